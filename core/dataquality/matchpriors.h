#pragma once

#include "core/dataquality/agreement.h"

namespace crm {

/// How often each level is expected among duplicates: what people do to a value of this kind when they type
/// it again. The shares add up to 1, that of Missing is 0.
std::array<double, kAgreements> priorOfDuplicates(MatchKind kind);

/// What a column is to the record. The people of a firm are how it is reached: an owner of two firms answers
/// for both; where there are no firms the people are who is meant.
enum class FieldRole : quint8 {
    Name, ///< Who it is.
    Own, ///< Belongs to one alone: an identity number, a birthday.
    Contact, ///< Where it is and how it is reached; neighbours and sister firms share it.
    Other
};

std::vector<FieldRole> rolesOf(const MatchSchema &schema);

/// Near enough for two to be neighbours: the same house is, the same road is not, the same range of phone
/// numbers is.
bool agreeAsNeighbours(MatchKind kind, Agreement level);

/// The same among pairs that have nothing to do with each other.
std::array<double, kAgreements> priorOfOthers(MatchKind kind);

} // namespace crm
