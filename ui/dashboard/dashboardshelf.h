#pragma once

#include "ui/common/kit.h"

namespace crm::ui {

struct DashboardKind;
struct DashboardLayout;

/// All cards that there are, beside the dashboard while it is arranged: a click puts one on it, or takes it
/// off.
class DashboardShelf : public Panel
{
    Q_OBJECT

public:
    explicit DashboardShelf(QWidget *parent = nullptr);
    void display(const DashboardLayout &layout); ///< which of them are on it

signals:
    void addWanted(const QString &kind);
    void removalWanted(const QString &kind);
    void resetWanted();

private:
    class Entry;

    QList<Entry *> m_entries;
};

} // namespace crm::ui
