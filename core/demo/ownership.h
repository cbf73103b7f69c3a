#pragma once

#include "core/demo/profile.h"

namespace crm::demo {

/// Decides who has a customer and since when, and tells it as the history of its owners.
class Ownership
{
public:
    explicit Ownership(World &world);

    void decide(Profile &profile, Dice &dice) const;
    /// The events that lead to what decide() found. `reason` is why it lies in a pool.
    void write(const Profile &profile, const std::string &reason, Dice &dice);
    const std::string &poolReason(Dice &dice) const { return m_reasons.pick(dice); }

    qint64 acquiredAt(const Profile &profile) const;
    qint64 pooledAt(const Profile &profile) const;
    qint64 createdAt(const Profile &profile) const;

private:
    void writeStart(const Profile &profile, Dice &dice);
    void write(OwnerEventRow row, int day, int minute, int sinceDay);

    World &m_world;
    Weighted<std::string> m_reasons;
};

} // namespace crm::demo
