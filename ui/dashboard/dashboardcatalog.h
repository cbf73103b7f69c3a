#pragma once

#include <QString>

#include <vector>

namespace crm::ui {

/// A kind of card that a dashboard may have.
struct DashboardKind
{
    const char *key; ///< source and name of the card: "sales.timeline"
    const char *icon;
    const char *group; ///< in English, marked with QT_TRANSLATE_NOOP("Dashboard", …), like the next two
    const char *title;
    const char *answers; ///< the question that it answers
    int span; ///< columns, as it is added

    QString source() const; ///< "sales"
    QString card() const; ///< "timeline"
    QString groupName() const;
    QString name() const;
    QString question() const;
};

/// All of them, by group, in the order in which they are offered.
const std::vector<DashboardKind> &dashboardCatalog();
/// nullptr: there is no such kind.
const DashboardKind *dashboardKind(const QString &key);

} // namespace crm::ui
