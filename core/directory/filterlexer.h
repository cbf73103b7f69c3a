#pragma once

#include <QString>

#include <vector>

namespace crm {

/// A word, number, text in quotes or sign of the filter language.
struct FilterToken
{
    enum class Kind { Word, Number, Date, Relative, Text, Sign, End };

    Kind kind = Kind::End;
    QString text = {};      // without quotes; signs in ASCII: ( ) , = != < <= > >=
    qsizetype position = 0; // of its first character, from 1

    bool is(const char *sign) const { return kind == Kind::Sign && text == QLatin1String(sign); }
    bool isWord(const char *word) const
    {
        return kind == Kind::Word && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
};

/// Ends with a token of kind End. Full-width signs and Chinese quotes count as plain ones. Throws Invalid, with the
/// position.
std::vector<FilterToken> filterTokens(const QString &text);

} // namespace crm
