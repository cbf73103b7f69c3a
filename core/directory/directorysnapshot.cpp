#include "core/directory/directorysnapshot.h"

#include "core/directory/bucketorder.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString nameOf(const std::map<qint64, QString> &names, const QString &id)
{
    const auto found = names.find(id.toLongLong());
    return found == names.end() ? id : found->second;
}

/// Whether the values are ids that are ordered by the names they stand for.
bool namesIds(CustomerField field)
{
    return field == CustomerField::Owner || field == CustomerField::Pool || field == CustomerField::Tags;
}

} // namespace

DirectorySnapshot::DirectorySnapshot(DirectoryStage stage, Chunks chunks,
                                     std::shared_ptr<const DirectoryDictionaries> dictionaries,
                                     std::shared_ptr<const DirectoryLists> lists, qint64 operation)
    : m_stage(stage)
    , m_chunks(std::move(chunks))
    , m_dictionaries(std::move(dictionaries))
    , m_lists(std::move(lists))
    , m_operation(operation)
{
    addRows(0, 0);
}

DirectorySnapshot::DirectorySnapshot(const DirectorySnapshot &before, Chunks chunks,
                                     std::shared_ptr<const DirectoryDictionaries> dictionaries,
                                     std::shared_ptr<const DirectoryLists> lists,
                                     std::span<const quint32> changed)
    : m_stage(before.m_stage)
    , m_chunks(std::move(chunks))
    , m_dictionaries(std::move(dictionaries))
    , m_lists(std::move(lists))
    , m_rows(before.m_rows)
    , m_customers(before.m_customers)
    , m_ascending(before.m_ascending)
    , m_others(before.m_others)
    , m_operation(before.m_operation)
{
    for (const auto row : changed)
        if (row < before.m_rows)
            m_customers += int(isPresent(row)) - int(before.isPresent(row));
    addRows(m_rows / DirectoryChunk::kRows, m_rows % DirectoryChunk::kRows);
    inheritOrders(before, changed);
    inheritRanks(before);
}

void DirectorySnapshot::addRows(size_t firstChunk, quint32 firstPlace)
{
    qint64 last = m_ascending > 0 ? id(m_ascending - 1) : 0;
    for (size_t index = firstChunk; index < m_chunks.size(); ++index, firstPlace = 0) {
        const auto &chunk = m_chunks[index];
        for (quint32 place = firstPlace; place < chunk.size(); ++place, ++m_rows) {
            const auto id = chunk.names->ids[place];
            m_customers += chunk.names->present[place];
            if (m_ascending == m_rows && id > last)
                ++m_ascending;
            else
                m_others.emplace(id, m_rows);
            last = id;
        }
    }
}

bool DirectorySnapshot::isPresent(quint32 row) const
{
    return chunkOf(row).names->present[row % DirectoryChunk::kRows] != 0;
}

qint64 DirectorySnapshot::id(quint32 row) const
{
    return chunkOf(row).names->ids[row % DirectoryChunk::kRows];
}

std::optional<quint32> DirectorySnapshot::rowOf(qint64 id) const
{
    if (const auto found = m_others.find(id); found != m_others.end())
        return found->second;
    quint32 from = 0;
    quint32 to = m_ascending;
    while (from < to) {
        const quint32 middle = from + (to - from) / 2;
        this->id(middle) < id ? from = middle + 1 : to = middle;
    }
    return from < m_ascending && this->id(from) == id ? std::optional(from) : std::nullopt;
}

QString DirectorySnapshot::text(FieldRef field, quint32 row) const
{
    if (dictionary(field))
        return label(field, code(field, row));
    const auto *column = chunkOf(row).shown(field.field);
    return column ? toText(column->at(row % DirectoryChunk::kRows))
                        .replace(QLatin1Char(PackedText::kApart), u", "_s)
                  : QString();
}

qint64 DirectorySnapshot::number(FieldRef field, quint32 row) const
{
    const auto *column = chunkOf(row).numbers(field.field);
    return column ? (*column)[row % DirectoryChunk::kRows] : kNoValue;
}

const Dictionary *DirectorySnapshot::dictionary(FieldRef field) const
{
    if (field.field == CustomerField::Custom) {
        const auto place = customPlace(field.custom);
        return place && *place < m_dictionaries->custom.size() ? &m_dictionaries->custom[*place] : nullptr;
    }
    const auto column = codedColumn(field.field);
    return column ? &m_dictionaries->coded[size_t(*column)] : nullptr;
}

