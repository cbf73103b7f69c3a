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
    , m_hanTitles(file.column("hantitle"))
{
    addHan(file);
    for (const auto &line : file.section("place")) {
        m_pick.add(m_places.size(), number(line.at(8)));
        m_places.push_back(
            {line.at(0), line.at(1), line.at(2), line.at(3), line.at(4), line.at(5), line.at(6), line.at(7)});
    }
    for (const std::string name : {"en", "de", "ja"}) {
        auto &language = m_languages[name];
        language.brands = names(file, "company." + name);
        for (const auto &line : file.section("suffix." + name))
            language.suffixes.emplace_back(word(line.at(0)), parts(line.at(1)));
        language.first = names(file, "first." + name);
        language.last = names(file, "last." + name);
        for (const auto &line : file.section("trade." + name))
            language.trades.emplace_back(word(line.at(0)), line.at(1));
    }
}

/// The second field is how they write themselves in Latin letters, without one it is as the name is read
/// here.
std::vector<Foreign::Name> Foreign::names(const WordFile &file, const std::string &section)
{
    std::vector<Name> names;
    for (const auto &line : file.section(section)) {
        auto read = word(line.at(0));
        auto latin = line.size() > 1 ? line.at(1) : read.latin();
        names.push_back({std::move(read), std::move(latin)});
    }
    return names;
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
        language.brands.push_back({word(line.at(0)), {}});
        m_hanSecond.push_back(word(line.at(1)));
    }
    for (const auto &line : file.section("hantrade"))
        language.trades.emplace_back(word(line.at(0)), line.at(1));
    for (const auto &name : file.column("hansuffix"))
        language.suffixes.emplace_back(word(name), std::vector<std::string>{"中国台湾", "中国香港"});
    for (const auto &name : file.column("hansurname"))
        language.last.push_back({surname(name), surname(name).latin()});
    language.first = names(file, "hangiven");
}

CompanyName Foreign::company(Dice &dice, const Abroad &place, std::string &industry) const
{
    const auto &language = m_languages.at(place.language);
    const auto &[trade, itsIndustry] = dice.pick(language.trades);
    industry = itsIndustry;
    CompanyName name;
    const std::string_view between = wordsApart(place.language) ? " " : "";
    const auto &brand = dice.pick(language.brands);
    const auto *suffix = &dice.pick(language.suffixes);
    while (std::find(suffix->second.begin(), suffix->second.end(), place.country) == suffix->second.end())
        suffix = &dice.pick(language.suffixes);
    name.full = brand.word;
    name.domain = brand.latin;
    if (place.language == kHan) {
        name.full.append(dice.pick(m_hanSecond));
        name.domain = name.full.latin();
    }
    if (place.language == "ja" && dice.chance(0.5)) { // 株式会社 may stand before or after
        name.full = suffix->first;
        name.full.append(brand.word);
        name.full.append(trade);
        return name;
    }
    name.full.append(trade, between);
    name.full.append(suffix->first, between);
    return name;
}

PersonName Foreign::person(Dice &dice, const Abroad &place) const
{
    const auto &language = m_languages.at(place.language);
    const auto &first = dice.pick(language.first);
    PersonName name;
    const auto &last = dice.pick(language.last);
    name.family = last.word;
    name.latin = first.latin + "." + last.latin;
    if (wordsApart(place.language)) {
        name.full = first.word;
        name.full.append(name.family, " ");
    } else {
        name.full = name.family;
        name.full.append(first.word, place.language == "ja" ? " " : "");
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
