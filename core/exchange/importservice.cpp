#include "core/exchange/importservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/importers.h"
#include "core/exchange/importpace.h"
#include "core/exchange/importrepository.h"
#include "core/exchange/outputpath.h"
#include "core/exchange/rejectsfile.h"
#include "core/exchange/rowarrival.h"
#include "core/exchange/sheetrows.h"
#include "core/exchange/wholerow.h"
#include "core/operation/operations.h"
#include "core/security/userrepository.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kBetweenReports = 1024; // rows
constexpr int kLarge = 1'000; // rows; what brings in more is worth a backup

std::unique_ptr<RowWriter> writerOf(const ImportContext &context)
{
    switch (context.request.kind) {
    case ImportKind::Customers: return customerImporter(context);
    case ImportKind::Contacts: return contactImporter(context);
    case ImportKind::Products: return productImporter(context);
    case ImportKind::Orders: return orderImporter(context);
    case ImportKind::OrderLines: return orderLineImporter(context);
    case ImportKind::Activities: return activityImporter(context);
    case ImportKind::Opportunities: return opportunityImporter(context);
    case ImportKind::Contracts: break;
    }
    return contractImporter(context);
}

void count(ImportResult &result, RowFate fate)
{
    ++result.rows;
    switch (fate) {
    case RowFate::Created: ++result.created; break;
    case RowFate::Updated: ++result.updated; break;
    case RowFate::Unchanged: ++result.unchanged; break;
    case RowFate::Rejected: ++result.rejected; break;
    }
}

bool isLarge(const ImportRequest &request)
{
    const auto reader = openRows(request.path, request.shape);
    for (int rows = 0; rows <= kLarge; ++rows)
        if (!reader->next())
            return false;
    return true;
}

/// Neither the sheet that is read nor the base is written over.
void requirePlaceForRejects(const ImportRequest &request, const QString &base)
{
    refuseToReplaceBase(request.rejectsPath, base);
    if (isSameFile(request.rejectsPath, request.path))
        throw Error(Error::Code::Invalid, Tr::tr("The rejected rows would be written over the sheet they are "
                                                 "from: %1. Choose another name.")
                                              .arg(request.rejectsPath));
}

QString reasonOf(const std::vector<ImportProblem> &problems)
{
    ImportRow row;
    row.problems = problems;
    return row.reason();
}

} // namespace

ImportService::ImportService(Operations &operations, Save save)
    : m_operations(operations)
    , m_save(std::move(save))
    , m_fields(operations.db())
{
}

std::vector<CustomField> ImportService::customFields(ImportKind kind) const
{
    std::vector<CustomField> fields;
    switch (kind) {
    case ImportKind::Customers: fields = m_fields.all(FieldEntity::Customer); break;
    case ImportKind::Contacts: fields = m_fields.all(FieldEntity::Contact); break;
    case ImportKind::Products: fields = m_fields.all(FieldEntity::Product); break;
    case ImportKind::Orders: fields = m_fields.all(FieldEntity::Order); break;
    case ImportKind::Activities: fields = m_fields.all(FieldEntity::Activity); break;
    case ImportKind::OrderLines:
    case ImportKind::Opportunities:
    case ImportKind::Contracts: break;
    }
    std::erase_if(fields, [](const CustomField &field) { return !field.active; });
    QStringList names;
    if (std::ranges::find(fields, FieldType::User, &CustomField::type) != fields.end())
        for (const auto &user : UserRepository(m_operations.db()).all())
            names << user.name;
    for (auto &field : fields)
        if (field.type == FieldType::User)
            field.choices << names;
    return fields;
}

QStringList ImportService::customFieldNames(ImportKind kind) const
{
    QStringList names;
    for (const auto &field : customFields(kind))
        names << field.name;
    return names;
}

std::optional<ImportMapping> ImportService::remembered(ImportKind kind, const SheetShape &shape) const
{
    return ImportRepository(m_operations.db()).mapping(kind, headerSignature(shape.headers));
}

ImportMapping ImportService::mapping(ImportKind kind, const SheetShape &shape) const
{
    const auto known = remembered(kind, shape);
    return known ? *known : guessMapping(kind, shape, customFieldNames(kind));
}

namespace {

std::vector<qint64> poolsOf(const std::vector<PoolCover> &covers)
{
    std::vector<qint64> pools;
    for (const auto &cover : covers)
        pools.insert(pools.end(), cover.pools.begin(), cover.pools.end());
    return pools;
}

} // namespace

