#include "core/exchange/export/personpage.h"

#include "core/base/tr.h"
#include "core/operation/recordnames.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kStyle = uR"(
    body { font-family: "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #14212a;
           max-width: 1100px; margin: 32px auto; padding: 0 16px; font-size: 14px; line-height: 1.5; }
    h1 { font-size: 24px; } h2 { font-size: 17px; margin: 32px 0 8px; }
    p.lead { color: #475761; }
    table { border-collapse: collapse; width: 100%; }
    th { text-align: left; color: #5c6a73; font-weight: normal; font-size: 12px; }
    th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid #e4e9eb; vertical-align: top; white-space: pre-wrap; }
    @media print { body { margin: 0; } h2 { break-after: avoid; } tr { break-inside: avoid; } })"_s;

QString cell(const QString &text, const QString &tag = u"td"_s)
{
    return u'<' + tag + u'>' + text.toHtmlEscaped() + u"</"_s + tag + u'>';
}

/// Columns that tell people something, of rows that say something in them.
std::vector<qsizetype> columnsOf(const PersonSheet &sheet)
{
    std::vector<qsizetype> columns;
    for (qsizetype column = 0; column < sheet.titles.size(); ++column)
        if (!sheet.titles[column].isEmpty()
            && std::any_of(sheet.shown.begin(), sheet.shown.end(),
                           [column](const QStringList &row) { return !row[column].isEmpty(); }))
            columns.push_back(column);
    return columns;
}

QString tableOf(const PersonSheet &sheet)
{
    const auto columns = columnsOf(sheet);
    QString html = u"<h2>"_s + sheet.title.toHtmlEscaped() + u"</h2><table><tr>"_s;
    for (const auto column : columns)
        html += cell(sheet.titles[column], u"th"_s);
    html += u"</tr>"_s;
    for (const auto &row : sheet.shown) {
        html += u"<tr>"_s;
        for (const auto column : columns)
            html += cell(row[column]);
        html += u"</tr>\n"_s;
    }
    return html + u"</table>"_s;
}

QString differences(const PersonChange &change)
{
    QStringList lines;
    const auto &any = change.after.isEmpty() ? change.before : change.after;
    for (auto each = any.begin(); each != any.end(); ++each) {
        const auto name = columnName(each.key());
        const auto before = change.before.value(each.key()).toVariant().toString();
        const auto after = change.after.value(each.key()).toVariant().toString();
        if (!name.isEmpty() && before != after)
            lines << (change.before.isEmpty()  ? u"%1: %2"_s.arg(name, after)
                      : change.after.isEmpty() ? u"%1: %2"_s.arg(name, before)
                                               : u"%1: %2 → %3"_s.arg(name, before, after));
    }
    return lines.join(u'\n');
}

QString historyOf(const PersonPackage &package, const QTimeZone &zone)
{
    QString html =
        u"<h2>"_s + Tr::tr("What was changed, by whom and when").toHtmlEscaped() + u"</h2><table><tr>"_s;
    for (const auto &title :
         {Tr::tr("Time"), Tr::tr("Person"), Tr::tr("What"), Tr::tr("Record"), Tr::tr("Changes")})
        html += cell(title, u"th"_s);
    html += u"</tr>"_s;
    for (const auto &change : package.history)
        html += u"<tr>"_s
              + cell(QDateTime::fromMSecsSinceEpoch(change.at, zone).toString(u"yyyy-MM-dd HH:mm"_s))
              + cell(change.actor) + cell(change.what) + cell(recordName(change.table))
              + cell(differences(change)) + u"</tr>\n"_s;
    return html + u"</table>"_s;
}

} // namespace

QString personPage(const PersonPackage &package)
{
    const QTimeZone zone(package.zone.toLatin1());
    const auto when = QDateTime::fromMSecsSinceEpoch(package.at, zone).toString(u"yyyy-MM-dd HH:mm"_s);
    const auto title = Tr::tr("Everything that is stored about %1").arg(package.name).toHtmlEscaped();
    QString html =
        u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + title + u"</title><style>"_s
        + kStyle + u"</style></head><body><h1>"_s + title + u"</h1><p class=\"lead\">"_s
        + Tr::tr("Put together on %1 by %2. Times are those of %3. data.json and the folder csv hold the "
                 "same for other programs.")
              .arg(when, package.by, package.zone)
              .toHtmlEscaped()
        + u"</p>\n"_s;
    for (const auto &sheet : package.sheets)
        html += tableOf(sheet);
    if (!package.history.empty())
        html += historyOf(package, zone);
    return html + u"</body></html>\n"_s;
}

} // namespace crm
