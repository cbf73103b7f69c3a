#include "ui/common/formdialog.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace crm::ui {

FormDialog::FormDialog(const QString &title, const QString &lead, QWidget *parent)
    : QDialog(parent)
    , m_grid(new QGridLayout)
    , m_summary(label({}, "error"))
    , m_save(new Button(tr("Save"), "primary"))
{
    setWindowTitle(title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Theme::px(520));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(0);
    auto *heading = label(title, "title");
    heading->setWordWrap(true);
    box->addWidget(heading);
    box->addSpacing(lead.isEmpty() ? 16 : 4);
    if (!lead.isEmpty()) {
        auto *text = label(lead, "muted");
        text->setWordWrap(true);
        box->addWidget(text);
        box->addSpacing(16);
    }
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    box->addLayout(m_grid);
    box->addStretch();
    box->addSpacing(12);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    foot->addWidget(m_summary, 1);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    box->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::trySave);
}

Field *FormDialog::addField(Field *field, Width width, Rule rule)
{
    const bool full = width == Width::Full;
    if (full)
        m_cell += m_cell % 2;
    m_grid->addWidget(field, m_cell / 2, m_cell % 2, 1, full ? 2 : 1);
    m_cell += full ? 2 : 1;
    m_fields.append({field, std::move(rule)});
    // What is marked is looked at again while it is being mended.
    connect(field, &Field::edited, this, [this] {
        if (m_marked)
            check();
    });
    return field;
}

void FormDialog::setSaveText(const QString &text)
{
    m_save->setText(text);
}

void FormDialog::open()
{
    QDialog::open();
    if (!m_fields.isEmpty())
        m_fields.first().field->setFocus();
}

void FormDialog::refuse(const QString &text)
{
    m_save->setEnabled(true);
    m_summary->setText(text);
}

int FormDialog::check()
{
    int bad = 0;
    for (const auto &[field, rule] : std::as_const(m_fields)) {
        field->setError(rule ? rule() : QString());
        bad += field->hasError();
    }
    m_summary->setText(bad ? tr("%n fields need attention", nullptr, bad) : QString());
    return bad;
}

void FormDialog::trySave()
{
    m_marked = true;
    if (check() == 0) {
        m_save->setEnabled(false); // until accept() or refuse(): a second click must not write twice
        save();
        return;
    }
    for (const auto &[field, rule] : std::as_const(m_fields)) {
        if (field->hasError()) {
            field->setFocus();
            return;
        }
    }
}

void FormDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
