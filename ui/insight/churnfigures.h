#pragma once

#include "core/insight/churnrate.h"
#include "core/insight/churnreport.h"
#include "core/lifecycle/loss.h"

#include <QHash>

namespace crm {
class Session;
} // namespace crm

namespace crm::ui {

/// All that the view about those who leave shows.
struct ChurnFigures
{
    ChurnReport report = {}; ///< with the risks of those alone who will probably leave
    std::vector<qint64> leaving = {}; ///< ids of these
    qint64 active = 0; ///< customers who are neither dormant nor lost
    QHash<qint64, QString> names = {}; ///< of the first of them
    std::vector<ChurnRate> rates = {}; ///< by quarter
    std::vector<std::vector<qint64>> leftIn = {}; ///< ids by quarter
    std::optional<double> target = {}; ///< of a quarter
    std::vector<CustomerLoss> losses = {}; ///< that are not revoked
    std::vector<Winback> measures = {};
};

constexpr size_t kShownLeaving = 15;

/// For a thread of the workspace: reads all orders.
ChurnFigures readChurn(Session &session, QDate at);

} // namespace crm::ui
