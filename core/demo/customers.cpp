#include "core/demo/customers.h"

#include "core/base/amount.h"

namespace crm::demo {
namespace {

constexpr size_t kParents = 40;

const char *grade(const Profile &profile, Dice &dice)
{
    const double orders = double(profile.outline.orders.size());
    const double worth = orders * profile.outline.size;
    if (orders == 0)
        return dice.chance(0.02) ? "A" : dice.chance(0.12) ? "B" : dice.chance(0.5) ? "C" : "D";
    return worth > 10 ? "A" : worth > 3.2 ? "B" : worth > 0.8 ? "C" : "D";
}

std::string customerCode(qint64 id)
{
    const auto number = std::to_string(id);
    return "KH" + std::string(number.size() < 6 ? 6 - number.size() : 0, '0') + number;
}

std::string twoDigits(int number)
{
    return std::string(number < 10 ? "0" : "") + std::to_string(number);
}

std::string_view channel(const Profile &profile, Dice &dice)
{
    static constexpr std::string_view kHome[] = {"phone",  "phone", "wechat", "wechat",
                                                 "wechat", "visit", "email",  "qq"};
    static constexpr std::string_view kAbroad[] = {"email", "email", "whatsapp"};
    return profile.abroad ? kAbroad[dice.below(3)] : kHome[dice.below(8)];
}

} // namespace

Birthday birthday(Dice &dice, const DayCalendar &calendar, int youngest)
{
    const bool lunar = dice.chance(0.18);
    const int age = dice.between(youngest, 58);
    const bool dated = dice.chance(0.7);
    const auto year = dated ? std::to_string(calendar.date(0).year() - age) : std::string("-");
    return {year + "-" + twoDigits(dice.between(1, 12)) + "-" + twoDigits(dice.between(1, lunar ? 29 : 28)),
            lunar ? "lunar" : "solar"};
}

Customers::Customers(World &world, Ownership &ownership)
    : m_world(world)
    , m_ownership(ownership)
    , m_sources(weighted(world.peopleWords.section("source")))
    , m_hobbies(weighted(world.peopleWords.section("hobby")))
    , m_preferences(weighted(world.peopleWords.section("preference")))
    , m_hours(weighted(world.peopleWords.section("hours")))
    , m_notes(weighted(world.peopleWords.section("note")))
    , m_payments(weighted(world.peopleWords.section("payment")))
{
}

void Customers::decide(Profile &profile, Dice &dice)
{
    profile.man = dice.chance(0.6);
    if (dice.chance(0.045))
        decideAbroad(profile, dice);
    else
        decideHome(profile, dice);
    const int favourites = 2 + dice.below(4);
    for (int i = 0; i < favourites; ++i)
        profile.favourites.push_back(&m_world.catalog.pick(dice, profile.industry->categories));
}

void Customers::decideAbroad(Profile &profile, Dice &dice)
{
    profile.abroad = &m_world.foreign.place(dice);
    profile.currency = profile.abroad->currency;
    std::string industry;
    auto name = m_world.foreign.company(dice, *profile.abroad, industry);
    profile.name = std::move(name.full);
    profile.domain = std::move(name.domain);
    profile.industry = m_world.names.industry(industry);
}

void Customers::decideHome(Profile &profile, Dice &dice)
{
    profile.city = &m_world.places.city(dice);
    profile.industry = &m_world.names.industries[m_world.names.industryIndex.pick(dice)];
    profile.person = dice.chance(0.157); // 15 % of all, those abroad being companies
    if (profile.person) {
        profile.self = m_world.names.person(dice, profile.man);
        profile.name = profile.self.full;
        return;
    }
    const auto &place = m_world.places.companyPlace(dice, *profile.city);
    auto name = m_world.names.company(dice, place, *profile.industry);
    profile.name = std::move(name.full);
    profile.domain = std::move(name.domain);
}

void Customers::write(const Profile &profile, Dice &dice)
{
    CustomerRow row{.id = profile.id,
                    .kind = profile.person ? "person" : "company",
                    .name = profile.name.text,
                    .reading = profile.name.reading,
                    .initials = profile.name.initials,
                    .grade = grade(profile, dice),
                    .industry = profile.industry->name,
                    .createdAt = m_ownership.createdAt(profile)};
    const auto code = customerCode(profile.id);
    row.code = code;
    std::string reason;
    if (profile.lot == Lot::Owned) {
        row.owner = {profile.owner};
        row.acquiredAt = {m_ownership.acquiredAt(profile)};
    } else {
        row.pool = {profile.lot == Lot::FirstPool ? m_world.team.firstPool : m_world.team.secondPool};
        row.pooledAt = {m_ownership.pooledAt(profile)};
        row.previousOwner = {profile.owner};
        reason = profile.owner ? m_ownership.poolReason(dice) : "展会名片，待分配";
        row.poolReason = reason;
    }
    row.source =
        profile.lot == Lot::SecondPool ? std::string_view("展会") : std::string_view(m_sources.pick(dice));
    row.country = profile.abroad ? std::string_view(profile.abroad->country) : std::string_view("中国");
    row.region = profile.abroad ? profile.abroad->region : profile.city->province;
    row.city = profile.abroad ? profile.abroad->city : profile.city->name.text;
    row.parent = {parent(profile, dice)};
    Birthday born;
    if (profile.person && dice.chance(0.6))
        born = birthday(dice, m_world.calendar);
    row.birthday = born.date;
    row.birthdayCalendar = born.calendar;
    if (dice.chance(0.5))
        row.preferredChannel = channel(profile, dice);
    if (!profile.abroad && dice.chance(0.25))
        row.contactHours = m_hours.pick(dice);
    if (!profile.abroad && dice.chance(0.25))
        row.preferences = m_preferences.pick(dice);
    if (!profile.abroad && dice.chance(profile.person ? 0.3 : 0.1))
        row.hobbies = m_hobbies.pick(dice);
    if (!profile.abroad && dice.chance(0.15))
        row.notes = m_notes.pick(dice);
    m_world.rows.insert(row);

    m_ownership.write(profile, reason, dice);
    writeAddress(profile, dice);
    writeTags(profile, dice);
    writeFields(profile, dice);
}

/// One company in thirty belongs to another that came before it.
qint64 Customers::parent(const Profile &profile, Dice &dice)
{
    if (profile.person || profile.abroad)
        return 0;
    qint64 parent = 0;
    if (!m_parents.empty() && dice.chance(0.035))
        parent = m_parents[size_t(dice.below(int(m_parents.size())))].id;
    else if (dice.chance(0.2))
        m_parents.push_back({profile.id, profile.city});
    if (m_parents.size() > kParents)
        m_parents.pop_front();
    return parent;
}

void Customers::writeAddress(const Profile &profile, Dice &dice)
{
    if (!dice.chance(0.82))
        return;
    const auto street = profile.abroad ? m_world.foreign.street(dice, *profile.abroad)
                                       : m_world.places.street(dice, *profile.city);
    AddressRow row{.customer = profile.id, .label = profile.person ? "收货地址" : "公司", .street = street};
    row.city = profile.abroad ? profile.abroad->city : profile.city->name.text;
    row.region = profile.abroad ? profile.abroad->region : profile.city->province;
    row.country = profile.abroad ? std::string_view(profile.abroad->country) : std::string_view("中国");
    row.postalCode = profile.abroad ? profile.abroad->postalCode : profile.city->postalCode;
    m_world.rows.insert(row);
}

void Customers::writeTags(const Profile &profile, Dice &dice)
{
    if (!dice.chance(0.5))
        return;
    const auto first = m_world.team.tags.pick(dice);
    m_world.rows.tagCustomer(profile.id, first);
    const auto second = m_world.team.tags.pick(dice);
    if (second != first && dice.chance(0.4))
        m_world.rows.tagCustomer(profile.id, second);
}

void Customers::writeFields(const Profile &profile, Dice &dice)
{
    const auto &team = m_world.team;
    const auto &orders = profile.outline.orders;
    if (dice.chance(0.55)) {
        const double yearly = (4 + double(orders.size())) * profile.outline.size * (1 + 2 * dice.unit());
        const auto amount = Amount::units(std::max<qint64>(5'000, qint64(yearly) * 5'000));
        m_world.rows.value(team.yearlyField, profile.id, amount.toString(0).toStdString());
    }
    if (!orders.empty())
        m_world.rows.value(team.firstDealField, profile.id, m_world.calendar.iso(orders.front()));
    if (!orders.empty() || dice.chance(0.1))
        m_world.rows.value(team.paymentField, profile.id, m_payments.pick(dice));
}

} // namespace crm::demo
