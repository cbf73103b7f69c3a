#include "core/storage/integrity.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

QStringList integrityProblems(const Connection &db, CheckDepth depth)
{
    QStringList problems;
    try {
        Statement check(db, depth == CheckDepth::Full ? u"PRAGMA integrity_check(20)"_s
                                                      : u"PRAGMA quick_check(20)"_s);
        for (check.execute(); check.next();)
            if (check.text(0) != "ok"_L1)
                problems << check.text(0);
        if (depth == CheckDepth::Full && problems.isEmpty()) {
            Statement references(db, u"PRAGMA foreign_key_check"_s);
            for (references.execute(); references.next() && problems.size() < 20;)
                problems << Tr::tr("%1 %2 refers to a missing %3")
                                .arg(references.text(0), references.text(1), references.text(2));
        }
    } catch (const Error &error) {
        problems << error.message();
    }
    return problems;
}

} // namespace crm
