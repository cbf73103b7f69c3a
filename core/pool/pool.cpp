#include "core/pool/pool.h"

#include "core/base/tr.h"

namespace crm {

QString displayOwnerEventKind(const QString &kind)
{
    if (kind == QLatin1String("create"))
        return Tr::tr("Entered");
    if (kind == QLatin1String("claim"))
        return Tr::tr("Claimed from the pool");
    if (kind == QLatin1String("assign"))
        return Tr::tr("Assigned");
    if (kind == QLatin1String("transfer"))
        return Tr::tr("Handed over");
    if (kind == QLatin1String("release"))
        return Tr::tr("Released to the pool");
    if (kind == QLatin1String("recycle"))
        return Tr::tr("Recycled");
    if (kind == QLatin1String("import"))
        return Tr::tr("Imported");
    if (kind == QLatin1String("merge"))
        return Tr::tr("Merged");
    if (kind == QLatin1String("delete"))
        return Tr::tr("Deleted");
    if (kind == QLatin1String("undo"))
        return Tr::tr("Undone");
    return kind;
}

} // namespace crm
