#include "core/storage/schemacheck.h"

#include "core/base/tr.h"
#include "core/storage/statement.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QMap<QString, QString> objects(const Connection &db)
{
    QMap<QString, QString> sqlByName;
    Statement select(db, uR"(
        SELECT type || ' ' || name, sql
        FROM sqlite_master
        WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\')"_s);
    for (select.execute(); select.next();)
        sqlByName.insert(select.text(0), select.text(1).simplified());
    return sqlByName;
}

} // namespace

QStringList schemaDifferences(const Connection &db, const Connection &expected)
{
    const auto there = objects(db);
    const auto ours = objects(expected);
    QStringList differences;
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        if (!there.contains(it.key()))
            differences << Tr::tr("missing: %1").arg(it.key());
        else if (there.value(it.key()) != it.value())
            differences << Tr::tr("changed: %1").arg(it.key());
    }
    for (auto it = there.begin(); it != there.end(); ++it)
        if (!ours.contains(it.key()))
            differences << Tr::tr("not ours: %1").arg(it.key());
    return differences;
}

} // namespace crm
