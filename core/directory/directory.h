#pragma once

#include "core/base/error.h"
#include "core/directory/directoryloader.h"
#include "core/directory/directoryquery.h"
#include "core/pool/recyclerule.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace crm {

/// What takes customers back to the pools, and the day.
struct DirectoryRecycling
{
    std::vector<RecycleRule> rules = {};
    QDate today = {}; ///< not valid: no deadlines

    friend bool operator==(const DirectoryRecycling &, const DirectoryRecycling &) = default;
};

/// The list of customers in memory, kept current on a thread of its own.
///
/// Threads: a snapshot never changes once it is published. Whoever asks takes the latest one and works on it
/// without locks while the next is made, so query() may be called from any thread, several at a time; it uses
/// the second core as well. The directory's thread alone reads the file and publishes. Old snapshots live as
/// long as a view holds one; parts that have not changed are shared among them.
class Directory
{
public:
    /// Told on the directory's thread, after each stage of loading and each change; or why reading failed.
    struct News
    {
        DirectoryStage stage = DirectoryStage::Empty;
        std::optional<Error> error = {};
    };
    using Listener = std::function<void(const News &)>;

    using Recycling = DirectoryRecycling;

    /// Starts to load. `listener` must be ready to be called at once. What the rules of recycling ask for is
    /// kept in memory only where there are rules.
    /// `facts`: for conditions on what is no column.
    /// `views`: what whoever asks may see; nothing else ever comes into memory.
    Directory(QString file, Listener listener = {}, Recycling recycling = {},
              std::shared_ptr<FactSource> facts = {}, QByteArray views = {});
    /// Waits until the thread has noticed, which takes at most the time of one chunk.
    ~Directory();
    Q_DISABLE_COPY_MOVE(Directory)

    std::shared_ptr<const DirectorySnapshot> snapshot() const;
    DirectoryView query(const DirectoryQuery &query) const { return runQuery(snapshot(), query); }
    /// With less work where that is possible, as with each keystroke; see refined().
    DirectoryView refine(const DirectoryView &before, const DirectoryQuery &query) const
    {
        return refined(before, snapshot(), query);
    }
    /// The query of `before` with another search.
    DirectoryView refine(const DirectoryView &before, const QString &search) const
    {
        auto query = before.query;
        query.search = search;
        return refine(before, query);
    }

    /// These customers, or something of theirs (contacts, orders, activities, tags), changed, came or went.
    /// Returns at once. Changes that arrive while the base is being loaded are read after it.
    void apply(std::vector<qint64> customers);
    /// Names of users, pools or tags changed, or the users' own fields, or more than can be told: everything
    /// anew.
    void reload();
    /// Segments changed: conditions that name them mean others now. Returns at once.
    void readLists();
    /// From now on every snapshot that is complete knows when these rules take whom back. Returns at once.
    /// The first rule makes it load anew.
    void setRecycling(Recycling recycling);
    /// Something else may be seen from now on: everything anew. Returns at once.
    void setViews(QByteArray views);
    /// Waits until everything asked for so far has been done. For tests and the command line.
    void settle() const;

private:
    void work();
    void load();
    void followRules();
    void prepareOrders(const DirectorySnapshot &snapshot, bool rare) const;
    void patch(std::vector<qint64> customers);
    void readEverything();
    void read(DirectoryRepository &repository, std::span<const qint64> customers);
    size_t share(std::span<const qint64> customers) const;
    Recycling recycling() const;
    QByteArray views() const;
    std::shared_ptr<const DirectorySnapshot> withDeadlines(
        const std::shared_ptr<const DirectorySnapshot> &snapshot, bool newRules) const;
    void publish(std::shared_ptr<const DirectorySnapshot> snapshot);
    bool stopping() const;

    QString m_file;
    Listener m_listener;
    mutable std::mutex m_mutex = {};
    mutable std::condition_variable m_condition = {};
    std::shared_ptr<const DirectorySnapshot> m_snapshot = std::make_shared<DirectorySnapshot>();
    std::vector<qint64> m_changed = {};
    Recycling m_recycling = {};
    QByteArray m_views;
    std::shared_ptr<FactSource> m_facts;
    bool m_rulesChanged = false;
    bool m_listsChanged = false;
    bool m_reload = true;
    bool m_busy = true;
    bool m_stop = false;
    bool m_unprepared = false; // on the directory's thread only
    std::jthread m_thread;
};

} // namespace crm
