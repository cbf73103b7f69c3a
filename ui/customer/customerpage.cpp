#include "ui/customer/customerpage.h"

#include "core/customer/revealservice.h"
#include "core/pool/poolservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/tile.h"
#include "ui/customer/activitytab.h"
#include "ui/customer/contactspanel.h"
#include "ui/customer/customeractions.h"
#include "ui/customer/customerheader.h"
#include "ui/customer/detailspanel.h"
#include "ui/customer/guidepanel.h"
#include "ui/customer/losspanel.h"
#include "ui/customer/nextpanel.h"
#include "ui/customer/orderslist.h"
#include "ui/customer/ownerstab.h"
#include "ui/customer/revenuetile.h"
#include "ui/customer/sharecustomerdialog.h"
#include "ui/customer/trialpanel.h"
#include "ui/customer/visitprint.h"
#include "ui/history/historyview.h"
#include "ui/order/orderactions.h"
#include "ui/pipeline/customerdeals.h"
#include "ui/pipeline/opportunityactions.h"
#include "ui/playbook/sequencedialog.h"
#include "ui/privacy/customerprivacy.h"
#include "ui/trade/customermoney.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kRoomForTiles = 440; ///< height of the page at 100 % text
constexpr int kLeastTab = 80; ///< likewise, of what stands below the tabs

} // namespace

CustomerPage::CustomerPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_whole(new QStackedWidget)
    , m_header(new CustomerHeader)
    , m_revenue(new Tile(tr("Revenue")))
    , m_last(new Tile(tr("Last contact")))
    , m_next(new Tile(tr("Next step")))
    , m_order(new Tile(tr("Last order")))
    , m_tabs(new ChipRow(ChipRow::Choice::One))
    , m_beside(new Button(tr("Contacts"), "ghost", "sidebar"))
    , m_stack(new QStackedWidget)
    , m_activity(new ActivityTab(workspace))
    , m_orders(new OrdersList(workspace))
    , m_deals(new CustomerDeals(workspace))
    , m_details(new DetailsPanel)
    , m_owners(new OwnersTab(workspace))
    , m_privacy(new CustomerPrivacy(*this, workspace))
    , m_history(new HistoryView(workspace))
    , m_contacts(new ContactsPanel)
    , m_guide(new GuidePanel(workspace))
    , m_what(new NextPanel(workspace))
    , m_trials(new TrialPanel(*this, workspace))
    , m_money(new CustomerMoney(*this, workspace))
    , m_losses(new LossPanel(*this, workspace))
{
    m_frame = new InspectorFrame(buildMain(), buildSide());
    m_frame->keepIn(settings, u"customer"_s);
    setFocusProxy(m_activity);
    m_beside->setObjectName(u"besideButton"_s);
    m_beside->setToolTip(plainTip(tr("Contacts and what to do next")));
    m_beside->hide();
    connect(m_beside, &QPushButton::clicked, m_frame, &InspectorFrame::toggleInspector);
    connect(m_frame, &InspectorFrame::drawerChanged, m_beside, &QWidget::setVisible);
    auto *gone = new EmptyState("customers", tr("No customer is shown"),
                                tr("Choose one from the list. One that was removed comes back with Undo."));
    m_whole->addWidget(m_frame);
    m_whole->addWidget(gone);
    m_whole->setCurrentIndex(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_whole);
    connect(gone->addStep(tr("To the customers"), "left"), &QPushButton::clicked, this,
            [this] { emit wanted(u"customers"_s, {}); });

    connectHeader();
    connect(m_tabs, &ChipRow::chosenChanged, this, [this] { showTab(m_tabs->chosen().value(0)); });
    connect(m_last, &Tile::clicked, this, [this] { showTab(u"activity"_s); });
    connect(m_order, &Tile::clicked, this, [this] { showTab(u"orders"_s); });
    connect(m_revenue, &Tile::clicked, this, [this] { showTab(u"orders"_s); });
    connect(m_activity, &ActivityTab::happened, this, &Page::happened);
    connect(m_activity, &ActivityTab::failed, this, &Page::failed);
    connect(m_activity, &ActivityTab::editWanted, this, &CustomerPage::editCurrent);
    connect(m_activity, &ActivityTab::doneWanted, this, [this](qint64 id) {
        completeActivity(*this, m_workspace, {id}, [this](ActivityKind kind) { m_activity->talked(kind); });
    });
    connect(m_guide, &GuidePanel::activityWanted, m_activity, &ActivityTab::doneWanted);
    connect(m_guide, &GuidePanel::happened, this, &Page::happened);
    connect(m_guide, &GuidePanel::failed, this, &Page::failed);
    connect(m_activity, &ActivityTab::orderWanted, this, &CustomerPage::openOrder);
    connect(m_activity, &ActivityTab::activityWanted, this,
            [this](qint64 id) { changeActivity(*this, m_workspace, {id}); });
    connect(m_orders, &OrdersList::orderWanted, this, &CustomerPage::openOrder);
    connect(m_orders, &OrdersList::newWanted, this, &CustomerPage::newOrder);
    connect(m_deals, &CustomerDeals::opened, this,
            [this](OpportunityId id) { openOpportunity(*this, m_workspace, id); });
    connect(m_deals, &CustomerDeals::newWanted, this,
            [this] { newOpportunity(*this, m_workspace, m_customer); });
    connect(m_deals, &CustomerDeals::counted, this,
            [this](int open) { m_tabs->setCount(u"deals"_s, open > 0 ? format::count(open) : QString()); });
    connect(m_money, &CustomerMoney::counted, this, [this](int overdue) {
        m_tabs->setCount(u"money"_s, overdue > 0 ? format::count(overdue) : QString());
    });
    connect(m_history, &HistoryView::happened, this, &Page::happened);
    connect(m_history, &HistoryView::failed, this, &Page::failed);
    m_contacts->setMayReveal(workspace.may(Permission::Reveal));
    connect(m_contacts, &ContactsPanel::revealWanted, this, &CustomerPage::reveal);
    connect(m_contacts, &ContactsPanel::editWanted, this, &CustomerPage::editCurrent);
    connect(m_contacts, &ContactsPanel::copied, this,
            [this](const QString &what) { emit happened(tr("Copied: %1").arg(what.left(80)), false); });
}

