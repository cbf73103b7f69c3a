#include "ui/customer/customerfilter.h"

#include "core/base/amount.h"
#include "core/base/epochday.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filtertext.h"
#include "core/pool/pool.h"
#include "ui/common/formatters.h"
#include "ui/customer/customercolumns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::CustomerFilter)
};

using F = CustomerField;
using Operator = FilterRule::Operator;

constexpr int kQuietDays = 30;

FilterRule quickRule(const QString &quick, UserId me)
{
    if (quick == "mine"_L1)
        return FilterRule::compare({F::Owner}, Operator::Equal, {FilterValue::of(QString::number(me.value))});
    if (quick == "gradeA"_L1)
        return FilterRule::compare({F::Grade}, Operator::Equal, {FilterValue::of(u"A"_s)});
    if (quick == "quiet"_L1)
        return FilterRule::compare({F::DaysSinceContact}, Operator::GreaterOrEqual,
                                   {FilterValue::of(kQuietDays)});
    if (quick == "pool"_L1)
        return FilterRule::compare({F::Pool}, Operator::NotEqual, {FilterValue::none()});
    if (quick == "tagged"_L1)
        return FilterRule::compare({F::Tags}, Operator::NotEqual, {FilterValue::none()});
    return {};
}

std::optional<FieldRef> quickField(const QString &quick)
{
    if (quick == "mine"_L1)
        return FieldRef{F::Owner};
    if (quick == "gradeA"_L1)
        return FieldRef{F::Grade};
    if (quick == "quiet"_L1)
        return FieldRef{F::DaysSinceContact};
    if (quick == "pool"_L1)
        return FieldRef{F::Pool};
    return quick == "tagged"_L1 ? std::optional(FieldRef{F::Tags}) : std::nullopt;
}

FilterRule ruleOf(const CustomerFilter::Choice &choice)
{
    std::vector<FilterValue> values;
    for (const auto &value : choice.values)
        values.push_back(value.isEmpty() ? FilterValue::none() : FilterValue::of(value));
    return FilterRule::compare(choice.field, Operator::In, std::move(values));
}

/// Nothing where it is neither a number nor a day.
std::optional<FilterValue> valueOf(const QString &end)
{
    if (const auto day = QDate::fromString(end, Qt::ISODate); day.isValid())
        return FilterValue{FilterValue::Kind::Day, end, epochDayOf(day)};
    if (const auto number = Amount::parse(end))
        return FilterValue{FilterValue::Kind::Number, end, number->value};
    return {};
}

FilterRule ruleOf(const CustomerFilter::Span &span)
{
    FilterRule both;
    for (const auto &[end, op] :
         {std::pair(span.from, Operator::GreaterOrEqual), std::pair(span.to, Operator::LessOrEqual)})
        if (const auto value = valueOf(end))
            both.children.push_back(FilterRule::compare(span.field, op, {*value}));
    return both;
}

QString shownEnd(const QString &end)
{
    if (const auto day = QDate::fromString(end, Qt::ISODate); day.isValid())
        return format::date(day);
    bool whole = false;
    const auto number = end.toLongLong(&whole);
    return whole ? format::count(number) : end;
}

FilterRule ruleOf(const CustomerFilter::Only &only)
{
    std::vector<FilterValue> values;
    for (const auto id : only.ids)
        values.push_back(FilterValue::of(id));
    return FilterRule::compare({F::Id}, Operator::In, std::move(values));
}

QString keyOf(FieldRef field)
{
    return field.field == F::Custom ? u"custom%1"_s.arg(field.custom)
                                    : QString::fromLatin1(fieldInfo(field.field).key);
}

std::optional<FieldRef> fieldOf(const QString &key)
{
    if (key.startsWith("custom"_L1))
        return FieldRef{F::Custom, QStringView(key).mid(6).toLongLong()};
    const auto field = fieldOfKey(key);
    return field ? std::optional(FieldRef{*field}) : std::nullopt;
}

} // namespace

QList<QuickFilter> quickFilters()
{
    return {{u"all"_s, Texts::tr("All")},
            {u"mine"_s, Texts::tr("Mine")},
            {u"gradeA"_s, Texts::tr("Grade A")},
            {u"quiet"_s, Texts::tr("No contact for %1 days").arg(kQuietDays), "clock"},
            {u"pool"_s, Texts::tr("In a pool"), "pool"},
            {u"tagged"_s, Texts::tr("Tagged"), "bookmark"}};
}

QStringList CustomerFilter::values(FieldRef field) const
{
    const auto found = std::ranges::find(choices, field, &Choice::field);
    return found == choices.end() ? QStringList() : found->values;
}

void CustomerFilter::setValues(FieldRef field, const QStringList &values)
{
    if (!values.isEmpty() && quickField(quick) == field)
        quick = u"all"_s;
    const auto found = std::ranges::find(choices, field, &Choice::field);
    if (found == choices.end() && !values.isEmpty())
        choices.push_back({field, values});
    else if (found != choices.end() && values.isEmpty())
        choices.erase(found);
    else if (found != choices.end())
        found->values = values;
}

CustomerFilter::Span CustomerFilter::span(FieldRef field) const
{
    const auto found = std::ranges::find(spans, field, &Span::field);
    return found == spans.end() ? Span{field} : *found;
}

void CustomerFilter::setSpan(const Span &span)
{
    std::erase_if(spans, [&](const Span &other) { return other.field == span.field; });
    if (span.isOpen())
        return;
    spans.push_back(span);
    if (quickField(quick) == span.field)
        quick = u"all"_s;
}

