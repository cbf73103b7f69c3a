#include "ui/common/formdialog.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace crm::ui {

FormDialog::FormDialog(const QString &title, const QString &lead, QWidget *parent)
    : EditDialog(title, lead, parent)
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    column()->addLayout(m_grid);
    column()->addStretch();
}

Field *FormDialog::addField(Field *field, Width width, Rule rule)
{
    const bool full = width == Width::Full;
    if (full)
        m_cell += m_cell % 2;
    m_grid->addWidget(field, m_cell / 2, m_cell % 2, 1, full ? 2 : 1);
    m_cell += full ? 2 : 1;
    m_fields.append({field, std::move(rule)});
    connect(field, &Field::edited, this, &FormDialog::edited);
    return field;
}

void FormDialog::addHeading(const QString &text)
{
    auto *heading = label(text, "heading");
    heading->setContentsMargins(0, m_cell > 0 ? 8 : 0, 0, 4);
    addWidget(heading);
}

void FormDialog::addWidget(QWidget *widget)
{
    m_cell += m_cell % 2;
    m_grid->addWidget(widget, m_cell / 2, 0, 1, 2);
    m_cell += 2;
}

void FormDialog::open()
{
    fitHeight();
    QDialog::open();
    if (!m_fields.isEmpty())
        m_fields.first().field->setFocus();
}

/// Fields go by their number.
std::vector<FieldProblem> FormDialog::problemsNow()
{
    std::vector<FieldProblem> problems;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        if (const auto text = m_fields[i].rule ? m_fields[i].rule() : QString(); !text.isEmpty())
            problems.push_back({QString::number(i), text});
    return problems;
}

Field *FormDialog::fieldOf(const QString &name)
{
    return m_fields.value(name.toInt()).field;
}

} // namespace crm::ui
