#include "ui/customer/detailspanel.h"

#include "core/operation/recordnames.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/customfield/owntexts.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

QString birthdayText(const BirthdayText &birthday)
{
    const auto day = birthday.date.startsWith("--"_L1) ? birthday.date.mid(2) : birthday.date;
    switch (birthday.calendar) {
    case BirthdayCalendar::Solar: return day;
    case BirthdayCalendar::Lunar: return DetailsPanel::tr("%1 (lunar)").arg(day);
    case BirthdayCalendar::LunarLeap: return DetailsPanel::tr("%1 (lunar, leap month)").arg(day);
    }
    return day;
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
}

void DetailsPanel::setFacts(const CustomerFacts &facts)
{
    delete m_table;
    m_table = new QWidget;
    auto *sides = new QHBoxLayout(m_table);
    sides->setContentsMargins(16, 16, 16, 16);
    sides->setSpacing(32);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *side : {left, right}) {
        side->setSpacing(20);
        sides->addLayout(side, 1);
    }
    addBusiness(left, facts);
    addOwnership(left, facts);
    addPerson(right, facts);
    addOwn(right, facts);
    left->addStretch();
    right->addStretch();
    layout()->addWidget(m_table);
}

void DetailsPanel::addBusiness(QVBoxLayout *box, const CustomerFacts &facts)
{
    const auto &customer = facts.card.customer;
    begin(tr("About the customer"));
    field("code", customer.code);
    field("kind", displayName(customer.kind));
    field("grade", customer.grade);
    field("source", customer.source);
    field("industry", customer.industry);
    field("country", customer.country);
    field("region", customer.region);
    field("city", customer.city);
    line(tr("Parent company"), facts.parentName);
    line(tr("Tags"), format::facts(facts.card.tags));
    end(box);
}

void DetailsPanel::addOwnership(QVBoxLayout *box, const CustomerFacts &facts)
{
    const auto &customer = facts.card.customer;
    begin(tr("Who takes care"));
    field("owner_id", facts.users.value(customer.owner.value));
    field("pool_id", facts.pools.value(customer.pool.value));
    field("pool_reason", customer.poolReason);
    field("previous_owner_id", facts.users.value(customer.previousOwner.value));
    line(tr("In the base since"), format::dateTime(customer.createdAt, facts.zone));
    end(box);
}

void DetailsPanel::addPerson(QVBoxLayout *box, const CustomerFacts &facts)
{
    const auto &customer = facts.card.customer;
    begin(tr("Contact and preferences"));
    field("birthday", birthdayText(customer.birthday));
    const auto channel = customer.preferredChannel;
    field("preferred_channel", channel.isEmpty()       ? QString()
                               : channel == "visit"_L1 ? tr("Visit")
                                                       : displayName(channelKindFromKey(channel)));
    field("contact_hours", customer.contactHours);
    field("preferences", customer.preferences);
    field("hobbies", customer.hobbies);
    end(box);
}

void DetailsPanel::addOwn(QVBoxLayout *box, const CustomerFacts &facts)
{
    const auto &customer = facts.card.customer;
    begin(tr("Your own fields"));
    for (const auto &[name, value] : ownTexts(facts.customFields, facts.card.custom, facts.currency))
        line(name, value);
    end(box);
    begin(tr("Notes"));
    field("notes", customer.notes);
    field("import_note", customer.importNote);
    end(box);
}

void DetailsPanel::begin(const QString &title)
{
    m_section = new QWidget;
    m_grid = new QGridLayout(m_section);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, Theme::px(88));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(label(title, "strong"), 0, 0, 1, 2);
}

/// A heading that nothing stands below would only take room.
void DetailsPanel::end(QVBoxLayout *box)
{
    if (m_grid->rowCount() > 1)
        box->addWidget(m_section);
    else
        delete m_section;
    m_section = nullptr;
    m_grid = nullptr;
}

void DetailsPanel::field(const char *column, const QString &value)
{
    line(columnName(QString::fromLatin1(column)), value);
}

void DetailsPanel::line(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *caption = label(name, "caption");
    caption->setWordWrap(true);
    auto *text = label(value.left(20'000));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
}

} // namespace crm::ui
