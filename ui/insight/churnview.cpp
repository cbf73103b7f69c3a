#include "ui/insight/churnview.h"

#include "core/base/nearestamount.h"
#include "ui/common/categorychart.h"
#include "ui/common/chartcard.h"
#include "ui/common/formatters.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"

#include <QHBoxLayout>
#include <QMap>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qsizetype kReasons = 10;
constexpr qsizetype kContrasts = 7;

FigureText percents()
{
    return [](double value) { return format::percent(value); };
}

QString quarterName(QDate day)
{
    return ChurnView::tr("Q%1 %2").arg(QString::number((day.month() + 2) / 3), QString::number(day.year()));
}

} // namespace

ChurnView::ChurnView(QWidget *parent)
    : InsightView(parent)
    , m_count(new Tile(tr("Will probably leave")))
    , m_rate(new Tile(tr("Left in this quarter")))
    , m_right(new Tile(tr("How often this was right")))
    , m_back(new Tile(tr("Won back")))
    , m_leaving(new RankChart)
    , m_contrasts(new RankChart)
    , m_test(new RankChart)
    , m_rates(new CategoryChart)
    , m_reasons(new RankChart)
    , m_measures(new RankChart)
    , m_leavingCard(new ChartCard(m_leaving))
    , m_contrastsCard(new ChartCard(m_contrasts))
    , m_testCard(new ChartCard(m_test))
    , m_ratesCard(new ChartCard(m_rates))
    , m_reasonsCard(new ChartCard(m_reasons))
    , m_measuresCard(new ChartCard(m_measures))
{
    auto *panel = new Panel;
    auto *tiles = new QHBoxLayout(panel);
    tiles->setContentsMargins(12, 12, 12, 12);
    tiles->setSpacing(12);
    for (auto *tile : {m_count, m_rate, m_right, m_back})
        tiles->addWidget(tile);
    addOnTop(panel);
    m_leavingCard->setObjectName(u"leavingCard"_s);
    m_contrastsCard->setObjectName(u"contrastsCard"_s);
    m_testCard->setObjectName(u"churnTestCard"_s);
    m_ratesCard->setObjectName(u"churnRateCard"_s);
    m_reasonsCard->setObjectName(u"lossReasonsCard"_s);
    m_measuresCard->setObjectName(u"winbackCard"_s);
    QList<Cell> cells;
    for (auto *card :
         {m_leavingCard, m_contrastsCard, m_testCard, m_ratesCard, m_reasonsCard, m_measuresCard}) {
        addCard(card);
        cells.append({card, card == m_leavingCard || card == m_ratesCard ? 2 : 1});
    }
    arrange(cells);
    connectClicks();
}

void ChurnView::connectClicks()
{
    m_count->setObjectName(u"leavingTile"_s);
    m_count->setClickable(true);
    connect(m_count, &Tile::clicked, this, [this] {
        if (m_figures)
            want(m_figures->leaving, tr("Will probably leave"));
    });
    m_rate->setObjectName(u"churnRateTile"_s);
    m_rate->setClickable(true);
    connect(m_rate, &Tile::clicked, this, &ChurnView::targetWanted);
    connect(m_leaving, &RankChart::rowClicked, this, [this](int row) {
        if (row < int(std::min(kShownLeaving, m_figures->leaving.size())))
            emit customerWanted(m_figures->leaving[size_t(row)]);
    });
    connect(m_rates, &CategoryChart::categoryClicked, this, [this](int quarter) {
        if (quarter >= 0 && quarter < int(m_figures->leftIn.size()))
            want(m_figures->leftIn[size_t(quarter)],
                 tr("Left in %1").arg(quarterName(m_figures->rates[size_t(quarter)].from)));
    });
    connect(m_reasons, &RankChart::rowClicked, this, [this](int row) {
        std::vector<qint64> ids;
        for (const auto &loss : m_figures->losses)
            if (row < m_reasonNames.size() && loss.reason == m_reasonNames[row])
                ids.push_back(loss.customer.value);
        want(ids, tr("Lost: %1").arg(m_reasonNames.value(row)));
    });
    connect(m_measures, &RankChart::rowClicked, this, [this](int row) {
        if (row >= int(m_kinds.size()))
            return;
        std::vector<qint64> ids;
        for (const auto &measure : m_figures->measures)
            if (measure.kind == m_kinds[size_t(row)])
                ids.push_back(measure.customer.value);
        want(ids, displayName(m_kinds[size_t(row)]));
    });
}

