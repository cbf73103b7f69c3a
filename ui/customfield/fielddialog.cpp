#include "ui/customfield/fielddialog.h"

#include "core/base/text/clean.h"
#include "core/customfield/customfieldservice.h"
#include "core/session/workspace.h"
#include "ui/common/field.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSettling = 400; ///< milliseconds of no typing
constexpr size_t kNamed = 5;
constexpr FieldType kTypes[] = {
    FieldType::Text,  FieldType::LongText, FieldType::Integer, FieldType::Decimal, FieldType::Money,
    FieldType::Date,  FieldType::Boolean,  FieldType::Choice,  FieldType::Choices, FieldType::Phone,
    FieldType::Email, FieldType::Url,      FieldType::User};

Combo *twoWays(const QString &yes, const QString &no, bool chosen)
{
    auto *combo = new Combo;
    combo->addItem(yes, true);
    combo->addItem(no, false);
    combo->setCurrentIndex(chosen ? 0 : 1);
    return combo;
}

} // namespace

FieldDialog::FieldDialog(Workspace &workspace, const CustomField &field, QWidget *parent)
    : FormDialog(
        field.id ? field.name : tr("New field"),
        tr("It is there in forms, sheets and the history like every other field. Lists offer it as a column, "
           "filters where it is about customers."),
        parent)
    , m_workspace(workspace)
    , m_before(field)
    , m_name(new QLineEdit(field.name))
    , m_entity(new Combo)
    , m_type(new Combo)
    , m_choices(new QPlainTextEdit(field.choices.join(u'\n')))
    , m_required(twoWays(tr("Required"), tr("Optional"), field.required))
    , m_state(twoWays(tr("In use"), tr("Hidden"), field.active))
    , m_effect(wrappedLabel({}, "muted"))
    , m_settling(new QTimer(this))
{
    m_name->setMaxLength(100);
    m_choices->setMinimumHeight(Theme::px(120)); // some five choices
    m_name->setObjectName(u"fieldName"_s);
    m_entity->setObjectName(u"fieldEntity"_s);
    m_type->setObjectName(u"fieldType"_s);
    for (const FieldEntity entity : kFieldEntities)
        m_entity->addItem(displayName(entity), toKey(entity));
    m_entity->setCurrentIndex(m_entity->findData(toKey(field.entity)));
    m_entity->setEnabled(field.id == 0);
    for (const FieldType type : kTypes)
        m_type->addItem(displayName(type), toKey(type));
    m_type->setCurrentIndex(m_type->findData(toKey(field.type)));

    addField(new Field(tr("Name"), m_name, true), Width::Full,
             [this] { return isBlank(m_name->text()) ? tr("A field needs a name.") : QString(); });
    addField(new Field(tr("Belongs to"), m_entity), Width::Half);
    addField(new Field(tr("Type"), m_type), Width::Half);
    auto *list =
        addField(new Field(tr("Choices"), m_choices, true, tr("One on each line")), Width::Full, [this] {
            return isList() && choices().isEmpty() ? tr("A list needs something to choose from.") : QString();
        });
    list->setVisible(isList());
    addField(new Field(tr("Required"), m_required), Width::Half);
    addField(new Field(tr("State"), m_state, false, tr("A hidden field keeps its values.")), Width::Half);
    setSaveText(field.id ? tr("Save") : tr("Add"));

    connect(m_type, &QComboBox::currentIndexChanged, list, [this, list] { list->setVisible(isList()); });
    if (field.id == 0)
        return;
    m_effect->setObjectName(u"typeEffect"_s);
    m_effect->hide();
    addWidget(m_effect);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDialog::askForEffect);
    connect(m_choices, &QPlainTextEdit::textChanged, m_settling, qOverload<>(&QTimer::start));
    connect(m_settling, &QTimer::timeout, this, &FieldDialog::askForEffect);
}

bool FieldDialog::isList() const
{
    const auto type = fieldTypeFromKey(m_type->currentData().toString());
    return type == FieldType::Choice || type == FieldType::Choices;
}

QStringList FieldDialog::choices() const
{
    QStringList choices;
    for (const QString &line : m_choices->toPlainText().split(u'\n'))
        if (const QString choice = cleanLine(line); !choice.isEmpty() && !choices.contains(choice))
            choices << choice;
    return choices;
}

CustomField FieldDialog::edited() const
{
    CustomField field = m_before;
    field.name = m_name->text();
    field.entity = fieldEntityFromKey(m_entity->currentData().toString());
    field.type = fieldTypeFromKey(m_type->currentData().toString());
    field.choices = isList() ? choices() : QStringList();
    field.required = m_required->currentData().toBool();
    field.active = m_state->currentData().toBool();
    return field;
}

void FieldDialog::askForEffect()
{
    const auto field = edited();
    const int round = ++m_round;
    if (field.type == m_before.type && field.choices == m_before.choices) {
        m_effect->hide();
        return;
    }
    m_workspace.read(
        this, [field](Session &session) { return session.customFields().preview(field); },
        [this, round](const Outcome<TypeChange> &change) {
            if (round != m_round)
                return;
            if (change)
                showEffect(*change);
            else
                refuse(change.error().message());
        });
}

void FieldDialog::showEffect(const TypeChange &change)
{
    if (isList() && choices().isEmpty() && !change.choices.isEmpty())
        m_choices->setPlainText(
            change.choices.join(u'\n')); // what stands there is what there is to choose from
    QStringList told;
    if (change.lost == 0)
        told << tr("All %n value(s) fit.", nullptr, int(change.records));
    else
        told << tr("%n value(s) do not fit and are taken out; undo brings them back:", nullptr,
                   int(change.lost));
    for (size_t i = 0; i < std::min(change.misfits.size(), kNamed); ++i) {
        const auto &[text, reason, records] = change.misfits[i];
        const QString shown = text.simplified().left(60);
        QStringList said{reason.contains(shown) ? reason : format::facts({shown, reason})};
        if (records > 1)
            said << u"×"_s + format::count(records);
        told << format::facts(said);
    }
    if (change.misfits.size() > kNamed)
        told << tr("and %n more", nullptr, int(change.misfits.size() - kNamed));
    if (change.written > 0)
        told << tr("%n value(s) are written otherwise.", nullptr, int(change.written));
    setRole(m_effect, change.lost > 0 ? "error" : "muted");
    m_effect->setText(told.join(u'\n'));
    m_effect->show();
}

void FieldDialog::save()
{
    write(
        m_workspace,
        [field = edited()](Session &session) {
            if (field.id)
                session.customFields().edit(field);
            else
                session.customFields().add(field);
            return true;
        },
        [this](const Outcome<bool> &done) {
            if (!done) {
                refuse(done.error().message());
                return;
            }
            emit saved(m_name->text());
            accept();
        });
}

} // namespace crm::ui
