#include "ui/customer/customerform.h"

#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/customer/companyedit.h"
#include "ui/customer/contactrows.h"
#include "ui/customer/dateinputs.h"
#include "ui/customer/foldsection.h"
#include "ui/customer/pointrows.h"
#include "ui/customer/tagsedit.h"
#include "ui/customer/textinputs.h"

#include <QCompleter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qsizetype kSuggestions = 200;

} // namespace

CustomerForm::CustomerForm(Workspace &workspace, const CustomerCard &card, const CustomerChoices &choices,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_card(card)
    , m_choices(choices)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    buildBasics(box);
    buildContacts();
    buildCompanyPoints();
    buildClass();
    buildTaste();
    buildCustom();
    auto *notes = section(tr("Notes"));
    note(notes->content(), u"notes"_s, tr("Notes"), &Customer::notes);
    notes->setSummary(card.customer.notes.section(u'\n', 0, 0));
    box->addStretch();
    workspace.query(this,
                    {.facets = {{CustomerField::Grade},
                                {CustomerField::Source},
                                {CustomerField::Industry},
                                {CustomerField::Country},
                                {CustomerField::Region},
                                {CustomerField::City}}},
                    [this](const DirectoryView &view) { suggest(view); });
}

CustomerForm::~CustomerForm() = default;

FoldSection *CustomerForm::section(const QString &title)
{
    auto *section = new FoldSection(title);
    m_sections.append(section);
    layout()->addWidget(section);
    return section;
}

CustomerForm::Grid CustomerForm::gridIn(QVBoxLayout *box)
{
    auto *layout = new QGridLayout;
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    box->addLayout(layout);
    return {layout};
}

Field *CustomerForm::place(Grid &grid, const QString &name, Field *field, bool wide)
{
    if (wide)
        grid.cell += grid.cell % 2;
    grid.layout->addWidget(field, grid.cell / 2, grid.cell % 2, 1, wide ? 2 : 1);
    grid.cell += wide ? 2 : 1;
    m_fields.insert(name, field);
    connect(field, &Field::edited, this, &CustomerForm::changed);
    return field;
}

Field *CustomerForm::line(Grid &grid, const QString &name, const QString &label, QString Customer::*member)
{
    auto *edit = new QLineEdit(m_card.customer.*member);
    edit->setObjectName(name + u"Line"_s);
    m_texts.push_back({member, [edit] { return edit->text(); }});
    return place(grid, name, lineField(label, edit));
}

Field *CustomerForm::suggesting(Grid &grid, const QString &name, const QString &label,
                                QString Customer::*member, CustomerField facet)
{
    auto *combo = new Combo;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->setEditText(m_card.customer.*member);
    combo->setObjectName(name + u"Combo"_s);
    m_suggesting.emplace(facet, combo);
    m_texts.push_back({member, [combo] { return combo->currentText(); }});
    return place(grid, name, new Field(label, combo));
}

Field *CustomerForm::note(QVBoxLayout *box, const QString &name, const QString &label,
                          QString Customer::*member)
{
    auto *edit = new NoteEdit(kNoteLimit, name == "notes"_L1 ? 4 : 2);
    edit->setPlainText(m_card.customer.*member);
    edit->setObjectName(name + u"Note"_s);
    m_texts.push_back({member, [edit] { return edit->toPlainText(); }});
    auto *field = noteField(label, edit);
    m_fields.insert(name, field);
    box->addWidget(field);
    connect(field, &Field::edited, this, &CustomerForm::changed);
    return field;
}

void CustomerForm::buildBasics(QVBoxLayout *box)
{
    auto grid = gridIn(box);
    auto *name = new QLineEdit(m_card.customer.name);
    name->setObjectName(u"nameLine"_s);
    m_texts.push_back({&Customer::name, [name] { return name->text(); }});
    place(grid, u"name"_s, lineField(tr("Name of the customer"), name, kNameLimit, true), true);
    m_kind = new Combo;
    m_kind->setObjectName(u"kindCombo"_s);
    for (const auto kind : {CustomerKind::Company, CustomerKind::Person})
        m_kind->addItem(displayName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_card.customer.kind)));
    place(grid, u"kind"_s, new Field(tr("Kind"), m_kind));
    suggesting(grid, u"grade"_s, tr("Grade"), &Customer::grade, CustomerField::Grade);
    if (!m_card.customer.id.isValid())
        buildOwnership(grid);
    setFocusProxy(name);
}

