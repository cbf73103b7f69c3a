#pragma once

#include "ui/common/listtable.h"
#include "ui/exchange/importplan.h"

#include <QAbstractTableModel>

class QLabel;

namespace crm::ui {

class Button;

/// Rows that would make a customer who is probably there already, each with the one that it resembles, how
/// likely it is, and what is done with it.
class LookAlikeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Name, Other, Likelihood, Why, Fate, ColumnCount };
    enum class Choice { TakeIn, Same, LeaveOut };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<LookAlike> found, const LookAlikeChoices &choices);
    const LookAlikeChoices &choices() const { return m_choices; }
    /// A row that resembles another row cannot be the same as a stored customer: it is left out instead.
    void choose(const QList<int> &rows, Choice choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString fate(const LookAlike &one) const;

    std::vector<LookAlike> m_found;
    LookAlikeChoices m_choices;
};

/// Shows them, and has the person decide for the chosen rows, or for all where none is chosen.
class LookAlikeList : public QWidget
{
    Q_OBJECT

public:
    explicit LookAlikeList(QWidget *parent = nullptr);
    void show(const std::vector<LookAlike> &found, const LookAlikeChoices &choices);

signals:
    void chosen(const crm::ui::LookAlikeChoices &choices);

private:
    void decide(LookAlikeModel::Choice choice);
    void showScope();

    LookAlikeModel *m_model;
    ListTable *m_table;
    QLabel *m_scope;
    Button *m_same;
    Button *m_leaveOut;
    Button *m_takeIn;
};

} // namespace crm::ui
