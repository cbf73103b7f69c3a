#include "core/security/workprofilerepository.h"

#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

WorkProfileRepository::WorkProfileRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<WorkProfile> WorkProfileRepository::all() const
{
    auto profiles =
        Statement(m_db, u"SELECT id, seniority, work_days, work_from, work_until FROM app_user ORDER BY id"_s)
            .all([](const Statement &row) {
                return WorkProfile{.user = {row.integer(0)},
                                   .seniority = int(row.integer(1)),
                                   .hours = {.days = row.text(2),
                                             .from = int(row.integer(3)),
                                             .until = int(row.integer(4))}};
            });
    Statement skills(m_db, u"SELECT user_id, kind, value, level FROM user_skill ORDER BY id"_s);
    for (skills.execute(); skills.next();) {
        const auto it = std::ranges::lower_bound(profiles, UserId{skills.integer(0)}, {}, &WorkProfile::user);
        if (it != profiles.end() && it->user == UserId{skills.integer(0)})
            it->skills.push_back({.kind = skillKindFromKey(skills.text(1)),
                                  .value = skills.text(2),
                                  .level = int(skills.integer(3))});
    }
    return profiles;
}

WorkProfile WorkProfileRepository::find(UserId user) const
{
    const auto profiles = all();
    const auto it = std::ranges::find(profiles, user, &WorkProfile::user);
    return it == profiles.end() ? WorkProfile{.user = user} : *it;
}

void WorkProfileRepository::store(const WorkProfile &profile)
{
    Statement(m_db, uR"(
        UPDATE app_user
        SET seniority = :seniority, work_days = :days, work_from = :from, work_until = :until, rev = rev + 1
        WHERE id = :id)"_s)
        .bind("seniority"_L1, profile.seniority)
        .bind("days"_L1, profile.hours.days)
        .bind("from"_L1, profile.hours.from)
        .bind("until"_L1, profile.hours.until)
        .bind("id"_L1, profile.user)
        .execute();
    Statement(m_db, u"DELETE FROM user_skill WHERE user_id = :user"_s)
        .bind("user"_L1, profile.user)
        .execute();
    for (const auto &skill : profile.skills)
        Statement(m_db, uR"(
            INSERT INTO user_skill(user_id, kind, value, level) VALUES (:user, :kind, :value, :level))"_s)
            .bind("user"_L1, profile.user)
            .bind("kind"_L1, toKey(skill.kind))
            .bind("value"_L1, skill.value)
            .bind("level"_L1, skill.level)
            .execute();
}

QStringList WorkProfileRepository::values(SkillKind kind) const
{
    QStringList values;
    Statement select(m_db, u"SELECT DISTINCT value FROM user_skill WHERE kind = :kind ORDER BY value"_s);
    for (select.bind("kind"_L1, toKey(kind)).execute(); select.next();)
        values << select.text(0);
    return values;
}

} // namespace crm
