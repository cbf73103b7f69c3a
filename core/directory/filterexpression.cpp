#include "core/directory/filterexpression.h"

#include "core/base/amount.h"
#include "core/base/epochday.h"
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/directory/fieldalias.h"
#include "core/directory/filterlexer.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Token = FilterToken;
using Operator = FilterRule::Operator;
constexpr int kDeepest = 200;

class Parser
{
public:
    Parser(const QString &text, const DirectoryLists &lists)
        : m_tokens(filterTokens(text))
        , m_lists(lists)
    {
    }

    FilterRule parse()
    {
        if (peek().kind == Token::Kind::End)
            return {};
        auto rule = any();
        if (peek().kind != Token::Kind::End)
            fail(Tr::tr("“and” or “or” was expected"));
        return rule;
    }

private:
    const Token &peek() const { return m_tokens[m_at]; }
    Token take() { return m_tokens[m_at + 1 < m_tokens.size() ? m_at++ : m_at]; }
    bool accept(bool matches)
    {
        if (matches)
            take();
        return matches;
    }

    [[noreturn]] void fail(const QString &expected) const
    {
        const auto found =
            peek().kind == Token::Kind::End ? Tr::tr("the end") : u"“%1”"_s.arg(peek().text.left(40));
        throw Error(Error::Code::Invalid,
                    Tr::tr("Position %1: %2, but there is %3.").arg(peek().position).arg(expected, found));
    }

    FilterRule any()
    {
        return joined(FilterRule::Kind::Any, "or", [this] { return all(); });
    }
    FilterRule all()
    {
        return joined(FilterRule::Kind::All, "and", [this] { return negation(); });
    }

    template <typename Part>
    FilterRule joined(FilterRule::Kind kind, const char *word, Part part)
    {
        auto first = part();
        if (!peek().isWord(word))
            return first;
        FilterRule rule{kind, {}, {}, {}, {}};
        rule.children.push_back(std::move(first));
        while (accept(peek().isWord(word)))
            rule.children.push_back(part());
        return rule;
    }

    FilterRule negation()
    {
        if (++m_depth > kDeepest)
            fail(Tr::tr("the filter is nested too deeply"));
        FilterRule rule;
        if (accept(peek().isWord("not"))) {
            rule = negated(negation());
        } else if (accept(peek().is("("))) {
            rule = any();
            if (!accept(peek().is(")")))
                fail(Tr::tr("a closing parenthesis was expected"));
        } else {
            rule = comparison();
        }
        --m_depth;
        return rule;
    }

    static FilterRule negated(FilterRule rule)
    {
        FilterRule result{FilterRule::Kind::Not, {}, {}, {}, {}};
        result.children.push_back(std::move(rule));
        return result;
    }

    FilterRule comparison()
    {
        if (const auto fact = factHere())
            return factComparison(*fact);
        const auto field = takeField();
        const bool no = accept(peek().isWord("not"));
        FilterRule rule = FilterRule::compare(field, takeOperator(no), {});
        const auto first = m_at;
        takeValues(rule, kindOf(field));
        if (field.field == CustomerField::Kind)
            nameKinds(rule, first);
        return no ? negated(std::move(rule)) : rule;
    }

    /// A customer is a company or a person, in whatever language.
    void nameKinds(FilterRule &rule, size_t at)
    {
        const bool isWhole =
            rule.op == Operator::Equal || rule.op == Operator::NotEqual || rule.op == Operator::In;
        for (auto &value : rule.values) {
            const auto known = customerKindOfAlias(value.text);
            if (value.kind != FilterValue::Kind::Text || !isWhole)
                continue;
            if (!known) {
                m_at = at;
                fail(Tr::tr("one of %1 was expected").arg(u"company, person"_s));
            }
            value.text = *known;
        }
    }

