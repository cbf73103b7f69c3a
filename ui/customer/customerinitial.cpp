#include "ui/customer/customerinitial.h"

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

bool isSuffix(QChar c)
{
    return u"省市区區县縣"_s.contains(c);
}

/// 上海 of 上海市, as names of companies begin with either.
QString stem(const QString &place)
{
    return place.size() > 2 && isSuffix(place.back()) ? place.chopped(1) : place;
}

} // namespace

QString customerInitial(const QString &name, const QString &city, const QString &region)
{
    qsizetype from = 0;
    for (const auto &place : {stem(city), stem(region)})
        if (from == 0 && !place.isEmpty() && name.startsWith(place) && name.size() > place.size())
            from = place.size();
    if (from > 0 && from + 1 < name.size() && isSuffix(name[from]))
        ++from;
    while (from + 1 < name.size() && !name[from].isLetterOrNumber() && !name[from].isSurrogate())
        ++from;
    return name.mid(from, from < name.size() && name[from].isHighSurrogate() ? 2 : 1).toUpper();
}

} // namespace crm::ui
