#pragma once

#include "core/directory/directorysnapshot.h"
#include "core/directory/filterrule.h"
#include "core/directory/visibility.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace crm {

/// What a list wants to show.
struct DirectoryQuery
{
    QString search = {};
    std::vector<FilterRule> filters = {}; // all have to hold; one for each chip
    std::optional<FieldRef> sort =
        {}; // none: the best hits first where something is searched, else the newest
    bool descending = false;
    bool listed = true; // false where only their number matters: then there are no rows
    std::vector<FieldRef> facets = {}; // fields of choices, labels or codes whose values are to be counted
    Visibility visibility = {};
    QDate today = {}; // for relative days
};

/// How many customers have a value. Filters on nothing but the same field are left out of its counts, so that
/// the list beside it shows what choosing another value would find.
struct FacetValue
{
    quint32 code = 0; // of the dictionary; of Tags: 0
    QString key = {}; // what is stored: an id for owners, pools and tags; empty for none
    QString label = {};
    qint64 customers = 0;

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

struct Facet
{
    FieldRef field = {};
    std::vector<FacetValue> values = {}; // the most frequent first
};

/// The answer: the rows of `snapshot` in their order. Valid as long as it is kept, whatever changes
/// meanwhile.
struct DirectoryView
{
    std::shared_ptr<const DirectorySnapshot> snapshot = std::make_shared<DirectorySnapshot>();
    DirectoryQuery query = {};
    QList<quint32> rows = {}; // shared by copies
    std::vector<Facet> facets = {};
    qint64 counted = 0; // where they are not listed
    double milliseconds = 0;
    bool isAnswered = true; ///< false where a filter asks for what cannot be known: then nobody is found

    qint64 total() const { return query.listed ? qint64(rows.size()) : counted; }
    /// False while columns that were asked for may still be on their way.
    bool isComplete() const { return snapshot->stage() == DirectoryStage::Complete; }
    qint64 id(qsizetype place) const { return snapshot->id(rows[size_t(place)]); }
    /// A field of a row of the snapshot as whoever asked may see it. What they may not is masked, or empty.
    QString text(FieldRef field, quint32 row) const;
    FieldSet hidden(quint32 row) const;
};

/// Answers a query on two or more threads, one of them the caller's.
DirectoryView runQuery(std::shared_ptr<const DirectorySnapshot> snapshot, const DirectoryQuery &query);

/// Another query for who saw `before`, with less work where that is possible: looks only among what was found
/// then where nothing else can be found, since the snapshot is the same, the new search narrows the old one,
/// all the old conditions hold still, and no other fields are hidden.
DirectoryView refined(const DirectoryView &before, std::shared_ptr<const DirectorySnapshot> snapshot,
                      const DirectoryQuery &query);

} // namespace crm
