#include "core/security/workprofiles.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/security/userrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, text};
}

WorkHours checked(WorkHours hours)
{
    std::ranges::sort(hours.days);
    hours.days.erase(std::ranges::unique(hours.days).begin(), hours.days.end());
    if (hours.days.size() == 7)
        hours.days.clear();
    const bool areDays =
        std::ranges::all_of(hours.days, [](QChar day) { return day >= u'1' && day <= u'7'; });
    const auto isMinute = [](int minute) { return minute >= 0 && minute <= 24 * 60; };
    if (!areDays || !isMinute(hours.from) || !isMinute(hours.until))
        throw invalid(Tr::tr("Working hours are days from 1 to 7 and times from 00:00 to 24:00."));
    return hours;
}

} // namespace

WorkProfiles::WorkProfiles(Operations &operations)
    : m_operations(operations)
    , m_profiles(operations.db())
{
}

ChangeSet WorkProfiles::edit(const WorkProfile &profile)
{
    m_operations.actor().require(Permission::ManageUsers);
    auto work = m_operations.begin(u"user.profile"_s);
    const auto user = UserRepository(m_operations.db()).find(profile.user);
    if (!user)
        throw Error(Error::Code::NotFound, Tr::tr("This person no longer exists."));
    work.note(u"name"_s, user->name);
    auto changed = profile;
    changed.hours = checked(profile.hours);
    if (changed.seniority < 0 || changed.seniority > 5)
        throw invalid(Tr::tr("Seniority goes from 1 to 5; 0 says nothing."));
    std::vector<Skill> skills;
    for (auto &skill : changed.skills) {
        skill.value = cleanLine(skill.value);
        if (skill.level < 1 || skill.level > 5)
            throw invalid(Tr::tr("A skill goes from 1 to 5."));
        const bool isThere = std::ranges::any_of(skills, [&](const Skill &other) {
            return other.kind == skill.kind && other.value.compare(skill.value, Qt::CaseInsensitive) == 0;
        });
        if (!skill.value.isEmpty() && !isThere)
            skills.push_back(skill);
    }
    changed.skills = std::move(skills);
    if (changed == m_profiles.find(profile.user))
        return {};
    m_profiles.store(changed);
    return work.commit();
}

} // namespace crm
