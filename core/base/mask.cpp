#include "core/base/mask.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString maskedPhone(const QString &phone)
{
    constexpr qsizetype kHead = 3, kTail = 4;
    if (phone.size() < kHead + kTail + 2)
        return phone.left(1) + u"****"_s;
    return phone.left(kHead) + u"****"_s + phone.right(kTail);
}

QString maskedMail(const QString &mail)
{
    const auto at = mail.indexOf(u'@');
    return at < 1 ? u"***"_s : QString(mail.left(1) + u"***"_s + mail.mid(at));
}

} // namespace

QString masked(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return value;
    // The list in memory holds several in one text.
    if (const auto parts = value.split(u", "_s); parts.size() > 1) {
        QStringList all;
        for (const auto &part : parts)
            all << masked(field, part);
        return all.join(u", "_s);
    }
    if (field == "phone"_L1)
        return maskedPhone(value);
    if (field == "email"_L1)
        return maskedMail(value);
    return value.left(1) + u"**"_s;
}

} // namespace crm
