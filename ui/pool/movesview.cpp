#include "ui/pool/movesview.h"

#include "core/pool/poolservice.h"
#include "core/pool/poolstats.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/textrowsmodel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

} // namespace

MovesView::MovesView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ways(new ChipRow(ChipRow::Choice::One))
    , m_person(new Combo)
    , m_model(new TextRowsModel({{u"when"_s, tr("When")},
                                 {u"customer"_s, tr("Customer")},
                                 {u"from"_s, tr("Came from")},
                                 {u"to"_s, tr("Went to")},
                                 {u"what"_s, tr("What happened")},
                                 {u"why"_s, tr("Why")},
                                 {u"stay"_s, tr("Was there for"), Qt::AlignRight},
                                 {u"by"_s, tr("Done by")}},
                                this))
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *panel = new Panel;
    outer->addWidget(panel);
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 8, 1, 1);
    box->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 15, 0);
    m_ways->setObjectName(u"moveWays"_s);
    for (const auto way : ownerMoveWays())
        m_ways->add(toKey(way), displayName(way));
    m_ways->choose({toKey(OwnerMoveWay::Any)});
    head->addWidget(m_ways, 1);
    m_person->setObjectName(u"movesPerson"_s);
    m_person->setAccessibleName(tr("Person"));
    m_person->setMinimumWidth(Theme::px(150));
    m_person->addItem(tr("Everybody"), 0);
    head->addWidget(m_person);
    box->addLayout(head);
    m_table->setObjectName(u"movesTable"_s);
    m_table->setAccessibleName(tr("Ownership history"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSortIndicatorShown(false);
    m_table->setColumnWidths({140, 220, 110, 110, 130, 240, 90, 100});
    m_table->fitColumns({.giving = Why, .least = 160, .waiting = {Stayed, By}});
    box->addWidget(m_table, 1);
    m_count->setObjectName(u"movesCount"_s);
    m_count->setContentsMargins(15, 0, 15, 8);
    box->addWidget(m_count);
    connect(m_ways, &ChipRow::chosenChanged, this, &MovesView::read);
    connect(m_person, &QComboBox::activated, this, &MovesView::read);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const auto customer = m_customers[size_t(index.row())]; customer.isValid())
            emit wanted(u"customer"_s, {{u"customer"_s, customer.value}});
    });
}

void MovesView::ask(PoolId pool, QDate from, QDate to)
{
    m_filter.pool = pool;
    m_filter.from = from;
    m_filter.to = to;
    read();
}

void MovesView::read()
{
    ++m_open;
    m_filter.way = ownerMoveWayFromKey(m_ways->chosen().value(0)).value_or(OwnerMoveWay::Any);
    m_filter.person = {m_person->currentData().toLongLong()};
    m_workspace.read(
        this,
        [filter = m_filter](Session &session) {
            Facts facts{.moves = session.poolStats().moves(filter), .zone = session.operations().zone()};
            for (const auto &user : session.users().all())
                facts.people.insert(user.id, user.name);
            for (const auto &pool : session.pools().pools())
                facts.pools.insert(pool.id, pool.name);
            return facts;
        },
        [this, question = ++m_question](const Outcome<Facts> &facts) {
            --m_open;
            if (question != m_question)
                return;
            if (facts)
                present(*facts);
            else
                emit failed(facts.error().message());
        });
}

void MovesView::present(const Facts &facts)
{
    const auto place = [&facts](UserId user, PoolId pool) {
        return user.isValid() ? facts.people.value(user) : pool.isValid() ? facts.pools.value(pool) : u"–"_s;
    };
    std::vector<QStringList> rows;
    m_customers.clear();
    for (const auto &[event, name] : facts.moves.rows) {
        m_customers.push_back(name.isEmpty() ? CustomerId() : event.customer);
        rows.push_back({format::dateTime(event.at, facts.zone),
                        name.isEmpty() ? tr("No. %1, gone").arg(event.customer.value) : name,
                        place(event.fromUser, event.fromPool), place(event.toUser, event.toPool),
                        displayOwnerEventKind(event.kind), event.reason,
                        event.stay ? tr("%n days", nullptr, int(*event.stay / kDay)) : QString(),
                        facts.people.value(event.operatorId)});
    }
    const auto shown = qint64(rows.size());
    m_model->set(std::move(rows));
    m_count->setText(
        shown < facts.moves.total
            ? tr("The newest %1 of %2 moves").arg(format::count(shown), format::count(facts.moves.total))
            : tr("%Ln moves", nullptr, int(shown)));
    offerPeople(facts.people);
}

/// By name; who is chosen stays chosen.
void MovesView::offerPeople(const QHash<UserId, QString> &people)
{
    if (m_person->count() == int(people.size()) + 1)
        return;
    const auto chosen = m_person->currentData();
    std::vector<std::pair<QString, qint64>> names;
    for (auto it = people.begin(); it != people.end(); ++it)
        names.emplace_back(it.value(), it.key().value);
    std::ranges::sort(names);
    while (m_person->count() > 1)
        m_person->removeItem(1);
    for (const auto &[name, id] : names)
        m_person->addItem(name, id);
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

} // namespace crm::ui
