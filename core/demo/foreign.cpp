#include "core/demo/foreign.h"

namespace crm::demo {
namespace {

const std::string kHan = "zh";

bool wordsApart(const std::string &language)
{
    return language == "en" || language == "de";
}

} // namespace

Foreign::Foreign(const WordFile &file)
    : m_hanRoads(file.column("hanroad"))
{
    addHan(file);
    for (const auto &line : file.section("place")) {
        m_pick.add(m_places.size(), number(line.at(8)));
        m_places.push_back(
            {line.at(0), line.at(1), line.at(2), line.at(3), line.at(4), line.at(5), line.at(6), line.at(7)});
    }
    for (const std::string name : {"en", "de", "ja"}) {
        auto &language = m_languages[name];
        language.brands = words(file.column("company." + name));
        language.suffixes = words(file.column("suffix." + name));
        language.first = words(file.column("first." + name));
        language.last = words(file.column("last." + name));
        for (const auto &line : file.section("trade." + name))
            language.trades.emplace_back(word(line.at(0)), line.at(1));
    }
}

void Foreign::addHan(const WordFile &file)
{
    for (const auto &line : file.section("hanplace")) {
        const bool hongKong = line.at(2) == "中国香港";
        m_pick.add(m_places.size(), number(line.at(5)));
        m_places.push_back({line.at(2),
                            line.at(0),
                            line.at(1),
                            line.at(4),
                            hongKong ? "HKD" : "USD",
                            kHan,
                            hongKong ? "+852 5### ####" : "+886 9## ### ###",
                            {}});
    }
    auto &language = m_languages[kHan];
    for (const auto &line : file.section("hanbrand")) {
        language.brands.push_back(word(line.at(0)));
        m_hanSecond.push_back(word(line.at(1)));
    }
    for (const auto &line : file.section("hantrade"))
        language.trades.emplace_back(word(line.at(0)), line.at(1));
    language.suffixes = words(file.column("hansuffix"));
    for (const auto &name : file.column("hansurname"))
        language.last.push_back(surname(name));
    language.first = words(file.column("hangiven"));
}

CompanyName Foreign::company(Dice &dice, const Abroad &place, std::string &industry) const
{
    const auto &language = m_languages.at(place.language);
    const auto &[trade, itsIndustry] = dice.pick(language.trades);
    industry = itsIndustry;
    CompanyName name;
    const std::string_view between = wordsApart(place.language) ? " " : "";
    Word brand = dice.pick(language.brands);
    if (place.language == kHan)
        brand.append(dice.pick(m_hanSecond));
    name.domain = brand.latin();
    if (place.language == "ja") { // 株式会社 may stand before or after
        const bool before = dice.chance(0.5);
        name.full = before ? language.suffixes.front() : brand;
        name.full.append(before ? brand : trade);
        name.full.append(before ? trade : language.suffixes.front());
        return name;
    }
    name.full = brand;
    name.full.append(trade, between);
    name.full.append(dice.pick(language.suffixes), between);
    return name;
}

PersonName Foreign::person(Dice &dice, const Abroad &place) const
{
    const auto &language = m_languages.at(place.language);
    const auto &first = dice.pick(language.first);
    PersonName name;
    name.family = dice.pick(language.last);
    name.latin = first.latin() + "." + name.family.latin();
    if (wordsApart(place.language)) {
        name.full = first;
        name.full.append(name.family, " ");
    } else {
        name.full = name.family;
        name.full.append(first, place.language == "ja" ? " " : "");
    }
    return name;
}

std::string Foreign::street(Dice &dice, const Abroad &place) const
{
    const auto house = std::to_string(dice.between(2, 980));
    if (place.language == kHan)
        return dice.pick(m_hanRoads) + house + "號" + std::to_string(dice.between(2, 18)) + "樓";
    if (place.language == "ja")
        return place.street + std::to_string(dice.between(1, 5)) + "-" + std::to_string(dice.between(1, 24))
             + "-" + std::to_string(dice.between(1, 18));
    return place.language == "de" ? place.street + " " + std::to_string(dice.between(2, 90))
                                  : house + " " + place.street;
}

} // namespace crm::demo
