#pragma once

#include "ui/dashboard/dashboardlayout.h"
#include "ui/dashboard/dashboardsource.h"
#include "ui/report/periodpage.h"

#include <map>

namespace crm::ui {

class Button;
class DashboardCard;
class DashboardGrid;
class DashboardShelf;

/// The figures that a person wants to see at one glance, arranged by that person: cards of all reports, of
/// one period. What is arranged is kept in the file, so that it can be undone and is the same on every
/// machine.
class DashboardPage : public PeriodPage
{
    Q_OBJECT

public:
    explicit DashboardPage(Workspace &workspace);
    ~DashboardPage() override;

    void refresh(const ChangeSet &changes) override;
    bool ready() const override { return m_reading == 0 && PeriodPage::ready(); }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    const DashboardLayout &arrangement() const { return m_layout; }

protected:
    void load() override;
    bool concerns(const ChangeSet &changes) const override;
    PdfHead pdfHead() const override;
    QList<ChartCard *> printed() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    DashboardPage(Workspace &workspace, DashboardGrid *grid);
    void readLayout();
    void display(const DashboardLayout &layout);
    void keep(const DashboardLayout &layout, const QString &what);
    void setArranging(bool arranging);
    DashboardSource *source(const QString &name);
    DashboardCard *card(const QString &kind);
    DashboardCard *makeCard(const QString &kind);
    void takeAway(const QString &kind);
    void moveBy(const QString &kind, qsizetype by);

    DashboardGrid *m_grid;
    DashboardShelf *m_shelf;
    Button *m_arrange;
    DashboardLayout m_layout;
    bool m_isKnown = false; ///< the layout has been read
    bool m_isArranging = false;
    int m_reading = 0; ///< layouts
    std::map<QString, std::unique_ptr<DashboardSource>> m_sources;
    QHash<QString, DashboardCard *> m_cards; ///< that are shown, by kind
};

} // namespace crm::ui
