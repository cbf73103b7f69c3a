#pragma once

#include "ui/common/page.h"
#include "ui/common/textrowsmodel.h"

class QLabel;
class QStackedWidget;

namespace crm::ui {

class Button;
class EmptyState;
class ListTable;
class RowDelegate;

/// A page for a short list of records that are added and edited by a dialog: what they are for, the list, and
/// how many there are; or the first step where there is none.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    void editCurrent() override;
    bool ready() const override { return m_ready; }

protected:
    struct Texts
    {
        QString title;
        QString lead; ///< what the records are for, below the title
        QString note; ///< at the foot, beside the count
    };

    /// `widths` are shares of the page, at least that wide.
    RecordsPage(const QString &name, const Texts &texts, std::vector<TextRowsModel::Column> columns,
                std::vector<int> widths);

    ListTable *table() const { return m_table; }
    /// What is shown instead of a list without rows.
    void setEmpty(EmptyState *empty);
    void show(std::vector<QStringList> rows, const QString &count);
    /// A row was opened by a double click, Enter or F2.
    virtual void edit(int row) = 0;

private:
    QLayout *makeHead(const Texts &texts);
    QLayout *makeFoot(const Texts &texts);
    void fitColumns();

    TextRowsModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_stack;
    Button *m_edit = nullptr;
    QLabel *m_count = nullptr;
    std::vector<int> m_widths;
    bool m_ready = false;
};

} // namespace crm::ui
