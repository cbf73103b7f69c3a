#pragma once

#include <QCache>
#include <QSet>

namespace crm::ui {

/// Keeps the most recently used rows of a long list by id, and knows which of its pages are on their way.
/// After renew() the rows are still there to be shown, but are asked for again when they are.
template <typename Id, typename Row>
class RowCache
{
public:
    static constexpr int kPage = 200;

    /// Null while it has not come.
    const Row *row(Id id) const
    {
        const Kept *kept = m_rows.object(id.value);
        return kept ? &kept->row : nullptr;
    }
    bool isFresh(Id id) const
    {
        const Kept *kept = m_rows.object(id.value);
        return kept && kept->life == m_life;
    }
    /// False where the page has been asked for already.
    bool ask(int page)
    {
        if (m_asked.contains(page))
            return false;
        m_asked.insert(page);
        return true;
    }
    /// An answer to a question of that life; those of an older one are not taken. Whoever asked puts in
    /// something for every id, or the page would be asked for for ever.
    void insert(quint64 life, Id id, Row row)
    {
        if (life == m_life)
            m_rows.insert(id.value, new Kept{std::move(row), life});
    }
    void answered(quint64 life, int page)
    {
        if (life == m_life)
            m_asked.remove(page);
    }
    bool isWaiting() const { return !m_asked.isEmpty(); }
    void renew()
    {
        m_asked.clear();
        ++m_life;
    }
    quint64 life() const { return m_life; }

private:
    struct Kept
    {
        Row row;
        quint64 life;
    };

    mutable QCache<qint64, Kept> m_rows{20'000};
    QSet<int> m_asked;
    quint64 m_life = 0;
};

} // namespace crm::ui
