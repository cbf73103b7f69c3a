#include "core/session/segmentmembers.h"

#include "core/base/outcome.h"
#include "core/base/tr.h"
#include "core/directory/directoryquery.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filternames.h"
#include "core/directory/filtertext.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/session.h"
#include "core/session/veiledlist.h"

using namespace Qt::StringLiterals;

namespace crm {

IdSet customersMeant(Session &session, std::shared_ptr<const DirectorySnapshot> customers,
                     const QString &expression)
{
    DirectoryQuery query{.visibility = visibilityOf(session.veil()), .today = session.operations().today()};
    auto rule = parseFilter(expression, customers->lists());
    requireKnownNames(rule, customers->lists());
    query.filters = {std::move(rule)};
    const auto view = runQuery(std::move(customers), query);
    if (!view.isAnswered)
        throw Error(Error::Code::Invalid, Tr::tr("The condition %1 cannot be answered.").arg(expression));
    std::vector<qint64> ids;
    for (qint64 i = 0; i < view.total(); ++i)
        ids.push_back(view.id(i));
    return idSet(std::move(ids));
}

std::shared_ptr<const SalesGroups> segmentGroups(Session &session,
                                                 const std::shared_ptr<const DirectorySnapshot> &customers)
{
    auto groups = std::make_shared<SalesGroups>();
    for (const auto &segment : session.segments().all()) {
        const auto members = attempt([&] {
            return customersMeant(session, customers, u"segment = "_s + quotedFilterText(segment.name));
        });
        if (!members)
            continue;
        groups->names << segment.name;
        groups->members.push_back(*members);
    }
    return groups;
}

} // namespace crm
