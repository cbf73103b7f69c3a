#include "core/message/mentions.h"

#include "core/message/mentionrules.h"
#include "core/message/messagerepository.h"
#include "core/operation/operations.h"
#include "core/security/userrepository.h"

#include <algorithm>

namespace crm {
namespace {

constexpr qsizetype kShown = 500; ///< characters; the rest stands in the note

} // namespace

void tellMentioned(const Operations &operations, const UnitOfWork &work, ActivityId activity,
                   CustomerId customer, const QString &text)
{
    if (!text.contains(QLatin1Char('@')) && !text.contains(QChar(0xff20)))
        return;
    QStringList names;
    const auto users = UserRepository(operations.db()).all();
    for (const auto &user : users)
        if (user.active && user.id != operations.actor().id())
            names << user.name;
    MessageRepository messages(operations.db());
    const auto told = messages.toldOf(activity);
    for (const auto &name : mentionsIn(text, names)) {
        const auto user = std::ranges::find(users, name, &User::name);
        if (std::ranges::find(told, user->id) == told.end())
            messages.insert({.user = user->id,
                             .sender = operations.actor().id(),
                             .customer = customer,
                             .activity = activity,
                             .text = text.trimmed().left(kShown),
                             .createdAt = work.at()});
    }
}

} // namespace crm
