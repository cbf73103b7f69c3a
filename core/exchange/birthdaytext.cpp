#include "core/exchange/birthdaytext.h"

#include "core/base/text/fold.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

bool takeWord(QStringView &text, std::initializer_list<QStringView> words)
{
    for (const auto word : words)
        if (text.startsWith(word)) {
            text = text.sliced(word.size()).trimmed();
            return true;
        }
    return false;
}

} // namespace

QString birthdayCell(const QString &date, BirthdayCalendar calendar)
{
    switch (calendar) {
    case BirthdayCalendar::Lunar: return Tr::tr("lunar %1").arg(date);
    case BirthdayCalendar::LunarLeap: return Tr::tr("lunar leap %1").arg(date);
    case BirthdayCalendar::Solar: break;
    }
    return date;
}

std::optional<Birthday> birthdayOfCell(const QString &cell)
{
    const auto folded = fold(cell);
    auto text = QStringView(folded).trimmed();
    auto calendar = BirthdayCalendar::Solar;
    if (takeWord(text, {u"农历", u"阴历", u"lunar"}))
        calendar = takeWord(text, {u"闰", u"leap"}) ? BirthdayCalendar::LunarLeap : BirthdayCalendar::Lunar;
    else if (!text.startsWith(u"--"))
        return {};
    return Birthday::parse(text, calendar);
}

} // namespace crm
