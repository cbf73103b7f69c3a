#pragma once

#include "core/playbook/playbook.h"

#include <QHash>

#include <span>
#include <vector>

namespace crm {

class Connection;

/// The SQL of tables `playbook`, `playbook_step`, `playbook_task` and `playbook_run`.
class PlaybookRepository
{
public:
    explicit PlaybookRepository(const Connection &db);

    std::vector<Playbook> all() const; ///< by name
    std::optional<Playbook> find(PlaybookId id) const;
    std::optional<Playbook> findByName(const QString &name) const;
    PlaybookId insert(const Playbook &playbook, qint64 createdAt);
    /// False where it has changed since its rev was read. Steps with an id stay what they are.
    bool update(const Playbook &playbook);
    void remove(PlaybookId id);

    /// For whom it was begun, and on which days they had come in.
    struct Runs
    {
        QHash<qint64, QDate> open = {}; ///< by customer
        QHash<qint64, QDate> last = {}; ///< the latest, open or not
    };
    Runs runs(PlaybookId playbook) const;
    /// False where it was begun for that one and that day already.
    bool begin(PlaybookId playbook, CustomerId customer, QDate entered);
    void end(PlaybookId playbook, CustomerId customer, QDate on);

    void addTask(qint64 step, ActivityId activity);
    /// What was planned by a playbook, and is not done.
    std::vector<ActivityId> openTasks(PlaybookId playbook, CustomerId customer) const;
    QHash<qint64, qint64> openTasks() const; ///< how many, by playbook
    std::vector<PlaybookGuide> guides(CustomerId customer) const; ///< by day
    std::optional<PlaybookGuide> guide(ActivityId activity) const;

    void addAnswer(ActivityId activity, CustomerId customer, const PlaybookAnswer &answer);
    std::vector<PlaybookAnswer> answers(CustomerId customer) const; ///< newest first
    /// How often a question was answered, and the sum of its marks, by question.
    struct Marks
    {
        QString question = {};
        qint64 answers = 0;
        qint64 marks = 0; ///< answers that are marks
        qint64 sum = 0;
    };
    std::vector<Marks> marks(PlaybookId playbook) const;
    /// The owners of these, where they have one.
    QHash<qint64, UserId> owners(std::span<const qint64> customers) const;

private:
    void writeSteps(const Playbook &playbook, PlaybookId id);

    const Connection &m_db;
};

} // namespace crm
