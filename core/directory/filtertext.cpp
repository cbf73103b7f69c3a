#include "core/directory/filtertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Kind = FilterRule::Kind;
using Operator = FilterRule::Operator;

QString sign(Operator op)
{
    switch (op) {
    case Operator::Equal: return u"="_s;
    case Operator::NotEqual: return u"!="_s;
    case Operator::Less: return u"<"_s;
    case Operator::LessOrEqual: return u"<="_s;
    case Operator::Greater: return u">"_s;
    case Operator::GreaterOrEqual: return u">="_s;
    case Operator::Contains: return u"contains"_s;
    case Operator::Starts: return u"starts"_s;
    case Operator::In: return u"in"_s;
    case Operator::Between: return u"between"_s;
    }
    return {};
}

QString relative(qint64 units, FilterValue::Unit unit)
{
    static constexpr QStringView letters = u"dwmy";
    return QString::number(std::abs(units)) + letters[qsizetype(unit)];
}

QString textOf(const FilterValue &value)
{
    switch (value.kind) {
    case FilterValue::Kind::None: return u"none"_s;
    case FilterValue::Kind::Text: return quotedFilterText(value.text);
    case FilterValue::Kind::Number:
    case FilterValue::Kind::Day: return value.text;
    case FilterValue::Kind::Today: break;
    }
    if (value.number == 0)
        return u"today"_s;
    return (value.number < 0 ? u"today - "_s : u"today + "_s) + relative(value.number, value.unit);
}

QString valuesOf(const FilterRule &rule)
{
    QStringList values;
    for (const auto &value : rule.values)
        values << textOf(value);
    return rule.op == Operator::In ? u'(' + values.join(u", "_s) + u')' : values.join(u" and "_s);
}

QString fieldOf(const FilterRule &rule, const DirectoryLists &lists)
{
    if (rule.kind == Kind::Compare && rule.field.field != CustomerField::Custom)
        return QString::fromLatin1(fieldInfo(rule.field.field).key);
    if (rule.kind == Kind::Compare) {
        const auto own =
            std::ranges::find(lists.customFields, rule.field.custom, &DirectoryLists::CustomField::id);
        return own == lists.customFields.end() ? QString() : quotedFilterText(own->name);
    }
    QString text = QString::fromLatin1(filterFactInfo(rule.fact).key);
    if (!rule.since)
        return text;
    if (rule.since->kind == FilterValue::Kind::Today && rule.since->number < 0)
        return text + u" within "_s + relative(rule.since->number, rule.since->unit);
    return text + u" since "_s + textOf(*rule.since);
}

} // namespace

QString quotedFilterText(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString filterText(const FilterRule &rule, const DirectoryLists &lists)
{
    if (rule.kind == Kind::Compare || rule.kind == Kind::Fact) {
        const auto field = fieldOf(rule, lists);
        if (field.isEmpty() || rule.values.empty())
            return {};
        return field + u' ' + sign(rule.op) + u' ' + valuesOf(rule);
    }
    QStringList parts;
    for (const auto &child : rule.children) {
        const auto part = filterText(child, lists);
        const bool several =
            (child.kind == Kind::All || child.kind == Kind::Any) && child.children.size() > 1;
        if (!part.isEmpty())
            parts << (several || rule.kind == Kind::Not ? u'(' + part + u')' : part);
    }
    const auto joined = parts.join(rule.kind == Kind::Any ? u" or "_s : u" and "_s);
    return rule.kind == Kind::Not && !joined.isEmpty() ? u"not "_s + joined : joined;
}

QStringList segmentsNamedIn(const FilterRule &rule)
{
    QStringList names;
    if (rule.kind == Kind::Fact && rule.fact == FilterFact::Segment)
        for (const auto &value : rule.values)
            names << value.text;
    for (const auto &child : rule.children)
        names << segmentsNamedIn(child);
    names.removeDuplicates();
    return names;
}

} // namespace crm
