#include "core/demo/opportunities.h"

#include <algorithm>

namespace crm::demo {
namespace {

constexpr int kWindow = 420; // days that deals are written of
constexpr double kPlanned = 0.3; // of the orders that had been a deal before
constexpr double kLost = 0.22; // of the customers somebody owns
constexpr double kOpen = 0.2; // of those that gave a sign lately
constexpr int kLately = 150; // days
constexpr double kUsualAmount = 18'000;
constexpr double kWithoutAmount = 0.1; // of the open ones

struct StageOfDemo
{
    std::string_view name, state;
    int probability;
};
constexpr StageOfDemo kStages[] = {{"初步接触", "open", 1'000}, {"需求确认", "open", 3'000},
                                   {"方案报价", "open", 5'000}, {"商务谈判", "open", 8'000},
                                   {"赢单", "won", 10'000},     {"丢单", "lost", 0}};
constexpr std::string_view kReasons[] = {"价格没谈拢", "交期赶不上", "选了别家", "项目取消", "预算不足"};

qint64 drawAmount(double size, Dice &dice)
{
    const double units = kUsualAmount * size * (0.3 + dice.exponential());
    return std::max<qint64>(1, qint64(units / 100)) * 100 * 10'000;
}

} // namespace

Opportunities::Opportunities(World &world)
    : m_world(world)
{
    const auto pipeline = world.rows.pipeline("销售");
    for (int position = 0; const auto &stage : kStages) {
        const auto id = world.rows.stage(pipeline, stage.name, stage.state, stage.probability, position + 1);
        if (position < kOpenStages)
            m_open[size_t(position)] = id;
        (stage.state == "won" ? m_won : m_lost) = id; // the last two
        ++position;
    }
}

void Opportunities::write(const Profile &profile, Dice &dice)
{
    if (profile.lot != Lot::Owned || profile.favourites.empty())
        return;
    writeWon(profile, dice);
    if (dice.chance(kLost))
        writeLost(profile, dice);
    if (profile.outline.lastSign() > -kLately && dice.chance(kOpen))
        writeOpen(profile, dice);
}

void Opportunities::writeWon(const Profile &profile, Dice &dice)
{
    for (const int day : profile.outline.orders) {
        if (day < -kWindow || day > 0 || !dice.chance(kPlanned))
            continue;
        write(profile,
              {.stage = m_won,
               .opened = std::max(profile.outline.created, day - dice.between(6, 70)),
               .since = day,
               .closed = day},
              dice);
    }
}

void Opportunities::writeLost(const Profile &profile, Dice &dice)
{
    const int day = -dice.between(3, kWindow);
    if (day <= profile.outline.created)
        return;
    write(profile,
          {.stage = m_lost,
           .opened = std::max(profile.outline.created, day - dice.between(5, 90)),
           .since = day,
           .closed = day,
           .reason = kReasons[dice.below(int(std::size(kReasons)))]},
          dice);
}

/// Most stand in the first stages; some have waited longer than they should.
void Opportunities::writeOpen(const Profile &profile, Dice &dice)
{
    const double u = dice.unit();
    const size_t stage = u < 0.34 ? 0 : u < 0.62 ? 1 : u < 0.85 ? 2 : 3;
    const int opened = std::max(profile.outline.created, -dice.between(2, 35 + 20 * int(stage)));
    write(profile,
          {.stage = m_open[stage],
           .opened = opened,
           .since = opened + dice.below(std::max(1, -opened)),
           .expected = dice.between(-6, 60)},
          dice);
}

void Opportunities::write(const Profile &profile, const Deal &deal, Dice &dice)
{
    const auto *product = dice.pick(profile.favourites);
    const bool isOpen = deal.closed > 0;
    const auto amount = drawAmount(profile.outline.size, dice);
    m_name = product->name;
    m_name += "采购";
    const auto &calendar = m_world.calendar;
    m_world.rows.insert(OpportunityRow{
        .customer = profile.id,
        .name = m_name,
        .stage = deal.stage,
        .product = product->id,
        .owner = {profile.ownerAt(deal.opened)},
        .amount = {isOpen && dice.chance(kWithoutAmount) ? 0 : amount},
        .currency = profile.currency,
        .opened = calendar.iso(deal.opened),
        .expected = {isOpen ? std::string_view(calendar.iso(deal.expected)) : std::string_view()},
        .closed = {isOpen ? std::string_view() : std::string_view(calendar.iso(deal.closed))},
        .stageSince = calendar.at(deal.since, 600),
        .reason = deal.reason,
        .createdAt = calendar.at(deal.opened, 600)});
}

} // namespace crm::demo
