#include "core/directory/ownedcount.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/directory/compiledfilter.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/filterexpression.h"
#include "core/directory/somecustomers.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace crm {

qint64 countOwned(const Connection &db, UserId owner, const QString &filter, QDate today,
                  const std::shared_ptr<FactSource> &facts)
{
    Statement owned(db, u"SELECT id FROM customer WHERE owner_id = :owner ORDER BY id"_s);
    const auto ids = owned.bind("owner"_L1, owner).all([](const Statement &row) { return row.integer(0); });
    const auto snapshot = someCustomers(db, ids, facts);
    const CompiledFilter compiled(parseFilter(filter, snapshot->lists()), *snapshot, today);
    if (!compiled.isWhole())
        throw Error(Error::Code::Invalid, Tr::tr("The condition %1 cannot be answered.").arg(filter));
    qint64 count = 0;
    std::vector<quint8> mask;
    for (const auto &chunk : snapshot->chunks()) {
        mask.assign(chunk.size(), 1);
        compiled.evaluate(chunk, {}, mask);
        count += std::accumulate(mask.begin(), mask.end(), qint64(0));
    }
    return count;
}

void checkFilter(const Connection &db, const QString &filter)
{
    parseFilter(filter, DirectoryRepository(db.raw()).lists());
}

void checkRecycleFilter(const Connection &db, const QString &filter)
{
    using F = CustomerField;
    const auto lists = DirectoryRepository(db.raw()).lists();
    const std::function<bool(const FilterRule &)> asks = [&](const FilterRule &rule) {
        if (rule.kind == FilterRule::Kind::Compare)
            return rule.field.field == F::RecycleOn || rule.field.field == F::DaysLeft;
        return std::ranges::any_of(rule.children, asks);
    };
    if (!filter.isEmpty() && asks(parseFilter(filter, lists)))
        throw Error(Error::Code::Invalid,
                    Tr::tr("A rule cannot ask for the days that are left: they come of the rules."));
}

} // namespace crm
