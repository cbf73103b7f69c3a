#include "core/exchange/datewords.h"

#include "core/exchange/celltext.h"

#include <QByteArrayView>

#include <algorithm>

namespace crm {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void removeAll(std::string &text, std::string_view what, size_t withNext)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at))
        text.erase(at, what.size() + withNext);
}

/// 星期五, (週五): Windows writes it behind the long form of a day.
void removeWeekday(std::string &text)
{
    constexpr size_t kNext = 3; // bytes of the day's ideograph
    for (const auto *word : {"星期", "礼拜", "禮拜", "周", "週"})
        removeAll(text, word, kNext);
    for (const auto *brackets : {"()", "( )"})
        removeAll(text, brackets, 0);
    const auto start = text.find_first_not_of(" ,");
    text.erase(0, start == std::string::npos ? text.size() : start);
}

/// 民國113年, 民95/3/5 and 113年 are 2024年, 2006/3/5 and 2024年.
void countFromOurEra(std::string &text)
{
    const auto before = text.size();
    for (const auto *word : {"中华民国", "中華民國", "民国", "民國"})
        removeAll(text, word, 0);
    constexpr std::string_view kShort = "民";
    if (text.starts_with(kShort))
        text.erase(0, text.find_first_not_of(' ', kShort.size()));
    const bool isNamed = text.size() < before;
    const auto digits = size_t(std::ranges::find_if_not(text, isDigit) - text.begin());
    const auto rest = std::string_view(text).substr(digits);
    const bool isYear = digits > 0 && digits <= 3 && !rest.empty()
                     && (rest.starts_with("年")
                         || (isNamed && std::string_view("/.-").find(rest[0]) != std::string_view::npos));
    if (isYear && (isNamed || digits == 3))
        text.replace(0, digits, std::to_string(std::stoi(text.substr(0, digits)) + kYearBeforeRepublic));
}

} // namespace

std::string plainDate(std::string_view text)
{
    auto plain = plainForms(text);
    removeWeekday(plain);
    countFromOurEra(plain);
    for (const auto *word : {"钟", "鐘", "整"})
        removeAll(plain, word, 0);
    const bool isOnTheHour = plain.ends_with("点") || plain.ends_with("點");
    for (const auto &[from, to] : {std::pair<std::string_view, std::string_view>{"年", "-"},
                                   {"月", "-"},
                                   {"日", " "},
                                   {"号", " "},
                                   {"號", " "},
                                   {"点半", ":30"},
                                   {"點半", ":30"},
                                   {"点", ":"},
                                   {"點", ":"},
                                   {"时", ":"},
                                   {"時", ":"},
                                   {"分", ":"},
                                   {"秒", ""}}) {
        for (auto at = plain.find(from); at != std::string::npos; at = plain.find(from))
            plain.replace(at, from.size(), to);
    }
    const auto end = plain.find_last_not_of(" :");
    plain.resize(end == std::string::npos ? 0 : end + 1);
    return isOnTheHour ? plain + ":00" : plain;
}

std::string_view withoutWeekday(std::string_view text)
{
    if (!isLetter(text.front()))
        return text;
    const auto word = text.substr(0, size_t(std::ranges::find_if_not(text, isLetter) - text.begin()));
    for (const std::string_view day :
         {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) {
        const bool isIt = (word.size() == 3 || word.size() == day.size())
                       && qstrnicmp(word.data(), day.data(), word.size()) == 0;
        const auto rest = text.substr(word.size());
        if (const auto next = rest.find_first_not_of(" ,."); isIt && next != rest.npos)
            return rest.substr(next);
    }
    return text;
}

} // namespace crm
