#include "core/demo/orders.h"

#include "core/base/amount.h"

using namespace Qt::StringLiterals;

namespace crm::demo {
namespace {

constexpr double kDollar = 7.15;
constexpr double kHongKongDollar = 0.92;

std::string_view stateAt(int age, Dice &dice)
{
    const double u = dice.unit();
    if (age > 75)
        return u < 0.05 ? "cancelled" : u < 0.06 ? "paid" : "completed";
    if (age > 30)
        return u < 0.05 ? "cancelled" : u < 0.15 ? "shipped" : u < 0.4 ? "paid" : "completed";
    if (age > 7)
        return u < 0.05 ? "cancelled" : u < 0.25 ? "confirmed" : u < 0.65 ? "shipped" : "paid";
    return u < 0.02 ? "cancelled"
         : u < 0.05 ? "paid"
         : u < 0.2  ? "shipped"
         : u < 0.45 ? "draft"
                    : "confirmed";
}

int lineCount(Dice &dice)
{
    static constexpr double kUpTo[] = {0.53, 0.8, 0.92, 0.97, 0.99};
    const double u = dice.unit();
    return int(std::upper_bound(std::begin(kUpTo), std::end(kUpTo), u) - std::begin(kUpTo)) + 1;
}

/// Quantities that people write: whole tens, fifties, hundreds.
qint64 rounded(double quantity)
{
    const qint64 step = quantity >= 1000 ? 100
                      : quantity >= 200  ? 50
                      : quantity >= 30   ? 10
                      : quantity >= 10   ? 5
                                         : 1;
    return std::max<qint64>(1, qint64(quantity / double(step) + 0.5) * step);
}

int drawDiscount(double size, Dice &dice)
{
    static constexpr int kDiscounts[] = {200, 300, 500, 500, 800, 1000, 1200, 1500};
    return dice.chance(size > 1.5 ? 0.6 : 0.25) ? kDiscounts[dice.below(8)] : 0;
}

} // namespace

Orders::Orders(World &world)
    : m_world(world)
    , m_fulfilment(world.rows, world.calendar)
    , m_notes(weighted(WordFile(u"activities"_s).section("ordernote")))
    , m_ofDay(size_t(Season::kDays) + 1)
{
}

void Orders::write(const Profile &profile, Dice &dice)
{
    for (const int day : profile.outline.orders)
        writeOrder(profile, day, dice);
}

void Orders::writeOrder(const Profile &profile, int day, Dice &dice)
{
    const auto &calendar = m_world.calendar;
    const auto state = stateAt(-day, dice);
    const int sent = day + dice.between(1, 9);
    const bool shipped = sent <= 0 && (state == "shipped" || state == "paid" || state == "completed");
    const bool waits = !shipped && (state == "shipped" || state == "completed"); // too young for that
    const auto name = number(day);
    const qint64 total = drawLines(profile, day, dice);
    OrderRow row{
        .number = name,
        .customer = profile.id,
        .owner = {profile.ownerAt(day)},
        .date = calendar.iso(day),
        .required = {dice.chance(0.6) ? std::string_view(calendar.iso(day + dice.between(5, 25))) : ""},
        .shipped = {shipped ? std::string_view(calendar.iso(sent)) : ""},
        .state = waits ? "confirmed" : state,
        .currency = profile.currency,
        .total = total,
        // Nothing of today lies in the future, whatever the time is.
        .createdAt = calendar.at(day, day == 0 ? 1 : dice.between(510, 1080))};
    row.country = profile.abroad ? std::string_view(profile.abroad->country) : std::string_view("中国");
    row.region = profile.abroad ? profile.abroad->region : profile.city->province;
    row.city = profile.abroad ? profile.abroad->city : profile.city->name.text;
    if (!profile.abroad && dice.chance(0.12))
        row.notes = m_notes.pick(dice);
    const auto order = m_world.rows.insert(row);
    int position = 0;
    for (const auto &line : m_lines)
        m_world.rows.insert({.order = order,
                             .position = ++position,
                             .product = line.product->id,
                             .quantity = line.quantity,
                             .price = line.price,
                             .discount = line.discount,
                             .amount = line.amount});
    if (row.state == "draft" || row.state == "cancelled")
        return;
    m_fulfilment.write({.id = order,
                        .customer = profile.id,
                        .owner = row.owner,
                        .day = day,
                        .sent = sent,
                        .isShipped = shipped,
                        .isPaid = row.state == "paid" || row.state == "completed",
                        .total = total,
                        .currency = row.currency});
}

qint64 Orders::drawLines(const Profile &profile, int day, Dice &dice)
{
    m_lines.clear();
    qint64 total = 0;
    for (int left = lineCount(dice); left > 0; --left) {
        m_lines.push_back(drawLine(profile, day, dice));
        total += m_lines.back().amount;
    }
    return total;
}

Orders::Line Orders::drawLine(const Profile &profile, int day, Dice &dice) const
{
    const auto *product = dice.chance(0.8) ? dice.pick(profile.favourites)
                                           : &m_world.catalog.pick(dice, profile.industry->categories);
    // Prices rose by 3 % a year; what is billed in dollars is rounded to their cents.
    const double rise = 1 + 0.03 * double(day) / 365;
    const double rate = profile.currency == "USD" ? kDollar : profile.currency == "HKD" ? kHongKongDollar : 1;
    const qint64 cents = std::max<qint64>(1, qint64(double(product->price) * rise / rate / 100 + 0.5));
    Line line{product, 0, cents * 100, 0, drawDiscount(profile.outline.size, dice)};

    const double worth = 9000 * profile.outline.size * std::exp(0.7 * dice.bell()) * (profile.abroad ? 6 : 1);
    line.quantity = rounded(worth * Amount::kScale / double(product->price)) * Amount::kScale;
    line.amount = lineAmount({line.quantity}, {line.price}, line.discount).value_or(Amount{}).value;
    return line;
}

/// "SO20260309-0012"
std::string Orders::number(int day)
{
    auto digits = std::to_string(++m_ofDay[size_t(day + Season::kDays)]);
    if (digits.size() < 4)
        digits.insert(0, 4 - digits.size(), '0');
    const auto &iso = m_world.calendar.iso(day);
    return "SO" + iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2) + "-" + digits;
}

} // namespace crm::demo
