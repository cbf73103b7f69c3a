#include "core/demo/activities.h"

using namespace Qt::StringLiterals;

namespace crm::demo {
namespace {

constexpr double kNextStep = 0.4; // of the customers somebody owns and spoke to lately
constexpr double kFollowsUp = 0.25; // of what was done had been agreed on the time before

int minuteOfDay(const std::string &kind, Dice &dice)
{
    const int minute = dice.chance(0.55) ? dice.between(515, 700) : dice.between(810, 1070);
    return kind == "visit" || kind == "meeting" ? minute / 30 * 30 : minute / 5 * 5;
}

/// When the next step is due: a third is overdue, some of it is for today.
int dueDay(Dice &dice)
{
    const double u = dice.unit();
    return u < 0.26 ? -dice.between(1, 9)
         : u < 0.42 ? 0
         : u < 0.75 ? dice.between(1, 7)
                    : dice.between(8, 40);
}

} // namespace

Activities::Activities(World &world, const Plan &plan)
    : m_world(world)
    , m_plan(plan)
{
    const WordFile file(u"activities"_s);
    const auto read = [&file](const std::string &section) {
        Templates list;
        for (const auto &line : file.section(section)) {
            if (line.size() == 2)
                list.push_back({line.at(0), 0, line.at(1), {}});
            else
                list.push_back({line.at(0), number(line.at(1)), line.at(2), line.at(3)});
        }
        return list;
    };
    m_first = read("first");
    m_prospect = read("prospect");
    m_buyer = read("buyer");
    m_dormant = read("dormant");
    m_foreign = read("foreign");
    m_next = read("next");
    m_nextForeign = read("nextforeign");
}

void Activities::write(const Profile &profile, Dice &dice)
{
    int count = m_plan.activities(profile.outline, dice);
    const bool active = profile.lot == Lot::Owned && count > 1;
    const bool next = active && dice.chance(kNextStep * (profile.outline.orders.empty() ? 0.6 : 1.0));
    drawDays(profile, count - next, dice);
    qint64 last = 0;
    const Template *before = nullptr;
    qint64 free = 0; // from when on there is time for another one
    for (const int day : m_days) {
        const auto *drawn = &dice.pick(templates(profile, day));
        if (drawn == before) // hardly ever the same twice running
            drawn = &dice.pick(templates(profile, day));
        before = drawn;
        const auto &pattern = *drawn;
        fill(m_text, pattern.text, profile, dice);
        fill(m_result, pattern.result, profile, dice);
        const qint64 at = std::max(free, m_world.calendar.at(day, minuteOfDay(pattern.kind, dice)));
        const int minutes =
            pattern.minutes ? std::max(1, int(pattern.minutes * (0.6 + 0.9 * dice.unit()))) : 0;
        free = at + (minutes / 5 + 1) * 5 * 60'000;
        last = m_world.rows.insert({.customer = profile.id,
                                    .contact = {pattern.kind == "note" ? 0 : profile.contact},
                                    .kind = pattern.kind,
                                    .state = "done",
                                    .at = at,
                                    .minutes = {minutes},
                                    .text = m_text,
                                    .result = m_result,
                                    .owner = {profile.ownerAt(day)},
                                    .follows = {dice.chance(kFollowsUp) ? last : 0},
                                    .createdAt = at + minutes * 60'000});
    }
    if (next)
        writeNext(profile, last, m_days.empty() ? -1 : m_days.back(), dice);
}

/// Between arrival and the pool: some near each order, the rest spread, denser of late.
void Activities::drawDays(const Profile &profile, int count, Dice &dice)
{
    m_days.clear();
    const int from = profile.outline.created;
    const int to = std::max(from, profile.lastDay());
    const auto &orders = profile.outline.orders;
    for (int i = 0; i < count; ++i) {
        int day = from + int((1 - std::pow(dice.unit(), 1.4)) * double(to - from + 1));
        if (!orders.empty() && dice.chance(0.5))
            day = dice.pick(orders) + dice.between(-6, 8);
        day = std::clamp(day, from, std::min(to, -1));
        while (day > from && m_world.season.rests(day) && dice.chance(0.97))
            --day;
        m_days.push_back(day);
    }
    std::sort(m_days.begin(), m_days.end());
}

const Activities::Templates &Activities::templates(const Profile &profile, int day) const
{
    if (profile.abroad && profile.abroad->language != "zh")
        return m_foreign;
    const auto &orders = profile.outline.orders;
    const auto after = std::upper_bound(orders.begin(), orders.end(), day);
    if (after == orders.begin())
        return day == m_days.front() ? m_first : m_prospect;
    return after == orders.end() && day - *(after - 1) > 150 ? m_dormant : m_buyer;
}

void Activities::writeNext(const Profile &profile, qint64 follows, int day, Dice &dice)
{
    const bool foreign = profile.abroad && profile.abroad->language != "zh";
    const auto &pattern = dice.pick(foreign ? m_nextForeign : m_next);
    fill(m_text, pattern.text, profile, dice);
    const int due = std::max(dueDay(dice), day + 1);
    m_world.rows.insert({.customer = profile.id,
                         .contact = {profile.contact},
                         .kind = pattern.kind,
                         .state = "planned",
                         .at = m_world.calendar.at(due, minuteOfDay(pattern.kind, dice)),
                         .text = m_text,
                         .owner = {profile.owner},
                         .follows = {follows},
                         .createdAt = m_world.calendar.at(day, 1100)});
}

void Activities::fill(std::string &into, const std::string &pattern, const Profile &profile, Dice &dice) const
{
    into.clear();
    for (size_t at = 0; at < pattern.size();) {
        const auto open = pattern.find('{', at);
        into.append(pattern, at, open - at);
        if (open == std::string::npos)
            return;
        switch (pattern[open + 1]) {
        case 'p': into += dice.pick(profile.favourites)->name; break;
        case 'c':
            into += pattern[open + 2] == 'o' ? profile.addressed : m_world.places.city(dice).name.text;
            break;
        case 'd': into += std::to_string(dice.between(2, 6)); break;
        case 'm': into += std::to_string(dice.between(1, 12)); break;
        default: into += std::to_string(dice.between(3, 15)); break;
        }
        at = pattern.find('}', open) + 1;
    }
}

} // namespace crm::demo
