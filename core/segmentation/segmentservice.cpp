#include "core/segmentation/segmentservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kLongestName = 100;

} // namespace

SegmentService::SegmentService(Operations &operations, Language language)
    : m_operations(operations)
    , m_language(std::move(language))
    , m_segments(operations.db())
{
}

std::vector<Segment> SegmentService::all() const
{
    m_operations.actor().require(Permission::View);
    return m_segments.all();
}

Segment SegmentService::get(SegmentId id) const
{
    m_operations.actor().require(Permission::View);
    const auto segment = m_segments.find(id);
    if (!segment)
        throw Error(Error::Code::NotFound, Tr::tr("This segment no longer exists."));
    return *segment;
}

Segment SegmentService::get(const QString &name) const
{
    m_operations.actor().require(Permission::View);
    const auto segment = m_segments.findByName(name);
    if (!segment)
        throw Error(Error::Code::NotFound, Tr::tr("There is no segment named %1.").arg(name));
    return *segment;
}

std::vector<CustomerId> SegmentService::members(SegmentId id) const
{
    m_operations.actor().require(Permission::View);
    return m_segments.members(id);
}

Segment SegmentService::checked(Segment segment) const
{
    segment.name = cleanLine(segment.name);
    segment.expression = segment.expression.trimmed();
    if (segment.name.isEmpty() || graphemes(segment.name) > kLongestName)
        throw Error(Error::Code::Invalid, Tr::tr("A segment needs a name of at most 100 characters."));
    if (const auto other = m_segments.findByName(segment.name); other && other->id != segment.id)
        throw Error(Error::Code::Conflict, Tr::tr("There is a segment named %1 already.").arg(segment.name));
    if (segment.isList())
        segment.expression.clear();
    else
        m_language.check(segment.name, segment.expression);
    return segment;
}

SegmentId SegmentService::add(const Segment &segment, std::span<const CustomerId> members)
{
    m_operations.actor().require(Permission::Edit);
    const auto stored = checked(segment);
    auto work = m_operations.begin(u"segment.add"_s, {{u"name"_s, stored.name}});
    const auto id = m_segments.insert(stored, m_operations.clock().now());
    if (stored.isList())
        m_segments.add(id, members);
    work.commit();
    return id;
}

void SegmentService::requireUnused(const QString &name) const
{
    if (const auto users = m_language.users(name); !users.isEmpty())
        throw Error(Error::Code::Conflict,
                    Tr::tr("The segment %1 is part of others: %2.").arg(name, users.join(Tr::tr(", "))));
}

ChangeSet SegmentService::edit(const Segment &segment)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"segment.edit"_s, {{u"name"_s, cleanLine(segment.name)}});
    const auto before = get(segment.id);
    auto stored = segment;
    stored.kind = before.kind;
    stored = checked(stored);
    if (stored.name != before.name)
        requireUnused(before.name);
    if (!m_segments.update(stored))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this segment meanwhile."));
    return work.commit();
}

ChangeSet SegmentService::remove(SegmentId id)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"segment.remove"_s);
    const auto segment = get(id);
    requireUnused(segment.name);
    work.note(u"name"_s, segment.name);
    m_segments.remove(id);
    return work.commit();
}

Segment SegmentService::list(SegmentId id) const
{
    const auto segment = get(id);
    if (!segment.isList())
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 is a rule: nobody is put into it or taken out by hand.").arg(segment.name));
    return segment;
}

qint64 SegmentService::addMembers(SegmentId id, std::span<const CustomerId> customers)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"segment.members"_s, {{u"name"_s, list(id).name}});
    const auto added = m_segments.add(id, customers);
    if (added > 0)
        work.commit();
    return added;
}

qint64 SegmentService::putOnList(const QString &name, std::span<const CustomerId> customers)
{
    if (const auto found = m_segments.findByName(cleanLine(name)))
        return addMembers(found->id, customers);
    const auto id = add({.name = name, .kind = Segment::Kind::List}, customers);
    return get(id).members;
}

qint64 SegmentService::removeMembers(SegmentId id, std::span<const CustomerId> customers)
{
    m_operations.actor().require(Permission::Edit);
    auto work = m_operations.begin(u"segment.members"_s, {{u"name"_s, list(id).name}});
    const auto taken = m_segments.take(id, customers);
    if (taken > 0)
        work.commit();
    return taken;
}

} // namespace crm
