#pragma once

#include <QString>

namespace crm {

class Connection;

/// Looks, within each write transaction on a team's file, whether it is still the file that was opened, and
/// still holds what was written last. Where it does not, somebody put another one in its place, or locks let
/// two write at once; nothing may be written any more then.
class Fence
{
public:
    /// What this program writes. A file may ask for more.
    static constexpr int kWriterVersion = 1;

    /// The transaction has begun. Why nothing may be written to this file any more, for people; empty where
    /// all is well. Throws Error::Code::Storage where the file does not answer.
    QString check(const Connection &db);
    /// It is about to be committed: what it will have written.
    void note(const Connection &db);
    /// It was.
    void keep() { m_last = m_next; }

    qint64 writeSeq() const { return m_next.writeSeq; } ///< as check() found it

private:
    struct State
    {
        qint64 writeSeq = 0;
        qint64 operation = 0; ///< the newest one
        QString hash = {}; ///< of it
    };

    QString m_uuid;
    qint64 m_epoch = 0;
    State m_last;
    State m_next;
};

} // namespace crm
