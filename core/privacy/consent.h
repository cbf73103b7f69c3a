#pragma once

#include "core/customer/customer.h"

#include <QDate>

namespace crm {

/// By what right data of people are used.
enum class LegalBasis { Consent, Contract, Obligation, Interest };
/// How somebody agreed.
enum class ConsentChannel { Paper, Electronic, Message, Spoken };

/// What data of people are used for. `wording` is what people are asked, or told.
struct Purpose
{
    qint64 id = 0;
    QString name = {};
    LegalBasis basis = LegalBasis::Consent;
    QString wording = {};
    bool active = true;
    qint64 rev = 1;

    friend bool operator==(const Purpose &, const Purpose &) = default;
};

/// That somebody agreed to a purpose: when, how, to which words, and where the proof lies; until they
/// withdrew it.
struct Consent
{
    qint64 id = 0;
    CustomerId customer = {};
    ContactId contact = {}; ///< of whom; invalid: of the customer itself
    qint64 purpose = 0;
    QDate givenOn = {};
    ConsentChannel channel = ConsentChannel::Paper;
    QString wording = {}; ///< empty: that of the purpose
    QString proof = {};
    std::optional<QDate> withdrawnOn = {};
    QString withdrawnHow = {};
    UserId recordedBy = {};
    qint64 rev = 1;

    bool holds() const { return !withdrawnOn; }
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// All problems at once; empty where it can be stored.
std::vector<FieldProblem> problems(const Purpose &purpose);
std::vector<FieldProblem> problems(const Consent &consent, QDate today);

/// Marketing, contracts and the like, in the language of the program, to begin with.
std::vector<Purpose> usualPurposes();

/// The spellings used in the database and on the command line.
QString toKey(LegalBasis basis);
LegalBasis legalBasisFromKey(const QString &key);
QString toKey(ConsentChannel channel);
std::optional<ConsentChannel> consentChannelFromKey(const QString &key);
std::vector<LegalBasis> legalBases();
std::vector<ConsentChannel> consentChannels();

/// The names for people.
QString displayName(LegalBasis basis);
QString displayName(ConsentChannel channel);

} // namespace crm
