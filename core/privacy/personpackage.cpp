#include "core/privacy/personpackage.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/privacy/personpackagerepository.h"
#include "core/privacy/personwordsrepository.h"

namespace crm {

PersonPackage packageOf(Operations &operations, const PersonSubject &subject)
{
    const auto &actor = operations.actor();
    actor.require(Permission::ManageUsers);
    actor.require(Permission::Export);
    const auto &db = operations.db();
    const Connection::Unveiled whole(db);
    const PersonRowsRepository rows(db, subject);
    PersonPackage package{.name = PersonWordsRepository(db, subject).name(),
                          .at = operations.clock().now(),
                          .by = actor.name(),
                          .zone = QString::fromLatin1(operations.zone().id())};
    if (package.name.isEmpty())
        throw Error(Error::Code::NotFound,
                    Tr::tr("There is nobody of this number, not in the history either."));
    const PersonPackageRepository reading(db, operations.zone());
    for (const auto &table : rows.tables())
        if (auto sheet = reading.sheet(table); !sheet.rows.empty())
            package.sheets.push_back(std::move(sheet));
    package.history = reading.history();
    return package;
}

} // namespace crm
