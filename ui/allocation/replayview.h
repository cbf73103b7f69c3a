#pragma once

#include "core/allocation/allocationservice.h"
#include "ui/allocation/allocationfacts.h"

#include <QVariantMap>

namespace crm {
class Workspace;
}

namespace crm::ui {

class ChartCard;
class ChipRow;
class ListTable;
class PeriodChooser;
class RankChart;
class TextRowsModel;

/// What the rules would have done with the customers that came in within a time: who would have got how many,
/// and each of them with its reason.
class ReplayView : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayView(Workspace &workspace, QWidget *parent = nullptr);
    void setFacts(const AllocationFacts &facts);
    bool ready() const { return m_open == 0; }
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void wanted(const QString &page, const QVariantMap &state);
    void failed(const QString &text);
    void saved(const QString &text, const QString &file);

private:
    void read();
    void present(const AllocationReplay &replay);
    void showRows();
    QString nameOf(UserId user) const;

    Workspace &m_workspace;
    AllocationFacts m_facts;
    AllocationReplay m_replay;
    std::vector<CustomerId> m_customers; ///< of the table
    PeriodChooser *m_periods;
    ChipRow *m_which;
    RankChart *m_shares;
    ChartCard *m_card;
    TextRowsModel *m_model;
    ListTable *m_table;
    QLabel *m_count;
    int m_open = 0;
    int m_question = 0;
};

} // namespace crm::ui
