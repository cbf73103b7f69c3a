#include "ui/customfield/fieldspage.h"

#include "core/customfield/customfieldservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/listtable.h"
#include "ui/customfield/fielddialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

const char *iconOf(FieldType type)
{
    switch (type) {
    case FieldType::LongText: return "note";
    case FieldType::Integer:
    case FieldType::Decimal: return "chart";
    case FieldType::Money: return "money";
    case FieldType::Date: return "calendar";
    case FieldType::Boolean: return "check";
    case FieldType::Choice:
    case FieldType::Choices: return "columns";
    case FieldType::Phone: return "phone";
    case FieldType::Email: return "mail";
    case FieldType::Url: return "globe";
    case FieldType::User: return "user";
    case FieldType::Text: break;
    }
    return "text";
}

/// The kind of a field as a picture before its name; what may be chosen stands below the name.
class FieldDelegate : public RowDelegate
{
public:
    FieldDelegate(ListTable *table, const FieldsPage *page)
        : RowDelegate(table)
        , m_page(page)
    {
    }

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const CustomField &field = m_page->field(index.row());
        const double middle = rect.center().y();
        switch (FieldsPage::Column(index.column())) {
        case FieldsPage::Name: paintName(painter, rect, field); break;
        case FieldsPage::State:
            if (!field.active) { // the exception is marked, not the rule
                draw::pill(painter, rect.left(), middle, index.data().toString(), draw::Tone::Neutral);
                break;
            }
            [[fallthrough]];
        default:
            draw::text(painter, rect, index.data().toString(), Theme::font(), Theme::t().text2);
            Q_UNUSED(selected)
        }
    }

private:
    static void paintName(QPainter &painter, const QRectF &rect, const CustomField &field)
    {
        const Tokens &t = Theme::t();
        const double disc = Theme::px(26);
        const double side = Theme::px(16);
        const QPointF middle(rect.left() + disc / 2, rect.center().y());
        draw::fill(painter, {middle.x() - disc / 2, middle.y() - disc / 2, disc, disc}, radius::m,
                   t.accentSoft);
        drawIcon(painter, {middle.x() - side / 2, middle.y() - side / 2, side, side}, iconOf(field.type),
                 t.accentText);
        const QRectF texts = rect.adjusted(disc + 10, 0, 0, 0);
        if (field.choices.isEmpty())
            draw::text(painter, texts, field.name, Theme::font(), t.text1);
        else
            twoLines(painter, texts, field.name, field.choices.join(FieldsPage::tr(", ")));
    }

    const FieldsPage *m_page;
};

} // namespace

FieldsPage::FieldsPage(Workspace &workspace, Settings &)
    : RecordsPage(u"fields"_s,
                  {tr("Custom fields"),
                   tr("Fields of your own need no programmer: they are there in forms, lists, filters and "
                      "sheets at once."),
                   tr("A field is hidden rather than deleted: what it holds is kept.")},
                  {{u"name"_s, tr("Name")},
                   {u"record"_s, tr("Belongs to")},
                   {u"type"_s, tr("Type")},
                   {u"required"_s, tr("When filling in")},
                   {u"state"_s, tr("State")}},
                  {340, 120, 150, 120, 110})
    , m_workspace(workspace)
{
    table()->setItemDelegate(new FieldDelegate(table(), this));
    auto *empty =
        new EmptyState("columns", tr("No fields of your own yet"),
                       tr("What your trade needs to know of customers, contacts, products, orders and "
                          "activities, and no program foresees: annual demand, terms of payment, "
                          "the warranty of a product."));
    connect(empty->addStep(tr("New field"), "plus"), &QPushButton::clicked, this, &FieldsPage::createNew);
    setEmpty(empty);
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
        this,
        [](Session &session) {
            std::vector<CustomField> fields;
            for (const FieldEntity entity : kFieldEntities)
                std::ranges::move(session.customFields().all(entity), std::back_inserter(fields));
            return fields;
        },
        [this](const Outcome<std::vector<CustomField>> &fields) {
            if (!fields) {
                emit failed(fields.error().message());
                return;
            }
            m_fields = *fields;
            showRows();
        });
}

void FieldsPage::showRows()
{
    std::vector<QStringList> rows;
    for (const CustomField &field : m_fields)
        rows.push_back({field.name, displayName(field.entity), displayName(field.type),
                        field.required ? tr("Required") : tr("Optional"),
                        field.active ? tr("In use") : tr("Hidden")});
    const int fields = int(m_fields.size());
    show(std::move(rows), fields > 0 ? tr("%n fields", nullptr, fields) : QString());
}

void FieldsPage::createNew()
{
    const auto current = table()->currentIndex();
    openDialog({.entity = current.isValid() ? field(current.row()).entity : FieldEntity::Customer});
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
