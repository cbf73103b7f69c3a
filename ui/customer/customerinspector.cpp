#include "ui/customer/customerinspector.h"

#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/customer/contactline.h"
#include "ui/customer/customerinitial.h"
#include "ui/customer/revenuetile.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPause = 60; ///< milliseconds
constexpr int kEvents = 10;
constexpr size_t kContacts = 5;
constexpr int kLongAgo = 30; ///< days

QHBoxLayout *heading(QLabel *title, QWidget *action)
{
    auto *row = new QHBoxLayout;
    row->addWidget(title);
    row->addStretch();
    if (action)
        row->addWidget(action);
    return row;
}

QString dayAndTime(const CustomerSummary &summary, qint64 instant)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(instant, summary.zone);
    const QString day = format::relativeDay(local.date(), summary.today);
    return std::abs(summary.today.daysTo(local.date())) <= 1 ? day + u' ' + format::time(local.time()) : day;
}

} // namespace

CustomerInspector::CustomerInspector(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pause(new QTimer(this))
    , m_nothing(new QWidget)
    , m_body(scroller(makeBody()))
{
    setObjectName(u"customerInspector"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *empty = new QVBoxLayout(m_nothing);
    auto *hint = label(tr("Choose a customer to see it here."), "muted");
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    empty->addWidget(hint);
    box->addWidget(m_nothing, 1);
    box->addWidget(m_body, 1);
    m_body->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &CustomerInspector::read);
}

QWidget *CustomerInspector::makeBody()
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(16, 16, 16, 16);
    box->setSpacing(12);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_face = new Face(44);
    m_name = label({}, "heading");
    m_facts = label({}, "caption");
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (auto *text : {m_name, m_facts}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(text);
    }
    auto *open = new IconButton("right", tr("Open the customer's page"));
    open->setObjectName(u"openCustomer"_s);
    head->addWidget(m_face, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    head->addWidget(open, 0, Qt::AlignTop);
    box->addLayout(head);
    m_pills = new Pills;
    box->addWidget(m_pills);

    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    auto *followUp = new Button(tr("Follow up"), "", "chat");
    auto *edit = new Button(tr("Edit"), "", "note");
    m_move = new Button(tr("Release"), "", "pool");
    followUp->setObjectName(u"followUpButton"_s);
    followUp->setShortcut(Qt::CTRL | Qt::Key_L);
    followUp->setToolTip(u"Ctrl+L"_s);
    edit->setObjectName(u"editButton"_s);
    m_move->setObjectName(u"moveButton"_s);
    for (auto *act : {followUp, edit, m_move})
        acts->addWidget(act, 1);
    box->addLayout(acts);

    auto *tiles = new QGridLayout;
    tiles->setSpacing(8);
    m_revenue = new Tile(tr("Revenue"), 84);
    m_contacted = new Tile(tr("Last contact"), 84);
    m_next = new Tile(tr("Next step"), 84);
    m_ordered = new Tile(tr("Last order"), 84);
    tiles->addWidget(m_revenue, 0, 0);
    tiles->addWidget(m_contacted, 0, 1);
    tiles->addWidget(m_next, 1, 0);
    tiles->addWidget(m_ordered, 1, 1);
    box->addLayout(tiles);

    m_contactsTitle = label(tr("Contacts"), "strong");
    box->addSpacing(4);
    box->addWidget(m_contactsTitle);
    m_contacts = new QVBoxLayout;
    m_contacts->setSpacing(0);
    box->addLayout(m_contacts);

    auto *all = new Button(tr("All"), "ghost");
    all->setProperty("flat", true);
    box->addSpacing(4);
    box->addLayout(heading(label(tr("Timeline"), "strong"), all));
    m_timeline = new Timeline;
    m_quiet = label(tr("Nothing has happened yet."), "caption");
    box->addWidget(m_quiet);
    box->addWidget(m_timeline);
    box->addStretch();

    connect(open, &IconButton::clicked, this, [this] { emit openWanted(m_id); });
    connect(all, &Button::clicked, this, [this] { emit openWanted(m_id); });
    connect(followUp, &Button::clicked, this, [this] { emit followUpWanted(m_id); });
    connect(edit, &Button::clicked, this, [this] { emit editWanted(m_id); });
    connect(m_move, &Button::clicked, this,
            [this] { m_pooled ? emit claimWanted(m_id) : emit releaseWanted(m_id); });
    return body;
}

void CustomerInspector::setCustomer(CustomerId id)
{
    if (m_id == id)
        return;
    m_id = id;
    if (id.isValid()) {
        m_pause->start();
        return;
    }
    m_pause->stop();
    m_shown = {};
    m_body->hide();
    m_nothing->show();
}

void CustomerInspector::reload()
{
    if (m_id.isValid())
        m_pause->start();
}

void CustomerInspector::read()
{
    m_workspace.read(
        this, [id = m_id](Session &session) { return readSummary(session, id); },
        [this, id = m_id](const Outcome<CustomerSummary> &summary) {
            if (id != m_id)
                return; // somebody else has been chosen meanwhile
            if (summary)
                present(*summary);
            else
                setCustomer({});
        });
}

void CustomerInspector::present(const CustomerSummary &summary)
{
    m_shown = summary.card.customer.id;
    showHead(summary);
    showTiles(summary);
    showContacts(summary.card);
    const auto events = timelineOf(summary, kEvents);
    m_quiet->setVisible(events.isEmpty());
    m_timeline->set(events);
    m_nothing->hide();
    m_body->show();
}

void CustomerInspector::showHead(const CustomerSummary &summary)
{
    const auto &customer = summary.card.customer;
    m_pooled = customer.pool.isValid();
    m_name->setText(customer.name);
    const QString holder =
        m_pooled ? summary.pools.value(customer.pool) : summary.people.value(customer.owner);
    m_facts->setText(format::facts({customer.code, customer.industry, customer.city, holder}));
    m_face->set(customerInitial(customer.name, customer.city, customer.region), customer.id.value);
    QList<Pills::Item> pills;
    if (!customer.grade.isEmpty())
        pills.append({tr("Grade %1").arg(customer.grade), draw::Tone::Accent});
    if (m_pooled)
        pills.append({tr("In a pool"), draw::Tone::Neutral, "pool"});
    if (const auto *next = summary.nextStep(); next && summary.dayOf(next->at) < summary.today)
        pills.append({tr("Overdue"), draw::Tone::Danger, "clock"});
    pills.append(recyclePills(summary.recycling, summary.today));
    for (const auto &tag : summary.card.tags.mid(0, 3))
        pills.append({tag});
    m_pills->set(pills);
    m_pills->setVisible(!pills.isEmpty());
    m_move->setText(m_pooled ? tr("Claim") : tr("Release"));
    m_move->setIconName(m_pooled ? "claim" : "pool");
}

void CustomerInspector::showTiles(const CustomerSummary &summary)
{
    const QString none = tr("none yet");
    showRevenue(m_revenue, summary.sums, summary.currency);
    if (const auto *last = summary.lastContact()) {
        const QDate day = summary.dayOf(last->at);
        m_contacted->set(format::relativeDay(day, summary.today),
                         format::facts({displayName(last->kind), summary.people.value(last->owner)}),
                         day.daysTo(summary.today) >= kLongAgo ? draw::Tone::Warn : draw::Tone::Neutral);
    } else {
        m_contacted->setNone(none);
    }
    if (const auto *next = summary.nextStep()) {
        const bool late = summary.dayOf(next->at) < summary.today;
        m_next->set(dayAndTime(summary, next->at),
                    next->text.isEmpty() ? displayName(next->kind) : next->text,
                    late ? draw::Tone::Danger : draw::Tone::Neutral);
    } else {
        m_next->setNone(tr("nothing planned"));
    }
    const auto ordered = std::ranges::find_if(
        summary.orders, [](const Order &order) { return order.state != OrderState::Cancelled; });
    if (ordered != summary.orders.end())
        m_ordered->set(format::relativeDay(ordered->date, summary.today),
                       format::facts({displayName(ordered->state),
                                      format::compactMoney(ordered->total, ordered->currency)}));
    else
        m_ordered->setNone(none);
}

void CustomerInspector::showContacts(const CustomerCard &card)
{
    while (auto *item = m_contacts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be at work
        delete item;
    }
    const auto pointsOf = [&](ContactId contact) {
        std::vector<ContactPoint> points;
        std::ranges::copy_if(card.points, std::back_inserter(points),
                             [&](const ContactPoint &point) { return point.contact == contact; });
        return points;
    };
    const auto &customer = card.customer;
    const QString initial = customerInitial(customer.name, customer.city, customer.region);
    if (auto points = pointsOf({}); !points.empty())
        addContact(customer.kind == CustomerKind::Company ? displayName(customer.kind) : customer.name, {},
                   initial, customer.id.value, std::move(points));
    for (size_t i = 0; i < std::min(card.contacts.size(), kContacts); ++i) {
        const auto &contact = card.contacts[i];
        addContact(contact.name, contact.title, contact.name.left(1).toUpper(), contact.id.value,
                   pointsOf(contact.id));
    }
    m_contactsTitle->setVisible(m_contacts->count() > 0);
}

void CustomerInspector::addContact(const QString &name, const QString &title, const QString &initial,
                                   qint64 hue, std::vector<ContactPoint> points)
{
    auto *line = new ContactLine(name, title, std::move(points));
    line->setFace(initial, hue);
    m_contacts->addWidget(line);
    connect(line, &ContactLine::copied, this, &CustomerInspector::copied);
}

} // namespace crm::ui
