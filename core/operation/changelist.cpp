#include "core/operation/changelist.h"

#include "core/operation/changereader.h"
#include "core/operation/journaledtable.h"
#include "core/operation/recordnames.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostRecords = 200;

QString recordOf(const ChangeReader &reader, const RecordImages &images)
{
    for (const auto &column : {u"name"_s, u"number"_s, u"value"_s, u"text"_s, u"description"_s})
        if (const auto text = images.any().value(column).toString(); !text.isEmpty())
            return u"%1 %2"_s.arg(recordName(images.table), text.left(60));
    const auto customer = images.any().value(u"customer_id"_s).toInteger();
    return u"%1 %2"_s.arg(recordName(images.table), reader.nameOf(u"customer"_s, customer)).trimmed();
}

RecordChange told(const ChangeReader &reader, const RecordImages &images)
{
    RecordChange change{.table = images.table, .row = images.row, .record = recordOf(reader, images)};
    change.what = images.before.isEmpty() ? RecordChange::What::Added
                : images.after.isEmpty()  ? RecordChange::What::Removed
                                          : RecordChange::What::Changed;
    const auto columns = images.any().keys();
    for (const auto &column : columns) {
        const auto field = columnName(column);
        const auto before = reader.shown(images, column, images.before.value(column));
        const auto after = reader.shown(images, column, images.after.value(column));
        if (!field.isEmpty() && before != after)
            change.fields.push_back({field, before, after});
    }
    return change;
}

/// 0 where the record belongs to none.
qint64 customerOf(const ChangeReader &reader, const RecordImages &images)
{
    if (images.table == "custom_value"_L1)
        return reader.customerOfValue(images);
    if (images.table == "order_line"_L1)
        return reader.customerOfOrder(images.any().value(u"order_id"_s).toInteger());
    const auto &column = journaledTable(images.table).customerColumn;
    return column.isEmpty() ? 0 : images.any().value(column).toInteger();
}

/// All that is left to say of it: which customer it belongs to.
RecordChange covered(const ChangeReader &reader, RecordChange change, qint64 customer)
{
    if (change.table != "customer"_L1)
        change.record =
            u"%1 %2"_s
                .arg(recordName(change.table), customer ? reader.nameOf(u"customer"_s, customer) : QString())
                .trimmed();
    change.fields.clear();
    change.isCovered = true;
    return change;
}

} // namespace

ChangeList changesOf(const Connection &db, qint64 operation, const QTimeZone &zone,
                     const CoveredCustomer &isCovered)
{
    const ChangeReader reader(db, zone);
    ChangeList list;
    const auto all = reader.images(operation, kMostRecords);
    QHash<qint64, bool> known;
    for (const auto &images : all)
        if (const auto customer = isCovered ? customerOf(reader, images) : 0;
            customer && !known.contains(customer))
            known.insert(customer, isCovered(customer));
    const bool anyCovered = known.values().contains(true);
    for (const auto &images : all) {
        auto change = told(reader, images);
        if (change.what == RecordChange::What::Changed && change.fields.empty())
            continue;
        const auto customer = isCovered ? customerOf(reader, images) : 0;
        // Words that records share, as tags, may have been made for the one that is covered.
        if (customer ? known.value(customer) : anyCovered)
            change = covered(reader, std::move(change), customer);
        list.records.push_back(std::move(change));
    }
    list.others = reader.touched(operation) - qint64(list.records.size());
    return list;
}

} // namespace crm
