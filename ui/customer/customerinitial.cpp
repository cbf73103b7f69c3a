#include "ui/customer/customerinitial.h"

namespace crm::ui {
namespace {

/// 上海 of 上海市, as names of companies begin with it.
QString stem(QString place)
{
    for (const auto suffix : {u'省', u'市', u'区', u'區', u'县', u'縣'})
        if (place.size() > 2 && place.endsWith(suffix))
            place.chop(1);
    return place;
}

} // namespace

QString customerInitial(const QString &name, const QString &city, const QString &region)
{
    qsizetype from = 0;
    for (const auto &place : {stem(city), stem(region)})
        if (from == 0 && !place.isEmpty() && name.startsWith(place) && name.size() > place.size())
            from = place.size();
    while (from + 1 < name.size() && !name[from].isLetterOrNumber() && !name[from].isSurrogate())
        ++from;
    return name.mid(from, from < name.size() && name[from].isHighSurrogate() ? 2 : 1).toUpper();
}

} // namespace crm::ui
