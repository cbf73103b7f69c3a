#include "core/message/messageservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/security/userrepository.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kMostText = 10'000;
constexpr int kLongestTitle = 200;

} // namespace

MessageService::MessageService(Operations &operations)
    : m_operations(operations)
    , m_messages(operations.db())
    , m_announcements(operations.db())
{
}

std::vector<Message> MessageService::inbox(int limit, bool onlyUnseen) const
{
    return m_messages.of(m_operations.actor().id(), limit, onlyUnseen);
}

qint64 MessageService::unseen() const
{
    return m_messages.unseen(m_operations.actor().id());
}

void MessageService::see(const std::vector<MessageId> &messages)
{
    Transaction transaction(m_operations.db());
    m_messages.see(m_operations.actor().id(), messages, m_operations.clock().now());
    transaction.commit();
}

MessageId MessageService::send(UserId user, CustomerId customer, const QString &text)
{
    m_operations.actor().require(Permission::Edit);
    const auto words = cleanText(text).trimmed();
    if (isBlank(words))
        throw Error(Error::Code::Invalid, Tr::tr("A message needs words."));
    if (words.size() > kMostText)
        throw Error(Error::Code::Invalid, Tr::tr("At most %1 characters.").arg(kMostText));
    const auto found = UserRepository(m_operations.db()).find(user);
    if (!found || !found->active)
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 is no longer active.").arg(found ? found->name : QString()));
    auto work = m_operations.begin(u"message.send"_s, {{u"name"_s, found->name}});
    const auto id = m_messages.insert({.user = user,
                                       .sender = m_operations.actor().id(),
                                       .customer = customer,
                                       .text = words,
                                       .createdAt = work.at()});
    work.commit();
    return id;
}

std::vector<Announcement> MessageService::board() const
{
    return m_announcements.on(m_operations.today(), m_operations.actor().id());
}

Announcement MessageService::get(AnnouncementId id) const
{
    if (auto found = m_announcements.find(id, m_operations.actor().id()))
        return *found;
    throw Error(Error::Code::NotFound, Tr::tr("This announcement no longer exists."));
}

Announcement MessageService::checked(Announcement announcement) const
{
    announcement.title = cleanLine(announcement.title);
    announcement.text = cleanText(announcement.text).trimmed();
    if (announcement.title.isEmpty() || graphemes(announcement.title) > kLongestTitle)
        throw Error(Error::Code::Invalid, Tr::tr("An announcement needs a title of at most 200 characters."));
    if (announcement.text.size() > kMostText)
        throw Error(Error::Code::Invalid, Tr::tr("At most %1 characters.").arg(kMostText));
    if (announcement.until && *announcement.until < m_operations.today())
        throw Error(Error::Code::Invalid, Tr::tr("Choose a day that is not over."));
    return announcement;
}

AnnouncementId MessageService::announce(const Announcement &announcement)
{
    m_operations.actor().require(Permission::Assign);
    auto stored = checked(announcement);
    auto work = m_operations.begin(u"announcement.add"_s, {{u"name"_s, stored.title}});
    stored.author = m_operations.actor().id();
    stored.createdAt = work.at();
    const auto id = m_announcements.insert(stored);
    m_announcements.see(id, stored.author, work.at()); // who wrote it knows it
    work.commit();
    return id;
}

ChangeSet MessageService::edit(const Announcement &announcement)
{
    m_operations.actor().require(Permission::Assign);
    const auto stored = checked(announcement);
    auto work = m_operations.begin(u"announcement.edit"_s, {{u"name"_s, stored.title}});
    if (!m_announcements.update(stored))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this announcement meanwhile."));
    return work.commit();
}

ChangeSet MessageService::remove(AnnouncementId id)
{
    m_operations.actor().require(Permission::Assign);
    auto work = m_operations.begin(u"announcement.remove"_s, {{u"name"_s, get(id).title}});
    m_announcements.remove(id);
    return work.commit();
}

void MessageService::see(AnnouncementId id)
{
    Transaction transaction(m_operations.db());
    m_announcements.see(id, m_operations.actor().id(), m_operations.clock().now());
    transaction.commit();
}

} // namespace crm
