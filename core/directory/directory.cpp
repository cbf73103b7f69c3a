#include "core/directory/directory.h"

#include "core/base/outcome.h"

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace crm {
namespace {

/// From so many changed customers on a full load is quicker.
constexpr size_t kSweeping = 20'000;

/// So many chunks are remade at a time: the old ones live until the new ones are published, which should not
/// double what the list takes when customers all over it change.
constexpr quint32 kTogether = 8;

/// Gives back to the system what loading took for a while.
void releaseMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// What lists are sorted by at once; the others are worked out when somebody first asks.
void prepareOrders(const DirectorySnapshot &snapshot)
{
    using F = CustomerField;
    constexpr FieldSet kRare = {F::Kind,  F::Reading,   F::Country, F::Title,
                                F::Email, F::Messenger, F::Revision};
    for (const auto &info : customerFields())
        if (info.kind != FieldKind::Days && !kRare.contains(info.field))
            snapshot.order({info.field});
}

} // namespace

Directory::Directory(QString file, Listener listener)
    : m_file(std::move(file))
    , m_listener(std::move(listener))
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

void Directory::settle() const
{
    std::unique_lock lock(m_mutex);
    m_condition.wait(lock, [this] { return !m_busy && !m_reload && m_changed.empty(); });
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
        m_condition.wait(lock, [this] { return m_stop || m_reload || !m_changed.empty(); });
        if (m_stop)
            return;
        m_busy = true;
        const bool everything = std::exchange(m_reload, false) || m_changed.size() > kSweeping;
        // What changes while everything is read may be read too early: it stays for the next round.
        auto changed = std::exchange(m_changed, {});
        lock.unlock();
        const auto done = attempt([&] {
            everything ? load() : patch(std::move(changed));
            return true;
        });
        if (!done && m_listener)
            m_listener({snapshot()->stage(), done.error()});
        lock.lock();
    }
}

void Directory::load()
{
    DirectoryRepository repository(m_file);
    const bool first = snapshot()->stage() != DirectoryStage::Complete;
    DirectoryLoader loader(repository);
    loader.load(
        [&](std::shared_ptr<const DirectorySnapshot> next) {
            if (next->stage() == DirectoryStage::Complete)
                prepareOrders(*next);
            // While there is a complete list, half a one would be a step back.
            if (first || next->stage() == DirectoryStage::Complete)
                publish(std::move(next));
        },
        [this](qint64, qint64) { return !stopping(); });
    releaseMemory();
}

void Directory::patch(std::vector<qint64> customers)
{
    DirectoryRepository repository(m_file);
    DirectoryLoader loader(repository);
    std::ranges::sort(customers);
    for (std::span<const qint64> rest = customers; !rest.empty() && !stopping();) {
        const auto before = snapshot();
        const auto region = [&](qint64 id) {
            return before->rowOf(id).value_or(before->rows()) / DirectoryChunk::kRows / kTogether;
        };
        const auto beyond =
            std::ranges::find_if(rest, [&](qint64 id) { return region(id) != region(rest.front()); });
        const auto count = size_t(beyond - rest.begin());
        auto after = loader.patched(*before, rest.first(count));
        if (!after)
            return load();
        publish(std::move(after));
        rest = rest.subspan(count);
    }
    releaseMemory();
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
