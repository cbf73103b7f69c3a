#include "ui/insight/valueview.h"

#include "core/base/nearestamount.h"
#include "ui/common/chartcard.h"
#include "ui/common/curvechart.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
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
    , m_words(wrappedLabel({}))
    , m_parameters(wrappedLabel({}, "caption"))
    , m_compared{new RankChart, new RankChart, new RankChart}
    , m_rising(new RankChart)
    , m_test(new CurveChart)
    , m_byPurchases(new RankChart)
    , m_comparedCards{new ChartCard(m_compared[0]), new ChartCard(m_compared[1]),
                      new ChartCard(m_compared[2])}
    , m_risingCard(new ChartCard(m_rising))
    , m_testCard(new ChartCard(m_test))
    , m_byPurchasesCard(new ChartCard(m_byPurchases))
{
    auto *panel = new Panel;
    auto *tiles = new QHBoxLayout(panel);
    tiles->setContentsMargins(12, 12, 12, 12);
    tiles->setSpacing(12);
    for (auto *tile : {m_alive, m_purchases, m_worth, m_model})
        tiles->addWidget(tile);
    addOnTop(panel);
    auto *how = new Panel;
    auto *lines = new QVBoxLayout(how);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(4);
    lines->addWidget(label(tr("How these figures come about"), "heading"));
    m_words->setObjectName(u"modelWords"_s);
    lines->addWidget(m_words);
    m_parameters->setObjectName(u"modelParameters"_s);
    lines->addWidget(m_parameters);
    addOnTop(how);
    for (const auto by : {WorthBy::Segment, WorthBy::Kind, WorthBy::Period}) {
        auto *card = m_comparedCards[size_t(by)];
        card->setObjectName(toKey(by) + u"WorthCard"_s);
        addCard(card);
        connect(m_compared[size_t(by)], &RankChart::rowClicked, this, [this, by](int row) {
            if (row >= int(m_groups[size_t(by)].size()))
                return;
            const auto &group = m_groups[size_t(by)][size_t(row)];
            std::vector<qint64> ids;
            for (const auto each : group.rows)
                ids.push_back(m_insight->orders.customers[each]);
            want(ids, group.name);
        });
    }
    m_testCard->setObjectName(u"testCard"_s);
    m_byPurchasesCard->setObjectName(u"byPurchasesCard"_s);
    m_risingCard->setObjectName(u"risingCard"_s);
    addCard(m_testCard);
    addCard(m_byPurchasesCard);
    addCard(m_risingCard);
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
    explainModel();
    showTest();
    showByPurchases();
    for (const auto by : {WorthBy::Segment, WorthBy::Kind, WorthBy::Period})
        showWorth(by);
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
        m_model->set(format::percent(test.boughtAgain.value),
                     tr("of two customers, the one it said did buy again"));
}

QStringList ValueView::words() const
{
    QStringList words{m_words->text()};
    if (m_insight && m_insight->fit.base.usable())
        words << m_parameters->text();
    return words;
}

/// What the model takes for true, in words, then by which figures.
void ValueView::explainModel()
{
    const auto &fit = m_insight->fit.base;
    m_parameters->setVisible(fit.usable());
    if (!fit.usable()) {
        m_words->setText(explain(fit.state));
        return;
    }
    const auto &values = fit.parameters.values; // of MBG/NBD
    const double days = fit.parameters.daysPerUnit * values[1] / values[0];
    QStringList sentences{
        tr("The model %1 looked at the orders of %2 customers, %3 of whom came back at least once.")
            .arg(displayName(fit.parameters.model), format::count(fit.customers),
                 format::count(fit.repeaters)),
        tr("It takes everybody to buy at a rhythm of their own, on average every %1 days, and to stay away "
           "for "
           "good after a purchase with a chance of %2 on average. From that, and from how long each has been "
           "silent, follows who will buy how often.")
            .arg(format::count(std::lround(days)), format::percent(values[2] / (values[2] + values[3]))),
        fit.state == FitState::Converged ? tr("The calculation came to a clear end: %1 of %2 attempts from "
                                              "different beginnings led to it.")
                                               .arg(fit.agreeing)
                                               .arg(fit.starts)
                                         : explain(fit.state)};
    m_words->setText(sentences.join(u' '));
    QStringList figures;
    const auto names = parameterNames(fit.parameters.model);
    const auto errors = fit.standardErrors();
    for (size_t i = 0; i < names.size(); ++i) {
        QString figure = QString::fromLatin1(names[i].data(), qsizetype(names[i].size())) + u' '
                       + QString::number(values[i], 'g', 4);
        if (i < errors.size())
            figure += u" ± "_s + QString::number(errors[i], 'g', 2);
        figures << figure;
    }
    m_parameters->setText(tr("For those who know such models: %1; log-likelihood %2; in weeks")
                              .arg(figures.join(tr(", ")), QString::number(fit.logLikelihood, 'f', 2)));
}

