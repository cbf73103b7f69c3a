#pragma once

#include "core/insight/leadscore.h"

/// The words about scores of leads, for people who know no statistics.
namespace crm::ui::scoretext {

/// "Ordered", or the name of the field that is foretold.
QString target(const ScoreQuery &query);
/// "86 of 100": how often the right one of two is picked.
QString ofHundred(double auc);
/// Whether a field is learnt from, and if not, why not.
QString verdict(const ScoreField &field);
/// Why nothing is foretold, and what it needs; empty where it is.
QString missing(const ScoreReport &report);
/// How good it is beside the rule of thumb.
QString quality(const ScoreReport &report);
/// "Source: Google", "Visits: more than most".
QString contrast(const ChurnContrast &contrast);
/// What speaks for one customer; empty where nothing does.
QString reasons(const std::vector<NamedDriver> &reasons);

} // namespace crm::ui::scoretext
