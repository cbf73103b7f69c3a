#include "core/directory/directory.h"

#include "core/base/outcome.h"
#include "core/directory/bucketorder.h"
#include "core/directory/directorypatch.h"
#include "core/directory/recyclingplan.h"
#include "core/directory/visibility.h"

#include <algorithm>
#include <chrono>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace crm {
namespace {

/// So many customers, and customers in so many chunks, are read at a time: what they took before lives until
/// the new is published and nobody looks at the old any more.
constexpr size_t kTogether = 1 << 16;
constexpr int kChunksTogether = 128;

/// From so many on, what they took before is worth giving back to the system.
constexpr size_t kMuch = 100;

/// Nobody waits for the orders of fields that are rarely sorted by: they are made when there is nothing to
/// do.
constexpr auto kIdle = std::chrono::milliseconds(500);

/// Rows that moved are put into their places when somebody asks, unless that would take long.
constexpr size_t kSoon = 2000;

/// Gives back to the system what loading took for a while.
void releaseMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

constexpr FieldSet kRarelySorted = {
    CustomerField::Kind,  CustomerField::Reading,   CustomerField::Country,   CustomerField::Title,
    CustomerField::Email, CustomerField::Messenger, CustomerField::RecycleOn, CustomerField::Revision};

} // namespace

Directory::Directory(QString file, Listener listener, Recycling recycling, std::shared_ptr<FactSource> facts,
                     QByteArray views)
    : m_file(std::move(file))
    , m_listener(std::move(listener))
    , m_recycling(std::move(recycling))
    , m_views(std::move(views))
    , m_facts(std::move(facts))
    , m_thread([this] { work(); })
{
}

Directory::~Directory()
{
    const std::lock_guard lock(m_mutex);
    m_stop = true;
    m_condition.notify_all();
}

std::shared_ptr<const DirectorySnapshot> Directory::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

void Directory::apply(std::vector<qint64> customers)
{
    const std::lock_guard lock(m_mutex);
    m_changed.insert(m_changed.end(), customers.begin(), customers.end());
    m_condition.notify_all();
}

void Directory::reload()
{
    const std::lock_guard lock(m_mutex);
    m_reload = true;
    m_condition.notify_all();
}

void Directory::readLists()
{
    const std::lock_guard lock(m_mutex);
    m_listsChanged = true;
    m_condition.notify_all();
}

void Directory::setRecycling(Recycling recycling)
{
    const std::lock_guard lock(m_mutex);
    if (recycling == m_recycling)
        return;
    m_recycling = std::move(recycling);
    m_rulesChanged = true;
    m_condition.notify_all();
}

void Directory::setViews(QByteArray views)
{
    const std::lock_guard lock(m_mutex);
    if (views == m_views)
        return;
    m_views = std::move(views);
    m_reload = true;
    m_condition.notify_all();
}

QByteArray Directory::views() const
{
    const std::lock_guard lock(m_mutex);
    return m_views;
}

Directory::Recycling Directory::recycling() const
{
    const std::lock_guard lock(m_mutex);
    return m_recycling;
}

void Directory::settle() const
{
    std::unique_lock lock(m_mutex);
    m_condition.wait(lock, [this] {
        return !m_busy && !m_reload && !m_rulesChanged && !m_listsChanged && m_changed.empty();
    });
}

bool Directory::stopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void Directory::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_busy = false;
        m_condition.notify_all();
        const auto wanted = [this] {
            return m_stop || m_reload || m_rulesChanged || m_listsChanged || !m_changed.empty();
        };
        if (m_unprepared && !m_condition.wait_for(lock, kIdle, wanted)) {
            m_unprepared = false;
            lock.unlock();
            prepareOrders(*snapshot(), true);
            releaseMemory();
            lock.lock();
            continue;
        }
        m_condition.wait(lock, wanted);
        if (m_stop)
            return;
        m_busy = true;
        const bool everything = std::exchange(m_reload, false);
        // What changes while everything is read may be read too early: it stays for the next round.
        auto changed = std::exchange(m_changed, {});
        const bool rulesChanged = std::exchange(m_rulesChanged, false);
        const bool listsChanged = std::exchange(m_listsChanged, false);
        lock.unlock();
        const auto done = attempt([&] {
            if (snapshot()->stage() != DirectoryStage::Complete)
                load();
            else if (everything)
                readEverything();
            else if (!changed.empty() || listsChanged)
                patch(std::move(changed));
            if (rulesChanged && snapshot()->stage() == DirectoryStage::Complete)
                followRules();
            return true;
        });
        if (!done && m_listener)
            m_listener({snapshot()->stage(), done.error()});
        lock.lock();
    }
}

