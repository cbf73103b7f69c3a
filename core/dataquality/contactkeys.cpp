#include "core/dataquality/contactkeys.h"

#include "core/base/text/fold.h"

#include <QSet>

#include <algorithm>

namespace crm {

namespace {

using namespace Qt::StringLiterals;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Where the extension begins: 转, 分机, ext, x, #, or a third group behind a dash.
qsizetype extensionStart(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (QStringView(u"转分ex#*;").contains(text[i]))
            return i;
    }
    const auto dash = text.lastIndexOf(u'-');
    const auto before = std::ranges::count_if(text.left(std::max<qsizetype>(dash, 0)), isDigit);
    const auto after = text.size() - dash - 1;
    return dash > 0 && before >= 10 && after <= 5 ? dash : text.size();
}

QString digitsOf(QStringView text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    return digits;
}

QString withoutPrefix(QString digits)
{
    if (digits.startsWith(u"0086"))
        digits.remove(0, 4);
    else if (digits.startsWith(u"86") && digits.size() >= 12)
        digits.remove(0, 2);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

QString isoDate(int year, int month, int day)
{
    return u"%1%2%3"_s.arg(year, 4, 10, '0'_L1).arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1);
}

} // namespace

PhoneKey phoneKey(QStringView text)
{
    const auto folded = fold(text);
    const QStringView view(folded);
    const auto end = extensionStart(view);
    PhoneKey key{.digits = withoutPrefix(digitsOf(view.left(end))), .extension = digitsOf(view.mid(end))};
    if (key.digits.size() < 5)
        key = {.digits = withoutPrefix(digitsOf(view))};
    return key;
}

QString dateKey(QStringView text)
{
    const auto folded = fold(text);
    std::vector<QString> groups;
    bool open = false;
    for (const QChar character : folded) {
        if (!isDigit(character)) {
            open = false;
            continue;
        }
        if (!open)
            groups.emplace_back();
        groups.back() += character;
        open = true;
    }
    if (groups.empty())
        return {};
    if (groups.size() < 3 || groups[0].size() > 4)
        return groups[0].left(8);
    const bool yearFirst = groups[0].size() == 4;
    const int year = groups[yearFirst ? 0 : 2].toInt();
    const int second = groups[1].toInt();
    const int last = groups[yearFirst ? 2 : 0].toInt();
    // 05/13/1980 can only be the American order.
    return second > 12 && !yearFirst ? isoDate(year, last, second) : isoDate(year, second, last);
}

QString identifierKey(QStringView text)
{
    const auto folded = fold(text);
    QString key;
    std::ranges::copy_if(folded, std::back_inserter(key), [](QChar c) { return c.isLetterOrNumber(); });
    return key;
}

bool isPublicMailDomain(QStringView domain)
{
    static const QSet<QStringView> domains{
        u"qq.com",   u"vip.qq.com",   u"foxmail.com", u"163.com",      u"126.com",    u"yeah.net",
        u"188.com",  u"sina.com",     u"sina.cn",     u"sohu.com",     u"139.com",    u"189.cn",
        u"wo.cn",    u"aliyun.com",   u"21cn.com",    u"tom.com",      u"gmail.com",  u"outlook.com",
        u"live.com", u"hotmail.com",  u"yahoo.com",   u"yahoo.com.cn", u"icloud.com", u"me.com",
        u"msn.com",  u"yahoo.com.tw", u"hinet.net",   u"gmx.net"};
    return domains.contains(domain);
}

} // namespace crm
