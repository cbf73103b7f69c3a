#include "core/directory/facetcounter.h"

#include "core/customfield/customfield.h"

#include <algorithm>
#include <map>

namespace crm {

FacetCounter::FacetCounter(const DirectorySnapshot &snapshot, const DirectoryQuery &query)
    : m_snapshot(&snapshot)
{
    for (const auto field : query.facets) {
        const auto *dictionary = snapshot.dictionary(field);
        if (!dictionary)
            continue;
        Column column{field, std::vector<qint64>(dictionary->size()), {}};
        for (const auto &rule : query.filters)
            column.ignored.push_back(rule.isOnlyAbout(field));
        m_columns.push_back(std::move(column));
    }
}

void FacetCounter::count(const DirectoryChunk &chunk, std::span<const FieldSet> hidden,
                         std::span<const quint8> ranks, std::span<const qint8> failing)
{
    constexpr quint8 kNone = 0xff;
    for (auto &column : m_columns) {
        const auto *codes = m_snapshot->codes(chunk, column.field);
        for (size_t i = 0; i < ranks.size(); ++i) {
            if (ranks[i] == kNone || (failing[i] >= 0 && !column.ignored[size_t(failing[i])]))
                continue;
            if (!hidden.empty() && hidden[i].contains(column.field.field))
                continue;
            ++column.counts[codes ? size_t((*codes)[i]) : 0];
        }
    }
}

void FacetCounter::add(const FacetCounter &other)
{
    for (size_t column = 0; column < m_columns.size(); ++column)
        std::ranges::transform(m_columns[column].counts, other.m_columns[column].counts,
                               m_columns[column].counts.begin(), std::plus());
}

std::vector<Facet> FacetCounter::facets() const
{
    std::vector<Facet> facets;
    for (const auto &column : m_columns)
        facets.push_back(facetOf(column));
    return facets;
}

Facet FacetCounter::facetOf(const Column &column) const
{
    Facet facet{column.field, {}};
    if (column.field.field == CustomerField::Tags) {
        countEach(column, u',', facet);
    } else if (m_snapshot->customType(column.field) == toKey(FieldType::Choices)) {
        countEach(column, u'\n', facet);
    } else {
        const auto *dictionary = m_snapshot->dictionary(column.field);
        for (quint32 code = 0; code < column.counts.size(); ++code) {
            const auto value = dictionary->value(code);
            if (column.counts[code])
                facet.values.push_back({code, QString::fromUtf8(value.data(), qsizetype(value.size())),
                                        m_snapshot->label(column.field, code), column.counts[code]});
        }
    }
    std::ranges::stable_sort(facet.values, std::ranges::greater(), &FacetValue::customers);
    return facet;
}

/// A customer counts for each of its tags, or choices.
void FacetCounter::countEach(const Column &column, QChar apart, Facet &facet) const
{
    const auto *dictionary = m_snapshot->dictionary(column.field);
    std::map<QString, qint64> counts;
    for (quint32 code = 0; code < column.counts.size(); ++code) {
        const auto set = dictionary->value(code);
        if (column.counts[code])
            for (const auto &id : QString::fromUtf8(set.data(), qsizetype(set.size())).split(apart))
                counts[id] += column.counts[code];
    }
    const auto &names = m_snapshot->lists().tags;
    for (const auto &[id, count] : counts) {
        const auto name =
            column.field.field == CustomerField::Tags ? names.find(id.toLongLong()) : names.end();
        facet.values.push_back({0, id, name == names.end() ? id : name->second, count});
    }
}

} // namespace crm
