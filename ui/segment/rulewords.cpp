#include "ui/segment/rulewords.h"

#include "core/base/outcome.h"
#include "core/directory/filterexpression.h"
#include "core/insight/customerfacts.h"
#include "core/pipeline/opportunity.h"
#include "core/pool/pool.h"
#include "core/segmentation/segment.h"
#include "ui/common/formatters.h"
#include "ui/customer/customercolumns.h"
#include "ui/customer/customerfilter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::RuleWords)
};

using F = CustomerField;
using Fact = FilterFact;
using Verb = RuleVerb;

QString factTitle(FilterFact fact)
{
    switch (fact) {
    case Fact::Segment: return Texts::tr("Segment");
    case Fact::Bought: return Texts::tr("Product bought");
    case Fact::BoughtCategory: return Texts::tr("Category bought");
    case Fact::Orders: return Texts::tr("Number of orders");
    case Fact::Revenue: return Texts::tr("Revenue");
    case Fact::FirstOrder: return Texts::tr("First order");
    case Fact::AverageOrder: return Texts::tr("Average order");
    case Fact::OrderInterval: return Texts::tr("Usual days between orders");
    case Fact::Activities: return Texts::tr("Number of contacts");
    case Fact::Calls: return Texts::tr("Number of calls");
    case Fact::Visits: return Texts::tr("Number of visits");
    case Fact::Mails: return Texts::tr("Number of mails");
    case Fact::Messages: return Texts::tr("Number of messages");
    case Fact::Meetings: return Texts::tr("Number of meetings");
    case Fact::OpenOpportunities: return Texts::tr("Open opportunities");
    case Fact::OpenComplaints: return Texts::tr("Open complaints");
    case Fact::Notes: return Texts::tr("Notes");
    case Fact::Preferences: return Texts::tr("Preferences");
    case Fact::Hobbies: return Texts::tr("Hobbies");
    case Fact::Stage: return Texts::tr("Stage of life");
    case Fact::Rfm: return Texts::tr("RFM segment");
    case Fact::RfmCell: return Texts::tr("RFM cell of eight");
    case Fact::RecencyScore: return Texts::tr("Recency score (1 to 5)");
    case Fact::FrequencyScore: return Texts::tr("Frequency score (1 to 5)");
    case Fact::MoneyScore: return Texts::tr("Money score (1 to 5)");
    case Fact::ValueClass: return Texts::tr("Value class");
    case Fact::Behaviour: return Texts::tr("Buying behaviour");
    case Fact::Alive: return Texts::tr("Chance of still being a customer (0 to 1)");
    case Fact::Expected: return Texts::tr("Purchases expected in 12 months");
    case Fact::Worth: return Texts::tr("Worth in the next 12 months");
    case Fact::Priority: return Texts::tr("Priority (0 to 100)");
    }
    return {};
}

std::vector<RuleSubject> columns(std::initializer_list<CustomerField> fields)
{
    std::vector<RuleSubject> subjects;
    for (const auto field : fields)
        subjects.push_back({.field = {field}});
    return subjects;
}

std::vector<RuleSubject> facts(std::initializer_list<FilterFact> known)
{
    std::vector<RuleSubject> subjects;
    for (const auto fact : known)
        subjects.push_back({.fact = fact});
    return subjects;
}

std::vector<RuleSubject> both(std::vector<RuleSubject> first, const std::vector<RuleSubject> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

QString stageName(const QString &key)
{
    for (size_t i = 0; i < kLifecycleStages; ++i)
        if (toKey(LifecycleStage(i)) == key)
            return displayName(LifecycleStage(i));
    return key;
}

QString valuesInWords(const RuleCondition &condition, const DirectoryLists &lists)
{
    QStringList shown;
    for (const auto &value : condition.values) {
        const bool span = condition.verb == Verb::LastDays || condition.verb == Verb::LongerAgo
                       || condition.verb == Verb::NextDays;
        shown << (span ? spanInWords(value) : shownValue(condition.subject, value, lists));
    }
    if (condition.verb == Verb::Between)
        return Texts::tr("%1 – %2").arg(shown.value(0), shown.value(1));
    return shown.join(Texts::tr(", "));
}

/// By a pattern of two, from the first on.
QString joined(const QStringList &parts, const QString &pattern)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        text = QString(pattern).arg(text, parts[i]);
    return text;
}

} // namespace

