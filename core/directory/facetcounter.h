#pragma once

#include "core/directory/directoryquery.h"

#include <span>

namespace crm {

/// Counts customers per value of the fields that a query asks for; one for each thread, added up at the end.
class FacetCounter
{
public:
    FacetCounter() = default;
    FacetCounter(const DirectorySnapshot &snapshot, const DirectoryQuery &query);

    /// `failing` is the index of the only filter that a row of `ranks` does not satisfy, or -1.
    void count(const DirectoryChunk &chunk, std::span<const FieldSet> hidden, std::span<const quint8> ranks,
               std::span<const qint8> failing);
    void add(const FacetCounter &other);
    std::vector<Facet> facets() const;

private:
    struct Column
    {
        FieldRef field = {};
        std::vector<qint64> counts = {}; // by code
        std::vector<quint8> ignored = {}; // by filter: 1 where it is about this field alone
    };
    Facet facetOf(const Column &column) const;
    void countEach(const Column &column, QChar apart, Facet &facet) const;

    const DirectorySnapshot *m_snapshot = nullptr;
    std::vector<Column> m_columns = {};
};

} // namespace crm
