#include "ui/insight/scoreview.h"

#include "core/insight/churnreport.h"
#include "ui/common/chartcard.h"
#include "ui/common/formatters.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"
#include "ui/insight/scoretexts.h"

#include <QHBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qsizetype kContrasts = 8;

FigureText percents()
{
    return [](double value) { return format::percent(value); };
}

} // namespace

ScoreView::ScoreView(QWidget *parent)
    : InsightView(parent)
    , m_open(new Tile(tr("Not customers yet")))
    , m_learnt(new Tile(tr("Learnt from")))
    , m_right(new Tile(tr("Picks the right one of two")))
    , m_thumb(new Tile(tr("Going by one field alone")))
    , m_leads(new RankChart)
    , m_contrasts(new RankChart)
    , m_test(new RankChart)
    , m_fields(new RankChart)
    , m_leadsCard(new ChartCard(m_leads))
    , m_contrastsCard(new ChartCard(m_contrasts))
    , m_testCard(new ChartCard(m_test))
    , m_fieldsCard(new ChartCard(m_fields))
{
    auto *panel = new Panel;
    auto *tiles = new QHBoxLayout(panel);
    tiles->setContentsMargins(12, 12, 12, 12);
    tiles->setSpacing(12);
    for (auto *tile : {m_open, m_learnt, m_right, m_thumb})
        tiles->addWidget(tile);
    addOnTop(panel);
    m_leadsCard->setObjectName(u"leadsCard"_s);
    m_contrastsCard->setObjectName(u"leadContrastsCard"_s);
    m_testCard->setObjectName(u"scoreTestCard"_s);
    m_fieldsCard->setObjectName(u"scoreFieldsCard"_s);
    QList<Cell> cells;
    for (auto *card : {m_leadsCard, m_contrastsCard, m_testCard, m_fieldsCard}) {
        addCard(card);
        cells.append({card, card == m_leadsCard || card == m_fieldsCard ? 2 : 1});
    }
    arrange(cells);
    connectClicks();
}

void ScoreView::connectClicks()
{
    m_open->setObjectName(u"openLeadsTile"_s);
    m_open->setClickable(true);
    connect(m_open, &Tile::clicked, this, [this] {
        if (m_figures)
            want(m_figures->open, tr("Not customers yet, the likeliest first"));
    });
    m_learnt->setObjectName(u"scoreTrainingTile"_s);
    m_learnt->setClickable(true);
    connect(m_learnt, &Tile::clicked, this, &ScoreView::trainingWanted);
    connect(m_leads, &RankChart::rowClicked, this, [this](int row) {
        if (row < int(std::min(kShownLeads, m_figures->open.size())))
            emit customerWanted(m_figures->open[size_t(row)]);
    });
    connect(m_fields, &RankChart::rowClicked, this, &ScoreView::trainingWanted);
}

void ScoreView::display(const Insight &)
{
    if (!m_figures)
        return;
    showTiles();
    showLeads();
    showContrasts();
    showTest();
    showFields();
}

void ScoreView::showTiles()
{
    const auto &report = m_figures->report;
    const bool known = report.quality.state == LearningState::Enough;
    if (report.isUseful())
        m_open->set(format::count(std::ssize(m_figures->open)), tr("click: the likeliest first"));
    else
        m_open->setNone(tr("not known"), report.message());
    m_learnt->set(tr("%n customers", nullptr, int(report.learnt)),
                  tr("%1 of them: %2").arg(format::count(report.positive), scoretext::target(report.query)));
    if (!known) {
        m_right->setNone(tr("not known"), report.message());
        m_thumb->setNone(tr("not known"));
        return;
    }
    const auto sure = report.quality.auc.interval();
    m_right->set(scoretext::ofHundred(report.quality.auc.value),
                 report.message().isEmpty() ? tr("certainly between %1 and %2; a coin: 50")
                                                  .arg(std::lround(100 * sure.low))
                                                  .arg(std::lround(100 * sure.high))
                                            : report.message(),
                 report.message().isEmpty() ? draw::Tone::Neutral : draw::Tone::Danger);
    if (const auto *thumb = report.bestField())
        m_thumb->set(scoretext::ofHundred(thumb->leak.auc), behaviourTitle(thumb->key));
    else
        m_thumb->setNone(tr("not known"));
}

