#pragma once

#include "ui/exchange/importchoices.h"
#include "ui/exchange/importplan.h"

#include <QWidget>

class QStandardItemModel;
class QVBoxLayout;

namespace crm::ui {

class ColumnRow;
class ConstantsForm;
class ImportNotice;
class RecordCard;
class TemplateRow;

/// The third step: which column is which field, how doubtful texts are read, and what holds for every row.
class ColumnStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnStep(QWidget *parent = nullptr);
    void setChoices(const ImportChoices &choices);
    void show(const ImportPlan &plan);
    /// What keeps the way on closed, or an empty text.
    QString obstacle() const;

signals:
    /// The person changed the mapping. `settle`: other columns hold days or numbers now.
    void changed(const crm::ui::ImportPlan &plan, bool settle);
    /// The mapping of the last time is to be forgotten.
    void anewWanted();
    void templateChosen(const crm::ImportTemplate &kept);
    void templateKept(const QString &name);

private:
    void rebuild();
    void fillFields();
    void showNotices();
    void edit(const ImportPlan &plan, bool settle);

    ImportPlan m_plan;
    QString m_builtFor;
    QStandardItemModel *m_fields;
    ImportNotice *m_known;
    ImportNotice *m_missing;
    ImportNotice *m_nulls;
    QVBoxLayout *m_rows;
    QList<ColumnRow *> m_columns;
    ConstantsForm *m_constants;
    RecordCard *m_card;
    TemplateRow *m_templates;
    ImportChoices m_choices;
};

} // namespace crm::ui
