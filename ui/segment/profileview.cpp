#include "ui/segment/profileview.h"

#include "core/base/nearestamount.h"
#include "ui/common/chartcard.h"
#include "ui/common/formatters.h"
#include "ui/common/rankchart.h"
#include "ui/common/tile.h"

#include <QGridLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kCards = 6;
constexpr size_t kBars = 7;
constexpr int kTiles = 5;
constexpr int kTwoColumns = 720; ///< at 100 % text
constexpr int kCardHeight = 290;

QString figureText(ProfileFigure::Kind kind, double value, const QString &currency)
{
    using Kind = ProfileFigure::Kind;
    if (std::isnan(value))
        return u"–"_s;
    switch (kind) {
    case Kind::Revenue:
    case Kind::AverageOrder:
    case Kind::Worth: return format::compactMoney(nearestAmount(value), currency);
    case Kind::Alive: return format::percent(value);
    case Kind::SilentDays:
    case Kind::Interval: return ProfileView::tr("%n day(s)", nullptr, int(std::lround(value)));
    case Kind::Orders: break;
    }
    return format::quantity(nearestAmount(std::round(value * 10) / 10));
}

} // namespace

ProfileView::ProfileView(QWidget *parent)
    : QWidget(parent)
    , m_title(label(tr("What they are like"), "heading"))
    , m_lead(label({}, "muted"))
    , m_figures(new QWidget)
    , m_grid(new QGridLayout)
{
    setObjectName(u"segmentProfile"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 4, 20, 20);
    box->setSpacing(10);
    box->addWidget(m_title);
    m_lead->setWordWrap(true);
    box->addWidget(m_lead);
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    using Kind = ProfileFigure::Kind;
    for (const auto kind : {Kind::Revenue, Kind::Orders, Kind::AverageOrder, Kind::SilentDays, Kind::Alive}) {
        m_tiles << new Tile(displayName(kind));
        row->addWidget(m_tiles.last());
    }
    box->addWidget(m_figures);
    m_grid->setSpacing(12);
    box->addLayout(m_grid);
    for (size_t i = 0; i < kCards; ++i) {
        auto *chart = new RankChart;
        auto *card = new ChartCard(chart);
        card->setObjectName(u"profileCard%1"_s.arg(i));
        card->setMinimumHeight(Theme::px(kCardHeight));
        m_charts << chart;
        m_cards << card;
        connect(card, &ChartCard::saved, this, &ProfileView::saved);
        connect(card, &ChartCard::failed, this, &ProfileView::failed);
        connect(chart, &RankChart::rowClicked, this, [this, i](int bar) {
            if (i < m_profile.traits.size() && size_t(bar) < m_profile.traits[i].shares.size())
                emit valueWanted(m_profile.traits[i].key, m_profile.traits[i].shares[size_t(bar)].value);
        });
    }
    say(tr("Working it out…"));
}

void ProfileView::say(const QString &text)
{
    m_profile = {};
    m_lead->setText(text);
    m_figures->hide();
    for (auto *card : std::as_const(m_cards))
        card->hide();
}

void ProfileView::present(const SegmentProfile &profile)
{
    if (profile.inside == 0 || profile.outside == 0) {
        say(profile.inside == 0 ? tr("Nobody is in it.")
                                : tr("Everybody is in it: there is nobody to compare with."));
        return;
    }
    m_profile = profile;
    m_lead->setText(
        tr("The bar is the part of this segment, the mark the part of everybody else (%1). The most "
           "telling comes first.")
            .arg(format::count(profile.outside)));
    presentFigures();
    for (size_t i = 0; i < kCards; ++i) {
        m_cards[qsizetype(i)]->setVisible(i < profile.traits.size());
        if (i < profile.traits.size())
            presentTrait(i, profile.traits[i]);
    }
    m_columns = 0;
    place();
}

void ProfileView::presentFigures()
{
    using Kind = ProfileFigure::Kind;
    const std::array kinds{Kind::Revenue, Kind::Orders, Kind::AverageOrder, Kind::SilentDays, Kind::Alive};
    static_assert(kinds.size() == kTiles);
    bool any = false;
    for (int i = 0; i < kTiles; ++i) {
        const auto found = std::ranges::find(m_profile.figures, kinds[size_t(i)], &ProfileFigure::kind);
        const bool known = found != m_profile.figures.end() && !std::isnan(found->inside);
        m_tiles[i]->setVisible(known);
        any = any || known;
        if (known)
            m_tiles[i]->set(figureText(found->kind, found->inside, m_profile.currency),
                            tr("others %1").arg(figureText(found->kind, found->outside, m_profile.currency)));
    }
    m_figures->setVisible(any);
}

/// The finding names the value that differs most.
void ProfileView::presentTrait(size_t card, const ProfileTrait &trait)
{
    RankData data{.head = profileTitle(trait.key),
                  .valueName = tr("This segment"),
                  .beforeName = tr("Everybody else"),
                  .text = [](double part) { return format::percent(part); }};
    const ProfileShare *telling = nullptr;
    for (size_t i = 0; i < std::min(kBars, trait.shares.size()); ++i) {
        const auto &share = trait.shares[i];
        data.rows.append({.name = share.label.isEmpty() ? tr("not known") : share.label,
                          .value = share.partInside,
                          .before = share.partOutside});
        const double apart = share.partInside - share.partOutside;
        if (!share.label.isEmpty() && (!telling || apart > telling->partInside - telling->partOutside))
            telling = &share;
    }
    const QString finding = telling && telling->partInside > telling->partOutside
                              ? tr("%1: %2 of them, %3 of the others")
                                    .arg(telling->label, format::percent(telling->partInside),
                                         format::percent(telling->partOutside))
                              : profileTitle(trait.key);
    m_cards[qsizetype(card)]->setTexts(finding,
                                       format::facts({profileTitle(trait.key), tr("part of the customers")}));
    m_charts[qsizetype(card)]->set(std::move(data));
}

void ProfileView::place()
{
    const int columns = width() >= Theme::px(kTwoColumns) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void ProfileView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace crm::ui