    void takeValues(FilterRule &rule, FieldKind kind)
    {
        if (rule.op == Operator::In) {
            if (!accept(peek().is("(")))
                fail(Tr::tr("an opening parenthesis was expected"));
            do {
                rule.values.push_back(takeValue(rule, kind));
            } while (accept(peek().is(",")));
            if (!accept(peek().is(")")))
                fail(Tr::tr("a closing parenthesis was expected"));
        } else {
            rule.values.push_back(takeValue(rule, kind));
            if (rule.op == Operator::Between) {
                if (!accept(peek().isWord("and")))
                    fail(Tr::tr("“and” was expected"));
                rule.values.push_back(takeValue(rule, kind));
            }
        }
    }

    /// "orders" alone is a column; "orders within 90d" is looked up.
    std::optional<FilterFact> factHere() const
    {
        if (peek().kind != Token::Kind::Word)
            return std::nullopt;
        const auto fact = filterFactOfKey(peek().text);
        if (!fact || filterFactInfo(*fact).span != FilterFactInfo::Span::Always)
            return fact;
        const auto &next = m_tokens[m_at + 1];
        return next.isWord("within") || next.isWord("since") ? fact : std::nullopt;
    }

    FilterRule factComparison(FilterFact fact)
    {
        const auto &info = filterFactInfo(fact);
        take();
        auto rule = FilterRule::about(fact, Operator::Equal, {});
        if (info.span != FilterFactInfo::Span::Never)
            rule.since = takeSince();
        const bool no = accept(peek().isWord("not"));
        const bool choice = info.kind == FieldKind::Choice;
        rule.op = takeOperator(no);
        if (choice && rule.op != Operator::Equal && rule.op != Operator::NotEqual && rule.op != Operator::In)
            fail(Tr::tr("one of =, != and in was expected"));
        const auto first = m_at;
        takeValues(rule, info.kind);
        for (const auto &value : rule.values)
            requireKnown(fact, value, first);
        return no ? negated(std::move(rule)) : rule;
    }

    std::optional<FilterValue> takeSince()
    {
        if (accept(peek().isWord("since")))
            return takeDay();
        if (!accept(peek().isWord("within")))
            return {};
        FilterValue value{FilterValue::Kind::Today, peek().text, 0};
        if (peek().kind != Token::Kind::Relative && peek().kind != Token::Kind::Number)
            fail(Tr::tr("a time was expected (90d, 12w, 6m, 2y)"));
        addDays(value, true);
        value.number = -std::abs(value.number);
        return value;
    }

    void requireKnown(FilterFact fact, const FilterValue &value, size_t at)
    {
        const auto &choices = filterFactInfo(fact).choices;
        const bool known =
            value.kind == FilterValue::Kind::None
            || (fact == FilterFact::Segment
                    ? m_lists.segments.contains(value.text)
                    : choices.empty() || std::ranges::any_of(choices, [&](const char *choice) {
                          return value.text.compare(QLatin1String(choice), Qt::CaseInsensitive) == 0;
                      }));
        if (known)
            return;
        m_at = at;
        if (fact == FilterFact::Segment)
            throw Error(
                Error::Code::Invalid,
                Tr::tr("Position %1: there is no segment named %2.").arg(peek().position).arg(value.text));
        QStringList names;
        for (const auto *choice : choices)
            names << QLatin1String(choice);
        fail(Tr::tr("one of %1 was expected").arg(names.join(Tr::tr(", "))));
    }

    FieldRef takeField()
    {
        if (peek().kind != Token::Kind::Word && peek().kind != Token::Kind::Text)
            fail(Tr::tr("a field was expected"));
        const auto key = fieldOfKey(peek().text);
        if (key && *key != CustomerField::Relevance && peek().kind == Token::Kind::Word) {
            take();
            return {*key};
        }
        const auto own = std::ranges::find_if(m_lists.customFields, [&](const auto &field) {
            return field.name.compare(peek().text, Qt::CaseInsensitive) == 0;
        });
        if (own != m_lists.customFields.end()) {
            take();
            return {CustomerField::Custom, own->id};
        }
        const auto called = fieldOfAlias(peek().text);
        if (!called)
            fail(Tr::tr("a field was expected"));
        take();
        return {*called};
    }