std::vector<SubjectGroup> ruleSubjects(const DirectoryLists &lists)
{
    auto who = columns({F::Name, F::Code, F::Owner, F::Pool, F::Grade, F::Source, F::Industry, F::Country,
                        F::Region, F::City, F::Tags, F::Created, F::Contact, F::Phone, F::Email});
    for (const auto &own : lists.customFields)
        who.push_back({.field = {F::Custom, own.id}});
    return {
        {Texts::tr("The customer"),
         both(std::move(who), facts({Fact::Notes, Fact::Preferences, Fact::Hobbies}))},
        {Texts::tr("Orders"), both(columns({F::Orders, F::Revenue, F::LastOrder, F::DaysSinceOrder}),
                                   facts({Fact::Orders, Fact::Revenue, Fact::Bought, Fact::BoughtCategory,
                                          Fact::FirstOrder, Fact::AverageOrder, Fact::OrderInterval}))},
        {Texts::tr("Contacts and care"),
         both(columns({F::LastContact, F::DaysSinceContact, F::NextActivity, F::DaysOwned, F::DaysInPool,
                       F::DaysLeft}),
              facts({Fact::Activities, Fact::Calls, Fact::Visits, Fact::Mails, Fact::Messages, Fact::Meetings,
                     Fact::OpenOpportunities, Fact::OpenComplaints}))},
        {Texts::tr("Scores and forecasts"),
         facts({Fact::Stage, Fact::Rfm, Fact::RfmCell, Fact::ValueClass, Fact::Behaviour, Fact::Alive,
                Fact::Expected, Fact::Worth, Fact::Priority, Fact::RecencyScore, Fact::FrequencyScore,
                Fact::MoneyScore})},
        {Texts::tr("Other segments"), facts({Fact::Segment})},
    };
}

QString titleOf(const RuleSubject &subject, const DirectoryLists &lists)
{
    if (!subject.fact)
        return customerFieldTitle(subject.field, lists);
    const bool spans = filterFactInfo(*subject.fact).span == FilterFactInfo::Span::Always;
    return spans ? Texts::tr("%1 within a time").arg(factTitle(*subject.fact)) : factTitle(*subject.fact);
}

QString titleOf(RuleVerb verb)
{
    switch (verb) {
    case Verb::IsOneOf: return Texts::tr("is one of");
    case Verb::IsNoneOf: return Texts::tr("is none of");
    case Verb::IsEmpty: return Texts::tr("is empty");
    case Verb::IsNotEmpty: return Texts::tr("is not empty");
    case Verb::Contains: return Texts::tr("contains");
    case Verb::ContainsNot: return Texts::tr("does not contain");
    case Verb::Starts: return Texts::tr("starts with");
    case Verb::AtLeast: return Texts::tr("at least");
    case Verb::AtMost: return Texts::tr("at most");
    case Verb::MoreThan: return Texts::tr("more than");
    case Verb::LessThan: return Texts::tr("less than");
    case Verb::Exactly: return Texts::tr("exactly");
    case Verb::Between: return Texts::tr("between");
    case Verb::LastDays: return Texts::tr("within the last");
    case Verb::LongerAgo: return Texts::tr("longer ago than");
    case Verb::NextDays: return Texts::tr("within the next");
    case Verb::OnOrAfter: return Texts::tr("on or after");
    case Verb::OnOrBefore: return Texts::tr("on or before");
    case Verb::Written: return Texts::tr("as an expression");
    }
    return {};
}

