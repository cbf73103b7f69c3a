#include "core/exchange/maillist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

QStringList mailsOf(const QString &cell)
{
    static const QRegularExpression between(u"\\s*[;；,，、|/\\\\\\r\\n]+\\s*|\\s*:::\\s*|\\s+"_s);
    const auto whole = cell.trimmed();
    QStringList parts = whole.split(between, Qt::SkipEmptyParts);
    for (auto &part : parts)
        while (part.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            part.remove(0, 7);
    const bool areMails = !parts.isEmpty()
                       && std::ranges::all_of(parts, [](const QString &part) { return part.contains(u'@'); });
    if (!areMails)
        return whole.isEmpty() ? QStringList() : QStringList{whole};
    parts.removeDuplicates();
    return parts;
}

QString mailCell(const QStringList &mails)
{
    const auto joined = mails.join(u"; "_s);
    return mails.size() > 1 && mailsOf(joined) != mails ? mails.front() : joined;
}

} // namespace crm
