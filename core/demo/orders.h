#pragma once

#include "core/demo/fulfilment.h"
#include "core/demo/profile.h"

namespace crm::demo {

/// Writes the orders of a customer on the days of its outline.
class Orders
{
public:
    explicit Orders(World &world);

    void write(const Profile &profile, Dice &dice);

private:
    struct Line
    {
        const Catalog::Product *product;
        qint64 quantity, price, amount;
        int discount;
    };

    void writeOrder(const Profile &profile, int day, Dice &dice);
    /// Into m_lines; tells their sum.
    qint64 drawLines(const Profile &profile, int day, Dice &dice);
    Line drawLine(const Profile &profile, int day, Dice &dice) const;
    std::string number(int day);

    World &m_world;
    Fulfilment m_fulfilment;
    Weighted<std::string> m_notes;
    std::vector<Line> m_lines;
    std::vector<int> m_ofDay; // how many orders each day had so far
};

} // namespace crm::demo