QWidget *CustomerPage::buildMain()
{
    auto *main = new QWidget;
    auto *box = new QVBoxLayout(main);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_header);
    auto *tiles = new QHBoxLayout;
    tiles->setContentsMargins(16, 0, 16, 12);
    tiles->setSpacing(8);
    for (auto *tile : {m_revenue, m_last, m_next, m_order}) {
        tile->setClickable(tile != m_next);
        tiles->addWidget(tile, 1);
    }
    box->addLayout(tiles);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(4, 0, 16, 0);
    m_tabs->setTabs();
    m_tabs->add(u"activity"_s, tr("What happened"));
    m_tabs->add(u"orders"_s, tr("Orders"));
    m_tabs->add(u"money"_s, tr("Payments"));
    m_tabs->add(u"deals"_s, tr("Opportunities"));
    m_tabs->add(u"details"_s, tr("Details"));
    m_tabs->add(u"owners"_s, tr("Owners"));
    m_tabs->add(u"privacy"_s, tr("Privacy"));
    m_tabs->add(u"history"_s, tr("Changes"));
    tabs->addWidget(m_tabs, 1);
    tabs->addWidget(m_beside);
    box->addLayout(tabs);
    box->addWidget(new Rule);
    for (auto *tab : std::initializer_list<QWidget *>{m_activity, m_orders, m_money, m_deals,
                                                      scroller(m_details), m_owners, m_privacy, m_history})
        m_stack->addWidget(tab);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // not as high as its highest page
    m_stack->setMinimumHeight(Theme::px(kLeastTab));
    box->addWidget(m_stack, 1);
    return main;
}

/// In a low window, or with very large text, the room goes to what is written and read.
void CustomerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool hasRoom = height() >= Theme::px(kRoomForTiles);
    for (auto *tile : {m_revenue, m_last, m_next, m_order})
        tile->setVisible(hasRoom);
}

QWidget *CustomerPage::buildSide()
{
    auto *side = new QWidget;
    auto *box = new QVBoxLayout(side);
    box->setContentsMargins(16, 16, 16, 16);
    box->addWidget(m_contacts);
    box->addWidget(m_guide);
    box->addWidget(m_what);
    box->addWidget(m_losses);
    box->addWidget(m_trials);
    box->addStretch();
    return scroller(side);
}

