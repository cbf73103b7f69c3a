#pragma once

#include "core/demo/daycalendar.h"
#include "core/demo/demorepository.h"
#include "core/demo/words.h"

#include <vector>

namespace crm::demo {

/// The trading company itself: who works there, its pools, tags and own fields.
struct Team
{
    struct Member
    {
        qint64 id = 0;
        bool abroad = false; // sells to customers abroad
    };

    Team(const WordFile &team, const WordFile &people, DemoRepository &rows);

    qint64 seller(Dice &dice, bool abroad) const { return (abroad ? m_abroad : m_sellers).pick(dice).id; }
    qint64 manager(Dice &dice) const { return dice.pick(managers); }

    std::vector<qint64> managers;
    qint64 firstPool = 0;
    qint64 secondPool = 0;
    Weighted<qint64> tags;
    qint64 yearlyField = 0;
    qint64 paymentField = 0;
    qint64 firstDealField = 0;

private:
    void addMembers(const WordFile &team, DemoRepository &rows);

    Weighted<Member> m_sellers;
    Weighted<Member> m_abroad;
};

/// What the company sells.
struct Catalog
{
    struct Product
    {
        qint64 id = 0;
        std::string name; // without its measures, as people speak of it
        qint64 price = 0; // ten-thousandths
    };

    Catalog(const WordFile &products, DemoRepository &rows);

    const Product &pick(Dice &dice, const std::vector<int> &categories) const;
    int categoryIndex(const std::string &name) const;

    std::vector<Product> products;

private:
    std::vector<std::string> m_categories;
    std::vector<std::vector<size_t>> m_byCategory;
};

} // namespace crm::demo
