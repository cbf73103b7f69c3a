#include "core/message/mentionrules.h"

#include "core/base/text/fold.h"

#include <algorithm>

namespace crm {
namespace {

/// Latin names end where their letters do: @Li names nobody who is called Lisa. Chinese is written without
/// blanks, and names end where they end.
bool goesOn(const QString &text, qsizetype end)
{
    if (end >= text.size() || end == 0)
        return false;
    const auto isLatin = [](QChar c) { return c.unicode() < 0x250 && c.isLetterOrNumber(); };
    return isLatin(text[end - 1]) && isLatin(text[end]);
}

} // namespace

QStringList mentionsIn(const QString &text, const QStringList &people)
{
    const auto folded = fold(text);
    QStringList found;
    for (auto at = folded.indexOf(QLatin1Char('@')); at >= 0; at = folded.indexOf(QLatin1Char('@'), at + 1)) {
        QString best;
        qsizetype longest = 0;
        for (const auto &person : people) {
            const auto name = fold(person);
            if (name.size() > longest && folded.sliced(at + 1).startsWith(name)
                && !goesOn(folded, at + 1 + name.size())) {
                best = person;
                longest = name.size();
            }
        }
        if (!best.isEmpty() && !found.contains(best))
            found << best;
    }
    std::ranges::sort(found, {}, [&people](const QString &name) { return people.indexOf(name); });
    return found;
}

} // namespace crm
