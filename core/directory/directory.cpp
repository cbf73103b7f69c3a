#include "core/directory/directory.h"

#include "core/base/outcome.h"

#include <algorithm>

namespace crm {
namespace {

/// From so many changed customers on a full load is quicker.
constexpr size_t kSweeping = 20'000;

/// What lists are sorted by at once; the others are worked out when somebody first asks.
void prepareOrders(const DirectorySnapshot &snapshot)
{
    for (const auto &info : customerFields())
        if (info.kind != FieldKind::Days)
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
        const auto changed = std::exchange(m_changed, {});
        lock.unlock();
        const auto done = attempt([&] {
            everything ? load() : patch(changed);
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
}

void Directory::patch(const std::vector<qint64> &customers)
{
    DirectoryRepository repository(m_file);
    const auto before = snapshot();
    if (auto after = DirectoryLoader(repository).patched(*before, customers))
        publish(std::move(after));
    else
        load();
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
