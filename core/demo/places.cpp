#include "core/demo/places.h"

namespace crm::demo {
namespace {

constexpr std::string_view kTown = "市";

std::string replaced(std::string text, std::string_view slot, const std::string &with)
{
    const auto at = text.find(slot);
    return at == std::string::npos ? text : text.replace(at, slot.size(), with);
}

} // namespace

Places::Places(const WordFile &file)
    : m_roads(file.column("road"))
{
    for (const auto &line : file.section("city")) {
        City city{line.at(0), word(line.at(1)),  line.at(2), number(line.at(3)),
                  line.at(4), parts(line.at(6)), {}};
        for (const auto &district : city.districts) {
            if (district.ends_with(kTown))
                city.towns.push_back(word(district.substr(0, district.size() - kTown.size())));
        }
        m_pick.add(m_cities.size(), number(line.at(5)));
        m_cities.push_back(std::move(city));
    }
    for (const auto &line : file.section("building"))
        m_buildings.add(line.at(0), number(line.at(1)));
}

const Word &Places::companyPlace(Dice &dice, const City &city) const
{
    return !city.towns.empty() && dice.chance(0.35) ? dice.pick(city.towns) : city.name;
}

std::string Places::street(Dice &dice, const City &city) const
{
    std::string street =
        dice.pick(city.districts) + dice.pick(m_roads) + std::to_string(dice.between(3, 1280)) + "号";
    auto building = replaced(m_buildings.pick(dice), "{n}", std::to_string(dice.between(1, 26)));
    return street
         + replaced(building, "{m}", std::to_string(dice.between(1, 22) * 100 + dice.between(1, 12)));
}

std::string digits(Dice &dice, int count)
{
    std::string digits;
    for (int i = 0; i < count; ++i)
        digits += char('0' + dice.below(10));
    return digits;
}

Phone mobile(Dice &dice)
{
    static constexpr std::string_view kRanges[] = {"145", "147", "145", "147", "147", "1349", "1740"};
    std::string number(kRanges[dice.below(7)]);
    if (number == "1740")
        number += char('0' + dice.below(6));
    number += digits(dice, 11 - int(number.size()));
    Phone phone{number, "+86" + number};
    const int style = dice.below(10);
    if (style < 3)
        phone.typed = number.substr(0, 3) + (style ? " " : "-") + number.substr(3, 4) + (style ? " " : "-")
                    + number.substr(7);
    return phone;
}

Phone landline(Dice &dice, const City &city)
{
    const auto local = '2' + digits(dice, city.localDigits - 1);
    return {city.areaCode + '-' + local, "+86" + city.areaCode.substr(1) + local};
}

Phone fromPattern(Dice &dice, const std::string &pattern)
{
    Phone phone;
    for (const char c : pattern)
        phone.typed += c == '#' ? char('0' + dice.below(10)) : c;
    for (const char c : phone.typed) {
        if (c != ' ' && c != '-')
            phone.normalized += c;
    }
    return phone;
}

} // namespace crm::demo
