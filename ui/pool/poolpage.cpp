#include "ui/pool/poolpage.h"

#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/common/selectionbar.h"
#include "ui/common/typetofilter.h"
#include "ui/exchange/exportlist.h"
#include "ui/pool/conditiontext.h"
#include "ui/pool/poolmodel.h"
#include "ui/pool/poolquota.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

enum Shown { List, NobodyHere, NothingFound };

/// What the directory can sort by; nothing for reason and previous owner.
std::optional<FieldRef> fieldOf(int column)
{
    switch (PoolModel::Column(column)) {
    case PoolModel::Name: return FieldRef{CustomerField::Name};
    case PoolModel::Since: return FieldRef{CustomerField::Pooled};
    case PoolModel::LastOrder: return FieldRef{CustomerField::LastOrder};
    case PoolModel::Revenue: return FieldRef{CustomerField::Revenue};
    default: return {};
    }
}

} // namespace

PoolPage::PoolPage(Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_model(new PoolModel(workspace, QDate::currentDate(), this))
    , m_pool(new Combo)
    , m_manage(new IconButton("settings", tr("Manage pools")))
    , m_quota(new PoolQuota)
    , m_search(new SearchField(tr("Filter the pool"), u"Ctrl F"_s))
    , m_stack(new QStackedWidget)
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
    , m_bar(new SelectionBar(this))
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addWidget(buildHead());
    box->addWidget(new Rule);
    buildTable(settings);
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildEmpty());
    auto *nothing = new EmptyState("search", tr("Nothing found"), tr("No customer of this pool matches."));
    m_clearSearch = nothing->addStep(tr("Clear the filter"));
    m_stack->addWidget(nothing);
    box->addWidget(m_stack, 1);
    box->addWidget(new Rule);
    m_count->setContentsMargins(16, 8, 16, 8);
    m_count->setObjectName(u"poolCount"_s);
    box->addWidget(m_count);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    buildBar();

    connect(m_pool, &QComboBox::activated, this, &PoolPage::choosePool);
    connect(m_manage, &IconButton::clicked, this, &PoolPage::managePools);
    connect(m_search, &SearchField::settled, this, &PoolPage::askAnew);
    new TypeToFilter(m_table, m_search);
    connect(m_clearSearch, &QPushButton::clicked, this, [this] {
        m_search->clear();
        askAnew();
    });
    m_quota->hide();
    connect(&workspace, &Workspace::directoryChanged, this, &PoolPage::ask);
    readFacts();
}

PoolPage::Facts PoolPage::factsOf(Session &session, PoolId shown)
{
    Facts facts{.pools = session.pools().pools(),
                .users = session.users().all(),
                .today = session.operations().today(),
                .mayClaim = session.actor().may(Permission::Claim),
                .mayAssign = session.actor().may(Permission::Assign),
                .mayHandOver = session.actor().may(Permission::Assign),
                .mayManage = session.actor().may(Permission::ManagePools)};
    const auto pool = std::ranges::find(facts.pools, shown, &Pool::id);
    if (pool == facts.pools.end())
        return facts;
    facts.allowance = session.pools().allowance(shown);
    facts.mayAssign = facts.mayAssign || facts.allowance->claimant.isAdmin;
    for (const auto &rule : session.recycleRules().on(facts.today))
        if (rule.pool == shown)
            facts.rules << describeRule(rule, pool->name, session.recycling().lists());
    return facts;
}

void PoolPage::readFacts()
{
    ++m_open;
    m_workspace.read(
        this,
        [shown = m_wantedPool.isValid() ? m_wantedPool : shownPool()](Session &session) {
            return factsOf(session, shown);
        },
        [this](const Outcome<Facts> &outcome) {
            --m_open;
            if (outcome)
                showFacts(*outcome);
            else
                emit failed(outcome.error().message());
        });
}

PoolId PoolPage::shownPool() const
{
    return {m_pool->currentData().toLongLong()};
}

/// Another pool has other terms.
void PoolPage::choosePool()
{
    readFacts();
    askAnew();
}

void PoolPage::showFacts(const Facts &facts)
{
    m_facts = facts;
    m_model->setToday(facts.today);
    const auto before = m_pool->currentData().toLongLong();
    const auto wantedId = m_wantedPool.isValid() ? m_wantedPool.value : before;
    m_wantedPool = {};
    m_pool->clear();
    qint64 customers = 0;
    for (const auto &pool : facts.pools) {
        customers += pool.customers;
        if (pool.enabled || pool.customers > 0)
            m_pool->addItem(pool.name, pool.id.value);
    }
    m_pool->setCurrentIndex(std::max(0, m_pool->findData(wantedId)));
    m_manage->setVisible(facts.mayManage);
    m_rules->setVisible(facts.mayClaim);
    m_tools->setVisible(facts.mayClaim || facts.mayAssign || facts.mayManage);
    if (facts.allowance && facts.allowance->pool.id == shownPool())
        m_quota->set(*facts.allowance, facts.rules);
    else if (shownPool().isValid())
        readFacts(); // now it is known which pool is shown
    m_quota->setVisible(facts.allowance.has_value());
    selectionChanged();
    emit countChanged(int(customers), false);
    if (m_pool->currentData().toLongLong() != before)
        ask();
}

std::vector<Pool> PoolPage::otherPools() const
{
    std::vector<Pool> others;
    for (const auto &pool : m_facts.pools)
        if (pool.enabled && pool.id.value != m_pool->currentData().toLongLong())
            others.push_back(pool);
    return others;
}

DirectoryQuery PoolPage::query() const
{
    const auto column = m_table->header()->sortIndicatorSection();
    return {.search = m_search->text(),
            .filters = {FilterRule::compare({CustomerField::Pool}, FilterRule::Operator::Equal,
                                            {FilterValue::of(m_pool->currentData().toString())})},
            .sort = fieldOf(column),
            .descending = m_table->header()->sortIndicatorOrder() == Qt::DescendingOrder,
            .today = m_facts.today};
}

