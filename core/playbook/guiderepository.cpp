#include "core/playbook/playbookrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelect = uR"(
    SELECT a.id, a.kind, a.state, a.at, p.name, p.guide, s.id, s.day, s.kind, s.title, s.say, s.offer, s.questions, p.id,
           p.until_answer
    FROM activity a
    JOIN playbook_task t ON t.activity_id = a.id
    JOIN playbook_step s ON s.id = t.step_id
    JOIN playbook p ON p.id = s.playbook_id)"_s;

PlaybookGuide read(const Statement &row)
{
    return {.activity = {row.integer(0)},
            .kind = activityKindFromKey(row.text(1)).value_or(ActivityKind::Task),
            .state = activityStateFromKey(row.text(2)),
            .at = row.integer(3),
            .playbook = row.text(4),
            .about = row.text(5),
            .step = {.id = row.integer(6),
                     .day = int(row.integer(7)),
                     .kind = activityKindFromKey(row.text(8)).value_or(ActivityKind::Task),
                     .title = row.text(9),
                     .say = row.text(10),
                     .offer = row.text(11),
                     .questions = row.text(12)},
            .id = {row.integer(13)},
            .untilAnswer = row.boolean(14)};
}

} // namespace

std::vector<PlaybookGuide> PlaybookRepository::guides(CustomerId customer) const
{
    return Statement(
               m_db,
               kSelect + u" WHERE a.customer_id = :customer AND a.state <> 'cancelled' ORDER BY a.at, a.id"_s)
        .bind("customer"_L1, customer)
        .all(read);
}

std::optional<PlaybookGuide> PlaybookRepository::guide(ActivityId activity) const
{
    return Statement(m_db, kSelect + u" WHERE a.id = :id"_s).bind("id"_L1, activity).first(read);
}

void PlaybookRepository::addAnswer(ActivityId activity, CustomerId customer, const PlaybookAnswer &answer)
{
    Statement(m_db, uR"(
        INSERT INTO activity_answer(activity_id, customer_id, question, answer, mark, at)
        VALUES (:activity, :customer, :question, :answer, :mark, :at))"_s)
        .bind("activity"_L1, activity)
        .bind("customer"_L1, customer)
        .bind("question"_L1, answer.question)
        .bind("answer"_L1, answer.answer)
        .bind("mark"_L1, answer.mark)
        .bind("at"_L1, answer.at)
        .execute();
}

std::vector<PlaybookAnswer> PlaybookRepository::answers(CustomerId customer) const
{
    return Statement(m_db, uR"(
        SELECT question, answer, mark, activity_id, at FROM activity_answer
        WHERE customer_id = :customer ORDER BY at DESC, id)"_s)
        .bind("customer"_L1, customer)
        .all([](const Statement &row) {
            return PlaybookAnswer{.question = row.text(0),
                                  .answer = row.text(1),
                                  .mark = row.isNull(2) ? std::nullopt : std::optional(int(row.integer(2))),
                                  .activity = {row.integer(3)},
                                  .at = row.integer(4)};
        });
}

std::vector<PlaybookRepository::Marks> PlaybookRepository::marks(PlaybookId playbook) const
{
    return Statement(m_db, uR"(
        SELECT w.question, count(*), count(w.mark), coalesce(sum(w.mark), 0)
        FROM playbook_step s
        JOIN playbook_task t ON t.step_id = s.id
        JOIN activity_answer w ON w.activity_id = t.activity_id
        WHERE s.playbook_id = :playbook
        GROUP BY w.question ORDER BY min(w.id))"_s)
        .bind("playbook"_L1, playbook)
        .all([](const Statement &row) {
            return Marks{row.text(0), row.integer(1), row.integer(2), row.integer(3)};
        });
}

} // namespace crm
