#include "ui/segment/condition.h"

#include "core/base/amount.h"
#include "core/base/epochday.h"
#include "core/base/outcome.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filtertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using Kind = FilterRule::Kind;
using Operator = FilterRule::Operator;
using Verb = RuleVerb;

bool isText(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::Texts;
}
bool isChoice(FieldKind kind)
{
    return kind == FieldKind::Choice || kind == FieldKind::Labels;
}
bool isDay(FieldKind kind)
{
    return kind == FieldKind::Day || kind == FieldKind::Instant;
}

std::optional<FilterValue> numberOf(const QString &text)
{
    const auto amount = Amount::parse(text.trimmed());
    return amount ? std::optional(FilterValue{FilterValue::Kind::Number, text.trimmed(), amount->value})
                  : std::nullopt;
}

std::optional<FilterValue> dayOf(const QString &text)
{
    const auto day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(FilterValue{FilterValue::Kind::Day, text, epochDayOf(day)})
                         : std::nullopt;
}

/// "90d" before today, or after it.
std::optional<FilterValue> spanOf(const QString &text, int direction)
{
    static const QString units = u"dwmy"_s;
    const auto unit = text.isEmpty() ? -1 : units.indexOf(text.back());
    bool valid = false;
    const auto count = QStringView(text).chopped(unit < 0 ? 0 : 1).toLongLong(&valid);
    if (unit < 0 || !valid || count < 0 || count > 100'000)
        return {};
    return FilterValue{FilterValue::Kind::Today, text, direction * count, FilterValue::Unit(unit)};
}

QString spanText(const FilterValue &value)
{
    static constexpr QStringView letters = u"dwmy";
    return QString::number(std::abs(value.number)) + letters[qsizetype(value.unit)];
}

FilterRule negated(FilterRule rule)
{
    return {Kind::Not, {std::move(rule)}, {}, {}, {}};
}

std::optional<Verb> numberVerb(Operator op)
{
    switch (op) {
    case Operator::GreaterOrEqual: return Verb::AtLeast;
    case Operator::LessOrEqual: return Verb::AtMost;
    case Operator::Greater: return Verb::MoreThan;
    case Operator::Less: return Verb::LessThan;
    case Operator::Equal: return Verb::Exactly;
    case Operator::Between: return Verb::Between;
    default: return {};
    }
}

/// The verb and the values of a comparison with days.
std::optional<RuleCondition> dayCondition(const FilterRule &rule)
{
    const auto &first = rule.values.front();
    const auto is = [&](Operator op, FilterValue::Kind kind) { return rule.op == op && first.kind == kind; };
    if (is(Operator::GreaterOrEqual, FilterValue::Kind::Today) && first.number <= 0)
        return RuleCondition{.verb = Verb::LastDays, .values = {spanText(first)}};
    if (is(Operator::Less, FilterValue::Kind::Today) && first.number <= 0)
        return RuleCondition{.verb = Verb::LongerAgo, .values = {spanText(first)}};
    if (is(Operator::Between, FilterValue::Kind::Today) && first.number == 0
        && rule.values[1].kind == FilterValue::Kind::Today && rule.values[1].number > 0)
        return RuleCondition{.verb = Verb::NextDays, .values = {spanText(rule.values[1])}};
    if (is(Operator::GreaterOrEqual, FilterValue::Kind::Day))
        return RuleCondition{.verb = Verb::OnOrAfter, .values = {first.text}};
    if (is(Operator::LessOrEqual, FilterValue::Kind::Day))
        return RuleCondition{.verb = Verb::OnOrBefore, .values = {first.text}};
    if (is(Operator::Between, FilterValue::Kind::Day) && rule.values[1].kind == FilterValue::Kind::Day)
        return RuleCondition{.verb = Verb::Between, .values = {first.text, rule.values[1].text}};
    return {};
}

std::optional<RuleCondition> textCondition(const FilterRule &rule, FieldKind kind, bool no)
{
    RuleCondition found;
    for (const auto &value : rule.values)
        found.values << value.text;
    const bool several = rule.op == Operator::In || rule.op == Operator::Equal;
    if (several && std::ranges::none_of(rule.values, [](const FilterValue &value) {
            return value.kind == FilterValue::Kind::None;
        }))
        found.verb = no ? Verb::IsNoneOf : Verb::IsOneOf;
    else if (rule.op == Operator::Contains && isText(kind))
        found.verb = no ? Verb::ContainsNot : Verb::Contains;
    else if (rule.op == Operator::Starts && isText(kind) && !no)
        found.verb = Verb::Starts;
    else
        return {};
    return found;
}

/// Nothing for what no line can say.
std::optional<RuleCondition> conditionOf(const FilterRule &whole, const DirectoryLists &lists)
{
    const bool no = whole.kind == Kind::Not;
    const auto &rule = no && whole.children.size() == 1 ? whole.children.front() : whole;
    if ((rule.kind != Kind::Compare && rule.kind != Kind::Fact) || rule.values.empty())
        return {};
    RuleSubject subject{.field = rule.field};
    if (rule.kind == Kind::Fact)
        subject = {.fact = rule.fact};
    const auto kind = kindOf(subject, lists);
    std::optional<RuleCondition> found;
    const bool none = rule.values.size() == 1 && rule.values.front().kind == FilterValue::Kind::None;
    if (none && (rule.op == Operator::Equal || rule.op == Operator::NotEqual))
        found = RuleCondition{.verb = (rule.op == Operator::Equal) != no ? Verb::IsEmpty : Verb::IsNotEmpty};
    else if (isText(kind) || isChoice(kind))
        found = textCondition(rule, kind, no);
    else if (!no && isDay(kind))
        found = dayCondition(rule);
    else if (!no)
        if (const auto verb = numberVerb(rule.op)) {
            found = RuleCondition{.verb = *verb};
            for (const auto &value : rule.values)
                found->values << value.text;
        }
    if (!found)
        return {};
    found->subject = subject;
    if (rule.since)
        found->span = rule.since->kind == FilterValue::Kind::Today ? spanText(*rule.since) : rule.since->text;
    return found;
}

RuleGroup::Part partOf(const FilterRule &rule, const DirectoryLists &lists)
{
    if (const auto condition = conditionOf(rule, lists))
        return {condition, {}};
    if (rule.kind == Kind::Compare || rule.kind == Kind::Fact)
        return {RuleCondition{.verb = Verb::Written, .values = {filterText(rule, lists)}}, {}};
    return {{}, groupOf(rule, lists)};
}

/// The values of a comparison; nothing while one is missing.
std::optional<std::vector<FilterValue>> valuesOf(const RuleCondition &condition, FieldKind kind)
{
    std::vector<FilterValue> values;
    const auto add = [&](const std::optional<FilterValue> &value) {
        if (value)
            values.push_back(*value);
    };
    for (const auto &text : condition.values) {
        if (condition.verb == Verb::LastDays || condition.verb == Verb::LongerAgo)
            add(spanOf(text, -1));
        else if (condition.verb == Verb::NextDays)
            add(spanOf(text, 1));
        else if (isDay(kind))
            add(dayOf(text));
        else if (isText(kind) || isChoice(kind))
            add(text.trimmed().isEmpty() ? std::nullopt : std::optional(FilterValue::of(text.trimmed())));
        else
            add(numberOf(text));
    }
    const bool pair = condition.verb == Verb::Between;
    if (values.empty() || qsizetype(values.size()) != condition.values.size() || (pair && values.size() != 2))
        return {};
    return values;
}

std::pair<Operator, bool> operatorOf(Verb verb)
{
    switch (verb) {
    case Verb::IsOneOf: return {Operator::In, false};
    case Verb::IsNoneOf: return {Operator::In, true};
    case Verb::IsEmpty: return {Operator::Equal, false};
    case Verb::IsNotEmpty: return {Operator::NotEqual, false};
    case Verb::Contains: return {Operator::Contains, false};
    case Verb::ContainsNot: return {Operator::Contains, true};
    case Verb::Starts: return {Operator::Starts, false};
    case Verb::AtLeast:
    case Verb::LastDays:
    case Verb::OnOrAfter: return {Operator::GreaterOrEqual, false};
    case Verb::AtMost:
    case Verb::OnOrBefore: return {Operator::LessOrEqual, false};
    case Verb::MoreThan: return {Operator::Greater, false};
    case Verb::Exactly: return {Operator::Equal, false};
    case Verb::LessThan:
    case Verb::LongerAgo: return {Operator::Less, false};
    case Verb::Between:
    case Verb::NextDays: return {Operator::Between, false};
    case Verb::Written: break;
    }
    return {Operator::Equal, false};
}

} // namespace

