#pragma once

#include "core/demo/profile.h"

namespace crm::demo {

/// Writes what was said to a customer, when, by whom, and what is planned next.
class Activities
{
public:
    Activities(World &world, const Plan &plan);

    void write(const Profile &profile, Dice &dice);

private:
    struct Template
    {
        std::string kind;
        int minutes = 0;
        std::string text, result;
    };
    using Templates = std::vector<Template>;

    void drawDays(const Profile &profile, int count, Dice &dice);
    const Templates &templates(const Profile &profile, int day) const;
    void writeNext(const Profile &profile, qint64 follows, int day, Dice &dice);
    /// The pattern with its {slots} filled in.
    void fill(std::string &into, const std::string &pattern, const Profile &profile, Dice &dice) const;

    World &m_world;
    const Plan &m_plan;
    Templates m_first, m_prospect, m_buyer, m_dormant, m_foreign, m_next, m_nextForeign;
    std::vector<int> m_days;
    std::string m_text, m_result;
};

} // namespace crm::demo
