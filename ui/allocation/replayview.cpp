#include "ui/allocation/replayview.h"

#include "core/pool/pool.h"
#include "core/session/workspace.h"
#include "ui/common/chartcard.h"
#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/rankchart.h"
#include "ui/common/textrowsmodel.h"
#include "ui/report/periodchooser.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kMostRows = 5'000; ///< nobody reads more
constexpr int kBars = 30;

} // namespace

ReplayView::ReplayView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_periods(new PeriodChooser)
    , m_which(new ChipRow(ChipRow::Choice::One))
    , m_shares(new RankChart)
    , m_card(new ChartCard(m_shares))
    , m_model(new TextRowsModel({{u"at"_s, tr("Arrived")},
                                 {u"customer"_s, tr("Customer")},
                                 {u"was"_s, tr("Got it")},
                                 {u"would"_s, tr("Would have got it")},
                                 {u"why"_s, tr("Why")}},
                                this))
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    auto *head = new Panel;
    auto *line = new QVBoxLayout(head);
    line->setContentsMargins(16, 12, 16, 12);
    const auto today = QDateTime::fromMSecsSinceEpoch(workspace.clock().now()).date();
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    m_periods->choose(SalesPeriod::Custom, {quarter.addMonths(-3), quarter.addDays(-1)});
    line->addWidget(m_periods);
    box->addWidget(head);
    m_card->setMinimumHeight(Theme::px(260));
    box->addWidget(m_card, 2);
    auto *panel = new Panel;
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins(1, 8, 1, 1);
    rows->setSpacing(8);
    auto *which = new QHBoxLayout;
    which->setContentsMargins(15, 0, 15, 0);
    m_which->add(u"moved"_s, tr("Would have gone elsewhere"));
    m_which->add(u"all"_s, tr("All that came in"));
    m_which->choose({u"moved"_s});
    which->addWidget(m_which, 1);
    rows->addLayout(which);
    m_table->setObjectName(u"replayTable"_s);
    m_table->setAccessibleName(tr("Simulation"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->header()->setSectionsClickable(false);
    m_table->header()->setSortIndicatorShown(false);
    m_table->setColumnWidths({160, 220, 120, 140, 420});
    m_table->fitColumns({.giving = 4, .least = 220});
    m_table->setMinimumHeight(Theme::px(300));
    rows->addWidget(m_table, 1);
    m_count->setContentsMargins(15, 0, 15, 8);
    rows->addWidget(m_count);
    box->addWidget(panel, 3);
    connect(m_periods, &PeriodChooser::changed, this, &ReplayView::read);
    connect(m_which, &ChipRow::chosenChanged, this, &ReplayView::showRows);
    connect(m_card, &ChartCard::saved, this,
            [this](const QString &file) { emit saved(tr("The chart was saved"), file); });
    connect(m_card, &ChartCard::failed, this, &ReplayView::failed);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        emit wanted(u"customer"_s, {{u"customer"_s, m_customers[size_t(index.row())].value}});
    });
}

void ReplayView::setFacts(const AllocationFacts &facts)
{
    m_facts = facts;
    read();
}

void ReplayView::read()
{
    ++m_open;
    m_workspace.read(
        this,
        [rules = m_facts.rules, period = m_periods->period(),
         custom = m_periods->custom()](Session &session) {
            const auto today = session.operations().today();
            const auto range = datesOf(period, today, custom).dates;
            return session.allocation().replay(rules, range.from.value_or(QDate(1970, 1, 1)),
                                               range.to.value_or(today).addDays(1));
        },
        [this, question = ++m_question](const Outcome<AllocationReplay> &replay) {
            --m_open;
            if (question != m_question)
                return;
            if (replay)
                present(*replay);
            else
                emit failed(replay.error().message());
        });
}

QString ReplayView::nameOf(UserId user) const
{
    return user.isValid() ? m_facts.names.users.value(user) : tr("A pool, or nobody");
}

void ReplayView::present(const AllocationReplay &replay)
{
    m_replay = replay;
    RankData data{.head = tr("Person"),
                  .valueName = tr("Would have got"),
                  .beforeName = tr("Got"),
                  .text = [](double value) { return format::count(qint64(std::llround(value))); }};
    for (const auto &share : replay.shares)
        data.rows.append({.name = nameOf(share.user),
                          .value = double(share.would),
                          .before = double(share.was),
                          .rest = !share.user.isValid()});
    std::ranges::stable_sort(data.rows, [](const RankRow &a, const RankRow &b) {
        return std::tuple(a.rest, -a.value) < std::tuple(b.rest, -b.value);
    });
    data.rows = data.rows.mid(0, kBars);
    data.total = double(replay.rows.size());
    m_card->setTexts(
        tr("%1 of %2 would have gone elsewhere")
            .arg(format::count(replay.moved()), format::count(qint64(replay.rows.size()))),
        tr("New customers by person, under the rules as they are now; the mark shows who got them"));
    if (replay.rows.empty())
        m_card->setEmpty(tr("Nobody came in in this time."));
    else
        m_shares->set(std::move(data));
    m_which->setCount(u"moved"_s, format::count(replay.moved()));
    m_which->setCount(u"all"_s, format::count(qint64(replay.rows.size())));
    showRows();
}

void ReplayView::showRows()
{
    const bool all = m_which->chosen().value(0) == "all"_L1;
    const auto zone = m_workspace.directory().snapshot()->lists().zone;
    std::vector<QStringList> rows;
    m_customers.clear();
    qint64 many = 0;
    for (const auto &row : m_replay.rows) {
        if (!all && row.was == row.decision.user)
            continue;
        if (++many > qint64(kMostRows))
            continue;
        m_customers.push_back(row.decision.customer);
        rows.push_back({format::dateTime(row.decision.at, zone), row.name,
                        row.was.isValid() ? nameOf(row.was) : u"–"_s,
                        row.decision.user.isValid()   ? nameOf(row.decision.user)
                        : row.decision.pool.isValid() ? m_facts.names.pools.value(row.decision.pool)
                                                      : u"–"_s,
                        row.decision.why});
    }
    m_model->set(std::move(rows));
    m_count->setText(
        many > qint64(kMostRows)
            ? tr("The first %1 of %2 are shown.").arg(format::count(qint64(kMostRows)), format::count(many))
            : QString());
}

QVariantMap ReplayView::state() const
{
    return {{u"period"_s, periodKey(m_periods->period())}};
}

void ReplayView::restore(const QVariantMap &state)
{
    if (const auto period = state.value(u"period"_s).toString(); !period.isEmpty()) {
        m_periods->choose(periodFromKey(period), {});
        read();
    }
}

} // namespace crm::ui
