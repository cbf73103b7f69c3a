#pragma once

#include "core/customer/customer.h"
#include "core/dataquality/duplicatefinder.h"

namespace crm {

/// The columns by which customers are compared.
enum class MatchColumn { Company, Person, Phone, Mail, Address, Place, Number, Messenger, Birthday };

MatchSchema customerMatchSchema();

/// What a card says, to be compared with the base.
MatchRecord matchRecordOf(const CustomerCard &card);

/// A text that is a credit code or an identity number by its own check digit.
bool isOfficialNumber(const QString &text);

/// How much a reason weighs, for people.
enum class MatchStrength { Against, Weak, Clear, Strong };
MatchStrength strengthOf(const MatchReason &reason);

/// "same phone", "names sound alike".
QString describe(const MatchReason &reason);
QString displayName(MatchStrength strength);
/// "almost certainly", "probably", "perhaps".
QString displayLikelihood(double probability);

/// The reasons that speak for it, the strongest first, at most `most`.
QStringList reasonsFor(const DuplicateMatch &match, int most = 4);

/// The field by whose visibility a column is hidden: a key of the filter language.
QString fieldOf(MatchColumn column);

} // namespace crm
