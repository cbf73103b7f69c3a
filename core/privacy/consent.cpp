#include "core/privacy/consent.h"

#include "core/base/enumkeys.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const EnumKeys<LegalBasis, 4> kBases{{{{LegalBasis::Consent, u"consent"_s},
                                       {LegalBasis::Contract, u"contract"_s},
                                       {LegalBasis::Obligation, u"obligation"_s},
                                       {LegalBasis::Interest, u"interest"_s}}}};
const EnumKeys<ConsentChannel, 4> kChannels{{{{ConsentChannel::Paper, u"paper"_s},
                                              {ConsentChannel::Electronic, u"electronic"_s},
                                              {ConsentChannel::Message, u"message"_s},
                                              {ConsentChannel::Spoken, u"spoken"_s}}}};

template <typename Keys>
auto valuesOf(const Keys &keys)
{
    std::vector<std::remove_cvref_t<decltype(keys.pairs.front().first)>> values;
    for (const auto &[value, key] : keys.pairs)
        values.push_back(value);
    return values;
}

void addTooLong(std::vector<FieldProblem> &problems, const QString &field, const QString &text, int limit)
{
    if (graphemes(text) > limit)
        problems.push_back({field, Tr::tr("At most %1 characters.").arg(limit)});
}

} // namespace

std::vector<FieldProblem> problems(const Purpose &purpose)
{
    std::vector<FieldProblem> problems;
    if (isBlank(purpose.name))
        problems.push_back({u"name"_s, Tr::tr("Please give it a name.")});
    if (purpose.basis == LegalBasis::Consent && isBlank(purpose.wording))
        problems.push_back({u"wording"_s, Tr::tr("What are people asked? They agree to these words.")});
    addTooLong(problems, u"name"_s, purpose.name, kNameLimit);
    addTooLong(problems, u"wording"_s, purpose.wording, kNoteLimit);
    return problems;
}

std::vector<FieldProblem> problems(const Consent &consent, QDate today)
{
    std::vector<FieldProblem> problems;
    if (consent.purpose <= 0)
        problems.push_back({u"purpose"_s, Tr::tr("To what did they agree?")});
    if (!consent.givenOn.isValid() || consent.givenOn > today)
        problems.push_back({u"given"_s, Tr::tr("Please choose the day on which they agreed.")});
    if (isBlank(consent.wording))
        problems.push_back({u"wording"_s, Tr::tr("To which words did they agree?")});
    if (consent.withdrawnOn && consent.givenOn.isValid()
        && (*consent.withdrawnOn < consent.givenOn || *consent.withdrawnOn > today))
        problems.push_back(
            {u"withdrawn"_s,
             Tr::tr("It can only be withdrawn after it was given, and not later than today.")});
    addTooLong(problems, u"wording"_s, consent.wording, kNoteLimit);
    addTooLong(problems, u"proof"_s, consent.proof, kNameLimit);
    return problems;
}

std::vector<Purpose> usualPurposes()
{
    return {
        {.name = Tr::tr("Contract and orders"),
         .basis = LegalBasis::Contract,
         .wording = Tr::tr("We use your data to make offers that you ask for, to deliver what you order, and "
                           "to bill it.")},
        {.name = Tr::tr("Bookkeeping"),
         .basis = LegalBasis::Obligation,
         .wording = Tr::tr("We keep invoices and orders for as long as the law asks for.")},
        {.name = Tr::tr("News and offers"),
         .basis = LegalBasis::Consent,
         .wording = Tr::tr("I agree to be told of products and offers by phone, message or mail. I can "
                           "withdraw this at any time.")},
        {.name = Tr::tr("Passing on to partners"),
         .basis = LegalBasis::Consent,
         .wording = Tr::tr("I agree that my name and how to reach me are given to partners who deliver or "
                           "install what I order. I can withdraw this at any time.")},
    };
}

QString toKey(LegalBasis basis)
{
    return kBases.key(basis);
}

LegalBasis legalBasisFromKey(const QString &key)
{
    return kBases.value(key, LegalBasis::Consent);
}

QString toKey(ConsentChannel channel)
{
    return kChannels.key(channel);
}

std::optional<ConsentChannel> consentChannelFromKey(const QString &key)
{
    for (const auto channel : consentChannels())
        if (toKey(channel) == key)
            return channel;
    return {};
}

std::vector<LegalBasis> legalBases()
{
    return valuesOf(kBases);
}

std::vector<ConsentChannel> consentChannels()
{
    return valuesOf(kChannels);
}

QString displayName(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::Consent: return Tr::tr("Consent");
    case LegalBasis::Contract: return Tr::tr("A contract with them");
    case LegalBasis::Obligation: return Tr::tr("A legal obligation");
    case LegalBasis::Interest: break;
    }
    return Tr::tr("An interest that weighs more");
}

QString displayName(ConsentChannel channel)
{
    switch (channel) {
    case ConsentChannel::Paper: return Tr::tr("On paper");
    case ConsentChannel::Electronic: return Tr::tr("On a web page or form");
    case ConsentChannel::Message: return Tr::tr("By mail or message");
    case ConsentChannel::Spoken: break;
    }
    return Tr::tr("By word of mouth");
}

} // namespace crm