void CustomerFilter::addSegment(const QString &name)
{
    const QString condition = u"segment = "_s + quotedFilterText(name);
    expression = expression.isEmpty() ? condition : u'(' + expression + u") and "_s + condition;
}

CustomerFilter CustomerFilter::withQuick(const QString &other) const
{
    auto filter = *this;
    filter.quick = other;
    if (const auto field = quickField(other)) {
        filter.setValues(*field, {});
        filter.setSpan({*field});
    }
    return filter;
}

Outcome<std::vector<FilterRule>> CustomerFilter::rules(const DirectoryLists &lists, UserId me) const
{
    std::vector<FilterRule> rules;
    if (quick != "all"_L1)
        rules.push_back(quickRule(quick, me));
    for (const auto &choice : choices)
        rules.push_back(ruleOf(choice));
    for (const auto &span : spans)
        rules.push_back(ruleOf(span));
    if (only)
        rules.push_back(ruleOf(*only));
    if (!expression.isEmpty()) {
        const auto read = attempt([&] { return parseFilter(expression, lists); });
        if (!read)
            return read.error();
        rules.push_back(*read);
    }
    return rules;
}

QVariantMap CustomerFilter::toMap() const
{
    QVariantMap map{{u"search"_s, search}, {u"quick"_s, quick}, {u"filter"_s, expression}};
    QVariantList kept;
    for (const auto &choice : choices)
        kept.append(QVariantMap{{u"field"_s, keyOf(choice.field)}, {u"values"_s, choice.values}});
    for (const auto &span : spans)
        kept.append(QVariantMap{{u"field"_s, keyOf(span.field)}, {u"from"_s, span.from}, {u"to"_s, span.to}});
    map.insert(u"fields"_s, kept);
    if (only) {
        QVariantList ids;
        for (const auto id : only->ids)
            ids.append(id);
        map.insert(u"ids"_s, ids);
        map.insert(u"title"_s, only->title);
    }
    return map;
}

CustomerFilter CustomerFilter::fromMap(const QVariantMap &map)
{
    CustomerFilter filter;
    filter.search = map.value(u"search"_s).toString();
    filter.expression = map.value(u"filter"_s).toString();
    const auto known = quickFilters();
    if (const auto key = map.value(u"quick"_s).toString();
        std::ranges::any_of(known, [&](const QuickFilter &quick) { return quick.key == key; }))
        filter.quick = key;
    for (const auto &entry : map.value(u"fields"_s).toList()) {
        const auto part = entry.toMap();
        const auto field = fieldOf(part.value(u"field"_s).toString());
        if (field && part.contains(u"values"_s))
            filter.setValues(*field, part.value(u"values"_s).toStringList());
        else if (field)
            filter.setSpan({*field, part.value(u"from"_s).toString(), part.value(u"to"_s).toString()});
    }
    if (map.contains(u"pool"_s))
        filter.setValues({F::Pool}, {map.value(u"pool"_s).toString()});
    if (map.contains(u"ids"_s)) {
        filter.only.emplace();
        filter.only->title = map.value(u"title"_s).toString();
        for (const auto &id : map.value(u"ids"_s).toList())
            filter.only->ids.append(id.toLongLong());
    }
    return filter;
}

QString choiceText(FieldRef field, const QString &value, const DirectoryLists &lists)
{
    if (value.isEmpty())
        return Texts::tr("none");
    if (field.field == F::Custom) {
        const auto own =
            std::ranges::find(lists.customFields, field.custom, &DirectoryLists::CustomField::id);
        const bool yesOrNo = own != lists.customFields.end() && own->type == toKey(FieldType::Boolean);
        return !yesOrNo ? value : value == "1"_L1 ? Texts::tr("Yes") : Texts::tr("No");
    }
    if (field.field != F::Owner && field.field != F::Pool)
        return value;
    const auto &names = field.field == F::Owner ? lists.users : lists.pools;
    const auto found = names.find(value.toLongLong());
    return found == names.end() ? value : found->second;
}

QString describe(const CustomerFilter::Choice &choice, const DirectoryLists &lists)
{
    constexpr qsizetype kNamed = 3;
    QStringList names;
    for (const auto &value : choice.values.mid(0, kNamed))
        names << choiceText(choice.field, value, lists);
    if (choice.values.size() > kNamed)
        names << u"+%1"_s.arg(choice.values.size() - kNamed);
    return Texts::tr("%1: %2").arg(customerFieldTitle(choice.field, lists), names.join(Texts::tr(", ")));
}

QString describe(const CustomerFilter::Span &span, const DirectoryLists &lists)
{
    const QString title = customerFieldTitle(span.field, lists);
    const bool days = QDate::fromString(span.from + span.to, Qt::ISODate).isValid();
    if (!span.from.isEmpty() && !span.to.isEmpty())
        return Texts::tr("%1: %2 to %3").arg(title, shownEnd(span.from), shownEnd(span.to));
    if (!span.from.isEmpty())
        return (days ? Texts::tr("%1: from %2") : Texts::tr("%1: at least %2"))
            .arg(title, shownEnd(span.from));
    return (days ? Texts::tr("%1: until %2") : Texts::tr("%1: at most %2")).arg(title, shownEnd(span.to));
}

QString describe(const CustomerFilter::Only &only)
{
    return only.title.isEmpty() ? Texts::tr("%n chosen customers", nullptr, int(only.ids.size()))
                                : only.title;
}

} // namespace crm::ui
