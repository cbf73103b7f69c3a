#include "core/session/veiledlist.h"

namespace crm {
namespace {

using F = CustomerField;

constexpr std::array kColumns = {F::Contact, F::Title, F::Phone, F::Email, F::Messenger};

QString keyOf(F field)
{
    return QString::fromLatin1(fieldInfo(field).key);
}

} // namespace

Visibility visibilityOf(const PoolVeil &veil)
{
    if (veil.isEmpty())
        return {};
    Visibility visibility;
    visibility.rule = [veil](std::optional<qint64>, std::optional<qint64> pool) {
        Access access;
        for (const auto field : kColumns)
            if (pool && veil.of({*pool}, keyOf(field)) != PoolFieldVisibility::Show)
                access.hidden.insert(field);
        return access;
    };
    visibility.shown = [veil](qint64 pool, F field, const QString &value) {
        return veil.shown({pool}, keyOf(field), value);
    };
    return visibility;
}

} // namespace crm
