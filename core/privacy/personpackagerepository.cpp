#include "core/privacy/personpackagerepository.h"

#include "core/base/amount.h"
#include "core/operation/describe.h"
#include "core/operation/recordnames.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const QStringList kAmounts = {u"total"_s, u"price"_s, u"amount"_s, u"quantity"_s, u"cost"_s};

bool isInstant(const QString &column)
{
    return column == "at"_L1 || column.endsWith("_at"_L1);
}

} // namespace

QString PersonPackageRepository::shown(const PersonTable &table, const QString &column,
                                       const QString &value) const
{
    if (value.isEmpty())
        return {};
    const auto key = std::ranges::find(table.keys, column, &PersonTable::Key::column);
    const auto target = key != table.keys.end() ? key->table : referredTable(column);
    if (!target.isEmpty() && target != "sales_order"_L1 && target != "activity"_L1) {
        const auto named = Statement(m_db, u"SELECT 1 FROM pragma_table_info(:table) WHERE name = 'name'"_s)
                               .bind("table"_L1, target)
                               .number();
        if (named)
            return Statement(m_db, u"SELECT name FROM %1 WHERE id = :id"_s.arg(target))
                .bind("id"_L1, value.toLongLong())
                .first([](const Statement &row) { return row.text(0); })
                .value_or(u'#' + value);
    }
    if (isInstant(column))
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), m_zone).toString(u"yyyy-MM-dd HH:mm"_s);
    if (kAmounts.contains(column))
        return Amount{value.toLongLong()}.toString(0);
    return keyName(table.name, column, value);
}

PersonSheet PersonPackageRepository::sheet(const PersonTable &table) const
{
    PersonSheet sheet{.table = table.name, .title = recordName(table.name), .columns = table.columns};
    if (sheet.title.isEmpty())
        sheet.title = table.name;
    QStringList names;
    for (const auto &column : table.columns) {
        names << u"t."_s + column;
        sheet.titles << (column == "id"_L1 || column == "rev"_L1 ? QString() : columnName(column));
    }
    Statement select(m_db, uR"(
        SELECT %2 FROM main.%1 t JOIN temp.person_row p ON p.tbl = '%1' AND p.row = t.id
        WHERE p.present = 1 ORDER BY t.id)"_s.arg(table.name, names.join(u", "_s)));
    for (select.execute(); select.next();) {
        QStringList row;
        for (int column = 0; column < table.columns.size(); ++column)
            row << select.text(column);
        sheet.rows.push_back(row);
    }
    for (const auto &row : sheet.rows) {
        QStringList shownRow;
        for (qsizetype column = 0; column < row.size(); ++column)
            shownRow << (sheet.titles[column].isEmpty() ? QString()
                                                        : shown(table, table.columns[column], row[column]));
        sheet.shown.push_back(shownRow);
    }
    return sheet;
}

std::vector<PersonChange> PersonPackageRepository::history() const
{
    const auto json = [](const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); };
    Statement select(m_db, uR"(
        SELECT o.id, o.at, o.actor, o.kind, o.summary, j.tbl, j.row, j.before, j.after
        FROM temp.person_row p JOIN journal j ON j.tbl = p.tbl AND j.row = p.row
        JOIN operation o ON o.id = j.operation ORDER BY j.id)"_s);
    return select.all([&](const Statement &row) {
        return PersonChange{.operation = row.integer(0),
                            .at = row.integer(1),
                            .actor = row.text(2),
                            .what = describe(row.text(3), json(row.text(4))),
                            .table = row.text(5),
                            .row = row.integer(6),
                            .before = json(row.text(7)),
                            .after = json(row.text(8))};
    });
}

} // namespace crm
