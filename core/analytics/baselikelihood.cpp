#include "core/analytics/baselikelihood.h"

#include <cmath>

namespace crm {

void addNegativeLikelihood(BaseModel model, const PurchaseGroups &groups, std::span<const double> logs,
                           Derivatives &out)
{
    if (model == BaseModel::ParetoNbd)
        addParetoNbdLikelihood(groups, logs, out);
    else
        addBetaGeometricLikelihood(model, groups, logs, out);
}

void byLogarithms(std::span<const double> parameters, Derivatives &derivatives)
{
    const size_t n = parameters.size();
    for (size_t i = 0; i < n; ++i) {
        derivatives.gradient[i] *= parameters[i];
        for (size_t j = 0; j < n; ++j)
            derivatives.second(i, j) *= parameters[i] * parameters[j];
        derivatives.second(i, i) += derivatives.gradient[i];
    }
}

double logLikelihood(const BaseParameters &parameters, const PurchaseGroups &groups)
{
    std::array<double, 4> logs = {};
    for (size_t i = 0; i < logs.size(); ++i)
        logs[i] = std::log(parameters.values[i]);
    Derivatives out(logs.size());
    addNegativeLikelihood(parameters.model, groups, logs, out);
    return -out.value;
}

} // namespace crm