ImportResult ImportService::run(const ImportRequest &asked, const Progress &progress)
{
    auto request = asked;
    request.ownFields = customFieldNames(request.kind);
    m_operations.actor().require(Permission::Import);
    if (!request.rejectsPath.isEmpty())
        requirePlaceForRejects(request, m_operations.db().path());
    ImportResult result;
    if (!request.dryRun && isLarge(request))
        result.noBackup = m_save();
    ImportPace pace(
        m_operations,
        {.kind = u"import"_s,
         .summary = {{u"file"_s, QFileInfo(request.path).fileName()}, {u"kind"_s, nameOf(request.kind)}},
         .bulk = true,
         .event = u"import"_s},
        request.dryRun);
    if (request.allocate && m_allocate)
        pace.setLast([this, before = ImportRepository(m_operations.db()).newestCustomer()](UnitOfWork &work) {
            m_allocate(work, before);
        });
    std::vector<CreatedRow> created;
    result.isComplete = writeRows(request, pace, result, created, progress);
    const bool isRestricted = m_operations.isRestricted();
    if (request.dryRun)
        pace.askGuards(); // what the run would be refused for; and nothing of records that are not the
                          // actor's
    if (result.isComplete && request.dryRun && request.wantsLookAlikes && !isRestricted) {
        auto found = lookAlikesOf(m_operations, created, progress);
        result.tooManyToCompare = !found;
        result.lookAlikes = std::move(found).value_or(std::vector<LookAlike>());
    }
    if (result.isComplete && !request.dryRun) {
        if (request.remember)
            remember(request);
        pace.finish(result);
    } // else leaving the scope takes back what is not committed
    result.parts = pace.committed();
    result.operation = result.parts.empty() ? 0 : result.parts.back();
    return result;
}

bool ImportService::writeRows(const ImportRequest &request, ImportPace &pace, ImportResult &result,
                              std::vector<CreatedRow> &created, const Progress &progress) const
{
    ImportStatements sql(m_operations.db());
    ImportedRow row(request);
    const auto custom = customFields(request.kind);
    const auto covers = m_covers ? m_covers() : std::vector<PoolCover>();
    const auto writer = writerOf({sql, request, row, m_operations.actor(), custom, pace, pace.at(),
                                  m_operations.currency(), poolsOf(covers), covers});
    const RowArrival arrival(m_operations.db(), row);
    SheetRows rows(request.path, request.shape);
    auto &reader = rows.reader();
    RowParser parser(request.kind, request.shape, request.mapping, m_operations.zone(), custom);
    WholeRow whole(request.shape);
    std::optional<RejectsFile> rejects;
    if (!request.rejectsPath.isEmpty())
        rejects.emplace(request.rejectsPath, reader, request.shape);
    while (const auto *record = rows.next()) {
        const auto &parsed = parser.parse(*record, !reader.cellsHavePlaces());
        row.take(parsed);
        const auto fate =
            parsed.isRejected || arrival.isStopped(row) ? RowFate::Rejected : writer->write(row);
        if (fate == RowFate::Rejected && rejects)
            rejects->add(record->raw, reasonOf(row.problems()));
        for (const auto &problem : row.problems())
            result.problems.add(whole.told(problem, *record));
        if (fate == RowFate::Updated)
            for (const auto &change : row.changes())
                result.changes.add(change);
        if (fate == RowFate::Created && request.wantsLookAlikes)
            created.push_back({row.line(), writer->created()});
        count(result, fate);
        pace.wrote();
        if (result.rows % kBetweenReports == 0 && !progress(reader.position(), reader.size()))
            return false;
    }
    if (QFileInfo::exists(request.path)) // one that was removed is read to its end
        requireSameSource(request.path, request.shape); // or it was written to while it was read
    writer->finish();
    for (auto &remark : writer->remarks())
        result.problems.add(std::move(remark));
    if (rejects)
        rejects->commit();
    progress(reader.size(), reader.size());
    return true;
}

void ImportService::remember(const ImportRequest &request) const
{
    auto mapping = request.mapping;
    mapping.constants.clear(); // said for this file alone
    const auto signature = headerSignature(request.shape.headers);
    ImportRepository repository(m_operations.db());
    if (repository.mapping(request.kind, signature) != mapping)
        repository.setMapping(request.kind, signature, mapping);
}

} // namespace crm
