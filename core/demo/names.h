#pragma once

#include "core/demo/words.h"

#include <optional>

namespace crm::demo {

struct Industry
{
    std::string name;
    std::vector<int> categories; // of products, most bought first
    std::vector<Word> trades;
    bool makes = false; // has works rather than shops
};

struct CompanyName
{
    Word full;
    std::string domain; // "xiangcheng"
};

struct PersonName
{
    Word full;
    Word family;
    std::string latin; // "chen.xiaomei"
};

/// Names of companies and persons of the mainland, from our own lists.
class Names
{
public:
    Names(const WordFile &industries, const WordFile &people);

    /// 苏州翔诚服饰有限公司; `place` is the city.
    CompanyName company(Dice &dice, const Word &place, const Industry &industry) const;
    PersonName person(Dice &dice, bool man) const;

    Weighted<size_t> industryIndex;
    std::vector<Industry> industries;

    const Industry *industry(const std::string &name) const;
    void setCategories(const WordFile &file, const std::vector<std::string> &categories);

private:
    Word m_town = word("市");
    Weighted<Word> m_suffixes;
    Weighted<Word> m_workshops;
    std::vector<Word> m_first;
    std::vector<Word> m_second;
    Weighted<Word> m_surnames;
    std::vector<Word> m_men;
    std::vector<Word> m_women;
};

} // namespace crm::demo
