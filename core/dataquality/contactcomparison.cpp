#include "core/dataquality/contactkeys.h"
#include "core/dataquality/fieldcomparison.h"
#include "core/dataquality/similarity.h"

#include <algorithm>

namespace crm {

namespace {

struct NumberedPhone
{
    quint32 digits = Lexicon::kNone;
    quint32 extension = Lexicon::kNone;
};

/// The phone at `at` and its extension, and past them.
NumberedPhone nextPhone(Tokens tokens, size_t &at)
{
    NumberedPhone phone{tokens[at++].value()};
    if (at < tokens.size() && tokens[at].role() == TokenRole::Extra)
        phone.extension = tokens[at++].value();
    return phone;
}

bool isMobile(QStringView digits)
{
    return digits.size() == 11 && digits.front() == u'1';
}

/// 83320000 of 75583320000: the area code left out.
bool isTail(QStringView one, QStringView other)
{
    const auto shorter = one.size() < other.size() ? one : other;
    const auto longer = one.size() < other.size() ? other : one;
    return shorter.size() >= 7 && longer.size() - shorter.size() <= 4 && !isMobile(longer)
        && longer.endsWith(shorter);
}

FieldAgreement comparePhone(NumberedPhone one, NumberedPhone other, const Rarity &rarity)
{
    const auto a = rarity.lexicon().text(one.digits);
    const auto b = rarity.lexicon().text(other.digits);
    if (one.digits == other.digits || isTail(a, b)) {
        const bool branch = one.extension != other.extension && one.extension != Lexicon::kNone
                         && other.extension != Lexicon::kNone;
        return {branch ? Agreement::SameHouse : Agreement::Equal,
                rarity.bits(one.digits, other.digits, ValueSpace::Phone)};
    }
    const auto shorter = std::min(a.size(), b.size());
    if (shorter >= 7 && editDistance(a, b, 1) == 1)
        return {Agreement::Close};
    const bool range = shorter >= 7 && !isMobile(a) && a.size() == b.size() && a.chopped(3) == b.chopped(3);
    return {range ? Agreement::Related : Agreement::Different};
}

struct Address
{
    quint32 whole = Lexicon::kNone;
    quint32 local = Lexicon::kNone;
    quint32 domain = Lexicon::kNone;
};

Address nextMail(Tokens tokens, size_t &at)
{
    Address mail{tokens[at++].value()};
    if (at < tokens.size() && tokens[at].role() == TokenRole::Word)
        mail.local = tokens[at++].value();
    if (at < tokens.size() && tokens[at].role() == TokenRole::Place)
        mail.domain = tokens[at++].value();
    return mail;
}

FieldAgreement compareMail(const Address &one, const Address &other, const Rarity &rarity)
{
    const auto &lexicon = rarity.lexicon();
    if (one.whole == other.whole)
        return {Agreement::Equal, rarity.bits(one.whole, ValueSpace::Mail)};
    if (one.domain == Lexicon::kNone || other.domain == Lexicon::kNone)
        return {Agreement::Different};
    const auto a = lexicon.text(one.local);
    const auto b = lexicon.text(other.local);
    if (one.local == other.local) {
        const bool slip = editDistance(lexicon.text(one.domain), lexicon.text(other.domain), 2) <= 2;
        return a.size() < 4 && !slip
                 ? FieldAgreement{Agreement::Related}
                 : FieldAgreement{Agreement::Elsewhere, rarity.bits(one.local, ValueSpace::Name)};
    }
    const bool same = one.domain == other.domain;
    if (same && std::min(a.size(), b.size()) >= 4 && editDistance(a, b, 1) == 1)
        return {Agreement::Close};
    if (same && !isPublicMailDomain(lexicon.text(one.domain)))
        return {Agreement::SameHouse, rarity.bits(one.domain, ValueSpace::Domain)};
    return {Agreement::Different};
}

} // namespace

FieldAgreement comparePhones(Tokens one, Tokens other, const Rarity &rarity)
{
    FieldAgreement best;
    for (size_t i = 0; i < one.size();) {
        const auto a = nextPhone(one, i);
        for (size_t j = 0; j < other.size();) {
            const auto found = comparePhone(a, nextPhone(other, j), rarity);
            if (found.level > best.level || (found.level == best.level && found.rarity > best.rarity))
                best = found;
        }
    }
    return best;
}

FieldAgreement compareMails(Tokens one, Tokens other, const Rarity &rarity)
{
    FieldAgreement best;
    for (size_t i = 0; i < one.size();) {
        const auto a = nextMail(one, i);
        for (size_t j = 0; j < other.size();) {
            const auto found = compareMail(a, nextMail(other, j), rarity);
            if (found.level > best.level || (found.level == best.level && found.rarity > best.rarity))
                best = found;
        }
    }
    return best;
}

} // namespace crm
