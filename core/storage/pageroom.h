#pragma once

#include <QtGlobal>

namespace crm {

class Connection;

/// Room in memory for the pages of an operation that touches a large part of the file. Without it they are
/// written before the commit and read again, some of them many times. Takes only what is used, and gives it
/// back at its end.
class PageRoom
{
public:
    explicit PageRoom(const Connection &db);
    ~PageRoom();
    Q_DISABLE_COPY_MOVE(PageRoom)

private:
    const Connection &m_db;
    const qint64 m_before; ///< as PRAGMA cache_size says it
};

} // namespace crm
