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
    ChurnReport report = {};
    std::vector<size_t> leaving = {}; ///< places in report.risks, by what may be lost
    std::vector<qint64> customers = {}; ///< ids by row, as the risks name them
    QHash<qint64, QString> names = {}; ///< of the first of them
    std::vector<ChurnRate> rates = {}; ///< by quarter
    std::vector<std::vector<qint64>> leftIn = {}; ///< ids by quarter
    std::optional<double> target = {}; ///< of a quarter
    std::vector<CustomerLoss> losses = {}; ///< that are not revoked
    std::vector<Winback> measures = {};

    qint64 idOf(size_t risk) const { return customers[report.risks[risk].row]; }
};

constexpr size_t kShownLeaving = 15;

/// For a thread of the workspace: reads all orders.
ChurnFigures readChurn(Session &session, QDate at);

} // namespace crm::ui