void CustomerForm::buildOwnership(Grid &grid)
{
    m_ownership = new Combo;
    m_ownership->setObjectName(u"ownershipCombo"_s);
    const auto add = [this](const QString &text, UserId user, PoolId pool) {
        m_ownership->addItem(text, QVariant::fromValue(std::pair(user.value, pool.value)));
    };
    if (m_choices.byRules)
        add(tr("By the rules of allocation"), {}, {});
    for (const auto &user : m_choices.users)
        if (user.id == m_choices.me)
            add(user.name == Tr::tr("Me") ? user.name : tr("%1 (me)").arg(user.name), user.id, {});
    for (const auto &[id, name] : m_choices.pools)
        add(tr("In the pool: %1").arg(name), {}, id);
    for (const auto &user : m_choices.users)
        if (m_choices.mayAssign && user.active && user.id != m_choices.me)
            add(user.name, user.id, {});
    place(grid, u"owner"_s, new Field(tr("Owner"), m_ownership));
}

void CustomerForm::buildContacts()
{
    auto *contacts = section(tr("Contacts"));
    m_contacts = new ContactRows(m_card, m_choices.contactFields);
    m_contacts->setObjectName(u"contacts"_s);
    contacts->content()->addWidget(m_contacts);
    contacts->setOpen(true);
    connect(m_contacts, &ContactRows::changed, this, &CustomerForm::changed);
}

void CustomerForm::buildCompanyPoints()
{
    auto *reach = section(tr("Numbers and web of the customer as a whole"));
    m_points = new PointRows;
    m_points->setObjectName(u"points"_s);
    m_points->set(pointsOf(m_card, {}));
    reach->content()->addWidget(m_points);
    reach->setSummary(m_points->summary());
    connect(m_points, &PointRows::changed, this, &CustomerForm::changed);
    auto *where = section(tr("Addresses"));
    m_addresses = new AddressRows;
    m_addresses->setObjectName(u"addresses"_s);
    m_addresses->set(m_card.addresses);
    where->content()->addWidget(m_addresses);
    where->setSummary(m_addresses->summary());
    connect(m_addresses, &AddressRows::changed, this, &CustomerForm::changed);
}

void CustomerForm::buildClass()
{
    auto *about = section(tr("Source, industry, region"));
    auto grid = gridIn(about->content());
    suggesting(grid, u"source"_s, tr("Source"), &Customer::source, CustomerField::Source);
    suggesting(grid, u"industry"_s, tr("Industry"), &Customer::industry, CustomerField::Industry);
    suggesting(grid, u"country"_s, tr("Country"), &Customer::country, CustomerField::Country);
    suggesting(grid, u"region"_s, tr("Province"), &Customer::region, CustomerField::Region);
    suggesting(grid, u"city"_s, tr("City"), &Customer::city, CustomerField::City);
    line(grid, u"code"_s, tr("Code"), &Customer::code);
    m_parent = new CompanyEdit(m_workspace);
    m_parent->setObjectName(u"parentEdit"_s);
    m_parent->set(m_card.customer.parent, m_choices.parentName);
    place(grid, u"parent"_s, new Field(tr("Parent company"), m_parent), true);
    m_tags = new TagsEdit;
    m_tags->setObjectName(u"tagsEdit"_s);
    m_tags->setTags(m_card.tags);
    m_tags->setSuggestions(m_choices.tags);
    auto *tags = place(grid, u"tags"_s, new Field(tr("Tags"), m_tags), true);
    connect(m_tags, &TagsEdit::changed, tags, &Field::edited);
    const auto &customer = m_card.customer;
    about->setSummary(format::facts(
        QStringList{customer.source, customer.industry, customer.region, customer.city} + m_card.tags));
}

