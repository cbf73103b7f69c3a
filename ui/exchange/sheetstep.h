#pragma once

#include "ui/exchange/importplan.h"

#include <QWidget>

class QLabel;

namespace crm::ui {

class Chip;
class ChipRow;
class Combo;
class ListTable;
class ImportNotice;
class SheetModel;

/// The second step: what the sheet is and how it is read. Everything that was found out is shown and can be
/// changed; the first rows are shown as they are read with it.
class SheetStep : public QWidget
{
    Q_OBJECT

public:
    explicit SheetStep(QWidget *parent = nullptr);
    void show(const ImportPlan &plan);

signals:
    /// The person wants the sheet to be read otherwise; `wish` is to be found out anew.
    void changed(const crm::ui::ImportPlan &wish);

private:
    /// A choice with its name above it and below it whether it was found or chosen.
    struct Choice
    {
        QWidget *box;
        Combo *combo;
        QLabel *origin;
    };

    Choice addChoice(const QString &title, const char *name, int width);
    void showKind();
    void showEncoding();
    void showDelimiter();
    void showSheets();
    void showHeader();
    void showWarnings();
    void showOrigin(const Choice &choice, bool isChosen);
    ImportPlan wish() const;

    ImportPlan m_plan;
    ChipRow *m_kinds;
    QLabel *m_kindNote;
    QWidget *m_choices;
    Choice m_encoding;
    Choice m_delimiter;
    Choice m_sheet;
    Choice m_header;
    ImportNotice *m_warning;
    ImportNotice *m_hidden;
    QLabel *m_count;
    SheetModel *m_model;
    ListTable *m_table;
};

} // namespace crm::ui
