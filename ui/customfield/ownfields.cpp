#include "ui/customfield/ownfields.h"

#include "core/customfield/customfieldservice.h"
#include "core/security/userservice.h"
#include "core/session/session.h"
#include "ui/common/formatters.h"

#include <algorithm>

namespace crm::ui {

OwnFieldChoices readOwnFields(Session &session, FieldEntity entity)
{
    OwnFieldChoices choices{.fields = session.customFields().all(entity)};
    std::erase_if(choices.fields, [](const CustomField &field) { return !field.active; });
    for (const auto &user : session.users().all())
        choices.people << user.name;
    return choices;
}

OwnFields::OwnFields(const OwnFieldChoices &choices, const CustomValues &stored, QObject *parent)
    : QObject(parent)
    , m_stored(stored)
{
    for (const auto &field : choices.fields) {
        auto *input = new CustomFieldInput(field, choices.people, stored.value(field.id), this);
        connect(input->field(), &Field::edited, this, &OwnFields::edited);
        m_inputs.push_back(input);
    }
}

bool OwnFields::isTouched() const
{
    return std::ranges::any_of(m_inputs, &CustomFieldInput::isTouched);
}

bool OwnFields::isAnyRequired() const
{
    return std::ranges::any_of(m_inputs, [](const auto *input) { return input->definition().required; });
}

QString OwnFields::check() const
{
    QString first;
    for (const auto *input : m_inputs) {
        const QString problem = input->problem();
        input->field()->setError(problem);
        const QString &name = input->definition().name;
        if (first.isEmpty() && !problem.isEmpty())
            first = problem.contains(name) ? problem : tr("%1: %2").arg(name, problem);
    }
    return first;
}

CustomValues OwnFields::values() const
{
    CustomValues values = m_stored;
    for (const auto *input : m_inputs)
        if (const auto value = input->value(); !value.isEmpty() || m_stored.contains(input->id()))
            values.insert(input->id(), value);
    return values;
}

QString OwnFields::summary() const
{
    QStringList texts;
    for (const auto *input : m_inputs)
        if (const auto value = m_stored.value(input->id()); !value.isEmpty())
            texts << value;
    return format::facts(texts);
}

void OwnFields::reset()
{
    for (auto *input : m_inputs) {
        input->reset();
        input->field()->setError({});
    }
}

QGridLayout *OwnFields::grid() const
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int cell = 0;
    for (const auto *input : m_inputs) {
        const int wide = input->isWide();
        cell += wide * (cell % 2);
        grid->addWidget(input->field(), cell / 2, cell % 2, 1, 1 + wide);
        cell += 1 + wide;
    }
    return grid;
}

} // namespace crm::ui
