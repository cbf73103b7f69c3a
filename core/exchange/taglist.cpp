#include "core/exchange/taglist.h"

#include "core/base/text/clean.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr QStringView kGooglesMark = u" ::: "; // between the labels of a contact

bool parts(QChar c)
{
    return QStringView(u",;|/，；、\n").contains(c);
}

/// From behind the opening quotation mark to behind the closing one.
QString quotedTag(const QString &cell, qsizetype &at)
{
    QString tag;
    while (at < cell.size()) {
        const QChar c = cell[at++];
        if (c == u'"' && (at == cell.size() || cell[at] != u'"'))
            break;
        if (c == u'"')
            ++at;
        tag += c;
    }
    return tag;
}

} // namespace

QStringList tagsOf(const QString &cell)
{
    QStringList tags;
    QString tag;
    const bool isGoogles = cell.contains(kGooglesMark) || cell.trimmed() == "* myContacts"_L1;
    const auto take = [&] {
        auto clean = cleanLine(tag);
        if (isGoogles && clean.startsWith("* "_L1)) // what it gives to everybody
            clean = clean.mid(2) == "myContacts"_L1 ? QString() : clean.mid(2);
        if (!clean.isEmpty() && !tags.contains(clean))
            tags << clean;
        tag.clear();
    };
    for (qsizetype at = 0; at < cell.size();) {
        if (QStringView(cell).sliced(at).startsWith(kGooglesMark)) {
            take();
            at += kGooglesMark.size();
            continue;
        }
        const QChar c = cell[at++];
        if (parts(c))
            take();
        else if (c == u'"' && tag.trimmed().isEmpty())
            tag = quotedTag(cell, at);
        else
            tag += c;
    }
    take();
    return tags;
}

QString tagCell(const QStringList &tags)
{
    QStringList cells;
    for (const auto &tag : tags) {
        const bool isPlain = std::ranges::none_of(tag, [](QChar c) { return parts(c) || c == u'"'; })
                          && !tag.contains(kGooglesMark);
        cells << (isPlain ? tag : u'"' + QString(tag).replace(u'"', u"\"\""_s) + u'"');
    }
    return cells.join(u"; "_s);
}

} // namespace crm
