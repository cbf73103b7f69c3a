#include "ui/order/period.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::Period)
};

DateRange months(QDate first, int count)
{
    return {first, first.addMonths(count).addDays(-1)};
}

} // namespace

QStringList periodKeys()
{
    return {u"all"_s, u"thisMonth"_s, u"lastMonth"_s, u"thisQuarter"_s, u"thisYear"_s, u"lastYear"_s};
}

QString periodName(const QString &key)
{
    if (key == u"thisMonth"_s)
        return Texts::tr("This month");
    if (key == u"lastMonth"_s)
        return Texts::tr("Last month");
    if (key == u"thisQuarter"_s)
        return Texts::tr("This quarter");
    if (key == u"thisYear"_s)
        return Texts::tr("This year");
    if (key == u"lastYear"_s)
        return Texts::tr("Last year");
    return Texts::tr("Any date");
}

DateRange periodRange(const QString &key, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    if (key == u"thisMonth"_s)
        return months(month, 1);
    if (key == u"lastMonth"_s)
        return months(month.addMonths(-1), 1);
    if (key == u"thisQuarter"_s)
        return months(month.addMonths(-((today.month() - 1) % 3)), 3);
    if (key == u"thisYear"_s)
        return months(QDate(today.year(), 1, 1), 12);
    if (key == u"lastYear"_s)
        return months(QDate(today.year() - 1, 1, 1), 12);
    return {};
}

} // namespace crm::ui
