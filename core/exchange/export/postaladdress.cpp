#include "core/exchange/export/postaladdress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

bool hasHan(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(),
                               [](uint letter) { return QChar::script(letter) == QChar::Script_Han; });
}

QStringList withoutEmpty(QStringList lines)
{
    lines.removeAll(QString());
    return lines;
}

/// A street is often typed with its province and city before it.
QString place(const PostalAddress &address)
{
    QString place = address.street;
    for (const auto &larger : {address.city, address.region})
        if (!larger.isEmpty() && !place.contains(larger))
            place.prepend(larger);
    return place;
}

QString spaced(const QString &before, QLatin1StringView between, const QString &after)
{
    return before.isEmpty() || after.isEmpty() ? QString(before + after) : QString(before + between + after);
}

} // namespace

bool isChineseAddress(const PostalAddress &address)
{
    static const QStringList countries{
        u"中国"_s, u"中國"_s,  u"中国大陆"_s,  u"中國大陸"_s, u"香港"_s, u"中国香港"_s, u"中國香港"_s,
        u"澳门"_s, u"澳門"_s,  u"中国澳门"_s,  u"台湾"_s,     u"台灣"_s, u"臺灣"_s,     u"中国台湾"_s,
        u"cn"_s,   u"china"_s, u"hong kong"_s, u"taiwan"_s,   u"macao"_s};
    if (!address.country.isEmpty() && !countries.contains(address.country.trimmed().toLower()))
        return false;
    return hasHan(address.street);
}

QStringList addressLines(const PostalAddress &address)
{
    if (isChineseAddress(address)) {
        const QString person =
            address.person.isEmpty() ? QString() : QString(address.person + address.title + u" 收");
        const QString company = person.isEmpty() && !address.company.isEmpty()
                                  ? QString(address.company + u" 收")
                                  : address.company;
        return withoutEmpty({address.postalCode, place(address), company, person});
    }
    return withoutEmpty(
        {spaced(address.person, ", "_L1, address.person.isEmpty() ? QString() : address.title),
         address.company, address.street,
         spaced(spaced(address.city, ", "_L1, address.region), " "_L1, address.postalCode),
         address.country.toUpper()});
}

} // namespace crm
