#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace crm {

/// For showing what stood in a cell: what cannot be seen, or turns the direction of writing, is written out
/// ("‹U+202E›").
QString withMarks(const QString &text);

/// Without spaces at both ends: ASCII ones, the no-break space, the ideographic one, byte order marks.
std::string_view trimmed(std::string_view text);

/// The text inside a formula that is nothing but a text, ="13800138000", as shops write numbers so that a
/// spreadsheet leaves them alone; any other text as it is.
std::string_view literalText(std::string_view text, std::string &buffer);

/// True for the words by which programs write "nothing": NULL, None, N/A, #N/A, nil, \N, (null), (空), 无,
/// 暂无.
bool isNullWord(std::string_view text);

/// True for what people write into a cell to say that there is nothing: dashes, a stroke, 无.
bool isBlankMark(std::string_view text);

/// True for a phone or an id that went through a spreadsheet as a number and came back as "1.38E+10".
bool lostDigits(std::string_view text);

/// The digits of "1.3800138000E+10" or "13800138000.0", where all of them are there; else the text as it is.
QString repairedNumber(std::string_view text);

/// What cleaning removed from a text.
struct Cleaned
{
    std::string_view text;
    int controls = 0; ///< control characters
    int invisible = 0; ///< marks of direction, zero-width characters
};

/// Text of several lines: without control characters but TAB and line ends; CRLF and CR become LF.
/// Text of one line: these become a space, too. Identifiers (codes, numbers, phones, mails) lose what cannot
/// be seen, and their full-width digits and letters become plain; phones keep those, as they were typed.
/// Nothing else is changed.
enum class TextShape { OneLine, Lines, Identifier, Phone };
Cleaned cleaned(std::string_view text, TextShape shape, std::string &buffer);

/// The reason why a text is no mail address, or nothing.
QString mailProblem(std::string_view text);

/// True where text can be a phone number: at least three digits, and nothing but what numbers are written
/// with.
bool looksLikePhone(std::string_view text);

/// Full-width forms, ideographic commas and the like as plain ASCII; spaces of any kind as spaces.
std::string plainForms(std::string_view text);

} // namespace crm
