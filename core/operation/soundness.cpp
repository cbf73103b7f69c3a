#include "core/operation/soundness.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

void refuseWhere(const Connection &db, const QString &condition, const QString &message)
{
    if (Statement(db, u"SELECT "_s + condition).number() != 0)
        throw Error(Error::Code::Conflict, message);
}

} // namespace

void requireSound(const Connection &db)
{
    refuseWhere(db, u"NOT EXISTS (SELECT 1 FROM app_user WHERE active = 1 AND role = 'administrator')"_s,
                Tr::tr("The last administrator has to stay."));
    refuseWhere(db, u"NOT EXISTS (SELECT 1 FROM pool WHERE enabled = 1)"_s,
                Tr::tr("The last pool has to stay."));
    refuseWhere(db, uR"(EXISTS (
        SELECT 1 FROM pool p WHERE p.enabled = 0 AND EXISTS (SELECT 1 FROM customer c WHERE c.pool_id = p.id)))"_s,
                Tr::tr("Only an empty pool can be switched off."));
    refuseWhere(db, uR"(EXISTS (
        WITH RECURSIVE line(start, id) AS (
            SELECT c.id, c.parent_id FROM temp.net_change n JOIN customer c ON c.id = n.row
            WHERE n.tbl = 'customer' AND c.parent_id IS NOT NULL
            UNION
            SELECT l.start, c.parent_id FROM line l JOIN customer c ON c.id = l.id WHERE c.parent_id IS NOT NULL)
        SELECT 1 FROM line WHERE id = start))"_s,
                Tr::tr("This company lies below the customer already."));
}

} // namespace crm
