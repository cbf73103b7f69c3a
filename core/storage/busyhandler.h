#pragma once

#include <QElapsedTimer>

#include <memory>

struct sqlite3;

namespace crm {

class Turn;

/// How a connection waits for other writers: with growing, jittered pauses (storage.md, "Busy handler"), at
/// most 15 s, or for as long as the turn of its write says.
class BusyHandler
{
public:
    /// The connection must not outlive it.
    void install(sqlite3 *db);

    /// The write that is going on; null for none.
    std::shared_ptr<Turn> turn;

private:
    static int wait(void *self, int tries);

    QElapsedTimer m_since;
};

} // namespace crm