void ScoreView::showLeads()
{
    const auto &report = m_figures->report;
    RankData data{.head = tr("Customer"), .valueName = tr("Chance"), .text = percents()};
    for (size_t i = 0; report.isUseful() && i < std::min(kShownLeads, m_figures->open.size()); ++i) {
        const auto id = m_figures->open[i];
        const QString name = m_figures->names.value(id, QString::number(id));
        const auto why = scoretext::reasons(report.chances[i].reasons);
        data.rows.append({why.isEmpty() ? name : tr("%1 (%2)").arg(name, why), report.chances[i].chance});
    }
    m_leadsCard->setTexts(tr("Call these first: they will most likely become customers"),
                          report.message().isEmpty()
                              ? tr("The chance of each, and what speaks for it; foretold: %1")
                                    .arg(scoretext::target(report.query))
                              : report.message());
    const bool none = data.rows.isEmpty();
    m_leads->set(std::move(data));
    if (none)
        m_leadsCard->setEmpty(report.quality.state != LearningState::Enough ? scoretext::missing(report)
                              : report.isUseful() ? tr("Everybody is a customer already.")
                                                  : report.message());
}

void ScoreView::showContrasts()
{
    const auto &report = m_figures->report;
    RankData data{.head = tr("Customers"),
                  .valueName = tr("Of these came"),
                  .beforeName = tr("Of all others came"),
                  .text = percents()};
    for (const auto &contrast : report.contrasts)
        if (data.rows.size() < kContrasts)
            data.rows.append({scoretext::contrast(contrast), contrast.left, contrast.othersLeft});
    const QString scope = tr("Of customers with something in common, and of all others: how many became one");
    if (data.rows.isEmpty()) {
        m_contrastsCard->setTexts(tr("Of whom more become customers"), scope);
        m_contrasts->set(std::move(data));
        m_contrastsCard->setEmpty(report.quality.state == LearningState::Enough
                                      ? tr("Those who came differ from the others in nothing that is stored.")
                                      : report.message());
        return;
    }
    const auto &first = report.contrasts.front();
    m_contrastsCard->setTexts(
        tr("%1: %2 of these came, of all others %3")
            .arg(scoretext::contrast(first), format::percent(first.left), format::percent(first.othersLeft)),
        scope);
    m_contrasts->set(std::move(data));
}

void ScoreView::showTest()
{
    const auto &report = m_figures->report;
    RankData data{.head = tr("Customers of whom this was said"),
                  .valueName = tr("So many came"),
                  .beforeName = tr("So many were expected to"),
                  .text = percents()};
    for (auto bin = report.quality.bins.rbegin(); bin != report.quality.bins.rend(); ++bin)
        data.rows.append({tr("%1 of 100 will come (%n customers)", nullptr, int(bin->size))
                              .arg(std::lround(100 * bin->foretold)),
                          bin->happened, bin->foretold});
    const bool none = data.rows.isEmpty();
    m_testCard->setTexts(
        none ? tr("How often this was right") : scoretext::quality(report),
        tr("Tried on customers whose outcome is known: each was foretold from the others alone"));
    m_test->set(std::move(data));
    if (none)
        m_testCard->setEmpty(report.message());
}

/// What was refused stands here too, with the reason in words.
void ScoreView::showFields()
{
    const auto &report = m_figures->report;
    RankData data{.head = tr("Field"),
                  .valueName = tr("Right of 100, by this field alone"),
                  .text = [](double value) { return QString::number(std::lround(value)); }};
    auto fields = report.fields;
    std::ranges::stable_sort(fields, std::ranges::greater(),
                             [](const ScoreField &field) { return field.leak.auc; });
    for (const auto &field : fields)
        data.rows.append(
            {tr("%1: %2").arg(behaviourTitle(field.key), scoretext::verdict(field)), 100 * field.leak.auc});
    const auto refused = report.refused().size();
    m_fieldsCard->setTexts(
        refused > 0
            ? tr("%n fields were not learnt from: they are known only afterwards", nullptr, int(refused))
            : tr("What the score was learnt from"),
        format::facts({tr("Click to choose what is learnt from"),
                       report.query.ignored.isEmpty()
                           ? QString()
                           : tr("left out: %1").arg(report.query.ignored.join(tr(", ")))}));
    const bool none = data.rows.isEmpty();
    m_fields->set(std::move(data));
    if (none)
        m_fieldsCard->setEmpty(scoretext::missing(report));
}

} // namespace crm::ui
