#include "core/dataquality/matchpriors.h"

#include <algorithm>
#include <numeric>

namespace crm {

namespace {

using Shares = std::array<double, kAgreements>;

/// In the order of Agreement; made to add up to 1 below.
Shares shares(MatchKind kind)
{
    //  -, different, related, some words, similar, close, sounds, elsewhere, house, most words, abbreviated,
    //  equal
    switch (kind) {
    case MatchKind::Company: return {0, .02, .03, .04, .04, .05, .03, .001, .001, .06, .20, .53};
    case MatchKind::Person: return {0, .15, .05, .03, .03, .03, .05, .001, .001, .04, .01, .60};
    case MatchKind::GivenName:
    case MatchKind::Surname: return {0, .06, .02, .001, .04, .08, .02, .03, .001, .001, .001, .75};
    case MatchKind::Address: return {0, .12, .05, .08, .001, .001, .001, .02, .001, .12, .08, .50};
    case MatchKind::HouseNumber: return {0, .12, .01, .001, .01, .08, .001, .001, .001, .001, .001, .75};
    case MatchKind::Place: return {0, .10, .02, .03, .001, .001, .001, .02, .001, .08, .05, .70};
    case MatchKind::PostCode: return {0, .08, .05, .001, .04, .08, .001, .001, .001, .001, .001, .75};
    case MatchKind::Phone: return {0, .20, .03, .001, .001, .06, .001, .001, .03, .001, .001, .65};
    case MatchKind::Mail: return {0, .20, .02, .001, .001, .05, .001, .03, .10, .001, .001, .60};
    case MatchKind::Date: return {0, .05, .03, .001, .04, .08, .001, .001, .001, .001, .001, .80};
    case MatchKind::Identifier: return {0, .03, .001, .001, .02, .06, .001, .001, .001, .001, .001, .90};
    case MatchKind::Text: return {0, .40, .05, .05, .001, .001, .001, .001, .001, .05, .05, .40};
    }
    return {};
}

Shares normalized(Shares all)
{
    const double sum = std::accumulate(all.begin(), all.end(), 0.0);
    for (auto &share : all)
        share /= sum;
    return all;
}

} // namespace

std::array<double, kAgreements> priorOfDuplicates(MatchKind kind)
{
    return normalized(shares(kind));
}

std::vector<FieldRole> rolesOf(const MatchSchema &schema)
{
    const bool firms = std::ranges::find(schema, MatchKind::Company) != schema.end();
    std::vector<FieldRole> roles;
    for (const auto kind : schema) {
        switch (kind) {
        case MatchKind::Company: roles.push_back(FieldRole::Name); break;
        case MatchKind::Person:
        case MatchKind::GivenName:
        case MatchKind::Surname: roles.push_back(firms ? FieldRole::Contact : FieldRole::Name); break;
        case MatchKind::Mail: roles.push_back(firms ? FieldRole::Contact : FieldRole::Own); break;
        case MatchKind::Date:
        case MatchKind::Identifier: roles.push_back(FieldRole::Own); break;
        case MatchKind::Text: roles.push_back(FieldRole::Other); break;
        default: roles.push_back(FieldRole::Contact); break;
        }
    }
    return roles;
}

bool agreeAsNeighbours(MatchKind kind, Agreement level)
{
    return kind == MatchKind::Phone ? level > Agreement::Different : isRated(level);
}

std::array<double, kAgreements> priorOfOthers(MatchKind kind)
{
    Shares all{0, .9, .03, .01, .01, .003, .001, .001, .001, .001, .001, .005};
    if (kind == MatchKind::Text)
        all[size_t(Agreement::Equal)] = .05;
    return normalized(all);
}

} // namespace crm
