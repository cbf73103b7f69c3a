#pragma once

#include "core/analytics/backtest.h"
#include "core/analytics/gammagamma.h"
#include "core/analytics/lifetimevalue.h"
#include "core/analytics/purchasehistory.h"
#include "core/insight/customerorders.h"

#include <QDate>

namespace crm {

/// Which orders a model learns from.
struct ValueQuery
{
    BaseModel model = BaseModel::MbgNbd;
    std::optional<QDate> from = {};
    QDate until = {}; ///< included; the end of the observation
};

/// A model of the base (S-052 to S-055): how often customers buy, whether they still do, what a purchase is
/// worth.
struct ValueModelFit
{
    ValueQuery query = {};
    BaseFit base = {};
    GammaGammaFit amounts = {};
};

ValueModelFit fitValue(const CustomerOrders &orders, const ValueQuery &query);

/// What the models say of every customer, by row; those who never bought have zeros.
struct ValuePredictions
{
    CustomerPredictions customers = {};
    std::vector<double> lifetimeValue = {}; ///< units of money; empty where amounts could not be fitted
    PurchaseHistory history = {}; ///< that they follow from
};
ValuePredictions predictValue(const CustomerOrders &orders, const ValueModelFit &fit,
                              const Horizon &horizon = {});
/// The same for some rows, with how uncertain the parameters leave it (95 %, from the covariance).
CustomerIntervals valueIntervals(const ValuePredictions &predictions, const ValueModelFit &fit,
                                 const std::vector<size_t> &rows, const Horizon &horizon = {});

/// What the model would have foretold of the days after `split` up to `end`.
BackTest backTestValue(const CustomerOrders &orders, BaseModel model, QDate split, QDate end);

/// "mbgnbd", "bgnbd", "paretonbd".
QString toKey(BaseModel model);
std::optional<BaseModel> baseModelFromKey(const QString &key);
/// "MBG/NBD"
QString displayName(BaseModel model);
/// In plain words, why there is no model, or what to keep in mind; empty where all is well.
QString explain(FitState state);

} // namespace crm
