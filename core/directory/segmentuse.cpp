#include "core/directory/segmentuse.h"

#include "core/base/error.h"
#include "core/base/outcome.h"
#include "core/base/tr.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filtertext.h"
#include "core/storage/connection.h"

#include <QSet>

namespace crm {
namespace {

/// What a rule that was stored names; nothing where it cannot be read any more.
QStringList namedIn(const QString &expression, const DirectoryLists &lists)
{
    const auto rule = attempt([&] { return parseFilter(expression, lists); });
    return rule ? segmentsNamedIn(*rule) : QStringList();
}

} // namespace

void checkSegment(const Connection &db, const QString &name, const QString &expression)
{
    const auto lists = DirectoryRepository(db.raw()).lists();
    auto waiting = segmentsNamedIn(parseFilter(expression, lists));
    QSet<QString> seen;
    while (!waiting.isEmpty()) {
        const auto next = waiting.takeLast();
        if (next == name)
            throw Error(Error::Code::Invalid, Tr::tr("The segment %1 would be part of itself.").arg(name));
        if (seen.contains(next))
            continue;
        seen.insert(next);
        if (const auto found = lists.segments.find(next); found != lists.segments.end())
            waiting << namedIn(found->second.expression, lists);
    }
}

QStringList segmentsUsing(const Connection &db, const QString &name)
{
    const auto lists = DirectoryRepository(db.raw()).lists();
    QStringList names;
    for (const auto &[other, segment] : lists.segments)
        if (other != name && namedIn(segment.expression, lists).contains(name))
            names << other;
    return names;
}

} // namespace crm