    FieldKind kindOf(FieldRef field) const
    {
        if (field.field != CustomerField::Custom)
            return fieldInfo(field.field).kind;
        const auto own =
            std::ranges::find(m_lists.customFields, field.custom, &DirectoryLists::CustomField::id);
        return customKind(own->type);
    }

    Operator takeOperator(bool negated)
    {
        static constexpr std::pair<const char *, Operator> kSigns[] = {
            {"=", Operator::Equal},        {"!=", Operator::NotEqual}, {"<", Operator::Less},
            {"<=", Operator::LessOrEqual}, {">", Operator::Greater},   {">=", Operator::GreaterOrEqual},
        };
        static constexpr std::pair<const char *, Operator> kWords[] = {
            {"contains", Operator::Contains},
            {"starts", Operator::Starts},
            {"in", Operator::In},
            {"between", Operator::Between},
        };
        for (const auto &[sign, op] : kSigns)
            if (!negated && accept(peek().is(sign)))
                return op;
        for (const auto &[word, op] : kWords)
            if (accept(peek().isWord(word)))
                return op;
        fail(Tr::tr("a comparison was expected (=, !=, <, <=, >, >=, contains, starts, in, between)"));
    }

    FilterValue takeValue(const FilterRule &rule, FieldKind kind)
    {
        const bool text = kind == FieldKind::Text || kind == FieldKind::Texts || kind == FieldKind::Choice
                       || kind == FieldKind::Labels;
        const bool equality =
            rule.op == Operator::Equal || rule.op == Operator::NotEqual || rule.op == Operator::In;
        if (!text && (rule.op == Operator::Contains || rule.op == Operator::Starts))
            fail(Tr::tr("only texts are compared by “contains” and “starts”"));
        if (equality && accept(peek().isWord("none")))
            return FilterValue::none();
        if (text)
            return takeText();
        return kind == FieldKind::Day || kind == FieldKind::Instant ? takeDay() : takeNumber();
    }

    FilterValue takeText()
    {
        const auto kind = peek().kind;
        if (kind == Token::Kind::End || kind == Token::Kind::Sign)
            fail(Tr::tr("a text was expected"));
        return FilterValue::of(take().text);
    }

    FilterValue takeNumber()
    {
        const auto amount = peek().kind == Token::Kind::Number ? Amount::parse(peek().text) : std::nullopt;
        if (!amount)
            fail(Tr::tr("a number was expected"));
        return {FilterValue::Kind::Number, take().text, amount->value};
    }

    FilterValue takeDay()
    {
        if (peek().kind == Token::Kind::Date) {
            const auto parts = peek().text.split(u'-');
            const QDate date(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
            if (!date.isValid())
                fail(Tr::tr("a date was expected"));
            return {FilterValue::Kind::Day, take().text, epochDayOf(date)};
        }
        FilterValue value{FilterValue::Kind::Today, peek().text, 0};
        const bool today = accept(peek().isWord("today"));
        const bool minus = today && accept(peek().is("-"));
        const bool plus = today && !minus && accept(peek().is("+"));
        if (peek().kind == Token::Kind::Relative || (today && peek().kind == Token::Kind::Number))
            addDays(value, minus);
        else if (!today || minus || plus)
            fail(Tr::tr("a date was expected (2024-01-31, today, -30d)"));
        return value;
    }

    void addDays(FilterValue &value, bool minus)
    {
        static const QString units = u"dwmy"_s;
        auto text = peek().text;
        const auto unit = units.indexOf(text.back());
        if (unit >= 0) {
            value.unit = FilterValue::Unit(unit);
            text.chop(1);
        }
        bool valid = false;
        const auto count = text.toLongLong(&valid);
        if (!valid || std::abs(count) > 1'000'000)
            fail(Tr::tr("a number of days was expected"));
        take();
        value.number = minus ? -count : count;
    }

    std::vector<Token> m_tokens;
    const DirectoryLists &m_lists;
    size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

FilterRule parseFilter(const QString &text, const DirectoryLists &lists)
{
    return Parser(text, lists).parse();
}

} // namespace crm
