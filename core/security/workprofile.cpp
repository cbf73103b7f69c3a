#include "core/security/workprofile.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<SkillKind, 4> kKinds = {{{
    {SkillKind::Industry, u"industry"_s},
    {SkillKind::Region, u"region"_s},
    {SkillKind::Product, u"product"_s},
    {SkillKind::Language, u"language"_s},
}}};

QString clockTime(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString describe(const WorkHours &hours)
{
    QStringList parts;
    if (hours.from != hours.until)
        parts << Tr::tr("%1 to %2").arg(clockTime(hours.from), clockTime(hours.until));
    QStringList days;
    for (const auto day : hours.days)
        days << QLocale().dayName(day.digitValue(), QLocale::ShortFormat);
    if (!days.isEmpty())
        parts << days.join(u' ');
    return parts.join(u' ');
}

} // namespace

bool WorkHours::contains(const QDateTime &local) const
{
    const auto works = [&](QDate day) {
        return days.isEmpty() || days.contains(QChar(u'0' + day.dayOfWeek()));
    };
    const int minute = local.time().hour() * 60 + local.time().minute();
    if (from == until)
        return works(local.date());
    if (from < until)
        return works(local.date()) && minute >= from && minute < until;
    return minute >= from ? works(local.date()) : minute < until && works(local.date().addDays(-1));
}

QString toKey(SkillKind kind)
{
    return kKinds.key(kind);
}

SkillKind skillKindFromKey(const QString &key)
{
    return kKinds.value(key, SkillKind::Industry);
}

std::vector<SkillKind> skillKinds()
{
    return {SkillKind::Industry, SkillKind::Region, SkillKind::Product, SkillKind::Language};
}

QString displayName(SkillKind kind)
{
    switch (kind) {
    case SkillKind::Industry: return Tr::tr("Industry");
    case SkillKind::Region: return Tr::tr("Region");
    case SkillKind::Product: return Tr::tr("Product line");
    case SkillKind::Language: return Tr::tr("Language");
    }
    return {};
}

QString describe(const WorkProfile &profile)
{
    QStringList parts;
    for (const auto kind : skillKinds()) {
        QStringList values;
        for (const auto &skill : profile.skills)
            if (skill.kind == kind)
                values << u"%1 %2"_s.arg(skill.value, QString::number(skill.level));
        if (!values.isEmpty())
            parts << Tr::tr("%1: %2").arg(displayName(kind), values.join(Tr::tr(", ")));
    }
    if (profile.seniority > 0)
        parts << Tr::tr("seniority %1").arg(profile.seniority);
    if (!profile.hours.isAlways())
        parts << describe(profile.hours);
    return parts.join(Tr::tr("; "));
}

} // namespace crm
