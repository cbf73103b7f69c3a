#include "core/session/veiledlist.h"

namespace crm {
namespace {

using F = CustomerField;

/// The columns of the list that belong to fields of a veil by another name, or to several.
const std::vector<std::pair<F, QString>> &columns()
{
    using namespace Qt::StringLiterals;
    static const auto order = u"order"_s;
    static const auto columns = [] {
        std::vector<std::pair<F, QString>> all = {
            {F::Revenue, u"amount"_s}, {F::Revenue, order}, {F::Orders, order}, {F::LastOrder, order}};
        for (const auto field : {F::Contact, F::Title, F::Phone, F::Email, F::Messenger, F::City, F::Region,
                                 F::Country, F::Industry, F::Source, F::Grade, F::Tags})
            all.emplace_back(field, QString::fromLatin1(fieldInfo(field).key));
        return all;
    }();
    return columns;
}

} // namespace

/// The users' own fields are read through views like everything else; these columns besides cannot be
/// searched, filtered or sorted by the masks that stand in them.
Visibility visibilityOf(const PoolVeil &veil)
{
    if (veil.isEmpty())
        return {};
    Visibility visibility;
    visibility.rule = [veil](std::optional<qint64>, std::optional<qint64> pool) {
        Access access;
        for (const auto &[field, key] : columns())
            if (pool && veil.of({*pool}, key) != PoolFieldVisibility::Show)
                access.hidden.insert(field);
        return access;
    };
    visibility.shown = [veil](qint64 pool, F field, const QString &value) {
        QString text = value;
        for (const auto &[column, key] : columns())
            if (column == sourceField(field))
                text = veil.shown({pool}, key, text);
        return text;
    };
    return visibility;
}

} // namespace crm