void ChurnView::display(const Insight &insight)
{
    m_insight = insight;
    if (!m_figures)
        return;
    showTiles();
    showLeaving();
    showContrasts();
    showTest();
    showRates();
    showReasons();
    showMeasures();
}

void ChurnView::showTiles()
{
    const auto &report = m_figures->report;
    m_count->set(format::count(std::ssize(m_figures->leaving)),
                 tr("of %1 customers").arg(format::count(m_figures->active)));
    const auto target = m_figures->target;
    const QString aim =
        target ? tr("aim: at most %1").arg(format::percent(*target, 1)) : tr("no aim set; click to set one");
    if (m_figures->rates.empty()) {
        m_rate->setNone(tr("not known"), aim);
    } else {
        const auto &now = m_figures->rates.back();
        m_rate->set(
            format::percent(now.rate(), 1),
            format::facts({tr("%1 of %2").arg(format::count(now.left), format::count(now.customers)), aim}),
            target && now.rate() > *target ? draw::Tone::Danger : draw::Tone::Neutral);
    }
    const auto &test = report.test;
    if (test.named == 0)
        m_right->setNone(tr("not known"), report.message());
    else
        m_right->set(format::percent(test.rateOfNamed()),
                     tr("of those named on %1 then left").arg(format::date(report.split)));
    const auto won = std::ranges::count(m_figures->measures, WinbackResult::Won, &Winback::result);
    const auto failed = std::ranges::count(m_figures->measures, WinbackResult::Failed, &Winback::result);
    if (won + failed == 0)
        m_back->setNone(tr("not known"), tr("no measure has a result yet"));
    else
        m_back->set(
            format::percent(double(won) / double(won + failed)),
            tr("%1 of %2 measures with a result").arg(format::count(won), format::count(won + failed)));
}

void ChurnView::showLeaving()
{
    const auto &report = m_figures->report;
    RankData data{.head = tr("Customer"),
                  .valueName = tr("Revenue so far"),
                  .text = [currency = m_insight->orders.currency](double value) {
                      return format::compactMoney(nearestAmount(value), currency);
                  }};
    for (size_t i = 0; i < std::min(kShownLeaving, m_figures->leaving.size()); ++i) {
        const auto &risk = report.risks[i];
        const auto id = m_figures->leaving[i];
        const QString name = m_figures->names.value(id, QString::number(id));
        data.rows.append({tr("%1: %2").arg(name, churnWhy(risk)), risk.revenue.toDouble()});
    }
    const auto message = report.message();
    m_leavingCard->setTexts(
        tr("Call these first: without you they will probably not order again"),
        message.isEmpty() ? tr("Customers who are not lost yet, by what would be lost with them") : message);
    const bool none = data.rows.isEmpty();
    m_leaving->set(std::move(data));
    if (none)
        m_leavingCard->setEmpty(message.isEmpty() ? tr("Nobody seems to leave.") : message);
}

void ChurnView::showContrasts()
{
    const auto &report = m_figures->report;
    RankData data{.head = tr("Customers"),
                  .valueName = tr("Of these left"),
                  .beforeName = tr("Of all others left"),
                  .text = percents()};
    for (const auto &contrast : report.contrasts)
        if (data.rows.size() < kContrasts)
            data.rows.append({contrastName(contrast), contrast.left, contrast.othersLeft});
    const QString scope = tr("Who had no order within %1 days after %2, among customers with something in "
                             "common and among all others")
                              .arg(report.days)
                              .arg(format::date(report.split));
    if (data.rows.isEmpty()) {
        m_contrastsCard->setTexts(tr("What those who leave have in common"), scope);
        m_contrasts->set(std::move(data));
        m_contrastsCard->setEmpty(report.quality.state == LearningState::Enough
                                      ? tr("Those who left differ from the others in nothing that is stored.")
                                      : report.message());
        return;
    }
    const auto &first = report.contrasts.front();
    m_contrastsCard->setTexts(
        tr("%1: %2 of these left, of all others %3")
            .arg(contrastName(first), format::percent(first.left), format::percent(first.othersLeft)),
        scope);
    m_contrasts->set(std::move(data));
}

