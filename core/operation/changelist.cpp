#include "core/operation/changelist.h"

#include "core/base/amount.h"
#include "core/operation/recordnames.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostRecords = 200;

/// A record's images before the first and after the last change that an operation made to it.
struct Images
{
    QString table;
    qint64 row;
    QJsonObject before;
    QJsonObject after;

    const QJsonObject &any() const { return after.isEmpty() ? before : after; }
};

class ChangeReader
{
public:
    ChangeReader(const Connection &db, const QTimeZone &zone)
        : m_db(db)
        , m_zone(zone)
    {
    }

    ChangeList read(qint64 operation) const
    {
        ChangeList list;
        for (const auto &images : imagesOf(operation)) {
            auto change = told(images);
            if (change.what != RecordChange::What::Changed || !change.fields.empty())
                list.records.push_back(std::move(change));
        }
        list.others = touched(operation) - qint64(list.records.size());
        return list;
    }

private:
    std::vector<Images> imagesOf(qint64 operation) const
    {
        Statement select(m_db, uR"(
            SELECT tbl, row, before, after
            FROM journal
            WHERE operation = :operation
            ORDER BY id LIMIT :limit)"_s);
        select.bind("operation"_L1, operation).bind("limit"_L1, 4 * kMostRecords);
        const auto image = [&select](int column) {
            return QJsonDocument::fromJson(select.text(column).toUtf8()).object();
        };
        std::vector<Images> all;
        QHash<std::pair<QString, qint64>, size_t> places;
        for (select.execute(); select.next();) {
            const std::pair key(select.text(0), select.integer(1));
            if (const auto place = places.constFind(key); place != places.constEnd()) {
                all[*place].after = image(3);
            } else if (all.size() < kMostRecords) {
                places.insert(key, all.size());
                all.push_back({key.first, key.second, image(2), image(3)});
            }
        }
        // What came and went within the operation is nothing that it did.
        std::erase_if(all, [](const Images &each) { return each.any().isEmpty(); });
        return all;
    }

    qint64 touched(qint64 operation) const
    {
        return Statement(m_db, uR"(
            SELECT (SELECT count(DISTINCT tbl || ' ' || row) FROM journal WHERE operation = :operation)
                 + (SELECT coalesce(sum(last_row - first_row + 1), 0) FROM journal_range WHERE operation = :operation))"_s)
            .bind("operation"_L1, operation)
            .number();
    }

    RecordChange told(const Images &images) const
    {
        RecordChange change{.table = images.table, .row = images.row, .record = recordOf(images)};
        change.what = images.before.isEmpty() ? RecordChange::What::Added
                    : images.after.isEmpty()  ? RecordChange::What::Removed
                                              : RecordChange::What::Changed;
        for (const auto &column : images.any().keys()) {
            const auto field = columnName(column);
            const auto before = shown(images.table, column, images.before.value(column));
            const auto after = shown(images.table, column, images.after.value(column));
            if (!field.isEmpty() && before != after)
                change.fields.push_back({field, before, after});
        }
        return change;
    }

    QString recordOf(const Images &images) const
    {
        for (const auto &column : {u"name"_s, u"number"_s, u"value"_s, u"text"_s, u"description"_s})
            if (const auto text = images.any().value(column).toString(); !text.isEmpty())
                return u"%1 %2"_s.arg(recordName(images.table), text.left(60));
        const auto customer = images.any().value(u"customer_id"_s).toInteger();
        return u"%1 %2"_s.arg(recordName(images.table), nameOf(u"customer"_s, customer)).trimmed();
    }

    QString shown(const QString &table, const QString &column, const QJsonValue &value) const
    {
        static const QSet<QString> amounts = {u"total"_s, u"price"_s, u"cost"_s, u"amount"_s};
        static const QSet<QString> switches = {u"active"_s, u"is_primary"_s, u"enabled"_s};
        if (value.isNull() || value.isUndefined())
            return {};
        if (const auto target = referredTable(column); !target.isEmpty())
            return nameOf(table == "department"_L1 || table == "product_category"_L1 ? table : target,
                          value.toInteger());
        if (amounts.contains(column))
            return Amount{value.toInteger()}.toString();
        if (column == "quantity"_L1 || column == "discount"_L1)
            return Amount{value.toInteger()}.toString(0);
        if (switches.contains(column))
            return value.toInteger() ? u"✓"_s : u"–"_s;
        if (column == "at"_L1)
            return QDateTime::fromMSecsSinceEpoch(value.toInteger(), m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
        if (value.isDouble())
            return QString::number(value.toInteger());
        return keyName(table, column, value.toString());
    }

    /// As it is called now, or its number where it is gone.
    QString nameOf(const QString &table, qint64 id) const
    {
        if (id <= 0)
            return {};
        // `table` is one of referredTable()'s, never a text from the file.
        return Statement(m_db, u"SELECT name FROM %1 WHERE id = :id"_s.arg(table))
            .bind("id"_L1, id)
            .first([](const Statement &row) { return row.text(0); })
            .value_or(u"#%1"_s.arg(id));
    }

    const Connection &m_db;
    const QTimeZone &m_zone;
};

} // namespace

ChangeList changesOf(const Connection &db, qint64 operation, const QTimeZone &zone)
{
    return ChangeReader(db, zone).read(operation);
}

} // namespace crm