void CustomerPage::connectHeader()
{
    connect(m_header, &CustomerHeader::backWanted, this, [this] { emit wanted(u"back"_s, {}); });
    connect(m_header, &CustomerHeader::writeWanted, this, [this] {
        showTab(u"activity"_s);
        m_activity->write();
    });
    connect(m_header, &CustomerHeader::orderWanted, this, &CustomerPage::newOrder);
    connect(m_header, &CustomerHeader::editWanted, this, &CustomerPage::editCurrent);
    connect(m_header, &CustomerHeader::claimWanted, this,
            [this] { claimCustomer(*this, m_workspace, m_customer); });
    connect(m_header, &CustomerHeader::releaseWanted, this,
            [this] { releaseCustomer(*this, m_workspace, m_customer); });
    connect(m_header, &CustomerHeader::assignWanted, this,
            [this] { assignCustomer(*this, m_workspace, m_customer); });
    connect(m_header, &CustomerHeader::protectWanted, this,
            [this] { protectCustomers(*this, m_workspace, {m_customer}); });
    connect(m_header, &CustomerHeader::nurtureWanted, this,
            [this] { nurtureOpportunities(*this, m_workspace, m_customer); });
    connect(m_header, &CustomerHeader::sequenceWanted, this,
            [this] { beginSequence(*this, m_workspace, {m_customer}); });
    connect(m_header, &CustomerHeader::prepareWanted, this,
            [this] { prepareVisit(*this, m_workspace, m_customer); });
    connect(m_header, &CustomerHeader::shareWanted, this,
            [this] { shareCustomer(*this, m_workspace, m_customer); });
    connect(m_header, &CustomerHeader::unprotectWanted, this,
            [this] { unprotectCustomer(*this, m_workspace, m_customer); });
    connect(m_header, &CustomerHeader::removeWanted, this,
            [this] { removeCustomer(*this, m_workspace, m_customer); });
}

void CustomerPage::refresh(const ChangeSet &changes)
{
    if (!m_customer.isValid())
        return;
    if (changes.touchesCustomer(m_customer.value) || changes.touches(Entity::CustomField)
        || changes.touches(Entity::User) || changes.touches(Entity::Pool))
        read();
}

void CustomerPage::editCurrent()
{
    if (m_customer.isValid() && !m_gone)
        editCustomer(*this, m_workspace, m_customer);
}

bool CustomerPage::ready() const
{
    return !m_reading && m_activity->isReady() && m_history->isReady() && m_owners->isReady()
        && m_privacy->isReady() && m_what->isReady() && m_deals->isReady() && m_guide->isReady()
        && m_trials->isReady() && m_money->isReady() && m_losses->isReady();
}

QVariantMap CustomerPage::state() const
{
    QVariantMap state{
        {u"customer"_s, m_customer.value}, {u"tab"_s, m_tab}, {u"draft"_s, m_activity->draft()}};
    if (m_gone)
        state.insert(u"gone"_s, true); // there is none of this number
    return state;
}

void CustomerPage::restore(const QVariantMap &state)
{
    const CustomerId customer{state.value(u"customer"_s).toLongLong()};
    if (customer.isValid() && customer != m_customer) {
        m_customer = customer;
        if (auto *last = focusWidget())
            last->clearFocus(); // another customer is read from the top
        showTab(u"activity"_s);
        read();
    }
    if (const auto draft = state.value(u"draft"_s).toMap(); !draft.isEmpty())
        m_activity->setDraft(draft);
    if (const auto tab = state.value(u"tab"_s).toString(); !tab.isEmpty())
        showTab(tab);
}

void CustomerPage::read()
{
    if (!m_customer.isValid())
        return;
    m_reading = true;
    m_workspace.read(
        this, [id = m_customer](Session &session) { return readFacts(session, id); },
        [this, id = m_customer](const Outcome<CustomerFacts> &facts) {
            if (id != m_customer)
                return; // another one is wanted by now
            m_reading = false;
            m_gone = !facts;
            m_whole->setCurrentIndex(m_gone ? 1 : 0);
            if (facts)
                setFacts(*facts);
            if (facts && !facts->isOpened && m_refused != id)
                openPooled();
        });
}

