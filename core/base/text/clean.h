#pragma once

#include <QString>

namespace crm {

/// What a field of one line stores: control characters, bidirectional overrides, byte order marks and
/// invisible characters removed, white space of every width collapsed and trimmed. Emoji, combining marks and
/// the joiners that hold them together stay. `removed` is told how many characters went, white space apart.
QString cleanLine(QStringView text, int *removed = nullptr);

/// The same for notes: lines and tabs stay, line ends become "\n", blank lines at the ends go.
QString cleanText(QStringView text, int *removed = nullptr);

/// What a name stores, however it came in: one line as it was typed. Scripts, widths and invisible characters
/// stay; control characters, U+FFFE and U+FFFF (which no base keeps) go, runs of white space become a space,
/// and both ends are trimmed.
QString cleanName(QStringView text);

/// Nothing that could be seen: empty, white space of any width, invisible characters only.
bool isBlank(QStringView text);

/// Characters as people count them: an emoji family or a letter with its accents is one.
int graphemes(QStringView text);

/// The first `limit` graphemes, and in `rest` what stands behind them, to be offered for the notes.
QString limited(QStringView text, int limit, QString *rest = nullptr);

/// The most graphemes that the fields of a record take.
inline constexpr int kNameLimit = 500;
inline constexpr int kNoteLimit = 100'000;

} // namespace crm
