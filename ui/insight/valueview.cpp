#include "ui/insight/valueview.h"

#include "core/base/nearestamount.h"
#include "ui/common/chartcard.h"
#include "ui/common/curvechart.h"
#include "ui/common/formatters.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"

#include <QHBoxLayout>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

ValueView::ValueView(QWidget *parent)
    : InsightView(parent)
    , m_alive(new Tile(tr("Still customers")))
    , m_purchases(new Tile(tr("Purchases in the next 12 months")))
    , m_worth(new Tile(tr("Worth in the next 12 months")))
    , m_model(new Tile(tr("How right the model was")))
    , m_leaving(new RankChart)
    , m_rising(new RankChart)
    , m_test(new CurveChart)
    , m_leavingCard(new ChartCard(m_leaving))
    , m_risingCard(new ChartCard(m_rising))
    , m_testCard(new ChartCard(m_test))
{
    auto *panel = new Panel;
    auto *tiles = new QHBoxLayout(panel);
    tiles->setContentsMargins(12, 12, 12, 12);
    tiles->setSpacing(12);
    for (auto *tile : {m_alive, m_purchases, m_worth, m_model})
        tiles->addWidget(tile);
    addOnTop(panel);
    m_leavingCard->setObjectName(u"leavingCard"_s);
    m_testCard->setObjectName(u"testCard"_s);
    addCard(m_leavingCard);
    m_risingCard->setObjectName(u"risingCard"_s);
    addCard(m_testCard);
    addCard(m_risingCard);
    connect(m_leaving, &RankChart::rowClicked, this, [this](int row) {
        if (row < m_customers.size())
            emit customerWanted(m_customers[row]);
    });
    connect(m_rising, &RankChart::rowClicked, this, [this](int row) {
        if (row < int(m_insight->rising.customers.size()))
            emit customerWanted(m_insight->orders.customers[m_insight->rising.customers[size_t(row)].row]);
    });
}

/// The first of them; the page knows their names.
void ValueView::showRising()
{
    const auto &rising = m_insight->rising;
    RankData data{.head = tr("Customer"),
                  .valueName = tr("Worth in the next 12 months"),
                  .beforeName = tr("Revenue so far"),
                  .text = [currency = m_insight->orders.currency](double value) {
                      return format::compactMoney(nearestAmount(value), currency);
                  }};
    for (const auto &one : rising.customers) {
        if (size_t(data.rows.size()) == CustomerInsight::kRising)
            break;
        const auto id = m_insight->orders.customers[one.row];
        data.rows.append({tr("%1 (%2)").arg(m_names.value(id, QString::number(id)),
                                            tr("%n purchases", nullptr, one.purchases)),
                          one.worth, one.revenue.toDouble()});
    }
    m_risingCard->setTexts(
        tr("%Ln may become your best customers", nullptr, int(rising.customers.size())),
        rising.test.named == 0
            ? tr("Not among the best so far, foretold to be worth as much as the best fifth")
            : tr("Of %1 named on %2, %3 then bought as much as the best fifth; of the "
                 "others %4")
                  .arg(format::count(rising.test.named), format::date(m_insight->testSplit),
                       format::percent(rising.test.hitRate()), format::percent(rising.test.otherRate())));
    const bool none = data.rows.isEmpty();
    m_rising->set(std::move(data));
    if (none)
        m_risingCard->setEmpty(m_insight->fit.base.usable() ? tr("Nobody stands out.")
                                                            : explain(m_insight->fit.base.state));
}

void ValueView::display(const Insight &insight)
{
    m_insight = insight;
    showTiles();
    showLeaving();
    showTest();
    showRising();
}

void ValueView::showTiles()
{
    const auto &fit = m_insight->fit.base;
    if (!fit.usable()) {
        for (auto *tile : {m_alive, m_purchases, m_worth, m_model})
            tile->setNone(tr("not known"), explain(fit.state));
        return;
    }
    const auto &value = m_insight->value;
    const double alive = sum(value.customers.alive);
    m_alive->set(format::count(std::llround(alive)),
                 tr("of %1 who ever bought").arg(format::count(fit.customers)));
    m_purchases->set(format::count(std::llround(sum(value.customers.purchases))),
                     format::facts({displayName(fit.parameters.model), explain(fit.state)}));
    if (value.lifetimeValue.empty())
        m_worth->setNone(tr("not known"), explain(m_insight->fit.amounts.state));
    else
        m_worth->set(
            format::compactMoney(nearestAmount(sum(value.lifetimeValue)), m_insight->orders.currency),
            m_insight->fit.amounts.independent()
                ? tr("discounted by 10% a year")
                : tr("with care: those who buy often buy for other amounts"));
    const auto &test = m_insight->test;
    if (!test.fit.usable())
        m_model->setNone(tr("not known"), explain(test.fit.state));
    else
        m_model->set(format::percent(test.boughtAgain.value), tr("of pairs: the likelier one bought again"));
}

void ValueView::showLeaving()
{
    m_customers.clear();
    RankData data{.head = tr("Customer"),
                  .valueName = tr("Revenue so far"),
                  .text = [currency = m_insight->orders.currency](double value) {
                      return format::compactMoney(nearestAmount(value), currency);
                  }};
    for (const auto &one : m_insight->leaving) {
        const auto id = m_insight->orders.customers[one.row];
        m_customers << id;
        const QString name = m_names.value(id, QString::number(id));
        const QString why = one.usualDays > 0
                              ? tr("silent for %1 days, usually %2").arg(one.silentDays).arg(one.usualDays)
                              : tr("silent for %1 days").arg(one.silentDays);
        data.rows.append({tr("%1 (%2)").arg(name, why), one.revenue.toDouble()});
    }
    m_leavingCard->setTexts(tr("Call these first: they probably will not come back by themselves"),
                            tr("Chance of still being a customer below 50%, by what may be lost"));
    const bool none = data.rows.isEmpty();
    m_leaving->set(std::move(data));
    if (none)
        m_leavingCard->setEmpty(m_insight->fit.base.usable() ? tr("Nobody seems to leave.")
                                                             : explain(m_insight->fit.base.state));
}

void ValueView::showTest()
{
    const auto &test = m_insight->test;
    CurveData data;
    data.xText = [](double week) { return format::count(std::llround(week)); };
    data.text = [](double value) { return format::count(std::llround(value)); };
    data.tipTitle = [](double week) { return tr("Week %1").arg(std::llround(week)); };
    CurveSeries expected, actual;
    expected.name = tr("Expected");
    actual.name = tr("Made");
    double expectedSoFar = 0, actualSoFar = 0;
    int week = 0;
    for (const auto &each : test.weeks) {
        expectedSoFar += each.expected;
        actualSoFar += double(each.actual);
        expected.points.append({double(++week), expectedSoFar});
        actual.points.append({double(week), actualSoFar});
    }
    if (!test.fit.usable() || week == 0) {
        data.series = {};
        m_testCard->setTexts(tr("How right the model was"), {});
        m_test->set(std::move(data));
        m_testCard->setEmpty(explain(test.fit.usable() ? FitState::TooShort : test.fit.state));
        return;
    }
    data.series = {expected, actual};
    const double off = test.actual > 0 ? test.expected / double(test.actual) - 1 : 0;
    m_testCard->setTexts(
        tr("It expected %1 purchases, %2 were made (%3)")
            .arg(format::count(std::llround(test.expected)), format::count(test.actual), format::change(off)),
        tr("Repeat purchases, week by week; the model only knew the orders until %1")
            .arg(format::date(m_insight->testSplit)));
    m_test->set(std::move(data));
}

} // namespace crm::ui
