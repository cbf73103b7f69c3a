#pragma once

#include "core/operation/actor.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace crm {

enum class SkillKind { Industry, Region, Product, Language };

/// Something that somebody knows about, and how well.
struct Skill
{
    SkillKind kind = SkillKind::Industry;
    QString value = {};
    int level = 3; ///< from 1 to 5

    friend bool operator==(const Skill &, const Skill &) = default;
};

/// When somebody works, in the team's time zone.
struct WorkHours
{
    QString days = {}; ///< of the week, 1 for Monday to 7: "12345"; empty: every day
    int from = 0; ///< minutes of the day
    int until = 0; ///< the first minute that is no longer; the same as `from`: the whole day

    bool isAlways() const { return days.isEmpty() && from == until; }
    /// Hours may go past midnight: then the day is the one on which they began.
    bool contains(const QDateTime &local) const;

    friend bool operator==(const WorkHours &, const WorkHours &) = default;
};

/// What somebody knows, how senior they are, and when they work: what customers are allocated by.
struct WorkProfile
{
    UserId user = {};
    int seniority = 0; ///< 0: nothing said; 1 a beginner to 5 the most senior
    WorkHours hours = {};
    std::vector<Skill> skills = {};

    friend bool operator==(const WorkProfile &, const WorkProfile &) = default;
};

/// The spellings used in the database and on the command line.
QString toKey(SkillKind kind);
SkillKind skillKindFromKey(const QString &key);
std::vector<SkillKind> skillKinds();

/// The name for people.
QString displayName(SkillKind kind);

/// "industry: 五金 5, 电子 3; seniority 4; 09:00-18:00 on Monday, Tuesday": empty where nothing is said.
QString describe(const WorkProfile &profile);

} // namespace crm
