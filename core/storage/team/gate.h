#pragma once

#include <functional>

namespace crm {

class SideFile;

/// Who may write next, of all machines: in two stages, so that only one waits at the door and nobody starves
/// (storage.md, surprise 4). SQLite's own locks guard the data; the gate only makes waiting fair.
class Gate
{
public:
    explicit Gate(const SideFile &file)
        : m_file(file)
    {
    }

    /// Waits for the turn; asks `goOn` before each pause. False where that said no.
    bool enter(const std::function<bool()> &goOn) const;
    void leave() const noexcept;

private:
    const SideFile &m_file;
};

} // namespace crm
