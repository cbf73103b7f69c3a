#include "ui/pool/conditiontext.h"

#include "core/directory/filterexpression.h"
#include "core/pool/pool.h"
#include "ui/segment/rulewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::Conditions)
};

using F = CustomerField;
using Operator = FilterRule::Operator;

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString nameOf(FieldRef field, const DirectoryLists &lists)
{
    if (field.field != F::Custom)
        return QString::fromLatin1(fieldInfo(field.field).key);
    const auto own = std::ranges::find(lists.customFields, field.custom, &DirectoryLists::CustomField::id);
    return own == lists.customFields.end() ? QString() : quoted(own->name);
}

bool isPerson(FieldRef field)
{
    return field.field == F::Owner || field.field == F::Pool;
}

QString valueText(FieldRef field, const QString &value, const DirectoryLists &lists)
{
    if (value.isEmpty())
        return u"none"_s;
    if (!isPerson(field))
        return quoted(value);
    const auto &names = field.field == F::Owner ? lists.users : lists.pools;
    const auto found = names.find(value.toLongLong());
    return quoted(found == names.end() ? value : found->second);
}

QString textOf(const CustomerFilter::Choice &choice, const DirectoryLists &lists)
{
    QStringList values;
    for (const auto &value : choice.values)
        values << valueText(choice.field, value, lists);
    return nameOf(choice.field, lists) + u" in ("_s + values.join(u", "_s) + u')';
}

QStringList textsOf(const CustomerFilter::Span &span, const DirectoryLists &lists)
{
    QStringList texts;
    if (!span.from.isEmpty())
        texts << u"%1 >= %2"_s.arg(nameOf(span.field, lists), span.from);
    if (!span.to.isEmpty())
        texts << u"%1 <= %2"_s.arg(nameOf(span.field, lists), span.to);
    return texts;
}

/// Ids of owners and pools by their names.
QString keyOf(FieldRef field, const QString &name, const DirectoryLists &lists)
{
    if (!isPerson(field))
        return name;
    for (const auto &[id, text] : field.field == F::Owner ? lists.users : lists.pools)
        if (text == name)
            return QString::number(id);
    return name;
}

bool addChoice(CustomerFilter &filter, const FilterRule &rule, const DirectoryLists &lists)
{
    QStringList values;
    for (const auto &value : rule.values) {
        if (value.kind != FilterValue::Kind::None && value.kind != FilterValue::Kind::Text)
            return false;
        values << (value.kind == FilterValue::Kind::None ? QString() : keyOf(rule.field, value.text, lists));
    }
    if (!filter.values(rule.field).isEmpty())
        return false;
    filter.setValues(rule.field, values);
    return true;
}

bool addSpan(CustomerFilter &filter, const FilterRule &rule)
{
    for (const auto &value : rule.values)
        if (value.kind != FilterValue::Kind::Number && value.kind != FilterValue::Kind::Day)
            return false; // what is relative to today has no field of its own to stand in
    auto span = filter.span(rule.field);
    if (rule.op == Operator::GreaterOrEqual && span.from.isEmpty())
        span.from = rule.values[0].text;
    else if (rule.op == Operator::LessOrEqual && span.to.isEmpty())
        span.to = rule.values[0].text;
    else if (rule.op == Operator::Between && span.isOpen())
        std::tie(span.from, span.to) = std::tuple(rule.values[0].text, rule.values[1].text);
    else
        return false;
    filter.setSpan(span);
    return true;
}

bool add(CustomerFilter &filter, const FilterRule &rule, const DirectoryLists &lists)
{
    if (rule.kind == FilterRule::Kind::All)
        return std::ranges::all_of(rule.children,
                                   [&](const FilterRule &part) { return add(filter, part, lists); });
    if (rule.kind != FilterRule::Kind::Compare)
        return false;
    if (rule.op == Operator::In || rule.op == Operator::Equal)
        return addChoice(filter, rule, lists);
    return addSpan(filter, rule);
}

} // namespace

QString expressionOf(const CustomerFilter &conditions, const DirectoryLists &lists)
{
    QStringList parts;
    for (const auto &choice : conditions.choices)
        parts << textOf(choice, lists);
    for (const auto &span : conditions.spans)
        parts << textsOf(span, lists);
    if (!conditions.expression.isEmpty())
        parts << (parts.isEmpty() ? conditions.expression : u'(' + conditions.expression + u')');
    return parts.join(u" and "_s);
}

CustomerFilter conditionsOf(const QString &expression, const DirectoryLists &lists)
{
    CustomerFilter filter;
    const auto rule = attempt([&] { return parseFilter(expression, lists); });
    if (rule && add(filter, *rule, lists))
        return filter;
    filter = {};
    filter.expression = expression;
    return filter;
}

QString conditionsInWords(const QString &expression, const DirectoryLists &lists)
{
    const auto conditions = conditionsOf(expression, lists);
    QStringList parts;
    for (const auto &choice : conditions.choices)
        parts << describe(choice, lists);
    for (const auto &span : conditions.spans)
        parts << describe(span, lists);
    if (!conditions.expression.isEmpty())
        parts << expressionInWords(conditions.expression, lists);
    return parts.join(Texts::tr("; "));
}

QString describeRule(RecycleRule rule, const QString &pool, const DirectoryLists &lists)
{
    rule.filter = conditionsInWords(rule.filter, lists);
    return describe(rule, pool);
}

} // namespace crm::ui
