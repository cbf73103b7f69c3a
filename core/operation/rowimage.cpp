#include "core/operation/rowimage.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {

QStringList imageColumns(const Connection &db, const QString &table)
{
    QStringList names;
    Statement info(db, u"SELECT name FROM pragma_table_info(:table)"_s);
    for (info.bind("table"_L1, table).execute(); info.next();)
        names << info.text(0);
    return names;
}

QString rowImage(const QStringList &columns, const QString &row)
{
    QStringList pairs;
    for (const auto &column : columns)
        pairs << u"'%1', %2.%1"_s.arg(column, row);
    return u"json_object(%1)"_s.arg(pairs.join(u", "_s));
}

} // namespace crm
