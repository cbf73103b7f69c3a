#include "core/exchange/export/exportrepository.h"

#include "core/base/text/phone.h"
#include "core/base/tr.h"
#include "core/exchange/birthdaytext.h"
#include "core/exchange/importstatements.h"
#include "core/exchange/maillist.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/taglist.h"
#include "core/exchange/waylist.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qint64 kBetweenReports = 512; // rows

/// The tables of a kind, and the columns by which its rows are chosen.
struct Source
{
    const char *tables;
    const char *row;
    const char *customer;
    const char *order;
    const char *condition = "1";
};

Source sourceOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return {"customer c LEFT JOIN contact k ON k.id ="
                " (SELECT id FROM contact WHERE customer_id = c.id ORDER BY is_primary DESC, id LIMIT 1)",
                "c.id", "c.id", "c.id"};
    case ImportKind::Contacts:
        return {"contact k JOIN customer c ON c.id = k.customer_id", "k.id", "k.customer_id", "k.id"};
    case ImportKind::Products:
        return {"product p LEFT JOIN product_category g ON g.id = p.category_id", "p.id", "NULL", "p.id"};
    case ImportKind::Orders:
        return {"sales_order o JOIN customer c ON c.id = o.customer_id", "o.id", "o.customer_id", "o.id"};
    case ImportKind::OrderLines:
        return {"sales_order o JOIN customer c ON c.id = o.customer_id JOIN order_line l ON l.order_id = o.id"
                " LEFT JOIN product p ON p.id = l.product_id"
                " LEFT JOIN product_category g ON g.id = p.category_id",
                "o.id", "o.customer_id", "o.id, l.position, l.id"};
    case ImportKind::Activities:
        // A next step of which nothing is known but its time is told by the row of what it follows.
        return {
            "activity a JOIN customer c ON c.id = a.customer_id LEFT JOIN activity f ON f.id = a.follows_id"
            " LEFT JOIN activity n ON n.id = (SELECT min(s.id) FROM activity s WHERE s.follows_id = a.id"
            " AND s.state = 'planned' AND s.text = '' AND s.result = '' AND s.owner_id IS a.owner_id"
            " AND s.contact_id IS a.contact_id AND s.minutes IS NULL"
            " AND s.kind = CASE a.kind WHEN 'note' THEN 'call' ELSE a.kind END)",
            "a.id", "a.customer_id", "a.id",
            "NOT (f.id IS NOT NULL AND a.state = 'planned' AND a.text = '' AND a.result = ''"
            " AND a.owner_id IS f.owner_id AND a.kind = CASE f.kind WHEN 'note' THEN 'call' ELSE f.kind END"
            " AND a.contact_id IS f.contact_id AND a.minutes IS NULL"
            " AND a.id = (SELECT min(s.id) FROM activity s WHERE s.follows_id = f.id AND s.state = 'planned'"
            " AND s.text = '' AND s.result = '' AND s.owner_id IS f.owner_id AND s.kind = a.kind"
            " AND s.contact_id IS f.contact_id AND s.minutes IS NULL))"};
    case ImportKind::Opportunities:
        return {
            "opportunity s JOIN stage g ON g.id = s.stage_id LEFT JOIN customer c ON c.id = s.customer_id",
            "s.id", "s.customer_id", "s.id"};
    case ImportKind::Contracts: break;
    }
    return {"contract t JOIN customer c ON c.id = t.customer_id", "t.id", "t.customer_id", "t.id"};
}

QByteArray selectOf(const ExportRequest &request, const std::vector<ExportColumn> &columns)
{
    const auto source = sourceOf(request.kind);
    QByteArray sql = "SELECT ";
    for (size_t i = 0; i < columns.size(); ++i)
        sql += (i ? ", " : "") + columns[i].sql;
    sql += QByteArray(" FROM ") + source.tables + " WHERE " + source.condition;
    if (request.of == ExportRequest::Of::Rows)
        sql += QByteArray(" AND ") + source.row + " = ?";
    else if (request.of == ExportRequest::Of::Customers)
        sql += QByteArray(" AND ") + source.customer + " = ?";
    return sql + " ORDER BY " + source.order;
}

/// Several numbers in one cell, where importing would take them apart again; else the first.
QString phoneCell(const QString &lines)
{
    const auto numbers = lines.split(u'\n');
    const auto joined = numbers.join(u" / "_s);
    return numbers.size() > 1 && splitPhones(joined) != numbers ? numbers.front() : joined;
}

