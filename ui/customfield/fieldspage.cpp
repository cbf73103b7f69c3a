#include "ui/customfield/fieldspage.h"

#include "core/session/workspace.h"
#include "ui/customfield/fielddialog.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

FieldsPage::FieldsPage(Workspace &workspace, Settings &settings)
    : RecordsPage(settings, u"fields"_s,
                  {tr("Custom fields"), tr("Fields of your own need no programmer: they are there in forms, "
                                           "lists, filters and sheets at once.")},
                  {{u"name"_s, tr("Name")},
                   {u"type"_s, tr("Type")},
                   {u"choices"_s, tr("Choices")},
                   {u"required"_s, tr("Required")},
                   {u"state"_s, tr("State")}},
                  {220, 150, 320, 100, 100})
    , m_workspace(workspace)
{
    reload();
}

void FieldsPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::CustomField))
        reload();
}

void FieldsPage::reload()
{
    m_workspace.read(
        this, [](Session &session) { return session.customFields().all(FieldEntity::Customer); },
        [this](const Outcome<std::vector<CustomField>> &fields) {
            if (!fields) {
                emit failed(fields.error().message());
                return;
            }
            m_fields = *fields;
            std::vector<QStringList> rows;
            for (const CustomField &field : m_fields)
                rows.push_back({field.name, displayName(field.type), field.choices.join(tr(", ")),
                                field.required ? tr("Required") : QString(),
                                field.active ? tr("In use") : tr("Hidden")});
            show(std::move(rows));
        });
}

void FieldsPage::openDialog(const CustomField &field)
{
    auto *dialog = new FieldDialog(m_workspace, field, this);
    const QString text = field.id ? tr("%1 was saved.") : tr("%1 was added.");
    connect(dialog, &FieldDialog::saved, this,
            [this, text](const QString &name) { emit happened(text.arg(name), true); });
    dialog->open();
}

} // namespace crm::ui
