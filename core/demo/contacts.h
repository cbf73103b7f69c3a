#pragma once

#include "core/demo/customers.h"

namespace crm::demo {

/// Writes the people at a customer and how they are reached.
class Contacts
{
public:
    explicit Contacts(World &world);

    /// Tells the profile whom to speak to.
    void write(Profile &profile, Dice &dice);

private:
    struct Title
    {
        std::string name;
        std::string department;
        double men = 0.5;
    };

    void writeCompanyPoints(const Profile &profile, Dice &dice);
    void writePerson(Profile &profile, Dice &dice);
    void writeContact(Profile &profile, bool primary, Dice &dice);
    void writePoints(const Profile &profile, const PersonName &name, qint64 contact, bool primary,
                     Dice &dice);
    void writeMessengers(const Profile &profile, const PersonName &name, qint64 contact, const Phone &phone,
                         Dice &dice);
    std::string addressed(const Profile &profile, const PersonName &name, const std::string &title,
                          bool man) const;

    World &m_world;
    Weighted<Title> m_titles;
};

} // namespace crm::demo