void ValueView::showWorth(WorthBy by)
{
    const auto &groups = m_groups[size_t(by)];
    const auto text = [currency = m_insight->orders.currency](double value) {
        return format::compactMoney(nearestAmount(value), currency);
    };
    const QString head = by == WorthBy::Segment ? tr("Segment")
                       : by == WorthBy::Kind    ? tr("Mostly buys")
                                                : tr("Bought first in");
    RankData data{.head = head,
                  .valueName = tr("Worth in the next 12 months"),
                  .beforeName = tr("Revenue so far"),
                  .text = text};
    bool isKnown = false;
    for (const auto &group : groups) {
        isKnown = isKnown || group.worth > 0;
        const bool isSure = group.interval.high > 0;
        data.rows.append(
            {isSure ? tr("%1 (%2 customers; %3 to %4)")
                          .arg(group.name, format::count(std::ssize(group.rows)), text(group.interval.low),
                               text(group.interval.high))
                    : tr("%1 (%2 customers)").arg(group.name, format::count(std::ssize(group.rows))),
             group.worth, group.revenue});
    }
    auto *card = m_comparedCards[size_t(by)];
    const QString scope =
        tr("In brackets, where 95 of 100 such estimates would lie, by how sure the model is");
    if (!isKnown) {
        card->setTexts(head, scope);
        m_compared[size_t(by)]->set(std::move(data));
        card->setEmpty(
            explain(m_insight->fit.base.usable() ? m_insight->fit.amounts.state : m_insight->fit.base.state));
        return;
    }
    card->setTexts(
        tr("%1 will bring most: %2, %3 a customer")
            .arg(groups.front().name, text(groups.front().worth), text(groups.front().worthEach())),
        scope);
    m_compared[size_t(by)]->set(std::move(data));
}

/// Where the model is right and where it is not.
void ValueView::showByPurchases()
{
    const auto &test = m_insight->test;
    RankData data{.head = tr("Orders before"),
                  .valueName = tr("Bought afterwards, each"),
                  .beforeName = tr("Expected, each"),
                  .text = [](double value) { return QString::number(value, 'f', 2); }};
    for (const auto &group : test.groups)
        data.rows.append(
            {group.frequency == test.groups.back().frequency
                 ? tr("%1 or more (%2 customers)")
                       .arg(group.frequency + 1)
                       .arg(format::count(group.customers))
                 : tr("%1 (%2 customers)").arg(group.frequency + 1).arg(format::count(group.customers)),
             group.actual, group.expected});
    const bool none = !test.fit.usable() || data.rows.isEmpty();
    m_byPurchasesCard->setTexts(tr("Said and seen, by how often they had bought"),
                                tr("Customers with so many orders until %1: orders after it, on average")
                                    .arg(format::date(m_insight->testSplit)));
    m_byPurchases->set(std::move(data));
    if (none)
        m_byPurchasesCard->setEmpty(explain(test.fit.usable() ? FitState::TooShort : test.fit.state));
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
    actual.name = tr("Really bought");
    double expectedSoFar = 0, actualSoFar = 0;
    int week = 0;
    for (const auto &each : test.weeks) {
        if (!each.foretold)
            continue; // the model knew these
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
