#pragma once

#include <QString>

#include <functional>

namespace crm {

class Connection;

/// Brings a base to the newest schema, one numbered script at a time, each in one transaction.
class Migrator
{
public:
    /// Makes the triggers that belong to the tables, all named journal_...; called after the scripts, within the last
    /// transaction.
    using Watch = std::function<void(const Connection &)>;
    /// Saves the base before a script changes it; not called for an empty one.
    using Save = std::function<void(const Connection &, int version)>;

    Migrator(Watch watch, Save save)
        : m_watch(std::move(watch))
        , m_save(std::move(save))
    {
    }

    void run(const Connection &db) const { runTo(db, newestVersion()); }
    void runTo(const Connection &db, int target) const;

    /// Throws Error::Code::Storage for a base that is newer than this program.
    static void requireKnownVersion(const Connection &db);
    static int newestVersion();
    static int version(const Connection &db);

    /// "KING": tells our files from other programs'.
    static constexpr int kApplicationId = 0x4B494E47;

private:
    void step(const Connection &db, int from) const;

    Watch m_watch;
    Save m_save;
};

} // namespace crm
