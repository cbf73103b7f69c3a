#include "core/demo/names.h"

namespace crm::demo {
namespace {

const std::string kWorks = "厂";

/// Given names that were in fashion come first in the lists and are drawn more often.
const Word &given(Dice &dice, const std::vector<Word> &list)
{
    const double u = dice.unit();
    return list[size_t(u * (0.4 + 0.6 * u) * double(list.size()))];
}

} // namespace

Names::Names(const WordFile &file, const WordFile &people)
    : m_first(words(file.column("brand1")))
    , m_second(words(file.column("brand2")))
    , m_men(words(people.column("male")))
    , m_women(words(people.column("female")))
{
    for (const auto &line : file.section("industry")) {
        Industry industry{line.at(0), {}, words(parts(line.at(3))), line.at(4) == "works"};
        industryIndex.add(industries.size(), number(line.at(1)));
        industries.push_back(std::move(industry));
    }
    for (const auto &line : file.section("suffix"))
        m_suffixes.add(word(line.at(0)), number(line.at(1)));
    for (const auto &line : file.section("workshop"))
        m_workshops.add(word(line.at(0)), number(line.at(1)));
    for (const auto &line : people.section("surname"))
        m_surnames.add(surname(line.at(0)), number(line.at(1)));
}

void Names::setCategories(const WordFile &file, const std::vector<std::string> &categories)
{
    for (size_t i = 0; i < industries.size(); ++i) {
        for (const auto &name : parts(file.section("industry").at(i).at(2))) {
            const auto found = std::find(categories.begin(), categories.end(), name);
            industries[i].categories.push_back(int(found - categories.begin()));
        }
    }
}

const Industry *Names::industry(const std::string &name) const
{
    for (const auto &industry : industries) {
        if (industry.name == name)
            return &industry;
    }
    return nullptr;
}

CompanyName Names::company(Dice &dice, const Word &place, const Industry &industry) const
{
    Word brand = dice.pick(m_first);
    const Word *second = &dice.pick(m_second);
    while (second->text == brand.text)
        second = &dice.pick(m_second);
    brand.append(*second);

    const auto &trade = dice.pick(industry.trades);
    CompanyName name{{}, brand.latin()};
    const bool workshop = dice.chance(0.09);
    if (!workshop && dice.chance(0.1)) { // 翔诚（苏州）服饰有限公司
        name.full = brand;
        name.full.appendText("（");
        name.full.append(place);
        name.full.appendText("）");
    } else {
        name.full = place;
        if (workshop)
            name.full.append(m_town);
        name.full.append(brand);
    }
    name.full.append(trade);
    if (!workshop) {
        name.full.append(m_suffixes.pick(dice));
        return name;
    }
    const Word *kind = &m_workshops.pick(dice);
    while ((kind->text == kWorks) != industry.makes)
        kind = &m_workshops.pick(dice);
    name.full.append(*kind);
    return name;
}

PersonName Names::person(Dice &dice, bool man) const
{
    PersonName name;
    name.family = m_surnames.pick(dice);
    const auto &first = given(dice, man ? m_men : m_women);
    name.full = name.family;
    name.full.append(first);
    name.latin = name.family.latin() + "." + first.latin();
    return name;
}

} // namespace crm::demo
