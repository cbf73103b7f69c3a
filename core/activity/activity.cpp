#include "core/activity/activity.h"

#include "core/base/enumkeys.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<ActivityKind, 7> kKinds{{{{ActivityKind::Call, u"call"_s},
                                         {ActivityKind::Visit, u"visit"_s},
                                         {ActivityKind::Mail, u"mail"_s},
                                         {ActivityKind::Message, u"message"_s},
                                         {ActivityKind::Meeting, u"meeting"_s},
                                         {ActivityKind::Note, u"note"_s},
                                         {ActivityKind::Task, u"task"_s}}}};

const EnumKeys<ActivityState, 3> kStates{{{{ActivityState::Done, u"done"_s},
                                           {ActivityState::Planned, u"planned"_s},
                                           {ActivityState::Cancelled, u"cancelled"_s}}}};

} // namespace

bool isFollowUp(const Activity &activity)
{
    return activity.state == ActivityState::Done && activity.kind != ActivityKind::Note
        && activity.kind != ActivityKind::Task;
}

QString toKey(ActivityKind kind)
{
    return kKinds.key(kind);
}

std::optional<ActivityKind> activityKindFromKey(const QString &key)
{
    for (const auto &[kind, text] : kKinds.pairs)
        if (text == key)
            return kind;
    return {};
}

QString toKey(ActivityState state)
{
    return kStates.key(state);
}

ActivityState activityStateFromKey(const QString &key)
{
    return kStates.value(key, ActivityState::Done);
}

QString displayName(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call: return Tr::tr("Call");
    case ActivityKind::Visit: return Tr::tr("Visit");
    case ActivityKind::Mail: return Tr::tr("Mail");
    case ActivityKind::Message: return Tr::tr("Message");
    case ActivityKind::Meeting: return Tr::tr("Meeting");
    case ActivityKind::Note: return Tr::tr("Note");
    case ActivityKind::Task: return Tr::tr("Task");
    }
    return {};
}

QString displayName(ActivityState state)
{
    switch (state) {
    case ActivityState::Done: return Tr::tr("Done");
    case ActivityState::Planned: return Tr::tr("Planned");
    case ActivityState::Cancelled: return Tr::tr("Cancelled");
    }
    return {};
}

} // namespace crm
