#pragma once

#include <QString>

namespace crm {

class Connection;

/// Small facts about the file itself that nobody would want to undo: when it was checked, when it was backed
/// up.
class Housekeeping
{
public:
    explicit Housekeeping(const Connection &db)
        : m_db(db)
    {
    }

    QString value(const QString &key) const;
    void set(const QString &key, const QString &value);

    /// Instants in milliseconds; 0 where it has not happened yet.
    qint64 instant(const QString &key) const { return value(key).toLongLong(); }
    void setInstant(const QString &key, qint64 at) { set(key, QString::number(at)); }

private:
    const Connection &m_db;
};

} // namespace crm
