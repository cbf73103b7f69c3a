#include "ui/order/orderspage.h"

#include "core/order/orderservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/customfield/ownfields.h"
#include "ui/exchange/exportlist.h"
#include "ui/order/orderactions.h"
#include "ui/order/orderdelegate.h"
#include "ui/order/orderinspector.h"
#include "ui/order/ordermodel.h"
#include "ui/order/period.h"

#include <QElapsedTimer>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qsizetype kFewOrders = 200; ///< whose places are sought one by one

enum Shown { List, NoOrders, NothingFound };

OrderSort sortOf(int column)
{
    switch (OrderModel::Column(column)) {
    case OrderModel::Number: return OrderSort::Number;
    case OrderModel::Customer: return OrderSort::Customer;
    case OrderModel::State: return OrderSort::State;
    case OrderModel::Owner: return OrderSort::Owner;
    case OrderModel::Required: return OrderSort::Required;
    case OrderModel::Shipped: return OrderSort::Shipped;
    case OrderModel::Total: return OrderSort::Total;
    default: return OrderSort::Date;
    }
}

} // namespace

OrdersPage::OrdersPage(Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_model(new OrderModel(workspace, this))
    , m_search(new SearchField(tr("Number or customer"), u"Ctrl F"_s))
    , m_period(new Combo)
    , m_owner(new Combo)
    , m_chips(new ChipRow(ChipRow::Choice::One))
    , m_stack(new QStackedWidget)
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
    , m_inspector(new OrderInspector)
{
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(buildHead());
    box->addWidget(buildChips());
    box->addWidget(new Rule);
    buildTable();
    m_stack->addWidget(m_table);
    auto *none =
        new EmptyState("orders", tr("No orders yet"),
                       tr("What customers order is kept here, and what it adds up to in the reports."));
    auto *first = none->addStep(tr("New order"), "plus");
    auto *nothing = new EmptyState("search", tr("Nothing found"), tr("No order matches these filters."));
    auto *clear = nothing->addStep(tr("Clear the filters"));
    m_stack->addWidget(none);
    m_stack->addWidget(nothing);
    box->addWidget(m_stack, 1);
    box->addWidget(new Rule);
    m_count->setContentsMargins(16, 8, 16, 8);
    m_count->setObjectName(u"orderCount"_s);
    box->addWidget(m_count);
    m_frame = new InspectorFrame(list, m_inspector);
    m_frame->keepIn(settings, u"orders"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);

    connect(m_search, &SearchField::settled, this, &OrdersPage::ask);
    connect(m_period, &QComboBox::activated, this, &OrdersPage::ask);
    connect(m_owner, &QComboBox::activated, this, &OrdersPage::ask);
    connect(m_chips, &ChipRow::chosenChanged, this, &OrdersPage::ask);
    connect(m_table, &ListTable::previewed, m_frame, &InspectorFrame::toggleInspector);
    connect(m_table, &ListTable::opened, this, &OrdersPage::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OrdersPage::currentChanged);
    connect(first, &QPushButton::clicked, this, &OrdersPage::createNew);
    connect(clear, &QPushButton::clicked, this, &OrdersPage::clearFilter);
    connectInspector();
    readFacts(); // the list follows, sorted as it was left
}

QWidget *OrdersPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 14, 16, 10);
    row->setSpacing(8);
    row->addWidget(label(tr("Orders"), "title"));
    row->addStretch();
    m_period->setObjectName(u"periodChoice"_s);
    m_period->setAccessibleName(tr("Period"));
    for (const auto &key : periodKeys())
        m_period->addItem(periodName(key), key);
    m_owner->setObjectName(u"ownerChoice"_s);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->addItem(tr("Everybody"), 0);
    row->addWidget(m_period);
    row->addWidget(m_owner);
    m_search->setObjectName(u"orderSearch"_s);
    m_search->setMinimumWidth(Theme::px(150));
    m_search->setMaximumWidth(Theme::px(240));
    row->addWidget(m_search, 1);
    auto *out = new IconButton("download", tr("Export the list (Ctrl+E)"));
    out->setObjectName(u"exportButton"_s);
    out->setVisible(mayExport(m_workspace));
    connect(out, &IconButton::clicked, this, &OrdersPage::exportList);
    row->addWidget(out);
    return head;
}

QWidget *OrdersPage::buildChips()
{
    using enum OrderState;
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(16, 0, 16, 10);
    row->addWidget(m_chips);
    m_chips->add(u"all"_s, tr("All"));
    for (const auto state : {Draft, Confirmed, Shipped, Paid, Completed, Cancelled})
        m_chips->add(toKey(state), displayName(state));
    return holder;
}