FieldKind kindOf(const RuleSubject &subject, const DirectoryLists &lists)
{
    if (subject.fact)
        return filterFactInfo(*subject.fact).kind;
    if (subject.field.field != CustomerField::Custom)
        return fieldInfo(subject.field.field).kind;
    const auto own =
        std::ranges::find(lists.customFields, subject.field.custom, &DirectoryLists::CustomField::id);
    return own == lists.customFields.end() ? FieldKind::Text : customKind(own->type);
}

std::vector<RuleVerb> verbsOf(const RuleSubject &subject, const DirectoryLists &lists)
{
    const auto kind = kindOf(subject, lists);
    if (subject.fact == FilterFact::Segment)
        return {Verb::IsOneOf, Verb::IsNoneOf};
    if (isChoice(kind))
        return {Verb::IsOneOf, Verb::IsNoneOf, Verb::IsEmpty, Verb::IsNotEmpty};
    if (isText(kind))
        return {Verb::Contains, Verb::ContainsNot, Verb::IsOneOf,   Verb::IsNoneOf,
                Verb::Starts,   Verb::IsEmpty,     Verb::IsNotEmpty};
    if (isDay(kind))
        return {Verb::LastDays,   Verb::LongerAgo, Verb::NextDays, Verb::OnOrAfter,
                Verb::OnOrBefore, Verb::Between,   Verb::IsEmpty,  Verb::IsNotEmpty};
    return {Verb::AtLeast, Verb::AtMost, Verb::MoreThan, Verb::LessThan, Verb::Exactly, Verb::Between};
}

