#include "core/dataquality/recordtokens.h"

#include "core/base/text/fold.h"
#include "core/base/text/identity.h"
#include "core/base/text/phone.h"
#include "core/base/text/pinyin.h"
#include "core/dataquality/addressparts.h"
#include "core/dataquality/companyname.h"
#include "core/dataquality/contactkeys.h"
#include "core/dataquality/han.h"
#include "core/dataquality/personname.h"
#include "core/dataquality/westernwords.h"

#include <algorithm>

namespace crm {

namespace {

using namespace Qt::StringLiterals;

QString soundOf(const QString &text, NameKind kind)
{
    if (hasHan(text))
        return reading(text, kind).syllables;
    return soundCode(text);
}

/// Appends the tokens of one value.
class Parser
{
public:
    Parser(std::vector<RawToken> &out, int column)
        : m_out(out)
        , m_column(column)
    {
    }

    void addCompany(const QString &text)
    {
        const auto name = companyName(text);
        if (name.whole.isEmpty())
            return;
        add(TokenRole::Whole, ValueSpace::CompanyWhole, name.whole);
        add(TokenRole::Core, ValueSpace::Core, name.core, soundOf(name.core, NameKind::Company));
        for (const auto &trade : name.trades)
            add(TokenRole::Trade, ValueSpace::Trade, trade);
        for (const auto &place : name.places)
            add(TokenRole::Place, ValueSpace::CompanyPlace, place);
        if (name.form != FirmForm::Unknown)
            add(TokenRole::Form, ValueSpace::Trade, QString(QChar(char16_t(u'0' + int(name.form)))));
        if (!name.branch.isEmpty())
            add(TokenRole::Extra, ValueSpace::CompanyPlace, name.branch);
        for (const auto &word : name.words)
            add(TokenRole::Word, ValueSpace::Word, word, soundCode(word));
    }

    void addPerson(const QString &text)
    {
        const auto name = personName(text);
        if (name.whole.isEmpty())
            return;
        const auto role = name.surnameOnly ? TokenRole::Extra : TokenRole::Whole;
        add(role, ValueSpace::Name, name.whole, soundOf(name.whole, NameKind::Person));
        for (const auto &word : name.words)
            add(TokenRole::Word, ValueSpace::Name, word, soundCode(word));
    }

    void addNamePart(const QString &text)
    {
        const auto words = westernWords(fold(text));
        const auto joined = words.join(QString());
        if (!joined.isEmpty())
            add(TokenRole::Whole, ValueSpace::Name, joined, soundOf(joined, NameKind::Person));
    }

    void addAddress(const QString &text)
    {
        const auto parts = addressParts(text);
        QString whole;
        for (const auto &part : parts)
            whole += part.text + u' ';
        if (!parts.empty())
            add(TokenRole::Whole, ValueSpace::Address, whole);
        for (const auto &part : parts) {
            add(part.number ? TokenRole::Number : TokenRole::Word, ValueSpace::Address, part.text,
                part.number ? QString() : soundOf(part.text, NameKind::Company));
        }
    }

    void addWords(const QString &text)
    {
        const auto words = westernWords(fold(text));
        if (!words.isEmpty())
            add(TokenRole::Whole, ValueSpace::Word, words.join(u' ') + u' ');
        for (const auto &word : words)
            add(TokenRole::Word, ValueSpace::Word, word);
    }

    void addPhones(const QString &text)
    {
        for (const auto &number : splitPhones(text)) {
            const auto key = phoneKey(number);
            if (key.digits.size() < 3)
                continue;
            add(TokenRole::Whole, ValueSpace::Phone, key.digits);
            if (!key.extension.isEmpty())
                add(TokenRole::Extra, ValueSpace::Code, key.extension);
        }
    }

    void addMail(const QString &text)
    {
        const auto mail = normalizeEmail(text);
        const auto at = mail.lastIndexOf(u'@');
        if (mail.isEmpty())
            return;
        add(TokenRole::Whole, ValueSpace::Mail, mail);
        if (at <= 0)
            return;
        add(TokenRole::Word, ValueSpace::Mail, mail.left(at));
        add(TokenRole::Place, ValueSpace::Domain, mail.mid(at + 1));
    }

    void addWhole(ValueSpace space, const QString &text)
    {
        if (!text.isEmpty())
            add(TokenRole::Whole, space, text);
    }

private:
    void add(TokenRole role, ValueSpace space, const QString &text, const QString &sound = {})
    {
        m_out.push_back({m_column, role, space, text, sound});
    }

    std::vector<RawToken> &m_out;
    int m_column;
};

void parse(Parser parser, MatchKind kind, const QString &text)
{
    switch (kind) {
    case MatchKind::Company: return parser.addCompany(text);
    case MatchKind::Person: return parser.addPerson(text);
    case MatchKind::GivenName:
    case MatchKind::Surname: return parser.addNamePart(text);
    case MatchKind::Address:
    case MatchKind::Place: return parser.addAddress(text);
    case MatchKind::HouseNumber:
    case MatchKind::PostCode: return parser.addWhole(ValueSpace::Code, identifierKey(text));
    case MatchKind::Phone: return parser.addPhones(text);
    case MatchKind::Mail: return parser.addMail(text);
    case MatchKind::Date: return parser.addWhole(ValueSpace::Date, dateKey(text));
    case MatchKind::Identifier: return parser.addWhole(ValueSpace::Identifier, identifierKey(text));
    case MatchKind::Text: return parser.addWords(text);
    }
}

} // namespace

std::vector<RawToken> rawTokens(const MatchSchema &schema, const MatchRecord &record)
{
    std::vector<RawToken> tokens;
    for (const auto &value : record.values) {
        const bool known =
            value.column >= 0 && value.column < int(schema.size()) && value.column < kMatchColumns;
        if (known && !value.text.isEmpty())
            parse(Parser(tokens, value.column), schema[size_t(value.column)], value.text);
    }
    std::ranges::stable_sort(tokens, {}, &RawToken::column);
    return tokens;
}

std::vector<Token> internTokens(const std::vector<RawToken> &raw, Lexicon &lexicon)
{
    std::vector<Token> tokens;
    tokens.reserve(raw.size());
    for (const auto &token : raw) {
        const auto value = lexicon.intern(token.space, token.text);
        if (!token.sound.isEmpty() && lexicon.sound(value) == Lexicon::kNone)
            lexicon.setSound(value, lexicon.intern(ValueSpace::Sound, token.sound));
        tokens.emplace_back(token.column, token.role, value);
    }
    return tokens;
}

Tokens columnOf(Tokens record, int column)
{
    const auto first = std::ranges::find(record, column, &Token::column);
    const auto last = std::find_if(first, record.end(), [column](Token t) { return t.column() != column; });
    return {first, last};
}

} // namespace crm