QString ways(const QString &lines)
{
    std::vector<NamedWay> found;
    for (const auto &line : lines.split(u'\n', Qt::SkipEmptyParts))
        found.push_back({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return wayCell(found);
}

QString birthdayText(const QString &stored)
{
    const auto space = stored.indexOf(u' ');
    const auto calendar = birthdayCalendarOfKey(QStringView(stored).left(space));
    return birthdayCell(stored.mid(space + 1), calendar.value_or(BirthdayCalendar::Solar));
}

/// Hands the cells of a row to a writer.
class CellReader
{
public:
    CellReader(const std::vector<ExportColumn> &columns, const QTimeZone &zone,
               const ExportDeadlines &deadlines, QDate today, TableWriter &table)
        : m_columns(columns)
        , m_zone(zone)
        , m_deadlines(deadlines)
        , m_today(today)
        , m_table(table)
    {
    }

    void row(const RawStatement &row)
    {
        for (int i = 0; i < int(m_columns.size()); ++i)
            row.isNull(i) ? m_table.empty() : cell(row, i);
        m_table.endRow();
    }

private:
    void cell(const RawStatement &row, int i)
    {
        const auto &column = m_columns[size_t(i)];
        if (column.ofDeadline)
            return deadline(row.integer(i), column.kind);
        switch (column.kind) {
        case CellKind::Text: return m_table.text(view(row, i));
        case CellKind::Phones: return text(phoneCell(row.text(i)));
        case CellKind::Mails: return text(mailCell(row.text(i).split(u'\n')));
        case CellKind::Ways: return text(ways(row.text(i)));
        case CellKind::Names: return text(tagCell(row.text(i).split(u'\n', Qt::SkipEmptyParts)));
        case CellKind::Birthday: return birthday(row.text(i));
        case CellKind::Word: return text(column.word(row.text(i)));
        case CellKind::Count: return m_table.count(row.integer(i));
        case CellKind::Money:
        case CellKind::Quantity:
        case CellKind::Part: return m_table.amount({row.integer(i)}, column.kind);
        case CellKind::Decimal: return decimal(row.text(i));
        case CellKind::Day: return day(row.text(i));
        case CellKind::Instant:
            return m_table.instant(QDateTime::fromMSecsSinceEpoch(row.integer(i), m_zone));
        }
    }

    void deadline(qint64 customer, CellKind kind)
    {
        const auto day = m_deadlines.constFind(customer);
        if (day == m_deadlines.cend())
            return m_table.empty();
        kind == CellKind::Day ? m_table.day(*day) : m_table.count(m_today.daysTo(*day));
    }

    void text(const QString &text) { m_table.text(text.toStdString()); }

    void birthday(const QString &stored)
    {
        const auto said = birthdayText(stored);
        const auto date = QDate::fromString(said, Qt::ISODate);
        date.isValid() ? m_table.day(date) : text(said);
    }

    void day(const QString &iso)
    {
        const auto date = QDate::fromString(iso, Qt::ISODate);
        date.isValid() ? m_table.day(date) : text(iso);
    }

    void decimal(const QString &canonical)
    {
        const auto number = Amount::parse(canonical);
        number ? m_table.amount(*number, CellKind::Decimal) : text(canonical);
    }

    const std::vector<ExportColumn> &m_columns;
    const QTimeZone &m_zone;
    const ExportDeadlines &m_deadlines;
    const QDate m_today;
    TableWriter &m_table;
};

} // namespace

ExportRepository::ExportRepository(const Connection &db, QTimeZone zone)
    : m_db(db)
    , m_zone(std::move(zone))
{
}

QString ExportRepository::baseNumber() const
{
    return Statement(m_db, u"SELECT uuid FROM meta"_s)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

qint64 ExportRepository::expected(const ExportRequest &request) const
{
    if (request.of != ExportRequest::Of::All)
        return qint64(request.ids.size());
    const auto source = sourceOf(request.kind);
    const auto table = QString::fromLatin1(source.tables).section(u' ', 0, 0);
    const bool isLines = request.kind == ImportKind::OrderLines;
    return Statement(m_db, u"SELECT count(*) FROM %1"_s.arg(isLines ? u"order_line"_s : table)).number();
}

std::optional<qint64> ExportRepository::write(const ExportRequest &request,
                                              const std::vector<ExportColumn> &columns, TableWriter &table,
                                              const Progress &progress) const
{
    const auto sql = selectOf(request, columns);
    RawStatement select(m_db.raw(), sql);
    CellReader reader(columns, m_zone, m_deadlines, m_today, table);
    const auto total = expected(request);
    const bool isAll = request.of == ExportRequest::Of::All;
    qint64 rows = 0;
    qint64 done = 0; // of what `total` counts
    const auto writeRows = [&] {
        while (select.step()) {
            reader.row(select);
            ++rows;
            done += isAll;
            if (rows % kBetweenReports == 0 && !progress(done, total))
                return false;
        }
        select.reset();
        return true;
    };
    if (isAll)
        return writeRows() ? std::optional(rows) : std::nullopt;
    for (const auto id : request.ids) {
        select.bind(1, id);
        if (!writeRows() || (++done % kBetweenReports == 0 && !progress(done, total)))
            return {};
    }
    return rows;
}

} // namespace crm
