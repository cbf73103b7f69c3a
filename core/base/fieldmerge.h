#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QString>

#include <vector>

namespace crm {

/// A field that two people changed, each in a way of their own.
struct FieldConflict
{
    QString field = {};
    QString mine = {};
    QString theirs = {};

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

/// Somebody else changed the same fields meanwhile: what each of the two wants.
class EditConflict : public Error
{
public:
    explicit EditConflict(std::vector<FieldConflict> fields);
    const std::vector<FieldConflict> &fields() const { return m_fields; }
    std::shared_ptr<const Error> shared() const override { return std::make_shared<EditConflict>(*this); }

private:
    std::vector<FieldConflict> m_fields;
};

/// By field, what a person decided who was asked: true where mine is to hold.
using MergeChoices = QHash<QString, bool>;

/// Three-way, field by field: what only one of the two changed since `before` is taken over; what both
/// changed differently is as it was decided, or a conflict, and keeps theirs.
class FieldMerge
{
public:
    explicit FieldMerge(MergeChoices choices = {})
        : m_choices(std::move(choices))
    {
    }

    /// `shown` gives a value as people read it.
    template <typename T, typename Shown>
    T value(const QString &field, const T &before, const T &mine, const T &theirs, Shown shown)
    {
        if (mine == before || mine == theirs)
            return theirs;
        if (theirs == before)
            return mine;
        if (const auto choice = m_choices.find(field); choice != m_choices.end())
            return *choice ? mine : theirs;
        m_conflicts.push_back({field, shown(mine), shown(theirs)});
        return theirs;
    }
    QString text(const QString &field, const QString &before, const QString &mine, const QString &theirs)
    {
        return value(field, before, mine, theirs, [](const QString &value) { return value; });
    }

    /// Throws EditConflict where there is something to decide.
    void requireNoConflict() const
    {
        if (!m_conflicts.empty())
            throw EditConflict(m_conflicts);
    }

private:
    const MergeChoices m_choices;
    std::vector<FieldConflict> m_conflicts;
};

} // namespace crm