void ChurnView::showTest()
{
    const auto &report = m_figures->report;
    RankData data{.head = tr("Customers of whom this was said"),
                  .valueName = tr("So many left"),
                  .beforeName = tr("So many were expected to"),
                  .text = percents()};
    for (auto bin = report.quality.bins.rbegin(); bin != report.quality.bins.rend(); ++bin)
        data.rows.append({tr("%1 of 100 will leave (%n customers)", nullptr, int(bin->size))
                              .arg(std::lround(100 * bin->foretold)),
                          bin->happened, bin->foretold});
    const auto &test = report.test;
    const bool none = data.rows.isEmpty();
    m_testCard->setTexts(none ? tr("How often this was right")
                              : tr("Of %1 who were named on %2, %3 left; of the %4 others %5")
                                    .arg(format::count(test.named), format::date(report.split),
                                         format::percent(test.rateOfNamed()), format::count(test.others),
                                         format::percent(test.rateOfOthers())),
                         tr("Tried on the past: every customer was foretold from the others alone, then "
                            "looked up %1 days later")
                             .arg(report.days));
    m_test->set(std::move(data));
    if (none)
        m_testCard->setEmpty(report.message());
}

void ChurnView::showRates()
{
    CategoryData data{.text = percents()};
    CategorySeries left{.name = tr("Left"), .values = {}};
    CategorySeries aim{.name = tr("Aim"), .values = {}, .form = CategorySeries::Form::Line};
    for (const auto &rate : m_figures->rates) {
        data.categories << quarterName(rate.from);
        left.values << rate.rate();
        aim.values << m_figures->target.value_or(0);
    }
    data.series << left;
    if (m_figures->target)
        data.series << aim;
    const QString scope = tr("Customers at the beginning of the quarter who were silent for too long at its "
                             "end, or marked as lost");
    if (m_figures->rates.empty()) {
        m_ratesCard->setTexts(tr("How many leave"), scope);
        m_rates->set({.text = percents()});
        m_ratesCard->setEmpty(tr("It needs orders of more than a quarter."));
        return;
    }
    const auto &now = m_figures->rates.back();
    m_ratesCard->setTexts(
        tr("%1 of %2 customers left in %3")
            .arg(format::count(now.left), format::count(now.customers), quarterName(now.from)),
        scope);
    m_rates->set(std::move(data));
}

void ChurnView::showReasons()
{
    QMap<QString, int> counts;
    for (const auto &loss : m_figures->losses)
        ++counts[loss.reason];
    m_reasonNames = counts.keys();
    std::ranges::stable_sort(m_reasonNames, std::ranges::greater(),
                             [&](const QString &reason) { return counts[reason]; });
    m_reasonNames = m_reasonNames.mid(0, kReasons);
    RankData data{.head = tr("Reason"),
                  .valueName = tr("Customers"),
                  .total = double(m_figures->losses.size()),
                  .text = [](double value) { return format::count(std::llround(value)); }};
    for (const auto &reason : std::as_const(m_reasonNames))
        data.rows.append({reason, double(counts[reason])});
    const bool none = data.rows.isEmpty();
    m_reasonsCard->setTexts(none ? tr("Why customers were lost")
                                 : tr("Most were lost because of: %1").arg(m_reasonNames.front()),
                            tr("As people recorded it when a customer was lost"));
    m_reasons->set(std::move(data));
    if (none)
        m_reasonsCard->setEmpty(
            tr("Nobody is marked as lost. That is done on the customer's page, with the reason."));
}

void ChurnView::showMeasures()
{
    struct Tried
    {
        int all = 0, won = 0, failed = 0;
        double rate() const { return won + failed > 0 ? double(won) / (won + failed) : 0; }
    };
    std::map<WinbackKind, Tried> tried;
    for (const auto &measure : m_figures->measures) {
        auto &one = tried[measure.kind];
        ++one.all;
        one.won += measure.result == WinbackResult::Won;
        one.failed += measure.result == WinbackResult::Failed;
    }
    m_kinds.clear();
    for (const auto &[kind, one] : tried)
        m_kinds.push_back(kind);
    std::ranges::stable_sort(m_kinds, std::ranges::greater(),
                             [&](WinbackKind kind) { return tried[kind].rate(); });
    RankData data{.head = tr("Measure"), .valueName = tr("Won back"), .text = percents()};
    for (const auto kind : m_kinds)
        data.rows.append({tr("%1 (%2 tried, %3 with a result)")
                              .arg(displayName(kind))
                              .arg(tried[kind].all)
                              .arg(tried[kind].won + tried[kind].failed),
                          tried[kind].rate()});
    const bool none = data.rows.isEmpty();
    m_measuresCard->setTexts(
        none ? tr("What brings customers back")
             : tr("%1 helped most often: %2 stayed or came back")
                   .arg(displayName(m_kinds.front()), format::percent(tried[m_kinds.front()].rate())),
        tr("Of the measures whose result is known"));
    m_measures->set(std::move(data));
    if (none)
        m_measuresCard->setEmpty(
            tr("Nothing was tried yet. Measures and what came of them are recorded on the customer's page."));
}

} // namespace crm::ui
