#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace crm::ui {

/// One card of a dashboard: what it shows, and how many columns wide.
struct DashboardItem
{
    QString kind = {}; ///< key in dashboardCatalog()
    int span = 1;

    friend bool operator==(const DashboardItem &, const DashboardItem &) = default;
};

/// The cards of a dashboard in reading order, each kind at most once.
struct DashboardLayout
{
    static constexpr int kColumns = 3; ///< at most

    QList<DashboardItem> items = {};

    bool has(const QString &kind) const { return place(kind) >= 0; }
    qsizetype place(const QString &kind) const; ///< -1: not on it

    void add(const QString &kind); ///< at the end, as wide as it usually is
    void remove(const QString &kind);
    /// So that it stands where the one at `to` stood; places outside are the ends.
    void move(const QString &kind, qsizetype to);
    /// By so many columns more or less, within what there is.
    void resize(const QString &kind, int by);

    QJsonObject toJson() const;
    /// What is no card of this program is left out: a newer one may have put it there.
    static DashboardLayout fromJson(const QJsonObject &json);
    /// What somebody sees who has arranged nothing yet.
    static DashboardLayout usual();

    friend bool operator==(const DashboardLayout &, const DashboardLayout &) = default;
};

} // namespace crm::ui