/// The columns that rules ask for are not there before there is one.
void Directory::followRules()
{
    const auto &chunks = snapshot()->chunks();
    if (!recycling().rules.empty() && !chunks.empty() && !chunks.front().duty)
        load();
    else
        publish(withDeadlines(snapshot(), true));
}

void Directory::load()
{
    DirectoryRepository repository(m_file, views());
    repository.setFacts(m_facts);
    DirectoryLoader loader(repository);
    loader.load(
        [&](std::shared_ptr<const DirectorySnapshot> next) {
            if (next->stage() == DirectoryStage::Complete) {
                next = withDeadlines(next, false);
                prepareOrders(*next, false);
            }
            publish(std::move(next));
        },
        [this](qint64, qint64) { return !stopping(); }, !recycling().rules.empty());
    releaseMemory();
    m_unprepared = true;
}

/// The common ones before the list is shown, the rare ones when it has been for a while.
void Directory::prepareOrders(const DirectorySnapshot &snapshot, bool rare) const
{
    std::vector<FieldRef> fields;
    for (const auto &info : customerFields())
        if (info.field != CustomerField::Id && info.kind != FieldKind::Days
            && info.kind != FieldKind::DaysAhead && kRarelySorted.contains(info.field) == rare)
            fields.push_back({info.field});
    for (const auto &own : snapshot.lists().customFields)
        fields.push_back({CustomerField::Custom, own.id});
    for (const auto field : fields) {
        if (stopping())
            return;
        if (snapshot.dictionary(field))
            snapshot.ranks(field);
        else if (!BucketOrder::of(snapshot, field))
            snapshot.order(field);
    }
}

void Directory::patch(std::vector<qint64> customers)
{
    std::ranges::sort(customers);
    const auto repeated = std::ranges::unique(customers);
    customers.erase(repeated.begin(), repeated.end());
    DirectoryRepository repository(m_file, views());
    repository.setFacts(m_facts);
    if (repository.lists().customFields != snapshot()->lists().customFields)
        return readEverything();
    read(repository, customers);
}

/// In place, a share at a time: twice the columns would not fit into what the list may take.
void Directory::readEverything()
{
    DirectoryRepository repository(m_file, views());
    repository.setFacts(m_facts);
    const auto before = snapshot();
    std::vector<qint64> known;
    for (quint32 row = 0; row < before->rows(); ++row)
        known.push_back(before->id(row));
    std::ranges::sort(known);
    std::vector<qint64> stored;
    std::vector<qint64> ids;
    std::vector<std::string> names;
    for (repository.names(0, int(kTogether), ids, names); !ids.empty() && !stopping();
         repository.names(stored.back(), int(kTogether), ids, names))
        stored.insert(stored.end(), ids.begin(), ids.end());
    std::vector<qint64> all;
    std::ranges::set_union(known, stored, std::back_inserter(all));
    read(repository, all);
}

void Directory::read(DirectoryRepository &repository, std::span<const qint64> customers)
{
    const bool much = customers.size() > kMuch;
    do {
        const auto now = customers.first(share(customers));
        auto after =
            DirectoryPatch(repository, *snapshot(), repository.lists()).run(now, [this](qint64, qint64) {
                return !stopping();
            });
        if (!after)
            return;
        publish(withDeadlines(after, false));
        customers = customers.subspan(now.size());
    } while (!customers.empty());
    snapshot()->settleOrders(kSoon);
    if (much)
        releaseMemory();
}

/// How many of the first customers to read together.
size_t Directory::share(std::span<const qint64> customers) const
{
    const auto before = snapshot();
    int chunks = 0;
    std::optional<quint32> last;
    for (size_t i = 0; i < std::min(customers.size(), kTogether); ++i) {
        const auto row = before->rowOf(customers[i]);
        const auto chunk = row ? std::optional(*row / DirectoryChunk::kRows) : std::nullopt;
        if (chunk != last && ++chunks > kChunksTogether)
            return i;
        last = chunk;
    }
    return std::min(customers.size(), kTogether);
}

std::shared_ptr<const DirectorySnapshot> Directory::withDeadlines(
    const std::shared_ptr<const DirectorySnapshot> &snapshot, bool newRules) const
{
    const auto now = recycling();
    return now.rules.empty() && !newRules ? snapshot
                                          : crm::withDeadlines(snapshot, now.rules, now.today, newRules);
}

void Directory::publish(std::shared_ptr<const DirectorySnapshot> snapshot)
{
    const auto stage = snapshot->stage();
    {
        const std::lock_guard lock(m_mutex);
        m_snapshot.swap(snapshot);
    }
    if (m_listener)
        m_listener({stage, {}});
}

} // namespace crm
