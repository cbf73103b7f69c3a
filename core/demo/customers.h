#pragma once

#include "core/demo/ownership.h"

#include <deque>

namespace crm::demo {

/// Writes the customers themselves: name, place, trade, grade, what they like, tags and own fields.
class Customers
{
public:
    Customers(World &world, Ownership &ownership);

    /// Decides what the other topics need to know.
    void decide(Profile &profile, Dice &dice);
    void write(const Profile &profile, Dice &dice);

private:
    struct Parent
    {
        qint64 id;
        const City *city;
    };

    void decideAbroad(Profile &profile, Dice &dice);
    void decideHome(Profile &profile, Dice &dice);
    qint64 parent(const Profile &profile, Dice &dice);
    void writeAddress(const Profile &profile, Dice &dice);
    void writeTags(const Profile &profile, Dice &dice);
    void writeFields(const Profile &profile, Dice &dice);

    World &m_world;
    Ownership &m_ownership;
    Weighted<std::string> m_sources, m_hobbies, m_preferences, m_hours, m_notes, m_payments;
    std::deque<Parent> m_parents; // the latest companies that may have daughters
};

/// "1987-03-24", or "--03-24" where the year is not known; on the lunar calendar up to the 29th.
struct Birthday
{
    std::string date;
    std::string_view calendar = "solar";
};
Birthday birthday(Dice &dice, const DayCalendar &calendar, int youngest = 24);

} // namespace crm::demo
