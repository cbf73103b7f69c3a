#pragma once

#include "core/directory/dictionary.h"
#include "core/directory/directorychunk.h"
#include "core/directory/folder.h"

namespace crm {

/// The dictionaries of all coded columns; those of the users' own fields by place in DirectoryLists::customFields.
struct DirectoryDictionaries
{
    std::array<Dictionary, size_t(Coded::Count)> coded = {};
    std::vector<Dictionary> custom = {};
};

/// Makes the parts of a chunk from records, or from the rows of an older chunk. Adds new values to the dictionaries.
class ChunkBuilder
{
public:
    explicit ChunkBuilder(DirectoryDictionaries &dictionaries)
        : m_dictionaries(dictionaries)
    {
    }

    static void append(DirectoryChunk::Names &part, qint64 id, bool present, std::string_view name);
    void append(DirectoryChunk::Profiles &part, const ProfileRecord &record);
    void append(DirectoryChunk::Reach &part, const ReachRecord &record);
    static void append(DirectoryChunk::Trade &part, const TradeRecord &record);

    static void copy(DirectoryChunk::Profiles &part, const DirectoryChunk::Profiles &from, quint32 row);
    static void copy(DirectoryChunk::Reach &part, const DirectoryChunk::Reach &from, quint32 row);
    static void copy(DirectoryChunk::Trade &part, const DirectoryChunk::Trade &from, quint32 row);

    static void finish(DirectoryChunk::Names &part);
    static void finish(DirectoryChunk::Profiles &part);
    static void finish(DirectoryChunk::Reach &part);

private:
    std::string_view phones(const ReachRecord &record);
    template <typename Wanted>
    std::string_view points(const ReachRecord &record, Wanted wanted);

    DirectoryDictionaries &m_dictionaries;
    Folder m_folder = {};
    std::string m_joined = {};
};

} // namespace crm
