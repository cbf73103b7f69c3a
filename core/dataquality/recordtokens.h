#pragma once

#include "core/dataquality/lexicon.h"
#include "core/dataquality/matchfield.h"

#include <span>

namespace crm {

/// What part of its value a token is.
enum class TokenRole : quint8 { Whole, Core, Trade, Place, Form, Word, Number, Extra };

/// A value of the lexicon at its place in a record: column (4 bits), role (3), value (25).
class Token
{
public:
    Token() = default;
    Token(int column, TokenRole role, quint32 value)
        : m_bits(quint32(column) << 28 | quint32(role) << 25 | value)
    {
    }
    int column() const { return int(m_bits >> 28); }
    TokenRole role() const { return TokenRole((m_bits >> 25) & 7U); }
    quint32 value() const { return m_bits & 0x1FFFFFFU; }

    friend bool operator==(Token, Token) = default;

private:
    quint32 m_bits = 0;
};

using Tokens = std::span<const Token>;

/// A piece of a value before it has a number.
struct RawToken
{
    int column = 0;
    TokenRole role = TokenRole::Whole;
    ValueSpace space = ValueSpace::Word;
    QString text = {};
    QString sound = {}; ///< Empty where sound tells nothing.
};

/// Takes the values of a record apart; may run on several threads. Columns ascend.
std::vector<RawToken> rawTokens(const MatchSchema &schema, const MatchRecord &record);

/// Numbers the tokens.
std::vector<Token> internTokens(const std::vector<RawToken> &raw, Lexicon &lexicon);

/// The tokens of one column.
Tokens columnOf(Tokens record, int column);

} // namespace crm
