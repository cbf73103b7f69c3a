#include "ui/insight/scoretexts.h"

#include "core/insight/churnreport.h"
#include "ui/common/formatters.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui::scoretext {
namespace {

constexpr double kTellsSomething = .53; ///< area under the curve; .5 is a coin
constexpr double kWorthSaying = 1.1; ///< odds

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::scoretext)
};

} // namespace

QString target(const ScoreQuery &query)
{
    return query.target.isEmpty() ? Texts::tr("Has ordered") : query.target;
}

QString ofHundred(double auc)
{
    return Texts::tr("%1 of 100").arg(std::lround(100 * auc));
}

QString verdict(const ScoreField &field)
{
    switch (field.leak.kind) {
    case LeakKind::KnownAfterwards: return Texts::tr("not used: you said that it is filled in afterwards");
    case LeakKind::SeparatesAlone:
        return Texts::tr("not used: alone it is right in %1 cases, so it is probably filled in afterwards")
            .arg(ofHundred(field.leak.auc));
    case LeakKind::Suspicious:
        return Texts::tr("used, but look at it: some of its values nearly always end the same way");
    case LeakKind::None: break;
    }
    return field.leak.auc < kTellsSomething
             ? Texts::tr("used: alone it tells next to nothing")
             : Texts::tr("used: alone it is right in %1 cases").arg(ofHundred(field.leak.auc));
}

QString missing(const ScoreReport &report)
{
    if (report.quality.state == LearningState::Enough)
        return {};
    const LearningNeeds needs;
    return Texts::tr(
               "%1 It takes at least %2 customers whose outcome is known, %3 with a yes and %3 with a no. "
               "Now there are %4, %5 of them with a yes.")
        .arg(report.message())
        .arg(needs.rows)
        .arg(needs.ofEachKind)
        .arg(format::count(report.learnt), format::count(report.positive));
}

QString quality(const ScoreReport &report)
{
    const auto *thumb = report.bestField();
    const auto all = ofHundred(report.quality.auc.value);
    if (!thumb)
        return Texts::tr("Of one who came and one who did not, the score picks the right one in %1 cases; "
                         "a coin in 50.")
            .arg(all);
    const bool better = report.quality.auc.value > thumb->leak.auc + .005;
    return (better ? Texts::tr("Of one who came and one who did not, the score picks the right one in %1 "
                               "cases. Going by %2 alone: in %3. A coin: in 50.")
                   : Texts::tr("Of one who came and one who did not, the score picks the right one in %1 "
                               "cases. It is no better than going by %2 alone: in %3."))
        .arg(all, behaviourTitle(thumb->key), ofHundred(thumb->leak.auc));
}

QString contrast(const ChurnContrast &contrast)
{
    const auto title = behaviourTitle(contrast.feature);
    if (!contrast.level.isEmpty())
        return Texts::tr("%1: %2").arg(title, contrast.level);
    return (contrast.more ? Texts::tr("%1: more than most") : Texts::tr("%1: no more than most")).arg(title);
}

QString reasons(const std::vector<NamedDriver> &reasons)
{
    QStringList words;
    for (const auto &reason : reasons) {
        if (reason.missing || reason.oddsRatio < kWorthSaying)
            continue;
        const auto title = behaviourTitle(reason.feature);
        words << (reason.level.isEmpty() ? title : Texts::tr("%1: %2").arg(title, reason.level));
    }
    return words.join(Texts::tr(", "));
}

} // namespace crm::ui::scoretext