void OrdersPage::buildTable()
{
    m_table->setObjectName(u"orderTable"_s);
    m_table->setAccessibleName(tr("Orders"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OrderDelegate(m_table, m_model));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({140, 250, 130, 100, 100, 200, 110, 110, 120});
    m_table->fitColumns({.giving = OrderModel::Customer,
                         .least = 170,
                         .waiting = {OrderModel::Owner, OrderModel::State, OrderModel::Number},
                         // They stand in the second lines; who wants to sort by them brings them up.
                         .hidden = {OrderModel::Products, OrderModel::Required, OrderModel::Shipped}});
    m_table->header()->setSortIndicator(OrderModel::Date, Qt::DescendingOrder);
}

/// Widths, order and sorting are found again when the users' own fields are known, which are columns too.
void OrdersPage::keepColumns()
{
    if (m_columnsKept)
        return;
    m_columnsKept = true;
    m_table->keepColumns(m_settings, u"orders"_s);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, [this] {
        m_current = {}; // whoever sorts wants to see what comes first
        ask();
    });
}

void OrdersPage::connectInspector()
{
    connect(m_inspector, &OrderInspector::stateWanted, this, &OrdersPage::setOrderState);
    connect(m_inspector, &OrderInspector::editWanted, this, &OrdersPage::editCurrent);
    connect(m_inspector, &OrderInspector::removeWanted, this, &OrdersPage::removeCurrent);
    connect(m_inspector, &OrderInspector::customerWanted, this, [this](CustomerId customer) {
        emit wanted(u"customer"_s, {{u"customer"_s, customer.value}});
    });
}

void OrdersPage::readFacts()
{
    ++m_open;
    m_workspace.read(
        this,
        [](Session &session) {
            return Facts{.users = session.users().all(),
                         .own = readOwnFields(session, FieldEntity::Order).fields,
                         .today = session.operations().today(),
                         .mayEdit = session.actor().may(Permission::Edit),
                         .mayDelete = session.actor().may(Permission::Delete)};
        },
        [this](const Outcome<Facts> &outcome) {
            --m_open;
            if (outcome)
                showFacts(*outcome);
            else
                emit failed(outcome.error().message());
        });
}

void OrdersPage::showFacts(const Facts &facts)
{
    const bool dated = m_facts.today.isValid();
    m_facts = facts;
    const qint64 owner =
        m_wantedOwner ? std::exchange(m_wantedOwner, 0) : m_owner->currentData().toLongLong();
    QHash<UserId, QString> names;
    m_owner->clear();
    m_owner->addItem(tr("Everybody"), 0);
    for (const auto &user : facts.users) {
        names.insert(user.id, user.name);
        m_owner->addItem(user.name, user.id.value);
    }
    choose(m_owner, owner);
    m_model->setUsers(names);
    m_model->setToday(facts.today);
    showOwnColumns(*m_table, *m_model, facts.own);
    keepColumns();
    m_table->viewport()->update();
    if (!dated)
        ask();
}

OrderFilter OrdersPage::filter() const
{
    const QString state = m_chips->chosen().value(0);
    const auto *header = m_table->header();
    const auto *own = m_model->ownField(header->sortIndicatorSection());
    return {.text = m_search->text().trimmed(),
            .state =
                state.isEmpty() || state == u"all"_s ? std::nullopt : std::optional(orderStateFromKey(state)),
            .owner = {m_owner->currentData().toLongLong()},
            .dates = periodRange(m_period->currentData().toString(), m_facts.today),
            .sort = sortOf(header->sortIndicatorSection()),
            .sortField = own ? std::optional(*own) : std::nullopt,
            .descending = header->sortIndicatorOrder() == Qt::DescendingOrder};
}

bool OrdersPage::isFiltered() const
{
    return !m_search->text().isEmpty() || m_period->currentIndex() > 0 || m_owner->currentIndex() > 0
        || m_chips->chosen() != QStringList{u"all"_s};
}

void OrdersPage::clearFilter()
{
    m_search->clear();
    m_period->setCurrentIndex(0);
    m_owner->setCurrentIndex(0);
    m_chips->choose({u"all"_s});
    ask();
}

/// Where only a few have changed, the others stay where they are.
void OrdersPage::askAbout(const ChangeSet &changes)
{
    const auto rows = changes.rows.value(Entity::Order);
    std::vector<OrderId> changed;
    if (!changes.sweeping && rows.size() <= kFewOrders && m_open == 0)
        for (const auto id : rows)
            changed.push_back({id});
    find(changed);
}

