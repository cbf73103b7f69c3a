#include "core/directory/filterfact.h"

#include <algorithm>
#include <array>

namespace crm {
namespace {

using F = CustomerField;
using K = FieldKind;
using Span = FilterFactInfo::Span;

constexpr const char *kStages[] = {"lead",    "prospect", "first_purchase", "repeat",  "loyal",
                                   "at_risk", "dormant",  "lost",           "won_back"};
constexpr const char *kRfm[] = {
    "champions", "potential_loyalist", "loyal",          "promising", "new",   "cant_lose",
    "at_risk",   "need_attention",     "about_to_sleep", "lost",      "others"};
constexpr const char *kCells[] = {"key_value",     "key_growth",     "key_retain",     "key_winback",
                                  "general_value", "general_growth", "general_retain", "general_winback"};
constexpr const char *kValueClasses[] = {"high", "medium", "low"};
constexpr const char *kBehaviours[] = {"high_frequency", "low_frequency", "potential"};

// In the order of the enumeration.
constexpr std::array kFacts = {
    FilterFactInfo{FilterFact::Segment, "segment", K::Choice, Span::Never, F::Id},
    FilterFactInfo{FilterFact::Bought, "bought", K::Texts, Span::Maybe, F::Orders},
    FilterFactInfo{FilterFact::BoughtCategory, "bought_category", K::Texts, Span::Maybe, F::Orders},
    FilterFactInfo{FilterFact::Orders, "orders", K::Number, Span::Always, F::Orders},
    FilterFactInfo{FilterFact::Revenue, "revenue", K::Money, Span::Always, F::Revenue},
    FilterFactInfo{FilterFact::FirstOrder, "first_order", K::Day, Span::Never, F::LastOrder},
    FilterFactInfo{FilterFact::AverageOrder, "average_order", K::Money, Span::Never, F::Revenue},
    FilterFactInfo{FilterFact::OrderInterval, "order_interval", K::Number, Span::Never, F::LastOrder},
    FilterFactInfo{FilterFact::Activities, "activities", K::Number, Span::Maybe, F::LastContact},
    FilterFactInfo{FilterFact::Calls, "calls", K::Number, Span::Maybe, F::LastContact},
    FilterFactInfo{FilterFact::Visits, "visits", K::Number, Span::Maybe, F::LastContact},
    FilterFactInfo{FilterFact::Mails, "mails", K::Number, Span::Maybe, F::LastContact},
    FilterFactInfo{FilterFact::Messages, "messages", K::Number, Span::Maybe, F::LastContact},
    FilterFactInfo{FilterFact::Meetings, "meetings", K::Number, Span::Maybe, F::LastContact},
    FilterFactInfo{FilterFact::OpenOpportunities, "open_opportunities", K::Number, Span::Never,
                   F::NextActivity},
    FilterFactInfo{FilterFact::OpenComplaints, "open_complaints", K::Number, Span::Never, F::LastContact},
    FilterFactInfo{FilterFact::Notes, "notes", K::Text, Span::Never, F::Relevance},
    FilterFactInfo{FilterFact::Preferences, "preferences", K::Text, Span::Never, F::Relevance},
    FilterFactInfo{FilterFact::Hobbies, "hobbies", K::Text, Span::Never, F::Relevance},
    FilterFactInfo{FilterFact::Stage, "stage", K::Choice, Span::Never, F::Orders, kStages},
    FilterFactInfo{FilterFact::Rfm, "rfm", K::Choice, Span::Never, F::Revenue, kRfm},
    FilterFactInfo{FilterFact::RfmCell, "rfm_cell", K::Choice, Span::Never, F::Revenue, kCells},
    FilterFactInfo{FilterFact::RecencyScore, "recency_score", K::Number, Span::Never, F::LastOrder},
    FilterFactInfo{FilterFact::FrequencyScore, "frequency_score", K::Number, Span::Never, F::Orders},
    FilterFactInfo{FilterFact::MoneyScore, "money_score", K::Number, Span::Never, F::Revenue},
    FilterFactInfo{FilterFact::ValueClass, "value_class", K::Choice, Span::Never, F::Revenue, kValueClasses},
    FilterFactInfo{FilterFact::Behaviour, "behaviour", K::Choice, Span::Never, F::Orders, kBehaviours},
    FilterFactInfo{FilterFact::Alive, "p_alive", K::Money, Span::Never, F::LastOrder},
    FilterFactInfo{FilterFact::Expected, "expected", K::Money, Span::Never, F::Orders},
    FilterFactInfo{FilterFact::Worth, "clv", K::Money, Span::Never, F::Revenue},
    FilterFactInfo{FilterFact::Priority, "priority", K::Money, Span::Never, F::Revenue},
};
static_assert(kFacts.size() == size_t(FilterFact::Priority) + 1);

} // namespace

std::span<const FilterFactInfo> filterFacts()
{
    return kFacts;
}

const FilterFactInfo &filterFactInfo(FilterFact fact)
{
    return kFacts[size_t(fact)];
}

std::optional<FilterFact> filterFactOfKey(QStringView key)
{
    const auto found = std::ranges::find_if(kFacts, [&](const FilterFactInfo &info) {
        return key.compare(QLatin1String(info.key), Qt::CaseInsensitive) == 0;
    });
    return found == kFacts.end() ? std::nullopt : std::optional(found->fact);
}

} // namespace crm
