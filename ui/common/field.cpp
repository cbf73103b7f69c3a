#include "ui/common/field.h"

#include "ui/common/kit.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace crm::ui {
namespace {

/// Draws the sign of what is wrong, so that colour does not stand alone.
class ErrorSign : public QWidget
{
public:
    ErrorSign()
    {
        setFixedSize(Theme::px(14), Theme::px(14));
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, rect(), "alert", Theme::t().danger);
    }
};

} // namespace

Field::Field(const QString &text, QWidget *control, bool required, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_note(label(hint, "caption"))
    , m_hint(hint)
{
    auto *name = label(text, "muted");
    name->setBuddy(control);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(name);
    if (required) {
        auto *star = label(QStringLiteral("*"), "error");
        star->setAccessibleName(tr("required"));
        head->addWidget(star);
    }
    head->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    auto *sign = new ErrorSign;
    sign->setObjectName(QStringLiteral("errorSign"));
    foot->addWidget(sign);
    foot->addWidget(m_note, 1);
    m_note->setMinimumHeight(Theme::px(18)); // kept free, so that nothing jumps when something is wrong
    control->setAccessibleName(text);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addLayout(head);
    box->addWidget(control);
    box->addLayout(foot);
    setFocusProxy(control);
    watch();
}

void Field::setError(const QString &text)
{
    m_bad = !text.isEmpty();
    m_control->setProperty("invalid", m_bad);
    m_control->setAccessibleDescription(text);
    setRole(m_note, m_bad ? "error" : "caption");
    m_note->setText(m_bad ? text : m_hint);
    findChild<QWidget *>(QStringLiteral("errorSign"))->setVisible(m_bad);
    repolish(m_control);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    if (!m_bad)
        m_note->setText(hint);
}

void Field::watch()
{
    if (auto *line = qobject_cast<QLineEdit *>(m_control))
        connect(line, &QLineEdit::textEdited, this, &Field::edited);
    else if (auto *combo = qobject_cast<QComboBox *>(m_control)) {
        connect(combo, &QComboBox::activated, this, &Field::edited);
        connect(combo, &QComboBox::editTextChanged, this, &Field::edited);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_control))
        connect(text, &QPlainTextEdit::textChanged, this, &Field::edited);
    else if (auto *date = qobject_cast<QDateTimeEdit *>(m_control))
        connect(date, &QDateTimeEdit::dateTimeChanged, this, &Field::edited);
}

} // namespace crm::ui
