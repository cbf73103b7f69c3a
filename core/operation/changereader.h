#pragma once

#include <QJsonObject>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace crm {

class Connection;

/// A record's images before the first and after the last change that an operation made to it; empty where
/// there was none.
struct RecordImages
{
    QString table = {};
    qint64 row = 0;
    QJsonObject before = {};
    QJsonObject after = {};

    const QJsonObject &any() const { return after.isEmpty() ? before : after; }
};

/// Reads from the journal what operations did to records, and writes its values for people.
class ChangeReader
{
public:
    ChangeReader(const Connection &db, const QTimeZone &zone)
        : m_db(db)
        , m_zone(zone)
    {
    }

    /// The first `most` records that an operation touched, in their order, without those that came and went
    /// within it; of one customer with all that belongs to it, where one is given.
    std::vector<RecordImages> images(qint64 operation, int most, std::optional<qint64> customer = {}) const;
    /// How many records it touched in all.
    qint64 touched(qint64 operation) const;

    QString shown(const RecordImages &record, const QString &column, const QJsonValue &value) const;
    /// As it is called now, or its number where it is gone. `table` is one of the program's names, never a
    /// text from the file.
    QString nameOf(const QString &table, qint64 id) const;
    /// The record that a field of the users' own says something of, as "Contact 李雷"; empty for a customer.
    QString ownerOfValue(const RecordImages &value) const;
    /// The customer to whom it belongs, or 0.
    qint64 customerOfValue(const RecordImages &value) const;
    qint64 customerOfOrder(qint64 order) const;

private:
    bool isYesOrNo(qint64 customField) const;

    const Connection &m_db;
    const QTimeZone m_zone;
};

} // namespace crm
