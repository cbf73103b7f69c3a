#include "core/playbook/playbookrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT p.id, p.name, p.entry, p.entry_key, p.segment_id, coalesce(s.name, ''), p.guide, p.stops, p.enabled,
           p.since, p.rev, p.by_hand, p.until_answer
    FROM playbook p LEFT JOIN segment s ON s.id = p.segment_id)"_s;

Playbook read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .entry = row.boolean(11) ? PlaybookEntry::Hand
                                     : playbookEntryFromKey(row.text(2)).value_or(PlaybookEntry::Stage),
            .key = row.text(3),
            .segment = {row.integer(4)},
            .segmentName = row.text(5),
            .guide = row.text(6),
            .stops = row.boolean(7),
            .untilAnswer = row.boolean(12),
            .enabled = row.boolean(8),
            .since = row.date(9),
            .rev = row.integer(10)};
}

/// From column `from` on: id, day, kind, title, say, offer, questions.
PlaybookStep readStep(const Statement &row, int from)
{
    return {.id = row.integer(from),
            .day = int(row.integer(from + 1)),
            .kind = activityKindFromKey(row.text(from + 2)).value_or(ActivityKind::Task),
            .title = row.text(from + 3),
            .say = row.text(from + 4),
            .offer = row.text(from + 5),
            .questions = row.text(from + 6)};
}

std::vector<PlaybookStep> stepsOf(const Connection &db, PlaybookId id)
{
    return Statement(db, uR"(
        SELECT id, day, kind, title, say, offer, questions
        FROM playbook_step WHERE playbook_id = :playbook ORDER BY day, id)"_s)
        .bind("playbook"_L1, id)
        .all([](const Statement &row) { return readStep(row, 0); });
}

Statement &bindFields(Statement &statement, const Playbook &playbook)
{
    const bool isByHand = playbook.entry == PlaybookEntry::Hand;
    const bool isSegment = playbook.entry == PlaybookEntry::Segment;
    return statement.bind("name"_L1, playbook.name)
        .bind("entry"_L1, toKey(isByHand ? PlaybookEntry::Segment : playbook.entry))
        .bind("by_hand"_L1, isByHand)
        .bind("until_answer"_L1, playbook.untilAnswer)
        .bind("key"_L1, isSegment || isByHand ? QString() : playbook.key)
        .bind("segment"_L1, isSegment ? playbook.segment : SegmentId{})
        .bind("guide"_L1, playbook.guide)
        .bind("stops"_L1, playbook.stops)
        .bind("enabled"_L1, playbook.enabled)
        .bind("since"_L1, playbook.since.value_or(QDate()));
}

Statement &bindStep(Statement &statement, const PlaybookStep &step)
{
    return statement.bind("day"_L1, step.day)
        .bind("kind"_L1, toKey(step.kind))
        .bind("title"_L1, step.title)
        .bind("say"_L1, step.say)
        .bind("offer"_L1, step.offer)
        .bind("questions"_L1, step.questions);
}

} // namespace

PlaybookRepository::PlaybookRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<Playbook> PlaybookRepository::all() const
{
    auto all = Statement(m_db, kSelect + u" ORDER BY p.name"_s).all(read);
    for (auto &playbook : all)
        playbook.steps = stepsOf(m_db, playbook.id);
    return all;
}

std::optional<Playbook> PlaybookRepository::find(PlaybookId id) const
{
    auto found = Statement(m_db, kSelect + u" WHERE p.id = :id"_s).bind("id"_L1, id).first(read);
    if (found)
        found->steps = stepsOf(m_db, id);
    return found;
}

std::optional<Playbook> PlaybookRepository::findByName(const QString &name) const
{
    const auto id = Statement(m_db, u"SELECT id FROM playbook WHERE name = :name"_s)
                        .bind("name"_L1, name)
                        .first([](const Statement &row) { return PlaybookId{row.integer(0)}; });
    return id ? find(*id) : std::nullopt;
}

PlaybookId PlaybookRepository::insert(const Playbook &playbook, qint64 createdAt)
{
    Statement insert(m_db, uR"(
        INSERT INTO playbook(name, entry, entry_key, by_hand, until_answer, segment_id, guide, stops, enabled, since,
                             created_at)
        VALUES (:name, :entry, :key, :by_hand, :until_answer, :segment, :guide, :stops, :enabled, :since,
                :created_at))"_s);
    const PlaybookId id{bindFields(insert, playbook).bind("created_at"_L1, createdAt).execute().insertedId()};
    writeSteps(playbook, id);
    return id;
}