void PoolPage::askAnew()
{
    m_model->forgetRefusals();
    ask();
}

void PoolPage::ask()
{
    if (!m_pool->currentData().isValid())
        return;
    ++m_open;
    m_workspace.query(this, query(), [this, question = ++m_question](const DirectoryView &view) {
        --m_open;
        if (question == m_question)
            arrived(view);
    });
}

/// Reason and previous owner are not in the directory: the file gives the order, the directory the rows. The
/// quality is worked out from the directory, for the order and for what is shown.
void PoolPage::arrived(const DirectoryView &view)
{
    if (!view.isComplete()) {
        showView(view);
        return;
    }
    ++m_open;
    m_workspace.read(
        this,
        [view, pool = shownPool(), known = m_quality, column = m_table->header()->sortIndicatorSection()](
            Session &session) { return extrasOf(session, view, pool, column, known); },
        [this, view, question = m_question](const Outcome<Extras> &extras) {
            --m_open;
            if (question != m_question || !extras)
                return;
            m_quality = extras->quality;
            showView(view, extras->order ? &*extras->order : nullptr);
            m_model->setQuality(m_quality);
        });
}

PoolPage::Extras PoolPage::extrasOf(Session &session, const DirectoryView &view, PoolId pool, int column,
                                    std::shared_ptr<const PoolQuality> known)
{
    Extras extras{.quality = known && known->customers() == view.snapshot
                               ? std::move(known)
                               : std::make_shared<PoolQuality>(view.snapshot, session.operations().today())};
    const bool down = view.query.descending;
    if (column == PoolModel::Reason || column == PoolModel::PreviousOwner)
        extras.order = session.pools().ordered(
            pool, column == PoolModel::Reason ? PoolOrder::Reason : PoolOrder::PreviousOwner, down);
    if (column != PoolModel::QualityScore)
        return extras;
    std::vector<std::pair<int, CustomerId>> scores;
    for (const auto row : view.rows)
        scores.emplace_back(extras.quality->of(row).score(), CustomerId{view.snapshot->id(row)});
    std::ranges::stable_sort(scores, [down](const auto &a, const auto &b) {
        return down ? a.first > b.first : a.first < b.first;
    });
    auto &order = extras.order.emplace();
    for (const auto &[score, id] : scores)
        order.push_back(id);
    return extras;
}

void PoolPage::showView(const DirectoryView &view, const std::vector<CustomerId> *order)
{
    QSet<qint64> kept;
    for (const auto id : selected())
        kept.insert(id.value);
    const auto current = m_table->currentIndex();
    const auto currentId = current.isValid() ? m_model->idAt(current.row()) : CustomerId{};
    m_model->show(view, order);
    m_complete = view.isComplete();
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount() && (!kept.isEmpty() || currentId.isValid()); ++row) {
        const auto id = m_model->idAt(row);
        if (id == currentId)
            m_table->selectionModel()->setCurrentIndex(m_model->index(row, PoolModel::Name),
                                                       QItemSelectionModel::NoUpdate);
        if (kept.contains(id.value))
            selection.select(m_model->index(row, 0), m_model->index(row, PoolModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    selectionChanged();
    showCount(view);
}

void PoolPage::showCount(const DirectoryView &view)
{
    const bool loading = view.snapshot->stage() < DirectoryStage::Profiles;
    m_stack->setCurrentIndex(m_model->rowCount() > 0 || loading ? List
                             : m_search->text().isEmpty()       ? NobodyHere
                                                                : NothingFound);
    m_count->setText(loading ? tr("Loading…")
                             : format::facts({tr("%Ln customers to claim", nullptr, int(view.total())),
                                              format::duration(view.milliseconds)}));
}

void PoolPage::refresh(const ChangeSet &changes)
{
    if (!changes.touches(Entity::Pool) && !changes.touches(Entity::User)
        && !changes.touches(Entity::Customer))
        return;
    m_model->renew();
    readFacts();
}

void PoolPage::reload()
{
    m_model->forgetRefusals();
    m_model->renew();
    readFacts();
    ask();
}

void PoolPage::exportList()
{
    static const QHash<QString, QString> names = {{u"reason"_s, u"pool_reason"_s}, {u"since"_s, u"pooled"_s}};
    ExportOffer offer{.title = m_pool->currentText(), .kinds = {ImportKind::Customers, ImportKind::Contacts}};
    for (int row = 0; row < m_model->rowCount(); ++row)
        offer.listed.push_back(m_model->idAt(row).value);
    for (const auto id : selected())
        offer.selected.push_back(id.value);
    for (const auto &key : m_table->header()->shownColumns())
        if (key != "tick"_L1 && key != "quality"_L1) // a score of today says nothing in a sheet
            offer.shown << names.value(key, key);
    ui::exportList(*this, m_workspace, offer);
}

void PoolPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool PoolPage::ready() const
{
    return m_complete && m_open == 0 && !m_model->isWaiting();
}

QVariantMap PoolPage::state() const
{
    return {{u"pool"_s, m_pool->currentData()}, {u"search"_s, m_search->text()}};
}

void PoolPage::restore(const QVariantMap &state)
{
    if (state.contains(u"search"_s))
        m_search->setText(state.value(u"search"_s).toString());
    if (const PoolId pool{state.value(u"pool"_s).toLongLong()}; pool.isValid()) {
        m_wantedPool = m_pool->count() ? PoolId{} : pool;
        m_pool->setCurrentIndex(std::max(0, m_pool->findData(pool.value)));
    }
    askAnew();
}

} // namespace crm::ui
