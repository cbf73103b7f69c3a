#pragma once

#include "core/directory/chunkbuilder.h"
#include "core/directory/directorychunk.h"
#include "core/directory/fieldorder.h"

#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace crm {

/// How far the base is in memory. Until Complete, columns that have not arrived are empty.
enum class DirectoryStage { Empty, Names, Profiles, Reach, Complete };

/// The whole list of customers at one moment. Immutable, so that any thread reads it without a lock; only the
/// orders are worked out when first asked for. Rows are numbers from 0; a row keeps its customer until the
/// next full load.
class DirectorySnapshot
{
public:
    using Chunks = std::vector<DirectoryChunk>;

    DirectorySnapshot() = default;
    DirectorySnapshot(DirectoryStage stage, Chunks chunks,
                      std::shared_ptr<const DirectoryDictionaries> dictionaries,
                      std::shared_ptr<const DirectoryLists> lists, qint64 operation = 0);
    /// The one after `before`, in which only `changed` rows (ascending) are others, or new. Takes over the
    /// orders that are known.
    DirectorySnapshot(const DirectorySnapshot &before, Chunks chunks,
                      std::shared_ptr<const DirectoryDictionaries> dictionaries,
                      std::shared_ptr<const DirectoryLists> lists, std::span<const quint32> changed);

    DirectoryStage stage() const { return m_stage; }
    /// All that operations up to this one did is in it, and perhaps some of what later ones did; 0 where that
    /// is not known.
    qint64 operation() const { return m_operation; }
    quint32 rows() const { return m_rows; } // with those of removed customers
    qint64 customers() const { return m_customers; }
    const DirectoryLists &lists() const { return *m_lists; }
    const std::shared_ptr<const DirectoryLists> &sharedLists() const { return m_lists; }
    const std::shared_ptr<const DirectoryDictionaries> &dictionaries() const { return m_dictionaries; }
    const Chunks &chunks() const { return m_chunks; }
    const DirectoryChunk &chunkOf(quint32 row) const { return m_chunks[row / DirectoryChunk::kRows]; }

    bool isPresent(quint32 row) const;
    qint64 id(quint32 row) const;
    std::optional<quint32> rowOf(qint64 id) const;

    /// A field as text: names for owners and pools, tags parted by ", ". Numbers and instants have number().
    QString text(FieldRef field, quint32 row) const;
    /// In the unit of the column: ten-thousandths, milliseconds UTC, days since 1970. kNoValue where there is
    /// none.
    qint64 number(FieldRef field, quint32 row) const;

    /// Of a field of choices or labels or of the users' own; else null.
    const Dictionary *dictionary(FieldRef field) const;
    const PackedNumbers *codes(const DirectoryChunk &chunk, FieldRef field) const;
    quint32 code(FieldRef field, quint32 row) const;
    /// What a code means to people.
    QString label(FieldRef field, quint32 code) const;
    std::optional<size_t> customPlace(qint64 id) const;
    /// As toKey(FieldType) says it; empty for fields that are not the users' own.
    QString customType(FieldRef field) const;
    FieldKind kind(FieldRef field) const;

    /// The ids ascend from the first row to the last.
    bool isAscending() const { return m_ascending == m_rows; }
    /// Of a field that has no BucketOrder. Worked out when it is first asked for.
    std::shared_ptr<const FieldOrder> order(FieldRef field) const;
    /// The places of the codes of a field that has a dictionary; see codeRanks(). Worked out when they are
    /// first asked for.
    std::shared_ptr<const std::vector<quint32>> ranks(FieldRef field) const;
    /// Puts into their places the rows that have moved, in the orders in which they are more than so many.
    void settleOrders(size_t moved) const;

private:
    /// An order as it was when it was asked for last, and the rows (ascending) that stand elsewhere now.
    struct KnownOrder
    {
        std::shared_ptr<const FieldOrder> order = {};
        std::shared_ptr<const std::vector<quint32>> moved = {};
    };
    using Orders = std::map<FieldRef, KnownOrder>;
    using Ranks = std::map<FieldRef, std::shared_ptr<const std::vector<quint32>>>;

    void addRows(size_t firstChunk, quint32 firstPlace);
    void inheritOrders(const DirectorySnapshot &before, std::span<const quint32> changed);
    void inheritRanks(const DirectorySnapshot &before);
    Orders orders() const;

    DirectoryStage m_stage = DirectoryStage::Empty;
    Chunks m_chunks = {};
    std::shared_ptr<const DirectoryDictionaries> m_dictionaries = std::make_shared<DirectoryDictionaries>();
    std::shared_ptr<const DirectoryLists> m_lists = std::make_shared<DirectoryLists>();
    quint32 m_rows = 0;
    qint64 m_customers = 0;
    quint32 m_ascending = 0; // so many rows from the first have ascending ids
    std::unordered_map<qint64, quint32> m_others = {}; // the rows after those: customers that came back
    mutable std::mutex m_mutex = {};
    mutable Orders m_orders = {};
    mutable Ranks m_ranks = {};
    qint64 m_operation = 0;
};

} // namespace crm