bool PlaybookRepository::update(const Playbook &playbook)
{
    Statement update(m_db, uR"(
        UPDATE playbook
        SET name = :name, entry = :entry, entry_key = :key, by_hand = :by_hand, until_answer = :until_answer, segment_id = :segment, guide = :guide, stops = :stops,
            enabled = :enabled, since = :since, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    bindFields(update, playbook).bind("id"_L1, playbook.id).bind("rev"_L1, playbook.rev).execute();
    if (update.affectedRows() != 1)
        return false;
    writeSteps(playbook, playbook.id);
    return true;
}

void PlaybookRepository::writeSteps(const Playbook &playbook, PlaybookId id)
{
    for (const auto &before : stepsOf(m_db, id))
        if (std::ranges::find(playbook.steps, before.id, &PlaybookStep::id) == playbook.steps.end())
            Statement(m_db, u"DELETE FROM playbook_step WHERE id = :id"_s).bind("id"_L1, before.id).execute();
    for (const auto &step : playbook.steps) {
        Statement write(m_db, step.id > 0 ? uR"(
            UPDATE playbook_step SET day = :day, kind = :kind, title = :title, say = :say, offer = :offer, questions = :questions
            WHERE id = :id AND playbook_id = :playbook)"_s
                                          : uR"(
            INSERT INTO playbook_step(playbook_id, day, kind, title, say, offer, questions)
            VALUES (:playbook, :day, :kind, :title, :say, :offer, :questions))"_s);
        bindStep(write, step).bind("playbook"_L1, id);
        if (step.id > 0)
            write.bind("id"_L1, step.id);
        write.execute();
    }
}

void PlaybookRepository::remove(PlaybookId id)
{
    Statement(m_db, u"DELETE FROM playbook WHERE id = :id"_s).bind("id"_L1, id).execute();
}

PlaybookRepository::Runs PlaybookRepository::runs(PlaybookId playbook) const
{
    Runs runs;
    Statement rows(m_db, uR"(
        SELECT customer_id, entered_on, ended_on FROM playbook_run WHERE playbook_id = :playbook ORDER BY entered_on)"_s);
    for (rows.bind("playbook"_L1, playbook).execute(); rows.next();) {
        const auto entered = rows.date(1).value_or(QDate());
        runs.last.insert(rows.integer(0), entered);
        if (rows.isNull(2))
            runs.open.insert(rows.integer(0), entered);
    }
    return runs;
}

bool PlaybookRepository::begin(PlaybookId playbook, CustomerId customer, QDate entered)
{
    return Statement(m_db, uR"(
        INSERT INTO playbook_run(playbook_id, customer_id, entered_on) VALUES (:playbook, :customer, :entered)
        ON CONFLICT DO NOTHING)"_s)
               .bind("playbook"_L1, playbook)
               .bind("customer"_L1, customer)
               .bind("entered"_L1, entered)
               .execute()
               .affectedRows()
        == 1;
}

void PlaybookRepository::end(PlaybookId playbook, CustomerId customer, QDate on)
{
    Statement(m_db, uR"(
        UPDATE playbook_run SET ended_on = :on
        WHERE playbook_id = :playbook AND customer_id = :customer AND ended_on IS NULL)"_s)
        .bind("on"_L1, on)
        .bind("playbook"_L1, playbook)
        .bind("customer"_L1, customer)
        .execute();
}

void PlaybookRepository::addTask(qint64 step, ActivityId activity)
{
    Statement(m_db, u"INSERT INTO playbook_task(step_id, activity_id) VALUES (:step, :activity)"_s)
        .bind("step"_L1, step)
        .bind("activity"_L1, activity)
        .execute();
}

std::vector<ActivityId> PlaybookRepository::openTasks(PlaybookId playbook, CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT a.id
        FROM activity a JOIN playbook_task t ON t.activity_id = a.id JOIN playbook_step s ON s.id = t.step_id
        WHERE a.customer_id = :customer AND a.state = 'planned' AND s.playbook_id = :playbook
        ORDER BY a.at)"_s)
        .bind("customer"_L1, customer)
        .bind("playbook"_L1, playbook)
        .all([](const Statement &row) { return ActivityId{row.integer(0)}; });
}

QHash<qint64, qint64> PlaybookRepository::openTasks() const
{
    QHash<qint64, qint64> counts;
    Statement rows(m_db, uR"(
        SELECT s.playbook_id, count(*)
        FROM playbook_step s JOIN playbook_task t ON t.step_id = s.id JOIN activity a ON a.id = t.activity_id
        WHERE a.state = 'planned'
        GROUP BY s.playbook_id)"_s);
    for (rows.execute(); rows.next();)
        counts.insert(rows.integer(0), rows.integer(1));
    return counts;
}

QHash<qint64, UserId> PlaybookRepository::owners(std::span<const qint64> customers) const
{
    QHash<qint64, UserId> owners;
    Statement find(m_db, u"SELECT owner_id FROM customer WHERE id = :id AND owner_id IS NOT NULL"_s);
    for (const auto id : customers)
        if (const auto owner =
                find.bind("id"_L1, id).first([](const Statement &row) { return UserId{row.integer(0)}; }))
            owners.insert(id, *owner);
    return owners;
}

} // namespace crm
