#include "core/exchange/export/contentline.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kFold = 75; // bytes of a line, without its end

bool isContinuation(char c)
{
    return (uchar(c) & 0xC0) == 0x80;
}

} // namespace

QString escapedText(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == u'\r')
            result += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            result += QString(u'\\') + c;
        else if (c >= u' ' || c == u'\t')
            result += c;
    }
    return result;
}

QString escapedParts(const QStringList &parts)
{
    QStringList escaped;
    for (const auto &part : parts)
        escaped << escapedText(part);
    return escaped.join(u';');
}

std::string contentLine(QStringView name, const QString &value)
{
    const auto whole = QString(name.toString() + u':' + value).toStdString();
    std::string folded;
    size_t from = 0;
    for (size_t room = kFold; whole.size() - from > room; room = kFold - 1) { // the space counts
        auto end = from + room;
        while (end > from + 1 && isContinuation(whole[end]))
            --end;
        folded.append(whole, from, end - from).append("\r\n ");
        from = end;
    }
    return folded.append(whole, from).append("\r\n");
}

} // namespace crm
