#pragma once

#include "core/demo/names.h"
#include "core/demo/places.h"

#include <map>

namespace crm::demo {

/// Where a customer outside the mainland is.
struct Abroad
{
    std::string country, region, city, postalCode, currency, language, mobilePattern, street;
};

/// Customers of Taiwan and Hong Kong, written in Traditional Chinese, and those of the rest of the world.
class Foreign
{
public:
    explicit Foreign(const WordFile &file);

    const Abroad &place(Dice &dice) const { return m_places[m_pick.pick(dice)]; }
    /// `industry` is told which one the name speaks of.
    CompanyName company(Dice &dice, const Abroad &place, std::string &industry) const;
    PersonName person(Dice &dice, const Abroad &place) const;
    std::string_view hanTitle(Dice &dice) const { return dice.pick(m_hanTitles); }
    std::string street(Dice &dice, const Abroad &place) const;

private:
    struct Name
    {
        Word word;
        std::string latin;
    };
    struct Language
    {
        std::vector<Name> brands, first, last;
        std::vector<std::pair<Word, std::vector<std::string>>> suffixes; // and the countries that use it
        std::vector<std::pair<Word, std::string>> trades; // and its industry
    };

    static std::vector<Name> names(const WordFile &file, const std::string &section);
    void addHan(const WordFile &file);

    std::vector<Abroad> m_places;
    Weighted<size_t> m_pick;
    std::map<std::string, Language> m_languages;
    std::vector<std::string> m_hanRoads, m_hanTitles;
    std::vector<Word> m_hanSecond;
};

} // namespace crm::demo
