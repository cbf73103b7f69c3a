#include "core/exchange/headerunit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Multiple
{
    QStringView word;
    int zeros;
};

constexpr Multiple kMultiples[] = {
    {u"十万", 5},      {u"百万", 6},     {u"百萬", 6},        {u"千万", 7},     {u"千萬", 7},
    {u"万", 4},        {u"萬", 4},       {u"亿", 8},          {u"億", 8},       {u"千", 3},
    {u"仟", 3},        {u"百", 2},       {u"10k", 4},         {u"k", 3},        {u"in thousands", 3},
    {u"thousands", 3}, {u"thousand", 3}, {u"in millions", 6}, {u"millions", 6}, {u"million", 6},
};

/// Parts of one: of money alone, since 分 of an hour is a minute.
constexpr Multiple kParts[] = {{u"角", -1},    {u"毛", -1},   {u"美分", -2}, {u"分", -2},
                               {u"cents", -2}, {u"cent", -2}, {u"厘", -3}};

const CurrencySign *currencyCalled(const QString &word)
{
    const auto utf8 = word.toUpper().toStdString();
    const auto signs = currencySigns();
    const auto found = std::ranges::find(signs, utf8, &CurrencySign::text);
    return found == signs.end() ? nullptr : &*found;
}

} // namespace

bool isPercentHeader(const QString &header)
{
    return header.contains(u'%') || header.contains(u'％') || header.contains(u"百分")
        || header.contains("percent"_L1, Qt::CaseInsensitive);
}

bool isNetPrice(const QString &header)
{
    return header.contains(u"折后") || header.contains(u"折後") || header.contains(u"优惠后")
        || header.contains(u"優惠後") || header.contains("net price"_L1, Qt::CaseInsensitive);
}

namespace {

QString plainUnit(QString unit)
{
    unit = unit.trimmed().toLower();
    if (unit == u"公斤" || unit == u"千克" || unit == u"kgs")
        return u"kg"_s;
    return unit == u"吨" || unit == u"噸" ? u"t"_s : unit;
}

} // namespace

QString unitOfQuantity(const QString &header)
{
    static const QRegularExpression said(u"[(\\[【/]\\s*([^)\\]】/]{1,6})[)\\]】]?\\s*$"_s);
    const auto unit = plainUnit(said.match(header.normalized(QString::NormalizationForm_KC)).captured(1));
    static const QStringList none{u"必填"_s, u"选填"_s, u"可选"_s, u"required"_s, u"optional"_s};
    return none.contains(unit) ? QString() : unit;
}

QString unitOfPrice(const QString &header)
{
    static const QRegularExpression said(u"/\\s*([^)\\]】/]{1,6})[)\\]】]?\\s*$"_s);
    return plainUnit(said.match(header.normalized(QString::NormalizationForm_KC)).captured(1));
}

HeaderUnit unitOfRemark(const QString &remark, bool isMoney)
{
    static const QRegularExpression before(u"^(单位|單位|unit|in|币种|幣別|currency)[:\\s]*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString rest = remark.section(u'/', 0, 0).trimmed();
    rest.remove(before);
    rest = rest.trimmed();
    HeaderUnit unit;
    unit.text = rest;
    for (const auto &part : kParts)
        if (isMoney && rest.compare(part.word, Qt::CaseInsensitive) == 0) {
            unit.zeros = part.zeros;
            unit.currency = part.word == u"美分" ? currencyCalled(u"USD"_s) : nullptr;
            return unit;
        }
    for (const auto &multiple : kMultiples) {
        if (rest.startsWith(multiple.word, Qt::CaseInsensitive)) {
            unit.zeros = multiple.zeros;
            rest = rest.sliced(multiple.word.size()).trimmed();
            break;
        }
    }
    if (rest.isEmpty())
        return unit.zeros > 3 || (isMoney && unit.zeros == 3) ? unit : HeaderUnit(); // 千 may be of anything
    unit.currency = currencyCalled(rest);
    return unit.currency ? unit : HeaderUnit();
}

HeaderUnit unitOfHeader(const QString &header, bool isMoney)
{
    static const QRegularExpression brackets(u"[(\\[{【]([^)\\]}】]*)[)\\]}】]"_s);
    auto found = brackets.globalMatch(header.normalized(QString::NormalizationForm_KC));
    while (found.hasNext())
        if (const auto unit = unitOfRemark(found.next().captured(1), isMoney); !unit.isEmpty())
            return unit;
    return {};
}

} // namespace crm
