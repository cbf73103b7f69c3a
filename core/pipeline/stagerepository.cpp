#include "core/pipeline/stagerepository.h"

#include "core/base/tr.h"
#include "core/pipeline/stageneed.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kSelectStage =
    u"SELECT id, name, state, probability, position, stall_days, pipeline_id FROM stage"_s;

Stage readStage(const Statement &row)
{
    return {.id = {row.integer(0)},
            .name = row.text(1),
            .state = stageStateFromKey(row.text(2)),
            .probability = int(row.integer(3)),
            .position = int(row.integer(4)),
            .stallDays = int(row.integer(5)),
            .pipeline = {row.integer(6)}};
}

Statement &bindStage(Statement &statement, const Stage &stage)
{
    return statement.bind("name"_L1, stage.name)
        .bind("probability"_L1, stage.probability)
        .bind("position"_L1, stage.position)
        .bind("days"_L1, stage.stallDays);
}

const auto kSelectApproval = uR"(
    SELECT opportunity_id, stage_id, asked_by, asked_at, decided_by, decided_at, granted FROM stage_approval)"_s;

StageApproval readApproval(const Statement &row)
{
    return {.opportunity = {row.integer(0)},
            .stage = {row.integer(1)},
            .askedBy = {row.integer(2)},
            .askedAt = row.integer(3),
            .decidedBy = {row.integer(4)},
            .decidedAt = row.optionalInteger(5),
            .granted = row.boolean(6)};
}

/// Those of a stage, or of all.
QHash<StageId, std::vector<StageNeed>> needsOf(const Connection &db, StageId stage)
{
    QHash<StageId, std::vector<StageNeed>> needs;
    Statement select(db, uR"(
        SELECT stage_id, kind, subject, count FROM stage_need
        WHERE :stage IS NULL OR stage_id = :stage ORDER BY stage_id, id)"_s);
    for (select.bind("stage"_L1, stage).execute(); select.next();)
        needs[{select.integer(0)}].push_back({needKindFromKey(select.text(1)).value_or(NeedKind::Field),
                                              select.text(2), int(select.integer(3))});
    return needs;
}

std::vector<Stage> withNeeds(const Connection &db, std::vector<Stage> stages)
{
    const auto needs = needsOf(db, {});
    for (auto &stage : stages)
        stage.needs = needs.value(stage.id);
    return stages;
}

} // namespace

StageRepository::StageRepository(const Connection &db)
    : m_db(db)
{
}

