#pragma once

#include <QtGlobal>

#include <ctime>

/// The processor's time that this process has used: what a test may ask for on a machine that is busy.
class CpuTimer
{
public:
    void start() { m_start = std::clock(); }
    qint64 elapsed() const { return qint64(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; } ///< ms

private:
    std::clock_t m_start = std::clock();
};
