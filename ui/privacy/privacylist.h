#pragma once

#include "ui/common/kit.h"
#include "ui/common/textrowsmodel.h"

class QStackedWidget;

namespace crm::ui {

class EmptyState;
class ListTable;

/// One list of the page about privacy: what it is for, what can be done with the row that is chosen, the
/// rows, or what stands there while there are none.
class PrivacyList : public QWidget
{
    Q_OBJECT

public:
    /// `widths` are at 100 % text; the first column takes what is left.
    PrivacyList(const QString &name, const QString &lead, std::vector<TextRowsModel::Column> columns,
                std::initializer_list<int> widths);

    /// Works only while a row is chosen where `needsRow`.
    Button *addAct(const QString &text, const char *icon, bool needsRow, const char *kind = "");
    void setEmpty(EmptyState *empty);
    void setRows(std::vector<QStringList> rows);
    int row() const; ///< -1 where none is chosen
    ListTable *table() const { return m_table; }

signals:
    void opened();

private:
    void allow();

    TextRowsModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_stack;
    QWidget *m_acts; ///< in as many lines as the width needs
    QList<Button *> m_needRow;
};

} // namespace crm::ui
