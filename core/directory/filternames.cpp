#include "core/directory/filternames.h"

#include "core/base/error.h"
#include "core/base/text/fold.h"
#include "core/base/tr.h"

#include <algorithm>

namespace crm {
namespace {

constexpr qsizetype kShown = 30;

const std::map<qint64, QString> *namesOf(CustomerField field, const DirectoryLists &lists)
{
    switch (field) {
    case CustomerField::Owner: return &lists.users;
    case CustomerField::Pool: return &lists.pools;
    case CustomerField::Tags: return &lists.tags;
    default: return nullptr;
    }
}

/// By its name, or by its number.
bool isKnown(const QString &text, const std::map<qint64, QString> &names)
{
    const auto wanted = fold(text);
    return std::ranges::any_of(names, [&](const auto &entry) {
        return fold(entry.second) == wanted || QString::number(entry.first) == text;
    });
}

} // namespace

void requireKnownNames(const FilterRule &rule, const DirectoryLists &lists)
{
    using Operator = FilterRule::Operator;
    const bool isWhole =
        rule.op == Operator::Equal || rule.op == Operator::NotEqual || rule.op == Operator::In;
    const auto *names =
        rule.kind == FilterRule::Kind::Compare && isWhole ? namesOf(rule.field.field, lists) : nullptr;
    for (const auto &value : rule.values) {
        if (!names || value.kind != FilterValue::Kind::Text || isKnown(value.text, *names))
            continue;
        QStringList all;
        for (const auto &[id, name] : *names)
            all << name;
        throw Error(Error::Code::Invalid,
                    Tr::tr("There is no “%1”. There are: %2.")
                        .arg(value.text, QStringList(all.mid(0, kShown)).join(Tr::tr(", "))));
    }
    for (const auto &child : rule.children)
        requireKnownNames(child, lists);
}

} // namespace crm