void CustomerForm::buildTaste()
{
    auto *taste = section(tr("Birthday, ways of contact, preferences"));
    auto grid = gridIn(taste->content());
    m_birthday = new BirthdayEdit;
    m_birthday->set(m_card.customer.birthday);
    auto *birthday = place(grid, u"birthday"_s, new Field(tr("Birthday"), m_birthday), true);
    connect(m_birthday, &BirthdayEdit::changed, birthday, &Field::edited);
    m_channel = new Combo;
    m_channel->setObjectName(u"channelCombo"_s);
    m_channel->addItem({}, QString());
    for (const auto kind : {ChannelKind::Phone, ChannelKind::WeChat, ChannelKind::Email, ChannelKind::QQ,
                            ChannelKind::WhatsApp})
        m_channel->addItem(displayName(kind), toKey(kind));
    m_channel->addItem(tr("Visit"), u"visit"_s);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(m_card.customer.preferredChannel)));
    m_texts.push_back({&Customer::preferredChannel, [this] { return m_channel->currentData().toString(); }});
    place(grid, u"preferredChannel"_s, new Field(tr("Preferred way of contact"), m_channel));
    line(grid, u"contactHours"_s, tr("Best time to reach"), &Customer::contactHours);
    note(taste->content(), u"preferences"_s, tr("Preferences"), &Customer::preferences);
    note(taste->content(), u"hobbies"_s, tr("Hobbies"), &Customer::hobbies);
    const auto &customer = m_card.customer;
    taste->setSummary(
        format::facts({customer.birthday.date, m_channel->currentText(), customer.contactHours,
                       customer.preferences.section(u'\n', 0, 0), customer.hobbies.section(u'\n', 0, 0)}));
}

void CustomerForm::buildCustom()
{
    m_own = new OwnFields(m_choices.ownFields, m_card.custom, this);
    if (m_own->isEmpty())
        return;
    auto *own = section(tr("Your own fields"));
    Grid grid = gridIn(own->content());
    for (const auto *input : m_own->inputs())
        place(grid, u"custom.%1"_s.arg(input->id()), input->field(), input->isWide());
    own->setOpen(m_own->isAnyRequired());
    own->setSummary(m_own->summary());
}

/// The values in use, most frequent first, for the fields that are mostly chosen from few.
void CustomerForm::suggest(const DirectoryView &view)
{
    for (const auto &facet : view.facets) {
        const auto combo = m_suggesting.find(facet.field.field);
        if (combo == m_suggesting.end())
            continue;
        const QSignalBlocker quiet(combo->second);
        const auto typed = combo->second->currentText();
        const int cursor = combo->second->lineEdit()->cursorPosition();
        QStringList values;
        for (const auto &value : facet.values)
            if (!value.label.isEmpty() && values.size() < kSuggestions)
                values << value.label;
        combo->second->addItems(values);
        combo->second->setCurrentIndex(-1);
        combo->second->setEditText(typed);
        combo->second->lineEdit()->setCursorPosition(cursor);
    }
}

void CustomerForm::reveal(Field *field)
{
    for (QWidget *above = field->parentWidget(); above && above != this; above = above->parentWidget())
        if (auto *section = qobject_cast<FoldSection *>(above))
            section->setOpen(true);
    layout()->activate();
}

CollectedCard CustomerForm::collect() const
{
    CollectedCard collected{.card = m_card, .fields = m_fields};
    auto &card = collected.card;
    for (const auto &[member, text] : m_texts)
        card.customer.*member = text();
    card.customer.kind = CustomerKind(m_kind->currentData().toInt());
    card.customer.parent = m_parent->customer();
    card.customer.birthday = m_birthday->value();
    if (m_parent->isOpen())
        collected.problems.push_back(
            {u"parent"_s, tr("Choose a customer from the list, or leave it empty.")});
    if (m_ownership) {
        const auto [user, pool] = m_ownership->currentData().value<std::pair<qint64, qint64>>();
        card.customer.owner = {user};
        card.customer.pool = {pool};
    }
    card.tags = m_tags->tags();
    card.contacts.clear();
    card.points.clear();
    card.addresses.clear();
    m_contacts->collect(collected);
    m_points->collect(collected, {});
    m_addresses->collect(collected);
    for (const auto *input : m_own->inputs())
        if (const auto problem = input->problem(); !problem.isEmpty())
            collected.problems.push_back({u"custom.%1"_s.arg(input->id()), problem});
    card.custom = m_own->values();
    return collected;
}

} // namespace crm::ui
