#include "core/directory/compiledfilter.h"

#include "core/base/amount.h"
#include "core/base/epochday.h"
#include "core/base/outcome.h"
#include "core/base/text/fold.h"
#include "core/customfield/customfield.h"
#include "core/directory/factsource.h"
#include "core/directory/filterexpression.h"
#include "core/directory/filterrange.h"
#include "core/directory/textscan.h"

#include <QStringList>

#include <algorithm>

namespace crm {

using Operator = FilterRule::Operator;

struct CompiledFilter::Node
{
    enum class Test { All, Any, Not, Codes, Numbers, Text, Ids };

    Test test = Test::All;
    std::vector<Node> children = {};
    FieldRef field = {};
    Operator op = Operator::Equal;
    std::vector<quint8> table = {}; // Codes: 1 for codes that are meant
    FilterRanges numbers = {}; // Numbers
    std::vector<std::string> needles = {}; // Text, folded; an empty one stands for none
    CustomerSet ids = {}; // Ids
};

namespace {

using Node = CompiledFilter::Node;

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

bool containsRange(const FilterRanges &ranges, qint64 value)
{
    const auto after = std::ranges::upper_bound(ranges.ranges, value, {}, &FilterRange::from);
    return after != ranges.ranges.begin() && value <= std::prev(after)->to;
}

/// Whether a folded text satisfies a condition; `!=` counts as `=` here and is turned round by who asks.
bool satisfies(std::string_view text, Operator op, const std::vector<std::string> &needles)
{
    const auto any = [&](auto test) { return std::ranges::any_of(needles, test); };
    switch (op) {
    case Operator::Contains:
        return any([&](const auto &needle) { return text.find(needle) != std::string_view::npos; });
    case Operator::Starts: return any([&](const auto &needle) { return text.starts_with(needle); });
    case Operator::Less: return !text.empty() && text < needles.front();
    case Operator::LessOrEqual: return !text.empty() && text <= needles.front();
    case Operator::Greater: return text > needles.front();
    case Operator::GreaterOrEqual: return !text.empty() && text >= needles.front();
    case Operator::Between: return text >= needles.front() && text <= needles.back() && !text.empty();
    default: return any([&](const auto &needle) { return text == needle; });
    }
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

    Node compile(const FilterRule &rule)
    {
        Node node;
        node.field = rule.field;
        node.op = rule.op;
        switch (rule.kind) {
        case FilterRule::Kind::All: node.test = Node::Test::All; break;
        case FilterRule::Kind::Any: node.test = Node::Test::Any; break;
        case FilterRule::Kind::Not: node.test = Node::Test::Not; break;
        case FilterRule::Kind::Compare: compileComparison(rule, node); break;
        case FilterRule::Kind::Fact: compileFact(rule, node); break;
        }
        for (const auto &child : rule.children)
            node.children.push_back(compile(child));
        return node;
    }

private:
    void compileFact(const FilterRule &rule, Node &node)
    {
        if (rule.fact == FilterFact::Segment) {
            node.test = rule.op == Operator::NotEqual ? Node::Test::Not : Node::Test::Any;
            for (const auto &value : rule.values)
                node.children.push_back(segment(value.text));
            return;
        }
        node.test = Node::Test::Ids;
        node.field = {filterFactInfo(rule.fact).reveals};
        const auto &facts = m_snapshot.lists().facts;
        const auto found = attempt([&] { return facts ? facts->customersWhere(rule, m_today) : nullptr; });
        m_whole = m_whole && found && *found;
        if (m_whole)
            node.ids = *found;
    }

    Node segment(const QString &name)
    {
        constexpr int kDeepest = 20;
        Node node;
        node.test = Node::Test::Ids;
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

    void compileComparison(const FilterRule &rule, Node &node)
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
            node.test = Node::Test::Codes;
            fillTable(*dictionary, kind, node);
        } else {
            node.test = numeric ? Node::Test::Numbers : Node::Test::Text;
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

    void fillTable(const Dictionary &dictionary, FieldKind kind, Node &node) const
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

    bool choiceMeant(quint32 code, const Node &node) const
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

    static bool anyLine(const QString &text, const Node &node)
    {
        const auto lines = text.split(u'\n');
        return lines.size() > 1 && std::ranges::any_of(lines, [&](const QString &line) {
                   return satisfies(folded(line), node.op, node.needles);
               });
    }

    bool labelMeant(std::string_view set, const Node &node) const
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

    static bool numberMeant(const Dictionary &dictionary, quint32 code, FieldKind kind, const Node &node)
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

/// Both ascend but for customers that came back, which are looked for.
void testIds(const Node &node, const DirectoryChunk &chunk, std::span<quint8> mask)
{
    std::ranges::fill(mask, quint8(0));
    if (!node.ids || mask.empty())
        return;
    const auto &rows = chunk.names->ids;
    auto at = std::ranges::lower_bound(*node.ids, rows[0]);
    for (size_t i = 0; i < mask.size(); ++i) {
        if (i > 0 && rows[i] < rows[i - 1])
            at = std::ranges::lower_bound(*node.ids, rows[i]);
        while (at != node.ids->end() && *at < rows[i])
            ++at;
        mask[i] = at != node.ids->end() && *at == rows[i];
    }
}

void testCodes(const Node &node, const PackedNumbers *codes, std::span<quint8> mask)
{
    std::ranges::fill(mask, node.table[0]);
    for (size_t i = 0; codes && i < mask.size(); ++i)
        mask[i] = node.table[size_t((*codes)[i])];
}

void testNumbers(const Node &node, const DirectoryChunk &chunk, std::span<quint8> mask)
{
    const auto &numbers = node.numbers;
    std::ranges::fill(mask, quint8(numbers.none != numbers.negated));
    const auto *column = chunk.numbers(node.field.field);
    if (!column)
        return;
    const auto test = [&](auto contains) {
        for (size_t i = 0; i < mask.size(); ++i) {
            const qint64 value = (*column)[i];
            const bool meant = value == kNoValue ? numbers.none : contains(value);
            mask[i] = meant != numbers.negated;
        }
    };
    if (numbers.ranges.size() == 1) // as nearly all
        test([&, range = numbers.ranges.front()](qint64 value) {
            return value >= range.from && value <= range.to;
        });
    else
        test([&](qint64 value) { return containsRange(numbers, value); });
}

bool anyValue(std::string_view row, const Node &node)
{
    for (size_t from = 0;;) {
        const size_t to = std::min(row.find(PackedText::kApart, from), row.size());
        if (satisfies(row.substr(from, to - from), node.op, node.needles))
            return true;
        if (to == row.size())
            return false;
        from = to + 1;
    }
}

void testText(const Node &node, const DirectoryChunk &chunk, std::span<quint8> mask)
{
    const bool negated = node.op == Operator::NotEqual;
    const auto *text = chunk.folded(node.field.field);
    std::string small;
    for (quint32 row = 0; row < mask.size(); ++row) {
        auto value = text ? text->at(row) : std::string_view();
        if (node.field.field == CustomerField::Reading) {
            small.assign(value);
            std::ranges::transform(small, small.begin(),
                                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
            value = small;
        }
        mask[row] = anyValue(value, node) != negated;
    }
}

void scanContains(const Node &node, const PackedText &text, std::span<quint8> mask)
{
    std::ranges::fill(mask, quint8(0));
    scanText<ScanCase::Exact>(text, node.needles.front(), [&](quint32 row, quint32) {
        mask[row] = 1;
        return true;
    });
}

void evaluateNode(const Node &node, const DirectorySnapshot &snapshot, const DirectoryChunk &chunk,
                  std::span<const FieldSet> hidden, std::span<quint8> mask);

void evaluateChildren(const Node &node, const DirectorySnapshot &snapshot, const DirectoryChunk &chunk,
                      std::span<const FieldSet> hidden, std::span<quint8> mask)
{
    std::vector<quint8> other(mask.size());
    const bool any = node.test == Node::Test::Any;
    std::ranges::fill(mask, quint8(!any));
    for (const auto &child : node.children) {
        evaluateNode(child, snapshot, chunk, hidden, other);
        for (size_t i = 0; i < mask.size(); ++i)
            mask[i] = any ? mask[i] | other[i] : mask[i] & other[i];
    }
    if (node.test == Node::Test::Not)
        for (auto &byte : mask)
            byte ^= 1;
}

void evaluateNode(const Node &node, const DirectorySnapshot &snapshot, const DirectoryChunk &chunk,
                  std::span<const FieldSet> hidden, std::span<quint8> mask)
{
    const auto *text = node.test == Node::Test::Text ? chunk.folded(node.field.field) : nullptr;
    switch (node.test) {
    case Node::Test::All:
    case Node::Test::Any:
    case Node::Test::Not: return evaluateChildren(node, snapshot, chunk, hidden, mask);
    case Node::Test::Codes: testCodes(node, snapshot.codes(chunk, node.field), mask); break;
    case Node::Test::Numbers: testNumbers(node, chunk, mask); break;
    case Node::Test::Ids: testIds(node, chunk, mask); break;
    case Node::Test::Text:
        if (text && node.op == Operator::Contains && node.field.field != CustomerField::Reading
            && !node.needles.front().empty())
            scanContains(node, *text, mask);
        else
            testText(node, chunk, mask);
    }
    // What is no column at all is hidden with anything else.
    const bool strict = node.field.field == CustomerField::Relevance;
    for (size_t i = 0; i < hidden.size(); ++i)
        if (strict ? !hidden[i].isEmpty() : hidden[i].contains(node.field.field))
            mask[i] = 0;
}

} // namespace

bool FilterRule::isOnlyAbout(FieldRef wanted) const
{
    if (kind == Kind::Fact)
        return false;
    return kind == Kind::Compare ? field == wanted
                                 : std::ranges::all_of(children, [&](const FilterRule &child) {
                                       return child.isOnlyAbout(wanted);
                                   });
}

CompiledFilter::CompiledFilter(const FilterRule &rule, const DirectorySnapshot &snapshot, QDate today)
    : m_snapshot(snapshot)
{
    Compiler compiler(snapshot, today);
    m_root = std::make_unique<Node>(compiler.compile(rule));
    m_whole = compiler.isWhole();
}

CompiledFilter::~CompiledFilter() = default;
CompiledFilter::CompiledFilter(CompiledFilter &&) noexcept = default;

void CompiledFilter::evaluate(const DirectoryChunk &chunk, std::span<const FieldSet> hidden,
                              std::span<quint8> mask) const
{
    if (m_whole)
        evaluateNode(*m_root, m_snapshot, chunk, hidden, mask);
    else
        std::ranges::fill(mask, quint8(0));
}

} // namespace crm