QString shownValue(const RuleSubject &subject, const QString &value, const DirectoryLists &lists)
{
    if (!subject.fact) {
        const auto kind = kindOf(subject, lists);
        if (const auto day = QDate::fromString(value, Qt::ISODate);
            day.isValid() && (kind == FieldKind::Day || kind == FieldKind::Instant))
            return format::date(day);
        return choiceText(subject.field, value, lists);
    }
    switch (*subject.fact) {
    case Fact::Stage: return stageName(value);
    case Fact::Rfm:
    case Fact::RfmCell: return rfmSegmentName(value);
    case Fact::ValueClass:
        for (const auto known : {ValueClass::High, ValueClass::Medium, ValueClass::Low})
            if (toKey(known) == value)
                return displayName(known);
        return value;
    case Fact::Behaviour:
        for (const auto known :
             {BehaviourClass::HighFrequency, BehaviourClass::LowFrequency, BehaviourClass::Potential})
            if (toKey(known) == value)
                return displayName(known);
        return value;
    default: return value;
    }
}

QString spanInWords(const QString &span)
{
    if (const auto day = QDate::fromString(span, Qt::ISODate); day.isValid())
        return format::date(day);
    const int count = QStringView(span).chopped(span.isEmpty() ? 0 : 1).toInt();
    switch (span.isEmpty() ? u'd' : span.back().unicode()) {
    case u'w': return Texts::tr("%n week(s)", nullptr, count);
    case u'm': return Texts::tr("%n month(s)", nullptr, count);
    case u'y': return Texts::tr("%n year(s)", nullptr, count);
    default: return Texts::tr("%n day(s)", nullptr, count);
    }
}

QString inWords(const RuleCondition &condition, const DirectoryLists &lists)
{
    if (condition.verb == Verb::Written)
        return condition.values.value(0);
    QString subject =
        condition.subject.fact ? factTitle(*condition.subject.fact) : titleOf(condition.subject, lists);
    if (!condition.span.isEmpty()) {
        const bool day = QDate::fromString(condition.span, Qt::ISODate).isValid();
        subject = (day ? Texts::tr("%1 since %2") : Texts::tr("%1 within %2"))
                      .arg(subject, spanInWords(condition.span));
    }
    const bool bare = condition.verb == Verb::IsEmpty || condition.verb == Verb::IsNotEmpty;
    const bool one = condition.values.size() == 1;
    const QString verb = condition.verb == Verb::IsOneOf && one  ? Texts::tr("is")
                       : condition.verb == Verb::IsNoneOf && one ? Texts::tr("is not")
                                                                 : titleOf(condition.verb);
    return bare ? Texts::tr("%1 %2", "subject and verb").arg(subject, verb)
                : Texts::tr("%1 %2 %3", "subject, verb and values")
                      .arg(subject, verb, valuesInWords(condition, lists));
}

QString inWords(const RuleGroup &group, const DirectoryLists &lists)
{
    QStringList parts;
    for (const auto &part : group.parts) {
        if (part.condition) {
            if (isComplete(*part.condition, lists))
                parts << inWords(*part.condition, lists);
            continue;
        }
        const QString inner = inWords(part.group, lists);
        if (!inner.isEmpty())
            parts << (part.group.parts.size() > 1 ? Texts::tr("(%1)").arg(inner) : inner);
    }
    if (parts.isEmpty())
        return {};
    switch (group.join) {
    case RuleGroup::Join::All: return joined(parts, Texts::tr("%1 and %2"));
    case RuleGroup::Join::Any: return joined(parts, Texts::tr("%1 or %2"));
    case RuleGroup::Join::None: break;
    }
    return Texts::tr("not: %1").arg(joined(parts, Texts::tr("%1 or %2")));
}

QString expressionInWords(const QString &expression, const DirectoryLists &lists)
{
    const auto rule = attempt([&] { return parseFilter(expression, lists); });
    if (!rule)
        return expression;
    const auto words = inWords(groupOf(*rule, lists), lists);
    return words.isEmpty() ? Texts::tr("Every customer") : words;
}

} // namespace crm::ui
