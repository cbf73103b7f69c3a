#pragma once

#include "core/directory/dictionary.h"
#include "core/directory/directorychunk.h"
#include "core/directory/folder.h"

#include <span>

namespace crm {

/// The dictionaries of all coded columns; those of the users' own fields by place in
/// DirectoryLists::customFields.
struct DirectoryDictionaries
{
    std::array<Dictionary, size_t(Coded::Count)> coded = {};
    std::vector<Dictionary> custom = {};
};

/// Makes the parts of a chunk from records, or from an older part and what is new. Adds new values to the
/// dictionaries.
class ChunkBuilder
{
public:
    explicit ChunkBuilder(DirectoryDictionaries &dictionaries)
        : m_dictionaries(dictionaries)
    {
    }

    static void append(DirectoryChunk::Names &part, qint64 id, bool present, std::string_view name);
    void append(DirectoryChunk::Profiles &part, const ProfileRecord &record);
    void append(DirectoryChunk::Own &part, const ProfileRecord &record);
    void append(DirectoryChunk::Reach &part, const ReachRecord &record);
    static void append(DirectoryChunk::Trade &part, const TradeRecord &record);
    static void append(DirectoryChunk::Duty &part, const DutyRecord &record);

    /// To be called once after the last append(), before the part is read. For each of the parts.
    template <typename Part>
    static void finish(Part &part);
    /// `part` with the rows of `fresh` at these ascending places; beyond the last row they are added. The
    /// very same part where nothing has changed, and texts that have not are shared. For each of the parts.
    template <typename Part>
    static std::shared_ptr<const Part> spliced(const std::shared_ptr<const Part> &part,
                                               std::span<const quint32> places, const Part &fresh);

private:
    std::string_view phones(const ReachRecord &record);
    template <typename Wanted>
    std::string_view points(const ReachRecord &record, Wanted wanted);

    DirectoryDictionaries &m_dictionaries;
    Folder m_folder = {};
    std::string m_joined = {};
};

} // namespace crm
