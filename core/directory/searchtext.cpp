#include "core/directory/searchtext.h"

#include "core/base/text/fold.h"
#include "core/directory/folder.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace crm {
namespace {

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Syllables may be parted by an apostrophe or a hyphen (xi'an); capitals are not expected, the text is
/// folded.
std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        if (isLetter(c) || isDigit(c))
            letters.push_back(c);
        else if (c != '\'' && c != '-' && c != ' ')
            return {};
    }
    return std::ranges::any_of(letters, isLetter) ? letters : std::string();
}

/// A number as people write it: +86 (755) 8345-6789.
std::string phoneOf(std::string_view text)
{
    const auto belongs = [](char c) {
        return isDigit(c) || std::string_view("+-()./ ").find(c) != std::string::npos;
    };
    return std::ranges::all_of(text, belongs) ? digitsOf(text) : std::string();
}

SearchWord wordOf(std::string_view text, std::string_view spoken)
{
    return {std::string(text), lettersOf(spoken), phoneOf(text)};
}

/// 吕 is lv as it is typed, and lü or lu: to those who write it out; 略 is lue.
QString spokenForm(const QString &typed)
{
    constexpr auto either = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression beforeE(QStringLiteral("([ln])(?:u:|[üǖǘǚǜ])(?=e)"), either);
    static const QRegularExpression umlaut(QStringLiteral("([ln])(?:u:|[üǖǘǚǜ])"), either);
    return typed.normalized(QString::NormalizationForm_C)
        .replace(beforeE, QStringLiteral("\\1u"))
        .replace(umlaut, QStringLiteral("\\1v"));
}

std::string foldedText(const QString &typed)
{
    QByteArray bytes;
    foldUtf8(typed, bytes);
    std::string text(bytes.constData(), size_t(bytes.size()));
    std::ranges::replace_if(
        text, [](char c) { return quint8(c) < ' '; }, ' ');
    return text;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (size_t from = 0; from < text.size();) {
        const size_t to = std::min(text.find(' ', from), text.size());
        if (to > from)
            words.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

bool contains(const std::string &whole, const std::string &part)
{
    return whole.find(part) != std::string::npos;
}

} // namespace

bool SearchWord::within(const SearchWord &other) const
{
    return contains(other.text, text)
        && (other.letters.empty() || (!letters.empty() && contains(other.letters, letters)))
        && (other.digits.empty() || (!digits.empty() && contains(other.digits, digits)));
}

bool SearchText::narrows(const SearchText &earlier) const
{
    return std::ranges::all_of(earlier.words, [&](const SearchWord &old) {
        return std::ranges::any_of(words, [&](const SearchWord &word) { return old.within(word); });
    });
}

SearchText parseSearch(const QString &typed)
{
    const auto text = foldedText(typed);
    const auto spoken = foldedText(spokenForm(typed));
    const auto words = wordsOf(text);
    const auto sounds = wordsOf(spoken);
    SearchText search;
    for (size_t i = 0; i < words.size(); ++i)
        search.words.push_back(wordOf(words[i], sounds.size() == words.size() ? sounds[i] : words[i]));
    if (search.words.size() > 1)
        search.whole = wordOf(text, spoken);
    std::ranges::sort(search.words, [](const auto &a, const auto &b) {
        return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.text < b.text;
    });
    const auto repeated = std::ranges::unique(search.words);
    search.words.erase(repeated.begin(), repeated.end());
    return search;
}

} // namespace crm