RuleCondition freshCondition(const RuleSubject &subject, const DirectoryLists &lists)
{
    RuleCondition condition{.subject = subject, .verb = verbsOf(subject, lists).front()};
    if (condition.verb == Verb::LastDays)
        condition.values = {u"90d"_s};
    if (condition.verb == Verb::AtLeast)
        condition.values = {u"1"_s};
    if (subject.fact && filterFactInfo(*subject.fact).span == FilterFactInfo::Span::Always)
        condition.span = u"1y"_s;
    return condition;
}

bool isComplete(const RuleCondition &condition, const DirectoryLists &lists)
{
    return ruleOf(condition, lists) != FilterRule();
}

FilterRule ruleOf(const RuleCondition &condition, const DirectoryLists &lists)
{
    if (condition.verb == Verb::Written) {
        const auto rule = attempt([&] { return parseFilter(condition.values.value(0), lists); });
        return rule ? *rule : FilterRule();
    }
    const auto kind = kindOf(condition.subject, lists);
    std::vector<FilterValue> values{FilterValue::none()};
    if (condition.verb != Verb::IsEmpty && condition.verb != Verb::IsNotEmpty) {
        auto typed = valuesOf(condition, kind);
        if (!typed)
            return {};
        values = std::move(*typed);
    }
    if (condition.verb == Verb::NextDays)
        values.insert(values.begin(), FilterValue{FilterValue::Kind::Today, u"today"_s, 0});
    const auto [op, no] = operatorOf(condition.verb);
    std::optional<FilterValue> since;
    if (condition.subject.fact && !condition.span.isEmpty()) {
        since = dayOf(condition.span);
        if (!since)
            since = spanOf(condition.span, -1);
        if (!since)
            return {};
    }
    auto rule = condition.subject.fact
                  ? FilterRule::about(*condition.subject.fact, op, std::move(values), std::move(since))
                  : FilterRule::compare(condition.subject.field, op, std::move(values));
    return no ? negated(std::move(rule)) : rule;
}

RuleGroup groupOf(const FilterRule &rule, const DirectoryLists &lists)
{
    RuleGroup group;
    const bool no = rule.kind == Kind::Not && !conditionOf(rule, lists);
    if (no)
        group.join = RuleGroup::Join::None;
    else if (rule.kind == Kind::Any)
        group.join = RuleGroup::Join::Any;
    const bool leaf =
        rule.kind == Kind::Compare || rule.kind == Kind::Fact || (rule.kind == Kind::Not && !no);
    if (leaf) {
        group.parts.push_back(partOf(rule, lists));
        return group;
    }
    // "none of" is "not (a or b)"
    const auto &children = no && rule.children.size() == 1 && rule.children.front().kind == Kind::Any
                             ? rule.children.front().children
                             : rule.children;
    for (const auto &child : children)
        group.parts.push_back(partOf(child, lists));
    return group;
}

FilterRule ruleOf(const RuleGroup &group, const DirectoryLists &lists)
{
    FilterRule rule;
    rule.kind = group.join == RuleGroup::Join::All ? Kind::All : Kind::Any;
    for (const auto &part : group.parts) {
        auto child = part.condition ? ruleOf(*part.condition, lists) : ruleOf(part.group, lists);
        if (child != FilterRule())
            rule.children.push_back(std::move(child));
    }
    if (rule.children.empty())
        return {};
    if (group.join == RuleGroup::Join::None)
        return negated(rule.children.size() == 1 ? std::move(rule.children.front()) : std::move(rule));
    if (rule.children.size() == 1) {
        FilterRule only = std::move(rule.children.front());
        return only;
    }
    return rule;
}

} // namespace crm::ui