std::vector<Stage> StageRepository::usualStages()
{
    using enum StageState;
    return {{.name = Tr::tr("First contact"), .state = Open, .probability = 1'000},
            {.name = Tr::tr("Need understood"), .state = Open, .probability = 3'000},
            {.name = Tr::tr("Offer made"), .state = Open, .probability = 5'000},
            {.name = Tr::tr("In negotiation"), .state = Open, .probability = 8'000},
            {.name = Tr::tr("Won"), .state = Won, .probability = 10'000},
            {.name = Tr::tr("Lost"), .state = Lost}};
}

std::vector<Pipeline> StageRepository::pipelines() const
{
    auto all =
        Statement(m_db, u"SELECT id, name, active FROM pipeline ORDER BY active DESC, position, id"_s)
            .all([](const Statement &row) {
                return Pipeline{.id = {row.integer(0)}, .name = row.text(1), .isActive = row.boolean(2)};
            });
    for (auto &pipeline : all)
        pipeline.stages = stagesOf(pipeline.id);
    return all;
}

std::vector<Stage> StageRepository::stagesOf(PipelineId pipeline) const
{
    return withNeeds(m_db, Statement(m_db, kSelectStage + u" WHERE pipeline_id = :id ORDER BY position, id"_s)
                               .bind("id"_L1, pipeline)
                               .all(readStage));
}

std::vector<Stage> StageRepository::stages() const
{
    return stagesOf(
        {Statement(m_db, u"SELECT id FROM pipeline WHERE active = 1 ORDER BY position, id LIMIT 1"_s)
             .number()});
}

std::optional<Stage> StageRepository::stage(StageId id) const
{
    auto stage = Statement(m_db, kSelectStage + u" WHERE id = :id"_s).bind("id"_L1, id).first(readStage);
    if (stage)
        stage->needs = needsOf(m_db, id).value(id);
    return stage;
}

PipelineId StageRepository::insert(const Pipeline &pipeline, int position)
{
    return {
        Statement(m_db, u"INSERT INTO pipeline(name, position, active) VALUES (:name, :position, :active)"_s)
            .bind("name"_L1, pipeline.name)
            .bind("position"_L1, position)
            .bind("active"_L1, pipeline.isActive)
            .execute()
            .insertedId()};
}

void StageRepository::update(const Pipeline &pipeline, int position)
{
    Statement(m_db, uR"(
        UPDATE pipeline SET name = :name, position = :position, active = :active, rev = rev + 1
        WHERE id = :id AND (name <> :name OR position <> :position OR active <> :active))"_s)
        .bind("id"_L1, pipeline.id)
        .bind("name"_L1, pipeline.name)
        .bind("position"_L1, position)
        .bind("active"_L1, pipeline.isActive)
        .execute();
}

void StageRepository::remove(PipelineId id)
{
    Statement(m_db, u"DELETE FROM pipeline WHERE id = :id"_s).bind("id"_L1, id).execute();
}

StageId StageRepository::insert(const Stage &stage)
{
    Statement insert(m_db, uR"(
        INSERT INTO stage(pipeline_id, name, state, probability, position, stall_days)
        VALUES (:pipeline, :name, :state, :probability, :position, :days))"_s);
    return {bindStage(insert, stage)
                .bind("pipeline"_L1, stage.pipeline)
                .bind("state"_L1, toKey(stage.state))
                .execute()
                .insertedId()};
}

void StageRepository::update(const Stage &stage)
{
    Statement update(m_db, uR"(
        UPDATE stage SET name = :name, probability = :probability, position = :position, stall_days = :days,
                         rev = rev + 1
        WHERE id = :id AND (name <> :name OR probability <> :probability OR position <> :position
                            OR stall_days <> :days))"_s);
    bindStage(update, stage).bind("id"_L1, stage.id).execute();
}

void StageRepository::remove(StageId id)
{
    Statement(m_db, u"DELETE FROM stage WHERE id = :id"_s).bind("id"_L1, id).execute();
}

void StageRepository::freeName(StageId id)
{
    Statement(m_db, u"UPDATE stage SET name = name || ' (' || id || ')', rev = rev + 1 WHERE id = :id"_s)
        .bind("id"_L1, id)
        .execute();
}

void StageRepository::setNeeds(StageId stage, const std::vector<StageNeed> &needs)
{
    if (needsOf(m_db, stage).value(stage) == needs)
        return;
    Statement(m_db, u"DELETE FROM stage_need WHERE stage_id = :stage"_s).bind("stage"_L1, stage).execute();
    for (const auto &need : needs)
        Statement(m_db, uR"(
            INSERT INTO stage_need(stage_id, kind, subject, count) VALUES (:stage, :kind, :subject, :count))"_s)
            .bind("stage"_L1, stage)
            .bind("kind"_L1, toKey(need.kind))
            .bind("subject"_L1, need.subject)
            .bind("count"_L1, need.count)
            .execute();
}

qint64 StageRepository::dealsIn(StageId id) const
{
    return Statement(m_db, u"SELECT count(*) FROM opportunity WHERE stage_id = :id"_s)
        .bind("id"_L1, id)
        .number();
}

void StageRepository::makeStages()
{
    if (!stages().empty())
        return;
    const auto pipeline = insert({.name = Tr::tr("Sales")}, 0);
    int position = 0;
    for (auto stage : usualStages()) {
        stage.pipeline = pipeline;
        stage.position = ++position;
        insert(stage);
    }
}

DealFacts StageRepository::factsOf(const Opportunity &deal, const QTimeZone &zone) const
{
    DealFacts facts;
    const auto fill = [&facts](DealField field, bool is) {
        if (is)
            facts.filled.insert(toKey(field));
    };
    fill(DealField::Amount, deal.amount.has_value());
    fill(DealField::Expected, deal.expected.has_value());
    fill(DealField::Product, deal.product.isValid());
    fill(DealField::Notes, !deal.notes.isEmpty());
    Statement of(m_db, uR"(
        SELECT EXISTS (SELECT 1 FROM contact WHERE customer_id = c.id),
               EXISTS (SELECT 1 FROM contact_point WHERE customer_id = c.id AND kind = 'phone'),
               c.industry <> '', c.source <> '',
               EXISTS (SELECT 1 FROM contract WHERE opportunity_id = :deal AND state <> 'cancelled'),
               EXISTS (SELECT 1 FROM sales_order WHERE customer_id = c.id AND state <> 'cancelled'
                                                   AND (:opened IS NULL OR order_date >= :opened))
        FROM customer c WHERE c.id = :customer)"_s);
    of.bind("deal"_L1, deal.id).bind("opened"_L1, deal.opened).bind("customer"_L1, deal.customer);
    if (of.execute().next()) {
        int column = 0;
        for (const auto field : {DealField::Contact, DealField::Phone, DealField::Industry, DealField::Source,
                                 DealField::Contract, DealField::Order})
            fill(field, of.boolean(column++));
    }
    const qint64 from = deal.opened ? deal.opened->startOfDay(zone).toMSecsSinceEpoch() : 0;
    Statement done(m_db, uR"(
        SELECT kind, count(*) FROM activity
        WHERE customer_id = :customer AND state = 'done' AND kind NOT IN ('note', 'task')
          AND at >= :from GROUP BY kind)"_s);
    for (done.bind("customer"_L1, deal.customer).bind("from"_L1, from).execute(); done.next();)
        facts.activities.insert(done.text(0), int(done.integer(1)));
    Statement approved(m_db,
                       u"SELECT stage_id FROM stage_approval WHERE opportunity_id = :deal AND granted = 1"_s);
    for (approved.bind("deal"_L1, deal.id).execute(); approved.next();)
        facts.approved.insert(approved.integer(0));
    return facts;
}

std::optional<StageApproval> StageRepository::approval(OpportunityId deal, StageId stage) const
{
    return Statement(m_db, kSelectApproval + u" WHERE opportunity_id = :deal AND stage_id = :stage"_s)
        .bind("deal"_L1, deal)
        .bind("stage"_L1, stage)
        .first(readApproval);
}

std::vector<StageApproval> StageRepository::waiting() const
{
    return Statement(m_db, kSelectApproval + u" WHERE decided_at IS NULL ORDER BY asked_at, id"_s)
        .all(readApproval);
}

void StageRepository::put(const StageApproval &approval)
{
    Statement(m_db, uR"(
        INSERT INTO stage_approval(opportunity_id, stage_id, asked_by, asked_at, decided_by, decided_at, granted)
        VALUES (:deal, :stage, :asker, :asked, :decider, :decided, :granted)
        ON CONFLICT (opportunity_id, stage_id) DO UPDATE
        SET asked_by = :asker, asked_at = :asked, decided_by = :decider, decided_at = :decided,
            granted = :granted, rev = rev + 1)"_s)
        .bind("deal"_L1, approval.opportunity)
        .bind("stage"_L1, approval.stage)
        .bind("asker"_L1, approval.askedBy)
        .bind("asked"_L1, approval.askedAt)
        .bind("decider"_L1, approval.decidedBy)
        .bind("decided"_L1, approval.decidedAt)
        .bind("granted"_L1, approval.granted)
        .execute();
}

} // namespace crm
