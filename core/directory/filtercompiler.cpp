#include "core/directory/filtercompiler.h"

#include "core/base/amount.h"
#include "core/base/epochday.h"
#include "core/base/outcome.h"
#include "core/base/text/fold.h"
#include "core/customfield/customfield.h"
#include "core/directory/filterexpression.h"
#include "core/directory/searchtext.h"

#include <QStringList>

#include <algorithm>

namespace crm {

using Operator = FilterRule::Operator;

namespace {

/// Ascending and apart, so that one of thousands (the customers behind a chart) is found by halving.
void arrange(std::vector<FilterRange> &ranges)
{
    std::erase_if(ranges, [](const FilterRange &range) { return range.from > range.to; });
    std::ranges::sort(ranges, {}, &FilterRange::from);
    std::vector<FilterRange> apart;
    for (const auto &range : ranges) {
        if (!apart.empty() && range.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, range.to);
        else
            apart.push_back(range);
    }
    ranges.swap(apart);
}

class Compiler
{
public:
    Compiler(const DirectorySnapshot &snapshot, QDate today)
        : m_snapshot(snapshot)
        , m_today(today)
    {
    }

    bool isWhole() const { return m_whole; }

    FilterNode compile(const FilterRule &rule)
    {
        FilterNode node;
        node.field = rule.field;
        node.op = rule.op;
        switch (rule.kind) {
        case FilterRule::Kind::All: node.test = FilterNode::Test::All; break;
        case FilterRule::Kind::Any: node.test = FilterNode::Test::Any; break;
        case FilterRule::Kind::Not: node.test = FilterNode::Test::Not; break;
        case FilterRule::Kind::Compare: compileComparison(rule, node); break;
        case FilterRule::Kind::Fact: compileFact(rule, node); break;
        }
        for (const auto &child : rule.children)
            node.children.push_back(compile(child));
        return node;
    }

private:
    void compileFact(const FilterRule &rule, FilterNode &node)
    {
        if (rule.fact == FilterFact::Segment) {
            node.test = rule.op == Operator::NotEqual ? FilterNode::Test::Not : FilterNode::Test::Any;
            for (const auto &value : rule.values)
                node.children.push_back(segment(value.text));
            return;
        }
        node.test = FilterNode::Test::Ids;
        node.field = {filterFactInfo(rule.fact).reveals};
        const auto &facts = m_snapshot.lists().facts;
        const auto found = attempt([&] { return facts ? facts->customersWhere(rule, m_today) : nullptr; });
        m_whole = m_whole && found && *found;
        if (m_whole)
            node.ids = *found;
    }

    FilterNode segment(const QString &name)
    {
        constexpr int kDeepest = 20;
        FilterNode node;
        node.test = FilterNode::Test::Ids;
        node.field = {CustomerField::Id};
        const auto found = m_snapshot.lists().segments.find(name);
        const bool known = found != m_snapshot.lists().segments.end() && m_depth < kDeepest;
        if (known && found->second.isList) {
            node.ids = found->second.members;
            return node;
        }
        const auto rule = known ? std::optional(attempt(
                              [&] { return parseFilter(found->second.expression, m_snapshot.lists()); }))
                                : std::nullopt;
        m_whole = m_whole && rule && *rule;
        if (!m_whole)
            return node;
        ++m_depth;
        node = compile(**rule);
        --m_depth;
        return node;
    }

    void compileComparison(const FilterRule &rule, FilterNode &node)
    {
        const auto kind = m_snapshot.kind(rule.field);
        const bool numeric = kind != FieldKind::Text && kind != FieldKind::Texts && kind != FieldKind::Choice
                          && kind != FieldKind::Labels;
        if (numeric) {
            // Numbers of the users' own fields may have decimals; they are compared in ten-thousandths.
            const bool custom = rule.field.field == CustomerField::Custom;
            const auto axis = custom && kind == FieldKind::Number ? FieldKind::Money : kind;
            node.numbers = filterRanges(rule, axis, rule.field.field == CustomerField::DaysSinceOrder,
                                        m_today, m_snapshot.lists().zone);
            arrange(node.numbers.ranges);
        } else {
            for (const auto &value : rule.values)
                node.needles.push_back(needle(rule.field, value));
        }
        if (const auto *dictionary = m_snapshot.dictionary(rule.field)) {
            node.test = FilterNode::Test::Codes;
            fillTable(*dictionary, kind, node);
        } else {
            node.test = numeric ? FilterNode::Test::Numbers : FilterNode::Test::Text;
        }
    }

