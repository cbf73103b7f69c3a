#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

/// CPU of the process since it began, on all threads.
inline double cpuMilliseconds()
{
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

/// Of /proc/self/status: VmRSS: for now, VmHWM: for the most there was since forgetPeak().
inline double residentMegabytes(const char *key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key))
            return std::stod(line.substr(std::string_view(key).size() + 1)) / 1024;
    return 0;
}

inline void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// What one kind of act took, in milliseconds on the wall and of CPU. Where others use the machine too, the
/// CPU is what can be believed.
struct Times
{
    std::vector<double> wall = {};
    std::vector<double> cpu = {};

    void measure(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        const double before = cpuMilliseconds();
        timer.start();
        act();
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
        cpu.push_back(cpuMilliseconds() - before);
    }
    static double share(std::vector<double> values, double share)
    {
        std::ranges::sort(values);
        return values.empty() ? 0 : values[size_t(double(values.size() - 1) * share)];
    }
    void print(const char *what) const
    {
        std::printf("%-44s %4zu times; wall: median %6.1f, 95 %% %6.1f, most %6.1f ms; CPU: median %6.1f, "
                    "95 %% %6.1f ms\n",
                    what, wall.size(), share(wall, 0.5), share(wall, 0.95), share(wall, 1), share(cpu, 0.5),
                    share(cpu, 0.95));
        std::fflush(stdout);
    }
};