const PackedNumbers *DirectorySnapshot::codes(const DirectoryChunk &chunk, FieldRef field) const
{
    if (field.field == CustomerField::Custom) {
        const auto place = customPlace(field.custom);
        return place ? chunk.customCodes(*place) : nullptr;
    }
    const auto column = codedColumn(field.field);
    return column ? chunk.codes(*column) : nullptr;
}

quint32 DirectorySnapshot::code(FieldRef field, quint32 row) const
{
    const auto *column = codes(chunkOf(row), field);
    return column ? quint32((*column)[row % DirectoryChunk::kRows]) : 0;
}

QString DirectorySnapshot::label(FieldRef field, quint32 code) const
{
    const auto text = toText(dictionary(field)->value(code));
    if (code == 0)
        return text;
    switch (field.field) {
    case CustomerField::Owner: return nameOf(m_lists->users, text);
    case CustomerField::Pool: return nameOf(m_lists->pools, text);
    case CustomerField::Tags: {
        QStringList names;
        for (const auto &id : text.split(u','))
            names << nameOf(m_lists->tags, id);
        return names.join(u", "_s);
    }
    default: return text;
    }
}

std::optional<size_t> DirectorySnapshot::customPlace(qint64 id) const
{
    for (size_t place = 0; place < m_lists->customFields.size(); ++place)
        if (m_lists->customFields[place].id == id)
            return place;
    return {};
}

QString DirectorySnapshot::customType(FieldRef field) const
{
    const auto place = field.field == CustomerField::Custom ? customPlace(field.custom) : std::nullopt;
    return place ? m_lists->customFields[*place].type : QString();
}

FieldKind DirectorySnapshot::kind(FieldRef field) const
{
    if (field.field != CustomerField::Custom)
        return fieldInfo(field.field).kind;
    const auto place = customPlace(field.custom);
    return customKind(place ? m_lists->customFields[*place].type : QString());
}

DirectorySnapshot::Orders DirectorySnapshot::orders() const
{
    const std::lock_guard lock(m_mutex);
    return m_orders;
}

/// Two that ask for the same at the same time both work it out; nobody else waits for them.
std::shared_ptr<const FieldOrder> DirectorySnapshot::order(FieldRef field) const
{
    KnownOrder known;
    {
        const std::lock_guard lock(m_mutex);
        known = m_orders[field];
    }
    if (known.order && !known.moved)
        return known.order;
    const auto order = std::make_shared<FieldOrder>(
        known.order ? updatedOrder(*known.order, *this, field, *known.moved) : sortedBy(*this, field));
    const std::lock_guard lock(m_mutex);
    m_orders[field] = {order, nullptr};
    return order;
}

std::shared_ptr<const std::vector<quint32>> DirectorySnapshot::ranks(FieldRef field) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_ranks.find(field); known != m_ranks.end())
            return known->second;
    }
    auto ranks = std::make_shared<const std::vector<quint32>>(codeRanks(*this, field));
    const std::lock_guard lock(m_mutex);
    return m_ranks.emplace(field, std::move(ranks)).first->second;
}

void DirectorySnapshot::settleOrders(size_t moved) const
{
    for (const auto &[field, known] : orders())
        if (known.moved && known.moved->size() > moved)
            order(field);
}

void DirectorySnapshot::inheritOrders(const DirectorySnapshot &before, std::span<const quint32> changed)
{
    for (auto orders = before.orders(); auto &[field, known] : orders) {
        if (!known.order)
            continue;
        const auto rows = movedRows(before, *this, field, changed);
        if (!rows.empty()) {
            auto moved = std::make_shared<std::vector<quint32>>();
            std::ranges::set_union(rows, known.moved ? *known.moved : std::vector<quint32>(),
                                   std::back_inserter(*moved));
            known.moved = std::move(moved);
        }
        m_orders.emplace(field, std::move(known));
    }
}

/// Codes keep their values, so that their places stay until there is another code, or another name for one.
void DirectorySnapshot::inheritRanks(const DirectorySnapshot &before)
{
    const auto &lists = *before.m_lists;
    const bool sameNames =
        lists.users == m_lists->users && lists.pools == m_lists->pools && lists.tags == m_lists->tags;
    const bool sameFields = lists.customFields == m_lists->customFields;
    const std::lock_guard lock(before.m_mutex);
    for (const auto &[field, ranks] : before.m_ranks) {
        const bool same =
            field.field == CustomerField::Custom ? sameFields : sameNames || !namesIds(field.field);
        if (const auto *now = dictionary(field); same && now && now->size() == ranks->size())
            m_ranks.emplace(field, ranks);
    }
}

} // namespace crm
