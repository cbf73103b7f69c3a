#include "ui/order/orderspage.h"

#include "core/order/orderservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/customfield/ownfields.h"
#include "ui/order/orderactions.h"
#include "ui/order/orderinspector.h"
#include "ui/order/ordermodel.h"
#include "ui/order/period.h"
#include "ui/segment/segmentchoice.h"

#include <QElapsedTimer>
#include <QStackedWidget>

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
            .customers = m_segment->customers(),
            .owner = {m_owner->currentData().toLongLong()},
            .dates = periodRange(m_period->currentData().toString(), m_facts.today),
            .sort = sortOf(header->sortIndicatorSection()),
            .sortField = own ? std::optional(*own) : std::nullopt,
            .descending = header->sortIndicatorOrder() == Qt::DescendingOrder};
}

bool OrdersPage::isFiltered() const
{
    return !m_search->text().isEmpty() || m_period->currentIndex() > 0 || m_owner->currentIndex() > 0
        || m_segment->isChosen() || m_chips->chosen() != QStringList{u"all"_s};
}

void OrdersPage::clearFilter()
{
    m_search->clear();
    m_period->setCurrentIndex(0);
    m_owner->setCurrentIndex(0);
    m_segment->chooseAll();
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
    return m_open == 0 && !m_model->isWaiting() && m_segment->isReady();
}

void OrdersPage::choose(Combo *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

QVariantMap OrdersPage::state() const
{
    return {{u"search"_s, m_search->text()},        {u"state"_s, m_chips->chosen().value(0)},
            {u"period"_s, m_period->currentData()}, {u"owner"_s, m_owner->currentData()},
            {u"segment"_s, m_segment->name()},      {u"order"_s, m_current.value}};
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
    if (state.contains(u"segment"_s))
        m_segment->choose(state.value(u"segment"_s).toString());
    if (const OrderId id{state.value(u"order"_s).toLongLong()}; id.isValid())
        m_wanted = id;
    ask();
}

} // namespace crm::ui