/// Counts towards what one may open of its pool today.
void CustomerPage::openPooled()
{
    m_workspace.write(
        this,
        [id = m_customer](Session &session) {
            session.pools().open(id);
            return true;
        },
        [this, id = m_customer](const Outcome<bool> &opened) {
            if (id != m_customer)
                return;
            if (opened) {
                read();
                return;
            }
            m_refused = id;
            emit failed(opened.error().message());
        });
}

void CustomerPage::setFacts(const CustomerFacts &facts)
{
    m_facts = facts;
    m_header->setFacts(facts);
    showTiles(facts);
    m_tabs->setCount(u"activity"_s, facts.activities > 0 ? format::count(facts.activities) : QString());
    m_tabs->setCount(u"orders"_s, facts.orders > 0 ? format::count(facts.orders) : QString());
    m_activity->setFacts(facts);
    m_orders->setFacts(facts);
    m_deals->setCustomer(m_customer, facts.today);
    m_money->setCustomer(m_customer, facts.today);
    m_details->setFacts(facts);
    m_owners->setFacts(facts);
    m_privacy->setCustomer(facts.isOpened ? m_customer : CustomerId());
    m_contacts->setFacts(facts);
    m_guide->setCustomer(facts.isOpened ? m_customer : CustomerId());
    m_what->setCustomer(facts.isOpened ? m_customer : CustomerId());
    m_losses->setCustomer(facts.isOpened ? m_customer : CustomerId(), facts.card.customer.name);
    m_trials->setCustomer(facts.isOpened ? m_customer : CustomerId(), facts.card.customer.name);
    if (m_tab == "history"_L1)
        m_history->setCustomer(m_customer, facts.zone, facts.today);
}

void CustomerPage::showTiles(const CustomerFacts &facts)
{
    const QString none = tr("none yet");
    showRevenue(m_revenue, facts.sums, facts.currency);
    if (facts.lastContact)
        m_last->set(format::relativeDay(facts.dayOf(facts.lastContact->at), facts.today),
                    format::facts({displayName(facts.lastContact->kind),
                                   facts.users.value(facts.lastContact->owner.value)}));
    else
        m_last->setNone(none);
    if (facts.planned.empty()) {
        m_next->setNone(tr("nothing planned"));
    } else {
        const auto &next = facts.planned.front();
        const bool overdue = next.at < facts.now;
        m_next->set(format::relativeDay(facts.dayOf(next.at), facts.today),
                    format::facts({displayName(next.kind), next.text.simplified().left(60)}),
                    overdue ? draw::Tone::Danger : draw::Tone::Neutral);
    }
    if (!facts.sums.last) {
        m_order->setNone(none);
        return;
    }
    const int days = int(facts.sums.last->daysTo(facts.today));
    m_order->set(format::shortDate(*facts.sums.last, facts.today),
                 days > 0 ? tr("%n days ago", nullptr, days)
                          : format::relativeDay(*facts.sums.last, facts.today));
}

void CustomerPage::showTab(const QString &tab)
{
    static const QStringList tabs{u"activity"_s, u"orders"_s, u"money"_s,   u"deals"_s,
                                  u"details"_s,  u"owners"_s, u"privacy"_s, u"history"_s};
    const auto place = tabs.indexOf(tab);
    if (place < 0)
        return;
    m_tab = tab;
    m_tabs->choose({tab});
    m_stack->setCurrentIndex(int(place));
    if (tab == "history"_L1 && m_facts.card.customer.id == m_customer)
        m_history->setCustomer(m_customer, m_facts.zone, m_facts.today);
}

void CustomerPage::reveal(qint64 point)
{
    m_workspace.write(
        this,
        [id = m_customer, point](Session &session) {
            return RevealService(session.operations()).point(id, point);
        },
        [this, point](const Outcome<QString> &value) {
            if (value)
                m_contacts->reveal(point, *value);
            else
                emit failed(value.error().message());
        });
}

void CustomerPage::newOrder()
{
    ui::newOrder(*this, m_workspace, m_customer);
}

void CustomerPage::openOrder(qint64 order)
{
    ui::openOrder(*this, m_workspace, {order});
}

} // namespace crm::ui
