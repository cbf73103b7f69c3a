#pragma once

#include "core/storage/connection.h"
#include "core/storage/statement.h"

namespace crm {

/// Somebody else who is writing into the file, as long as this lives.
class OtherWriter
{
public:
    explicit OtherWriter(const QString &path)
        : m_db(path, Connection::Access::ReadWrite)
    {
        Statement(m_db, QStringLiteral("BEGIN IMMEDIATE")).execute();
    }
    ~OtherWriter() { Statement(m_db, QStringLiteral("ROLLBACK")).execute(); }
    Q_DISABLE_COPY_MOVE(OtherWriter)

private:
    Connection m_db;
};

} // namespace crm
