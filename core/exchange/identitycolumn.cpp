#include "core/exchange/identitycolumn.h"

#include "core/base/text/identity.h"
#include "core/base/tr.h"
#include "core/exchange/headersynonyms.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QSet<QString> keysOf(const QStringList &headers)
{
    QSet<QString> keys;
    for (const auto &header : headers)
        keys.insert(headerKey(header));
    return keys;
}

} // namespace

IdentityColumn identityColumn(const QString &header)
{
    static const auto organisations =
        keysOf({u"统一社会信用代码"_s, u"社会信用代码"_s, u"信用代码"_s, u"统一信用代码"_s, u"税号"_s,
                u"纳税人识别号"_s, u"unified social credit code"_s, u"credit code"_s, u"uscc"_s});
    static const auto people =
        keysOf({u"身份证"_s, u"身份证号"_s, u"身份证号码"_s, u"居民身份证号"_s, u"公民身份号码"_s,
                u"id card"_s, u"id card number"_s, u"identity card"_s, u"identity number"_s});
    const auto key = headerKey(header);
    if (organisations.contains(key))
        return IdentityColumn::CreditCode;
    return people.contains(key) ? IdentityColumn::IdNumber : IdentityColumn::None;
}

QString identityDoubt(IdentityColumn column, const QString &number)
{
    if (column == IdentityColumn::None)
        return {};
    const auto check = column == IdentityColumn::CreditCode ? checkCreditCode(number) : checkIdNumber(number);
    return check.ok ? QString() : Tr::tr("Taken as it stands, but look at it: %1.").arg(check.reason);
}

} // namespace crm
