#include "core/demo/setting.h"

#include "core/base/amount.h"

#include <QString>

namespace crm::demo {
namespace {

qint64 amount(const std::string &text)
{
    return Amount::parse(QString::fromStdString(text)).value_or(Amount{}).value;
}

std::string code(const std::string &prefix, size_t index)
{
    return prefix + "-" + std::to_string(1001 + index);
}

} // namespace

Catalog::Catalog(const WordFile &file, DemoRepository &rows)
{
    std::vector<qint64> ids;
    std::vector<std::string> prefixes;
    for (const auto &category : file.section("category")) {
        m_categories.push_back(category.at(0));
        prefixes.push_back(category.at(1));
        ids.push_back(rows.category(category.at(0)));
    }
    m_byCategory.resize(m_categories.size());
    for (const auto &fields : file.section("product")) {
        const auto category = size_t(categoryIndex(fields.at(0)));
        const auto name = word(fields.at(1));
        const auto number = code(prefixes[category], m_byCategory[category].size());
        const auto price = amount(fields.at(3));
        const auto id = rows.insert({.code = number,
                                     .name = name.text,
                                     .reading = name.reading,
                                     .initials = name.initials,
                                     .category = ids[category],
                                     .unit = fields.at(2),
                                     .price = price,
                                     .cost = amount(fields.at(4)),
                                     .currency = "CNY"});
        m_byCategory[category].push_back(products.size());
        products.push_back({id, parts(name.text, ' ').front(), price});
    }
}

int Catalog::categoryIndex(const std::string &name) const
{
    return int(std::find(m_categories.begin(), m_categories.end(), name) - m_categories.begin());
}

const Catalog::Product &Catalog::pick(Dice &dice, const std::vector<int> &categories) const
{
    // The first category of an industry is bought most.
    size_t index = 0;
    while (index + 1 < categories.size() && dice.chance(0.45))
        ++index;
    const auto &members = m_byCategory[size_t(categories[index])];
    const double popular = dice.unit();
    return products[members[size_t(popular * popular * double(members.size()))]];
}

} // namespace crm::demo
