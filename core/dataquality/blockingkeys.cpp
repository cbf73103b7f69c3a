#include "core/dataquality/blockingkeys.h"

#include "core/dataquality/contactkeys.h"
#include "core/dataquality/han.h"

#include <algorithm>

namespace crm {

namespace {

enum class Part : quint32 { Value = 1, Sound, Tail, Begin, Bigram, NumberAndWord };

/// Half of a key.
struct Feature
{
    quint32 hash = 0;
    int column = 0;
};

constexpr quint32 combined(quint32 one, quint32 other)
{
    return mixed(one * 31 + mixed(other + 0x9e3779b9U));
}

quint32 hashOf(QStringView text, Part part)
{
    quint32 hash = quint32(part);
    for (const QChar character : text)
        hash = combined(hash, character.unicode());
    return hash;
}

class KeyBuilder
{
public:
    KeyBuilder(const Lexicon &lexicon, std::vector<quint32> &keys)
        : m_lexicon(lexicon)
        , m_keys(keys)
    {
        m_keys.clear();
    }

    void addColumn(MatchKind kind, Tokens tokens)
    {
        switch (kind) {
        case MatchKind::Company: return addCompany(tokens);
        case MatchKind::Person: return addPerson(tokens);
        case MatchKind::GivenName:
        case MatchKind::Surname: return addNamePart(tokens.front());
        case MatchKind::Address: return addAddress(tokens);
        case MatchKind::Place: return addPlace(tokens);
        case MatchKind::Phone: return addPhones(tokens);
        case MatchKind::Mail: return addMails(tokens);
        case MatchKind::HouseNumber:
        case MatchKind::PostCode: return part(value(tokens.front()), tokens.front());
        case MatchKind::Date:
            alone(value(tokens.front()));
            return part(value(tokens.front()), tokens.front());
        case MatchKind::Identifier: return alone(value(tokens.front()));
        case MatchKind::Text: return;
        }
    }

    void finish()
    {
        for (size_t i = 0; i < m_features.size(); ++i) {
            for (size_t j = i + 1; j < m_features.size(); ++j)
                combine(m_features[i], m_features[j]);
        }
        std::ranges::sort(m_keys);
        const auto rest = std::ranges::unique(m_keys);
        m_keys.erase(rest.begin(), rest.end());
    }

private:
    quint32 value(Token token) const { return combined(m_lexicon.hash(token.value()), quint32(Part::Value)); }
    quint32 sound(Token token) const
    {
        const auto sound = m_lexicon.sound(token.value());
        return combined(m_lexicon.hash(sound == Lexicon::kNone ? token.value() : sound),
                        quint32(Part::Sound));
    }
    QStringView text(Token token) const { return m_lexicon.text(token.value()); }

    void alone(quint32 hash) { m_keys.push_back(hash); }
    /// Tells something, but not enough alone: who it may be, or where.
    void part(quint32 hash, Token token) { m_features.push_back({hash, token.column()}); }

    /// Two names, or a name and a place, or two parts of a place: of different columns.
    void combine(const Feature &one, const Feature &other)
    {
        if (one.column != other.column)
            alone(one.hash < other.hash ? combined(one.hash, other.hash) : combined(other.hash, one.hash));
    }

    void addBigrams(QStringView core)
    {
        for (qsizetype i = 0; i + 1 < core.size() && i < 6; ++i)
            alone(hashOf(core.mid(i, 2), Part::Bigram));
    }

    void addCompany(Tokens tokens)
    {
        for (const auto token : tokens) {
            if (token.role() == TokenRole::Core) {
                alone(value(token));
                alone(sound(token));
                part(sound(token), token);
                if (hasHan(text(token)))
                    addBigrams(text(token));
            } else if (token.role() == TokenRole::Word) {
                alone(sound(token));
                if (text(token).size() >= 3)
                    part(sound(token), token);
            } else if (token.role() == TokenRole::Place) {
                part(value(token), token);
            }
        }
    }

    void addPerson(Tokens tokens)
    {
        for (const auto token : tokens) {
            if (token.role() == TokenRole::Extra)
                continue;
            alone(sound(token));
            if (token.role() == TokenRole::Word || hasHan(text(token)))
                part(sound(token), token);
        }
    }

    /// A slip spares either the consonants or the beginning.
    void addNamePart(Token token)
    {
        alone(value(token));
        part(sound(token), token);
        if (!hasHan(text(token)) && text(token).size() > 3)
            part(hashOf(text(token).left(3), Part::Begin), token);
    }

    void addAddress(Tokens tokens)
    {
        Token rarest;
        const auto rarer = [this](Token one, Token other) {
            return m_lexicon.count(one.value()) < m_lexicon.count(other.value());
        };
        for (const auto token : tokens) {
            if (token.role() != TokenRole::Word)
                continue;
            alone(value(token));
            if (rarest == Token() || rarer(token, rarest))
                rarest = token;
        }
        if (rarest == Token())
            return;
        part(sound(rarest), rarest);
        for (const auto token : tokens) {
            if (token.role() == TokenRole::Number)
                alone(combined(value(token), value(rarest)));
        }
    }

    void addPlace(Tokens tokens)
    {
        quint32 all = quint32(Part::Sound);
        for (const auto token : tokens)
            all += token.role() == TokenRole::Whole ? 0 : sound(token);
        part(all, tokens.front());
    }

    void addPhones(Tokens tokens)
    {
        for (const auto token : tokens) {
            if (token.role() == TokenRole::Whole)
                alone(hashOf(text(token).right(7), Part::Tail));
        }
    }

    void addMails(Tokens tokens)
    {
        for (const auto token : tokens) {
            const bool telling = token.role() != TokenRole::Place || !isPublicMailDomain(text(token));
            if (telling)
                alone(value(token));
        }
    }

    const Lexicon &m_lexicon;
    std::vector<quint32> &m_keys;
    std::vector<Feature> m_features;
};

} // namespace

void blockingKeys(const MatchSchema &schema, const Lexicon &lexicon, Tokens record,
                  std::vector<quint32> &keys)
{
    KeyBuilder builder(lexicon, keys);
    for (size_t start = 0; start < record.size();) {
        const int column = record[start].column();
        size_t end = start + 1;
        while (end < record.size() && record[end].column() == column)
            ++end;
        builder.addColumn(schema[size_t(column)], record.subspan(start, end - start));
        start = end;
    }
    builder.finish();
}

} // namespace crm
