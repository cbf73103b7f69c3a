#include "core/exchange/export/exportservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/export/addresstable.h"
#include "core/exchange/export/exportfile.h"
#include "core/exchange/export/exportrepository.h"
#include "core/operation/operations.h"
#include "core/security/fieldcolumns.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

FieldEntity entityOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Contacts: return FieldEntity::Contact;
    case ImportKind::Products: return FieldEntity::Product;
    case ImportKind::Orders:
    case ImportKind::OrderLines: return FieldEntity::Order;
    case ImportKind::Activities: return FieldEntity::Activity;
    default: return FieldEntity::Customer;
    }
}

/// The field of a veil that keeps a column back; empty where none does.
QString veiledField(ImportKind kind, const QString &column)
{
    static const QHash<QString, QString> fields = {
        {u"contact"_s, u"contact"_s},   {u"title"_s, u"title"_s},        {u"phone"_s, u"phone"_s},
        {u"fax"_s, u"phone"_s},         {u"email"_s, u"email"_s},        {u"wechat"_s, u"messenger"_s},
        {u"qq"_s, u"messenger"_s},      {u"whatsapp"_s, u"messenger"_s}, {u"website"_s, u"messenger"_s},
        {u"social"_s, u"messenger"_s},  {u"address"_s, u"address"_s},    {u"postal_code"_s, u"address"_s},
        {u"industry"_s, u"industry"_s}, {u"source"_s, u"source"_s}};
    static const QStringList ofContact{u"name"_s, u"department"_s, u"birthday"_s, u"notes"_s};
    static const QStringList places{u"city"_s, u"region"_s, u"country"_s};
    if (kind == ImportKind::Contacts && ofContact.contains(column))
        return u"contact"_s;
    if (places.contains(column) || (kind == ImportKind::Activities && column == "contact"_L1))
        return column;
    return kind == ImportKind::Contacts || kind == ImportKind::Customers ? fields.value(column) : QString();
}

} // namespace

ExportService::ExportService(Operations &operations)
    : m_operations(operations)
    , m_fields(operations.db())
{
}

std::vector<ExportColumn> ExportService::columns(ImportKind kind) const
{
    if (kind == ImportKind::Opportunities || kind == ImportKind::Contracts)
        return exportColumns(kind, {});
    auto own = m_fields.all(entityOf(kind));
    std::erase_if(own, [](const CustomField &field) { return !field.active; });
    return exportColumns(kind, own);
}

std::vector<ExportColumn> ExportService::chosenColumns(ImportKind kind, const QStringList &names) const
{
    auto all = columns(kind);
    cover(kind, all);
    if (names.isEmpty()) {
        std::erase_if(all, [](const ExportColumn &column) { return !column.usual; });
        return all;
    }
    std::vector<ExportColumn> chosen;
    for (const auto &name : names) {
        const auto column = std::ranges::find(all, name, &ExportColumn::field);
        if (column == all.end()) {
            QStringList known;
            for (const auto &each : all)
                known << each.field;
            throw Error(Error::Code::Invalid,
                        Tr::tr("There is no column %1. There are: %2.").arg(name, known.join(u", "_s)));
        }
        chosen.push_back(*column);
    }
    return chosen;
}

/// What is hidden is not read at all. A sheet is for others: what is only masked in the program is left out
/// of it, too.
void ExportService::cover(ImportKind kind, std::vector<ExportColumn> &columns) const
{
    const auto veil = m_veil ? m_veil() : PoolVeil();
    if (veil.isEmpty() || kind == ImportKind::Products)
        return;
    QHash<QString, QString> own;
    for (const auto &field : m_fields.all(entityOf(kind)))
        own.insert(field.name, customFieldKey(field.id));
    for (auto &column : columns) {
        QByteArray pools;
        const auto field = veiledField(kind, column.field);
        for (const auto pool : veil.poolsCovering(field.isEmpty() ? own.value(column.field) : field))
            pools += (pools.isEmpty() ? "" : ", ") + QByteArray::number(pool.value);
        if (!pools.isEmpty())
            column.sql = "CASE WHEN c.pool_id IN (" + pools + ") THEN NULL ELSE " + column.sql + " END";
    }
}

ExportResult ExportService::run(const ExportRequest &request, const Progress &progress)
{
    m_operations.actor().require(Permission::Export);
    if (request.of == ExportRequest::Of::Customers && request.kind == ImportKind::Products)
        throw Error(Error::Code::Invalid, Tr::tr("Products belong to no customer."));
    ExportFile file(request.path, m_operations.db().path());
    requireFormat(file.extension(), request.kind);
    const auto given = columnsOfFormat(file.extension(), request.kind);
    const auto columns = chosenColumns(request.kind, given.isEmpty() ? request.columns : given);
    ExportResult result;
    {
        ExportRepository repository(m_operations.db(), m_operations.zone());
        if (m_deadlines && std::ranges::any_of(columns, &ExportColumn::ofDeadline))
            repository.setDeadlines(m_deadlines(), m_operations.today());
        const auto table = tableWriter({.extension = file.extension(),
                                        .path = file.path(),
                                        .kind = request.kind,
                                        .base = repository.baseNumber(),
                                        .now = QDateTime::fromMSecsSinceEpoch(m_operations.clock().now())},
                                       columns);
        const Snapshot ofOneMoment(m_operations.db());
        const auto rows = repository.write(request, columns, *table, progress);
        result.isComplete = rows && progress(*rows, *rows);
        if (!result.isComplete)
            return result;
        result.rows = *rows;
        table->finish();
        result.shortened = table->shortened();
    }
    // First the entry: nobody is to have the list without one.
    result.operation = record(request, file.name(), result.rows);
    file.commit();
    return result;
}

std::vector<PostalAddress> ExportService::addresses(const ExportRequest &request, const Progress &progress)
{
    m_operations.actor().require(Permission::Export);
    if (request.kind != ImportKind::Customers && request.kind != ImportKind::Contacts)
        throw Error(Error::Code::Invalid, Tr::tr("Letters go to customers and contacts only."));
    std::vector<PostalAddress> addresses;
    auto columns = letterColumns(request.kind);
    std::erase_if(columns, [fields = AddressTable::fields(request.kind)](const ExportColumn &column) {
        return !fields.contains(column.field);
    });
    cover(request.kind, columns);
    AddressTable table(columns, addresses);
    {
        const Snapshot ofOneMoment(m_operations.db());
        const ExportRepository repository(m_operations.db(), m_operations.zone());
        if (!repository.write(request, columns, table, progress))
            return {};
    }
    record(request, QFileInfo(request.path).fileName(), qint64(addresses.size()));
    return addresses;
}

/// A base that cannot be written can be copied as well, without anybody knowing.
qint64 ExportService::record(const ExportRequest &request, const QString &file, qint64 rows)
{
    if (!m_operations.db().isWritable())
        return 0;
    auto work = m_operations.begin(
        {.kind = u"export"_s,
         .summary = {{u"file"_s, file}, {u"kind"_s, nameOf(request.kind)}, {u"count"_s, rows}},
         .changesNothing = true});
    return work.commit().operation;
}

} // namespace crm
