#include "core/session/demobase.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/chain.h"
#include "core/session/base.h"
#include "core/session/baserepository.h"

namespace crm {

DemoResult createDemoBase(const QString &path, const QString &size, std::shared_ptr<const Clock> clock,
                          const Progress &progress)
{
    const auto customers = demoSize(size);
    if (!customers)
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 is neither \"small\" nor a number of customers.").arg(size));
    const NewBase base;
    const QTimeZone zone(base.timeZone.toLatin1());
    DemoResult result;
    createBase(path, base, clock, [&](const Connection &db) {
        result = fillDemo(db.raw(), {.customers = *customers, .today = clock->today(zone), .zone = zone},
                          progress);
        Chain::seal(db, BaseRepository(db).newestOperation());
    });
    return result;
}

} // namespace crm
