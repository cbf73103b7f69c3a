#include "core/directory/chunkbuilder.h"

#include <algorithm>
#include <tuple>

namespace crm {
namespace {

using Chunk = DirectoryChunk;

std::string idText(qint64 id)
{
    return id ? std::to_string(id) : std::string();
}

std::string tagSet(const std::vector<qint64> &tags)
{
    std::string text;
    for (const auto tag : tags)
        text += (text.empty() ? "" : ",") + std::to_string(tag);
    return text;
}

bool isPhone(std::string_view kind)
{
    return kind == "phone" || kind == "fax";
}

void joinTo(std::string &joined, std::string_view value)
{
    if (value.empty())
        return;
    if (!joined.empty())
        joined.push_back(PackedText::kApart);
    joined.append(value);
}

/// The columns of text of a part, and those of numbers.
template <typename Part>
auto texts(Part &part)
{
    using Kind = std::remove_const_t<Part>;
    if constexpr (std::is_same_v<Kind, Chunk::Names>)
        return std::tie(part.names);
    else if constexpr (std::is_same_v<Kind, Chunk::Profiles>)
        return std::tie(part.folded, part.codes, part.foldedCodes, part.readings, part.initials);
    else if constexpr (std::is_same_v<Kind, Chunk::Reach>)
        return std::tie(part.contact, part.phone, part.contacts, part.readings, part.initials, part.phones,
                        part.emails, part.messengers);
    else
        return std::tie();
}

template <typename Part>
auto numbers(Part &part)
{
    using Kind = std::remove_const_t<Part>;
    if constexpr (std::is_same_v<Kind, Chunk::Names>)
        return std::tie(part.ids, part.present);
    else if constexpr (std::is_same_v<Kind, Chunk::Profiles>)
        return std::tuple_cat(std::tie(part.created, part.acquired, part.pooled, part.revisions),
                              std::apply([](auto &...column) { return std::tie(column...); }, part.coded));
    else if constexpr (std::is_same_v<Kind, Chunk::Reach>)
        return std::tie(part.titles);
    else if constexpr (std::is_same_v<Kind, Chunk::Trade>)
        return std::tie(part.orders, part.revenue, part.lastOrder, part.lastContact, part.nextActivity);
    else if constexpr (std::is_same_v<Kind, Chunk::Duty>)
        return std::tie(part.acquired, part.followedUp, part.won, part.contractEnd, part.protectedUntil,
                        part.planned, part.spared, part.flags);
    else
        return std::tie();
}

/// Calls `function` with each member of one tuple and its like in the other.
template <typename To, typename From, typename Function>
void zip([[maybe_unused]] To to, [[maybe_unused]] From from, [[maybe_unused]] Function function)
{
    [&]<size_t... I>(std::index_sequence<I...>)
    {
        (function(std::get<I>(to), std::get<I>(from)), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<To>>());
}

/// The same for all columns of numbers.
template <typename Part, typename From, typename Function>
void zipNumbers(Part &part, From &from, Function function)
{
    zip(numbers(part), numbers(from), function);
    if constexpr (std::is_same_v<std::remove_const_t<Part>, Chunk::Own>)
        for (size_t field = 0; field < from.columns.size(); ++field)
            function(part.columns[field], from.columns[field]);
}

template <typename Part>
bool holds(const Part &part, std::span<const quint32> places, const Part &fresh)
{
    bool same = true;
    const auto compare = [&](const auto &column, const auto &news) {
        for (size_t i = 0; same && i < places.size(); ++i)
            same = places[i] < column.size() && column[places[i]] == news[i];
    };
    zipNumbers(part, fresh, compare);
    zip(texts(part), texts(fresh), [&](const PackedText &column, const PackedText &news) {
        for (quint32 i = 0; same && i < places.size(); ++i)
            same = places[i] < column.size() && column.at(places[i]) == news.at(i);
    });
    return same;
}

} // namespace

void ChunkBuilder::append(Chunk::Names &part, qint64 id, bool present, std::string_view name)
{
    part.ids.append(id);
    part.present.append(present);
    part.names.append(name);
}

void ChunkBuilder::append(Chunk::Profiles &part, const ProfileRecord &record)
{
    part.folded.append(m_folder.fold(record.name));
    part.codes.append(record.code);
    part.foldedCodes.append(m_folder.fold(record.code));
    part.readings.append(m_folder.foldReading(record.reading));
    part.initials.append(m_folder.fold(record.initials));
    const auto code = [&](Coded column, std::string_view value) {
        part.coded[size_t(column)].append(m_dictionaries.coded[size_t(column)].add(value));
    };
    code(Coded::Kind, record.kind);
    code(Coded::Owner, idText(record.owner));
    code(Coded::Pool, idText(record.pool));
    code(Coded::Grade, record.grade);
    code(Coded::Source, record.source);
    code(Coded::Industry, record.industry);
    code(Coded::Country, record.country);
    code(Coded::Region, record.region);
    code(Coded::City, record.city);
    code(Coded::Tags, tagSet(record.tags));
    part.created.append(record.created);
    part.acquired.append(record.acquired);
    part.pooled.append(record.pooled);
    part.revisions.append(record.revision);
}

void ChunkBuilder::append(Chunk::Own &part, const ProfileRecord &record)
{
    part.columns.resize(m_dictionaries.custom.size());
    for (size_t field = 0; field < part.columns.size(); ++field) {
        const auto value = field < record.custom.size() ? std::string_view(record.custom[field]) : "";
        part.columns[field].append(m_dictionaries.custom[field].add(value));
    }
}

void ChunkBuilder::append(Chunk::Reach &part, const ReachRecord &record)
{
    const bool hasContact = !record.contacts.empty();
    part.contact.append(hasContact ? std::string_view(record.contacts.front().name) : "");
    const auto title = hasContact ? std::string_view(record.contacts.front().title) : "";
    part.titles.append(m_dictionaries.coded[size_t(Coded::Title)].add(title));
    const auto phone =
        std::ranges::find_if(record.points, [](const auto &point) { return isPhone(point.kind); });
    part.phone.append(phone == record.points.end() ? std::string_view() : phone->value);

    const auto join = [&](auto folded) {
        m_joined.clear();
        for (const auto &contact : record.contacts)
            joinTo(m_joined, folded(contact));
        return std::string_view(m_joined);
    };
    part.contacts.append(join([&](const auto &contact) { return m_folder.fold(contact.name); }));
    part.readings.append(join([&](const auto &contact) { return m_folder.foldReading(contact.reading); }));
    part.initials.append(join([&](const auto &contact) { return m_folder.fold(contact.initials); }));
    part.phones.append(phones(record));
    part.emails.append(points(record, [](std::string_view kind) { return kind == "email"; }));
    part.messengers.append(
        points(record, [](std::string_view kind) { return kind != "email" && !isPhone(kind); }));
}

/// The digits of every number; as it was typed as well, where the normal form does not contain them (0755 and
/// +86755).
std::string_view ChunkBuilder::phones(const ReachRecord &record)
{
    m_joined.clear();
    for (const auto &point : record.points) {
        if (!isPhone(point.kind))
            continue;
        const auto normal = digitsOf(point.normalized);
        const auto typed = digitsOf(m_folder.fold(point.value));
        joinTo(m_joined, normal);
        if (normal.find(typed) == std::string::npos)
            joinTo(m_joined, typed);
    }
    return m_joined;
}

template <typename Wanted>
std::string_view ChunkBuilder::points(const ReachRecord &record, Wanted wanted)
{
    m_joined.clear();
    for (const auto &point : record.points)
        if (wanted(std::string_view(point.kind)))
            joinTo(m_joined, m_folder.fold(point.value));
    return m_joined;
}

void ChunkBuilder::append(Chunk::Trade &part, const TradeRecord &record)
{
    part.orders.append(record.orders);
    part.revenue.append(record.revenue);
    part.lastOrder.append(numberOrNone(record.lastOrder));
    part.lastContact.append(record.lastContact);
    part.nextActivity.append(record.nextActivity);
}

void ChunkBuilder::append(Chunk::Duty &part, const DutyRecord &record)
{
    part.acquired.append(numberOrNone(record.acquired));
    part.followedUp.append(numberOrNone(record.followedUp));
    part.won.append(numberOrNone(record.won));
    part.contractEnd.append(numberOrNone(record.contractEnd));
    part.protectedUntil.append(numberOrNone(record.protectedUntil));
    part.planned.append(numberOrNone(record.planned));
    part.spared.append(numberOrNone(record.spared));
    part.flags.append((record.openOpportunity ? Chunk::Duty::kOpenOpportunity : 0)
                      | (record.openComplaint ? Chunk::Duty::kOpenComplaint : 0));
}

template <typename Part>
void ChunkBuilder::finish(Part &part)
{
    zipNumbers(part, part, [](PackedNumbers &column, auto &) { column.finish(); });
    zip(texts(part), texts(part), [](PackedText &text, auto &) { text.finish(); });
}

template <typename Part>
std::shared_ptr<const Part> ChunkBuilder::spliced(const std::shared_ptr<const Part> &part,
                                                  std::span<const quint32> places, const Part &fresh)
{
    if (holds(*part, places, fresh))
        return part;
    auto result = std::make_shared<Part>(*part);
    zipNumbers(*result, fresh, [&](PackedNumbers &column, const PackedNumbers &news) {
        column = column.spliced(places, news);
    });
    zip(texts(*result), texts(fresh),
        [&](PackedText &column, const PackedText &news) { column = column.spliced(places, news); });
    return result;
}

#define KINGFISHER_PART(Part)                                                                                \
    template void ChunkBuilder::finish(Chunk::Part &);                                                       \
    template std::shared_ptr<const Chunk::Part> ChunkBuilder::spliced(                                       \
        const std::shared_ptr<const Chunk::Part> &, std::span<const quint32>, const Chunk::Part &);
KINGFISHER_PART(Names)
KINGFISHER_PART(Profiles)
KINGFISHER_PART(Own)
KINGFISHER_PART(Reach)
KINGFISHER_PART(Trade)
KINGFISHER_PART(Duty)
#undef KINGFISHER_PART

} // namespace crm
