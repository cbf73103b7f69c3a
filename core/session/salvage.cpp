#include "core/session/salvage.h"

#include "core/base/tr.h"
#include "core/operation/chain.h"
#include "core/pool/poolrepository.h"
#include "core/security/userrepository.h"
#include "core/session/base.h"
#include "core/storage/connection.h"
#include "core/storage/encryption/convert.h"
#include "core/storage/encryption/filekey.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// A base needs somebody who can use it, and a pool, whatever was lost.
void addWhatIsNeeded(const Connection &db)
{
    UserRepository users(db);
    const auto all = users.all();
    const bool hasAdministrator = std::ranges::any_of(
        all, [](const User &user) { return user.active && user.role == Role::Administrator; });
    if (!hasAdministrator) {
        QString name = Tr::tr("Administrator");
        while (std::ranges::find(all, name, &User::name) != all.end())
            name += u'*';
        users.insert({.name = name, .role = Role::Administrator});
    }
    if (PoolRepository(db).all().empty())
        PoolRepository(db).insert({.name = Tr::tr("Pool")});
}

} // namespace

qint64 Salvaged::rows() const
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const SalvagedTable &table) { return sum + table.read; });
}

Salvaged salvageBase(const QString &damaged, const QString &target, std::shared_ptr<const Clock> clock,
                     const Progress &progress)
{
    Salvaged salvaged{.path = target};
    createBase(target, {}, clock, [&](const Connection &db) {
        salvaged.tables = salvageRows(damaged, db, progress);
        addWhatIsNeeded(db);
        salvaged.isLogWhole = Chain::verify(db).intact;
    });
    if (const auto key = FileKey::known(damaged))
        encryptFile(target, key->data(), FileKey::headerOf(damaged));
    salvaged.isWhole = std::ranges::all_of(salvaged.tables, [](const SalvagedTable &table) {
        return table.gaps == 0 && table.unfit == 0 && !table.isMissing;
    });
    std::erase_if(salvaged.tables, [](const SalvagedTable &table) {
        return table.read == 0 && table.gaps == 0 && table.unfit == 0 && !table.isMissing;
    });
    return salvaged;
}

} // namespace crm