    static std::string folded(const QString &text)
    {
        QByteArray bytes;
        foldUtf8(text, bytes);
        return bytes.toStdString();
    }

    std::string needle(FieldRef field, const FilterValue &value) const
    {
        if (value.kind == FilterValue::Kind::None)
            return {};
        if (m_snapshot.customType(field) == toKey(FieldType::Boolean))
            if (const auto canonical = canonicalValue({.type = FieldType::Boolean}, value.text))
                return canonical->toStdString();
        const auto text = folded(value.text);
        if (field.field == CustomerField::Phone)
            return digitsOf(text);
        if (field.field != CustomerField::Reading)
            return text;
        std::string letters;
        std::ranges::copy_if(text, std::back_inserter(letters), [](char c) { return c != ' '; });
        return letters;
    }

    void fillTable(const Dictionary &dictionary, FieldKind kind, FilterNode &node) const
    {
        const bool negated = node.op == Operator::NotEqual;
        node.table.resize(dictionary.size());
        for (quint32 code = 0; code < dictionary.size(); ++code) {
            const bool meant = kind == FieldKind::Number || kind == FieldKind::Day
                                 ? numberMeant(dictionary, code, kind, node)
                             : kind == FieldKind::Labels ? labelMeant(dictionary.value(code), node)
                                                         : choiceMeant(code, node);
            node.table[code] = meant != negated;
        }
    }

    bool choiceMeant(quint32 code, const FilterNode &node) const
    {
        const auto label = m_snapshot.label(node.field, code);
        if (satisfies(folded(label), node.op, node.needles))
            return true;
        if (node.field.field == CustomerField::Custom && anyLine(label, node))
            return true; // one of the choices that are ticked
        const bool named =
            node.field.field == CustomerField::Owner || node.field.field == CustomerField::Pool;
        return named && code
            && satisfies(m_snapshot.dictionary(node.field)->value(code), node.op, node.needles);
    }

    static bool anyLine(const QString &text, const FilterNode &node)
    {
        const auto lines = text.split(u'\n');
        return lines.size() > 1 && std::ranges::any_of(lines, [&](const QString &line) {
                   return satisfies(folded(line), node.op, node.needles);
               });
    }

    bool labelMeant(std::string_view set, const FilterNode &node) const
    {
        if (set.empty())
            return satisfies({}, node.op, node.needles);
        const auto ids = QString::fromUtf8(set.data(), qsizetype(set.size())).split(u',');
        return std::ranges::any_of(ids, [&](const QString &id) {
            const auto found = m_snapshot.lists().tags.find(id.toLongLong());
            return found != m_snapshot.lists().tags.end()
                && satisfies(folded(found->second), node.op, node.needles);
        });
    }

    static bool numberMeant(const Dictionary &dictionary, quint32 code, FieldKind kind,
                            const FilterNode &node)
    {
        const auto value = dictionary.value(code);
        const auto text = QString::fromUtf8(value.data(), qsizetype(value.size()));
        if (kind == FieldKind::Day) {
            const auto date = QDate::fromString(text, Qt::ISODate);
            return date.isValid() ? containsRange(node.numbers, epochDayOf(date)) : node.numbers.none;
        }
        const auto amount = Amount::parse(text);
        return amount ? containsRange(node.numbers, amount->value) : node.numbers.none;
    }

    const DirectorySnapshot &m_snapshot;
    QDate m_today;
    int m_depth = 0; // of segments within segments
    bool m_whole = true;
};

} // namespace

std::optional<FilterNode> compileFilter(const FilterRule &rule, const DirectorySnapshot &snapshot,
                                        QDate today)
{
    Compiler compiler(snapshot, today);
    auto node = compiler.compile(rule);
    return compiler.isWhole() ? std::optional(std::move(node)) : std::nullopt;
}

} // namespace crm
