#include "core/insight/lifecyclereport.h"

#include "core/analytics/migrationmatrix.h"
#include "core/base/enumkeys.h"
#include "core/base/epochday.h"
#include "core/base/tr.h"

#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Stage = LifecycleStage;
using Reason = LifecycleReason;

const EnumKeys<Stage, kLifecycleStages> kStageKeys{{{{Stage::None, u"none"_s},
                                                     {Stage::Lead, u"lead"_s},
                                                     {Stage::Prospect, u"prospect"_s},
                                                     {Stage::FirstPurchase, u"first_purchase"_s},
                                                     {Stage::Repeat, u"repeat"_s},
                                                     {Stage::Loyal, u"loyal"_s},
                                                     {Stage::AtRisk, u"at_risk"_s},
                                                     {Stage::Dormant, u"dormant"_s},
                                                     {Stage::Lost, u"lost"_s},
                                                     {Stage::WonBack, u"won_back"_s}}}};

const EnumKeys<Reason, 17> kReasonKeys{{{{Reason::Created, u"created"_s},
                                         {Reason::Answered, u"answered"_s},
                                         {Reason::OpportunityOpened, u"opportunity_opened"_s},
                                         {Reason::ContractStarted, u"contract_started"_s},
                                         {Reason::FirstOrder, u"first_order"_s},
                                         {Reason::RepeatOrder, u"repeat_order"_s},
                                         {Reason::ManyOrders, u"many_orders"_s},
                                         {Reason::TopClass, u"top_class"_s},
                                         {Reason::LeftTopClass, u"left_top_class"_s},
                                         {Reason::SilentIntervals, u"silent_intervals"_s},
                                         {Reason::SilentDays, u"silent_days"_s},
                                         {Reason::UnlikelyAlive, u"unlikely_alive"_s},
                                         {Reason::ContractEnded, u"contract_ended"_s},
                                         {Reason::MarkedLost, u"marked_lost"_s},
                                         {Reason::LostRevoked, u"lost_revoked"_s},
                                         {Reason::OrderAfterSilence, u"order_after_silence"_s},
                                         {Reason::Renewed, u"renewed"_s}}}};

std::vector<LifecycleMoveRow> countMoves(const LifecycleHistory &history, qint32 since)
{
    std::map<std::tuple<Stage, Stage, Reason>, qint64> counts;
    for (const auto &move : history.moves)
        if (move.day >= since)
            ++counts[{move.from, move.to, move.reason}];
    std::vector<LifecycleMoveRow> rows;
    for (const auto &[key, customers] : counts)
        rows.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), customers});
    std::ranges::stable_sort(rows, std::ranges::greater(), &LifecycleMoveRow::customers);
    return rows;
}

} // namespace

LifecycleReport lifecycleReport(const LifecycleFacts &facts, size_t customers, QDate since, QDate at,
                                const LifecycleRules &rules)
{
    LifecycleReport report{.at = at};
    const std::array columns{LifecycleFactColumns{facts.customer, facts.day, facts.kind}};
    report.history = lifecycleHistory(columns, customers, epochDayOf(at), rules);
    report.stage = report.history.stagesOn(epochDayOf(at));
    for (const auto stage : report.stage)
        ++report.stages[stage];
    report.moves = countMoves(report.history, epochDayOf(since));
    return report;
}

LifecycleMigration lifecycleMigration(const LifecycleReport &report, QDate from, QDate to)
{
    const auto before = report.history.stagesOn(epochDayOf(from));
    const auto after = report.history.stagesOn(epochDayOf(to));
    const MigrationMatrix matrix(before, after, kLifecycleStages);
    LifecycleMigration table{};
    for (size_t i = 0; i < kLifecycleStages; ++i)
        for (size_t j = 0; j < kLifecycleStages; ++j)
            table[i][j] = matrix.count(i, j);
    return table;
}

std::vector<quint32> lifecycleMigrated(const LifecycleReport &report, QDate from, QDate to,
                                       LifecycleStage before, LifecycleStage after)
{
    return migrated(report.history.stagesOn(epochDayOf(from)), report.history.stagesOn(epochDayOf(to)),
                    quint8(before), quint8(after));
}

QString toKey(LifecycleStage stage)
{
    return kStageKeys.key(stage);
}

QString displayName(LifecycleStage stage)
{
    switch (stage) {
    case Stage::None: return Tr::tr("Not a customer yet");
    case Stage::Lead: return Tr::tr("Lead");
    case Stage::Prospect: return Tr::tr("Prospect");
    case Stage::FirstPurchase: return Tr::tr("First purchase");
    case Stage::Repeat: return Tr::tr("Repeat");
    case Stage::Loyal: return Tr::tr("Loyal");
    case Stage::AtRisk: return Tr::tr("At risk");
    case Stage::Dormant: return Tr::tr("Dormant");
    case Stage::Lost: return Tr::tr("Lost");
    case Stage::WonBack: return Tr::tr("Won back");
    }
    return {};
}

QString toKey(LifecycleReason reason)
{
    return kReasonKeys.key(reason);
}

QString displayName(LifecycleReason reason)
{
    switch (reason) {
    case Reason::Created: return Tr::tr("was entered");
    case Reason::Answered: return Tr::tr("answered a follow-up");
    case Reason::OpportunityOpened: return Tr::tr("has an opportunity");
    case Reason::ContractStarted: return Tr::tr("a contract began");
    case Reason::FirstOrder: return Tr::tr("ordered for the first time");
    case Reason::RepeatOrder: return Tr::tr("ordered again");
    case Reason::ManyOrders: return Tr::tr("has ordered often");
    case Reason::TopClass: return Tr::tr("came into the top class");
    case Reason::LeftTopClass: return Tr::tr("left the top class");
    case Reason::SilentIntervals: return Tr::tr("silent for longer than usual");
    case Reason::SilentDays: return Tr::tr("silent for too many days");
    case Reason::UnlikelyAlive: return Tr::tr("probably gone");
    case Reason::ContractEnded: return Tr::tr("the contract ended");
    case Reason::MarkedLost: return Tr::tr("marked as lost");
    case Reason::LostRevoked: return Tr::tr("no longer marked as lost");
    case Reason::OrderAfterSilence: return Tr::tr("ordered after a long silence");
    case Reason::Renewed: return Tr::tr("renewed the contract");
    }
    return {};
}

} // namespace crm
