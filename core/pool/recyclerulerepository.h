#pragma once

#include "core/pool/recyclerule.h"

namespace crm {

class Connection;

/// The SQL of tables `recycle_rule` and `recycle_days`, of the settings beside them, and of `recycled`.
class RecycleRuleRepository
{
public:
    explicit RecycleRuleRepository(const Connection &db);

    std::vector<RecycleRule> all() const; ///< also those of the past; in the order in which they were made
    std::optional<RecycleRule> find(RecycleRuleId id) const;
    RecycleRuleId insert(const RecycleRule &rule);
    bool update(const RecycleRule &rule); ///< false where it was changed meanwhile
    void remove(RecycleRuleId id);

    RecyclingSettings settings() const;
    void store(const RecyclingSettings &settings);

private:
    std::vector<RecycleDays> exceptions(RecycleRuleId id) const;
    void writeExceptions(const RecycleRule &rule);
    QString setting(const QString &key) const;
    void store(const QString &key, const QString &value);

    const Connection &m_db;
};

} // namespace crm
