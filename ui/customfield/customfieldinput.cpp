#include "ui/customfield/customfieldinput.h"

#include "core/base/text/clean.h"
#include "ui/common/chip.h"
#include "ui/customer/dateinputs.h"
#include "ui/customer/textinputs.h"

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

Combo *choice(const QList<std::pair<QString, QString>> &items)
{
    auto *combo = new Combo;
    combo->addItem({}, QString());
    for (const auto &[text, value] : items)
        combo->addItem(text, value);
    return combo;
}

} // namespace

CustomFieldInput::CustomFieldInput(const CustomField &field, const QStringList &people, const QString &stored,
                                   QObject *parent)
    : QObject(parent)
    , m_definition(field)
    , m_stored(stored)
    , m_control(makeControl(people))
{
    m_control->setObjectName(u"custom.%1"_s.arg(field.id));
    if (auto *line = qobject_cast<QLineEdit *>(m_control))
        m_field = lineField(field.name, line, 1000, field.required);
    else if (auto *note = qobject_cast<NoteEdit *>(m_control))
        m_field = noteField(field.name, note);
    else
        m_field = new Field(field.name, m_control, field.required);
    if (auto *chips = qobject_cast<ChipRow *>(m_control))
        connect(chips, &ChipRow::chosenChanged, m_field, &Field::edited);
    set(stored);
}

bool CustomFieldInput::isWide() const
{
    return m_definition.type == FieldType::LongText || m_definition.type == FieldType::Choices;
}

QWidget *CustomFieldInput::makeControl(const QStringList &people)
{
    QList<std::pair<QString, QString>> items;
    switch (m_definition.type) {
    case FieldType::LongText: return new NoteEdit(kNoteLimit, 2);
    case FieldType::Date: return new DayEdit;
    case FieldType::Boolean: return choice({{tr("Yes"), u"1"_s}, {tr("No"), u"0"_s}});
    case FieldType::Choice:
        for (const auto &text : std::as_const(m_definition.choices))
            items.append({text, text});
        return choice(items);
    case FieldType::User:
        for (const auto &name : people)
            items.append({name, name});
        return choice(items);
    case FieldType::Choices: {
        auto *chips = new ChipRow(ChipRow::Choice::Many);
        for (const auto &text : std::as_const(m_definition.choices))
            chips->add(text, text);
        return chips;
    }
    default: return new QLineEdit;
    }
}

void CustomFieldInput::set(const QString &canonical)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_control))
        line->setText(canonical);
    else if (auto *note = qobject_cast<NoteEdit *>(m_control))
        note->setPlainText(canonical);
    else if (auto *chips = qobject_cast<ChipRow *>(m_control))
        chips->choose(canonical.split(u'\n', Qt::SkipEmptyParts));
    else if (auto *combo = qobject_cast<QComboBox *>(m_control)) {
        if (combo->findData(canonical) < 0)
            combo->addItem(canonical, canonical); // a choice that has been taken away since
        combo->setCurrentIndex(combo->findData(canonical));
    }
}

QString CustomFieldInput::typed() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_control))
        return line->text();
    if (const auto *note = qobject_cast<NoteEdit *>(m_control))
        return note->toPlainText();
    if (const auto *chips = qobject_cast<ChipRow *>(m_control))
        return chips->chosen().join(u'\n');
    return qobject_cast<QComboBox *>(m_control)->currentData().toString();
}

QString CustomFieldInput::problem() const
{
    const auto text = typed();
    if (m_definition.required && isBlank(text))
        return tr("%1 is needed.").arg(m_definition.name);
    if (!isTouched())
        return {};
    const auto value = canonicalValue(m_definition, text);
    return value ? QString() : value.error().message();
}

QString CustomFieldInput::value() const
{
    if (!isTouched())
        return m_stored;
    const auto text = typed();
    const auto value = canonicalValue(m_definition, text);
    return value ? *value : text;
}

} // namespace crm::ui
