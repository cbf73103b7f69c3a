#include "core/insight/valuereport.h"

#include "core/base/enumkeys.h"
#include "core/base/epochday.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr double kDaysPerUnit = 7;

const EnumKeys<BaseModel, 3> kModels{{{{BaseModel::MbgNbd, u"mbgnbd"_s},
                                       {BaseModel::BgNbd, u"bgnbd"_s},
                                       {BaseModel::ParetoNbd, u"paretonbd"_s}}}};

PurchaseHistory historyOf(const CustomerOrders &orders, const ValueQuery &query)
{
    const auto until = epochDayOf(query.until);
    if (!query.from)
        return purchaseHistory(orders.orders(), orders.size(), until);
    const auto part = orders.since(epochDayOf(*query.from));
    return purchaseHistory(part.orders(), part.size(), until);
}

} // namespace

ValueModelFit fitValue(const CustomerOrders &orders, const ValueQuery &query)
{
    ValueModelFit fit{.query = query};
    const auto history = historyOf(orders, query);
    fit.base = fitBase(purchaseGroups(history.columns(), kDaysPerUnit), query.model, kDaysPerUnit);
    fit.amounts = fitGammaGamma(history.frequency, history.value);
    return fit;
}

ValuePredictions predictValue(const CustomerOrders &orders, const ValueModelFit &fit, const Horizon &horizon)
{
    ValuePredictions found{.history = historyOf(orders, fit.query)};
    if (!fit.base.usable())
        return found;
    const auto &history = found.history;
    found.customers = predictAll(fit.base.parameters, history.columns(), horizon);
    if (fit.amounts.usable())
        found.lifetimeValue = lifetimeValues(found.customers.discounted, history.frequency, history.value,
                                             {.amounts = fit.amounts.parameters});
    return found;
}

CustomerIntervals valueIntervals(const ValuePredictions &predictions, const ValueModelFit &fit,
                                 const std::vector<size_t> &rows, const Horizon &horizon)
{
    const auto &history = predictions.history;
    const auto pick = [&rows](const auto &column) {
        std::decay_t<decltype(column)> picked;
        for (const auto row : rows)
            picked.push_back(column[row]);
        return picked;
    };
    const auto frequency = pick(history.frequency);
    const auto recency = pick(history.recency);
    const auto age = pick(history.age);
    const auto value = pick(history.value);
    return customerIntervals(drawTogether(fit.base, fit.amounts), {frequency, recency, age}, value, horizon);
}

BackTest backTestValue(const CustomerOrders &orders, BaseModel model, QDate split, QDate end)
{
    return backTest(orders.orders(), orders.size(), epochDayOf(split), epochDayOf(end), {.model = model});
}

QString toKey(BaseModel model)
{
    return kModels.key(model);
}

std::optional<BaseModel> baseModelFromKey(const QString &key)
{
    for (const auto &[model, name] : kModels.pairs)
        if (name == key)
            return model;
    return {};
}

QString displayName(BaseModel model)
{
    switch (model) {
    case BaseModel::BgNbd: return u"BG/NBD"_s;
    case BaseModel::ParetoNbd: return u"Pareto/NBD"_s;
    case BaseModel::MbgNbd: break;
    }
    return u"MBG/NBD"_s;
}

QString explain(FitState state)
{
    switch (state) {
    case FitState::Converged: return {};
    case FitState::AtEdge:
        return Tr::tr("Customers hardly differ in how often they buy, or nobody seems to leave: the figures "
                      "hold, their limits do not.");
    case FitState::NotConverged: return Tr::tr("No model fits these orders.");
    case FitState::TooFewCustomers:
        return Tr::tr("There are too few customers with orders to foretell anything.");
    case FitState::TooFewRepeats:
        return Tr::tr("Too few customers have bought more than once to foretell anything.");
    case FitState::TooShort: return Tr::tr("The orders span too short a time to foretell anything.");
    }
    return {};
}

} // namespace crm