void OrdersPage::find(const std::vector<OrderId> &changed)
{
    ++m_open;
    m_workspace.read(
        this,
        [filter = filter(), changed,
         before = changed.empty() ? std::vector<OrderId>() : m_model->ids()](Session &session) {
            QElapsedTimer clock;
            clock.start();
            Found found{changed.empty() ? session.orders().ids(filter)
                                        : session.orders().updatedIds(filter, before, changed)};
            found.milliseconds = double(clock.nsecsElapsed()) / 1e6;
            return found;
        },
        [this, question = ++m_question](const Outcome<Found> &found) {
            --m_open;
            if (question != m_question)
                return;
            if (found)
                showFound(*found);
            else
                emit failed(found.error().message());
        });
    countStates();
}

/// After the list: it takes longer where there are many.
void OrdersPage::countStates()
{
    ++m_open;
    m_workspace.read(
        this, [filter = filter()](Session &session) { return session.orders().counts(filter); },
        [this, question = m_question](const Outcome<std::map<OrderState, qint64>> &counts) {
            --m_open;
            if (counts && question == m_question)
                showCounts(*counts);
        });
}

void OrdersPage::showFound(const Found &found)
{
    const OrderId chosen = m_wanted.isValid() ? m_wanted : m_current;
    m_model->show(found.ids);
    m_stack->setCurrentIndex(!found.ids.empty() ? List : isFiltered() ? NothingFound : NoOrders);
    m_count->setText(format::facts(
        {tr("%Ln orders", nullptr, int(found.ids.size())), format::duration(found.milliseconds)}));
    select(chosen);
}

void OrdersPage::showCounts(const std::map<OrderState, qint64> &counts)
{
    qint64 all = 0;
    for (const auto &[state, count] : counts)
        all += count;
    m_chips->setCount(u"all"_s, format::count(all));
    for (const auto state : {OrderState::Draft, OrderState::Confirmed, OrderState::Shipped, OrderState::Paid,
                             OrderState::Completed, OrderState::Cancelled}) {
        const auto count = counts.find(state);
        m_chips->setCount(toKey(state), format::count(count == counts.end() ? 0 : count->second));
    }
}

/// One that was wanted and is filtered out is looked for among all.
void OrdersPage::select(OrderId id)
{
    int row = id.isValid() ? m_model->rowOf(id) : -1;
    if (row < 0 && id.isValid() && id == m_wanted && isFiltered()) {
        clearFilter();
        return;
    }
    m_wanted = {};
    const bool other = row < 0;
    if (other && m_model->rowCount() > 0)
        row = 0; // something to look at, and a place to begin with the arrow keys
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        if (!other)
            m_table->scrollTo(m_model->index(row, 0));
        inspect(m_model->idAt(row));
    } else {
        m_current = {};
        m_inspector->clear();
    }
}

void OrdersPage::currentChanged()
{
    const auto index = m_table->currentIndex();
    if (index.isValid() && m_model->idAt(index.row()) != m_current)
        inspect(m_model->idAt(index.row()));
}

void OrdersPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::User) || changes.touches(Entity::CustomField))
        readFacts();
    // Names are painted from the rows; only orders themselves come and go.
    if (changes.touches(Entity::Order) || changes.touches(Entity::Customer)
        || changes.touches(Entity::Product) || changes.touches(Entity::CustomValue)) {
        m_model->renew();
        m_table->viewport()->update();
    }
    if (changes.touches(Entity::Order))
        askAbout(changes);
    else if (changes.touches(Entity::CustomField) && m_current.isValid())
        inspect(m_current);
}

void OrdersPage::reload()
{
    m_model->renew();
    readFacts();
    ask();
}

void OrdersPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool OrdersPage::ready() const
{
    return m_open == 0 && !m_model->isWaiting();
}

void OrdersPage::choose(Combo *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

QVariantMap OrdersPage::state() const
{
    return {{u"search"_s, m_search->text()},
            {u"state"_s, m_chips->chosen().value(0)},
            {u"period"_s, m_period->currentData()},
            {u"owner"_s, m_owner->currentData()},
            {u"order"_s, m_current.value}};
}

void OrdersPage::restore(const QVariantMap &state)
{
    if (state.contains(u"search"_s))
        m_search->setText(state.value(u"search"_s).toString());
    if (state.contains(u"state"_s))
        m_chips->choose({state.value(u"state"_s).toString()});
    if (state.contains(u"period"_s))
        choose(m_period, state.value(u"period"_s));
    if (state.contains(u"owner"_s)) {
        m_wantedOwner = m_facts.today.isValid() ? 0 : state.value(u"owner"_s).toLongLong();
        choose(m_owner, state.value(u"owner"_s));
    }
    if (const OrderId id{state.value(u"order"_s).toLongLong()}; id.isValid())
        m_wanted = id;
    ask();
}

} // namespace crm::ui
