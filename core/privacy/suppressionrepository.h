#pragma once

#include "core/privacy/suppression.h"

namespace crm {

class Connection;

/// How a mark is kept: BLAKE2b-256 of key, kind and value, in hexadecimal digits.
QString hashOf(const QByteArray &key, const PersonMark &mark);

/// The SQL of who is not to come back.
class SuppressionRepository
{
public:
    explicit SuppressionRepository(const Connection &db)
        : m_db(db)
    {
    }

    QByteArray key() const;
    bool isEmpty() const;
    QHash<QString, QDate> entries() const; ///< since when, by hash
    void add(const PersonMark &mark, QDate since, qint64 erasure);
    /// All marks of whoever has this one; how many went.
    int lift(const PersonMark &mark);

    /// Who came in or changed by an operation that is not committed yet, with all that is new of them.
    std::vector<Arrival> arrivals(qint64 operation) const;

private:
    const Connection &m_db;
};

} // namespace crm
