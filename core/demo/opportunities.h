#pragma once

#include "core/demo/profile.h"

#include <array>

namespace crm::demo {

/// Writes what is hoped for of customers that somebody owns: deals won shortly before an order, lost ones,
/// and those that are open now.
class Opportunities
{
public:
    explicit Opportunities(World &world);

    void write(const Profile &profile, Dice &dice);

private:
    static constexpr int kOpenStages = 4;

    struct Deal
    {
        qint64 stage = 0;
        int opened = 0; // day
        int since = 0; // day: when it came into its stage
        int closed = 1; // day; 1: not yet
        int expected = 0; // day; of an open one
        std::string_view reason = {};
    };

    void writeWon(const Profile &profile, Dice &dice);
    void writeLost(const Profile &profile, Dice &dice);
    void writeOpen(const Profile &profile, Dice &dice);
    void write(const Profile &profile, const Deal &deal, Dice &dice);

    World &m_world;
    std::array<qint64, kOpenStages> m_open = {};
    qint64 m_won = 0;
    qint64 m_lost = 0;
    std::string m_name;
};

} // namespace crm::demo
