#pragma once

#include "core/demo/words.h"

namespace crm::demo {

struct City
{
    std::string province;
    Word name;
    std::string areaCode; // "0512"
    int localDigits = 8;
    std::string postalCode;
    std::vector<std::string> districts;
    std::vector<Word> towns; // districts with a name of their own: 昆山 for 昆山市
};

/// Where customers of the mainland are, and telephone numbers that go with it.
class Places
{
public:
    explicit Places(const WordFile &file);

    const City &city(Dice &dice) const { return m_cities[m_pick.pick(dice)]; }
    /// The city, or one of its towns.
    const Word &companyPlace(Dice &dice, const City &city) const;
    std::string street(Dice &dice, const City &city) const;

private:
    std::vector<City> m_cities;
    Weighted<size_t> m_pick;
    std::vector<std::string> m_roads;
    Weighted<std::string> m_buildings;
};

struct Phone
{
    std::string typed;
    std::string normalized; // E.164
};

/// A mobile number that looks like one, from the ranges of data cards (145, 147) and satellite telephones
/// (1349, 17400-17405), which hardly any person answers.
Phone mobile(Dice &dice);
/// A landline in the city from the block of the personal handy-phones, which were switched off in 2014.
Phone landline(Dice &dice, const City &city);
/// # of the pattern become digits: "+1213555 01##".
Phone fromPattern(Dice &dice, const std::string &pattern);
std::string digits(Dice &dice, int count);

} // namespace crm::demo
