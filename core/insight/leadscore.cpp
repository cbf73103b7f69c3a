#include "core/insight/leadscore.h"

#include "core/analytics/riskmodel.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/insight/churncontrast.h"
#include "core/insight/modelterms.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint8 kOpen = -1;
constexpr size_t kReasons = 3;

bool isYes(const QString &text)
{
    static const QStringList yes{u"1"_s, u"yes"_s, u"true"_s, u"y"_s, u"是"_s, u"已成交"_s};
    return yes.contains(text.toLower());
}

bool isNo(const QString &text)
{
    static const QStringList no{u"0"_s, u"no"_s, u"false"_s, u"n"_s, u"否"_s, u"未成交"_s};
    return no.contains(text.toLower());
}

/// 1, 0, or kOpen where nobody knows yet.
std::vector<qint8> outcomes(const CustomerOrders &orders, const std::vector<TraitColumn> &traits,
                            const QString &target)
{
    std::vector<qint8> known(orders.size(), target.isEmpty() ? 0 : kOpen);
    if (target.isEmpty()) {
        for (const auto row : orders.customer)
            known[size_t(row)] = 1;
        return known;
    }
    const auto column = std::ranges::find(traits, target, &TraitColumn::key);
    if (column == traits.end())
        throw Error(Error::Code::NotFound, Tr::tr("There is no field named %1.").arg(target));
    for (size_t row = 0; row < known.size(); ++row)
        if (const auto text = column->text(row); !text.isEmpty())
            known[row] = isYes(text) ? 1 : 0;
    return known;
}

} // namespace

QJsonObject ScoreQuery::toJson() const
{
    return {{u"target"_s, target},
            {u"afterwards"_s, QJsonArray::fromStringList(afterwards)},
            {u"ignored"_s, QJsonArray::fromStringList(ignored)}};
}

ScoreQuery ScoreQuery::fromJson(const QJsonObject &json)
{
    return {.target = json.value(u"target"_s).toString(),
            .afterwards = json.value(u"afterwards"_s).toVariant().toStringList(),
            .ignored = json.value(u"ignored"_s).toVariant().toStringList()};
}

QStringList ScoreReport::refused() const
{
    QStringList names;
    for (const auto &field : fields)
        if (field.leak.refused())
            names << field.key;
    return names;
}

bool ScoreReport::isUseful() const
{
    return quality.state == LearningState::Enough && quality.auc.interval().low > .5;
}

const ScoreField *ScoreReport::bestField() const
{
    const ScoreField *best = nullptr;
    for (const auto &field : fields)
        if (!field.leak.refused() && (!best || field.leak.auc > best->leak.auc))
            best = &field;
    return best;
}

QStringList scoreTargets(const std::vector<TraitColumn> &traits)
{
    QStringList targets;
    for (const auto &trait : traits) {
        bool any = false;
        bool all = true;
        for (const double value : trait.numbers) {
            any = any || value == value;
            all = all && (value != value || value == 0 || value == 1);
        }
        for (const auto &level : trait.levels) {
            any = true;
            all = all && (isYes(level) || isNo(level));
        }
        if (any && all)
            targets << trait.key;
    }
    return targets;
}

QString ScoreReport::message() const
{
    if (quality.state != LearningState::Enough)
        return explain(quality.state);
    if (quality.tooGood())
        return Tr::tr("Nobody foretells people that well: one of the fields is probably filled in only when "
                      "the outcome is known.");
    if (!isUseful())
        return Tr::tr(
            "No better than a coin: nothing that is written down about customers tells who comes and "
            "who does not.");
    return {};
}

QString explain(LearningState state)
{
    switch (state) {
    case LearningState::Enough: return {};
    case LearningState::TooFewRows: return Tr::tr("There are too few customers to learn from.");
    case LearningState::TooFewYes: return Tr::tr("It has happened to too few customers to learn from them.");
    case LearningState::TooFewNo:
        return Tr::tr("It has happened to nearly all customers: there is nothing to tell them apart by.");
    }
    return {};
}

ScoreReport leadScore(const CustomerOrders &orders, const std::vector<TraitColumn> &traits,
                      const ScoreQuery &query, size_t reasonsOf)
{
    ScoreReport report{.query = query};
    const auto known = outcomes(orders, traits, query.target);
    std::vector<quint32> rows;
    std::vector<quint8> labels;
    for (size_t row = 0; row < known.size(); ++row)
        if (known[row] != kOpen) {
            rows.push_back(quint32(row));
            labels.push_back(quint8(known[row]));
        }
    report.learnt = std::ssize(rows);
    report.positive = std::ranges::count(labels, 1);
    std::vector<TraitColumn> learnt; // of those rows only
    std::vector<Feature> all, features, everywhere;
    for (const auto &trait : traits)
        if (trait.key != query.target && !query.ignored.contains(trait.key))
            learnt.push_back(chosenRows(trait, rows));
    for (const auto &trait : learnt)
        all.push_back(trait.feature(query.afterwards.contains(trait.key)));
    report.quality.state = learningState(labels);
    if (report.quality.state != LearningState::Enough)
        return report;
    const auto verdicts = checkLeaks(all, labels);
    for (size_t i = 0; i < all.size(); ++i)
        report.fields.push_back({all[i].name, verdicts[i]});
    features = withoutLeaks(all, verdicts);
    report.quality = crossValidate(features, labels);
    if (report.quality.state != LearningState::Enough || features.empty())
        return report;
    std::vector<quint32> every(rows.size());
    for (size_t i = 0; i < every.size(); ++i)
        every[i] = quint32(i);
    const RiskModel model(features, labels, every);
    report.drivers = namedDrivers(model, features);
    std::erase_if(learnt, [&](const TraitColumn &trait) {
        return std::ranges::find(features, trait.key, &Feature::name) == features.end();
    });
    report.contrasts = churnContrasts(learnt, labels);
    for (const auto &feature : features)
        everywhere.push_back(std::ranges::find(traits, feature.name, &TraitColumn::key)->feature());
    for (size_t row = 0; row < known.size(); ++row)
        if (known[row] != 1)
            report.chances.push_back({row, model.chance(everywhere, quint32(row))});
    std::ranges::stable_sort(report.chances, std::ranges::greater(), &ScoreReport::Chance::chance);
    for (size_t i = 0; i < std::min(reasonsOf, report.chances.size()); ++i)
        report.chances[i].reasons = namedReasons(model, everywhere, report.chances[i].row, kReasons);
    return report;
}

} // namespace crm
