#include "core/storage/lease.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace crm {

bool takeLease(const Connection &db, const QString &name, const QString &holder, qint64 now, qint64 until)
{
    Transaction transaction(db);
    const bool taken = Statement(db, uR"(
        INSERT INTO lease(name, holder, until) VALUES (:name, :holder, :until)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
        WHERE lease.holder = excluded.holder OR lease.until <= :now OR lease.until > excluded.until)"_s)
                           .bind("name"_L1, name)
                           .bind("holder"_L1, holder)
                           .bind("now"_L1, now)
                           .bind("until"_L1, until)
                           .execute()
                           .affectedRows()
                    == 1;
    transaction.commit();
    return taken;
}

} // namespace crm
