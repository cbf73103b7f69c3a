#include "core/privacy/erasureservice.h"

#include "core/base/error.h"
#include "core/base/text/phone.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/operation/redaction.h"
#include "core/privacy/backuplife.h"
#include "core/privacy/erasurerepository.h"
#include "core/privacy/personwordsrepository.h"
#include "core/privacy/suppressionrepository.h"
#include "core/storage/scrub.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// All by which somebody may have typed whom they mean.
std::vector<PersonMark> marksOf(const QString &text)
{
    std::vector<PersonMark> marks = {markOfName(text)};
    for (const auto kind : {ChannelKind::Phone, ChannelKind::Email, ChannelKind::WeChat}) {
        const auto normalized =
            kind == ChannelKind::Phone ? normalizePhone(text).normalized() : text.trimmed().toLower();
        if (const auto mark = markOfPoint(kind, text, normalized))
            marks.push_back(*mark);
    }
    return marks;
}

} // namespace

ErasureReport ErasureService::look(const ErasureOrder &order, const std::vector<BackupFile> &backups) const
{
    const auto &db = m_operations.db();
    const PersonRowsRepository rows(db, order.subject);
    const ErasureRepository erasing(db, rows, order.subject);
    const PersonWordsRepository known(db, order.subject);
    ErasureReport report{.name = known.name(), .shared = known.sharedWords()};
    const auto kept = order.keepFigures ? erasing.keptTables() : QSet<QString>();
    for (const auto &table : rows.tables())
        if (const auto count = qint64(rows.rows(table.name, true).size()); count > 0)
            (erasing.stays(table.name, kept) ? report.anonymous : report.removed).insert(table.name, count);
    auto words = known.words();
    for (const auto &each : report.shared)
        words.removeAll(each);
    report.entries = qint64(erasing.entries(words).size());
    report.images = erasing.images();
    report.mentions = erasing.mentions(words);
    report.marks = qint64(known.marks().size());
    const auto since = erasing.firstSeen();
    std::vector<BackupFile> holding;
    std::ranges::copy_if(backups, std::back_inserter(holding), [since](const BackupFile &backup) {
        return backup.at.toMSecsSinceEpoch() >= since;
    });
    report.backups = qint64(holding.size());
    report.backupsEnd =
        lastDayOf(holding, backups, QDateTime::fromMSecsSinceEpoch(m_operations.clock().now(), Qt::UTC));
    return report;
}

void ErasureService::requireSomebody(const ErasureReport &report) const
{
    if (report.name.isEmpty())
        throw Error(Error::Code::NotFound,
                    Tr::tr("There is nobody of this number, not in the history either."));
}

ErasureReport ErasureService::preview(const ErasureOrder &order, const std::vector<BackupFile> &backups) const
{
    m_operations.actor().require(Permission::ManageUsers);
    const auto report = look(order, backups);
    requireSomebody(report);
    return report;
}

ErasureReport ErasureService::erase(const ErasureOrder &order, const std::vector<BackupFile> &backups)
{
    m_operations.actor().require(Permission::ManageUsers);
    const auto &db = m_operations.db();
    overwriteDeleted(db);
    auto work = m_operations.begin(
        {.kind = u"privacy.erase"_s,
         .summary = {{u"customer_number"_s, order.subject.customer.value}, {u"why"_s, toKey(order.reason)}},
         .changesNothing = true});
    auto report = look(order, backups);
    requireSomebody(report);
    const PersonRowsRepository rows(db, order.subject);
    const ErasureRepository erasing(db, rows, order.subject);
    const PersonWordsRepository known(db, order.subject);
    const auto all = known.words();
    const auto marks = known.marks();
    auto everywhere = all;
    for (const auto &each : report.shared)
        everywhere.removeAll(each);
    const auto kept = order.keepFigures ? erasing.keptTables() : QSet<QString>();
    const auto own = erasing.entries({});
    const auto touched = erasing.entries(everywhere);
    erasing.lookAway();
    erasing.eraseImages();
    erasing.tellJournal(work.operation(), kept);
    erasing.removeRows(kept, work.at(), work.operation());
    erasing.makeAnonymous(kept);
    erasing.eraseMentions(everywhere);
    erasing.eraseSummaries(own, all);
    erasing.eraseSummaries(touched, everywhere);
    for (const auto entry : touched)
        if (entry != work.operation())
            Redactions::record(db, work.operation(), entry);
    report.id = ErasureRepository::insert(db, order, report, work.at(), work.operation());
    if (order.suppress)
        for (const auto &mark : marks)
            SuppressionRepository(db).add(mark, m_operations.today(), report.id);
    work.commit();
    report.name.clear();
    report.shared.clear();
    return report;
}

std::vector<ErasureEntry> ErasureService::entries() const
{
    m_operations.actor().require(Permission::ManageUsers);
    return ErasureRepository::all(m_operations.db());
}

QStringList ErasureService::wordsOf(const PersonSubject &subject) const
{
    m_operations.actor().require(Permission::ManageUsers);
    const PersonRowsRepository rows(m_operations.db(), subject);
    return PersonWordsRepository(m_operations.db(), subject).words();
}

SuppressionList ErasureService::suppressed() const
{
    return SuppressionList(m_operations.db());
}

std::optional<QDate> ErasureService::suppressedSince(const QString &text) const
{
    m_operations.actor().require(Permission::View);
    const auto list = suppressed();
    for (const auto &mark : marksOf(text))
        if (const auto since = list.since(mark))
            return since;
    return {};
}

bool ErasureService::lift(const QString &text)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto work = m_operations.begin({.kind = u"privacy.lift"_s, .changesNothing = true});
    int gone = 0;
    for (const auto &mark : marksOf(text))
        gone += SuppressionRepository(m_operations.db()).lift(mark);
    if (gone == 0)
        return false;
    work.commit();
    return true;
}

} // namespace crm
