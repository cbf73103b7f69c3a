#include "core/pipeline/opportunityrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kColumns = uR"(
    o.id, o.number, o.customer_id, o.name, o.stage_id, o.owner_id, o.amount, o.currency, o.opened, o.expected,
    o.closed, o.stage_since, o.reason, o.nurturing, o.again_on, o.nurtured_for, o.notes, o.created_at, o.rev,
    o.product_id, o.probability)"_s;
const QString kSelect = u"SELECT "_s + kColumns + u" FROM opportunity o"_s;

Opportunity read(const Statement &row)
{
    return {.id = {row.integer(0)},
            .number = row.text(1),
            .customer = {row.integer(2)},
            .name = row.text(3),
            .stage = {row.integer(4)},
            .product = {row.integer(19)},
            .owner = {row.integer(5)},
            .probability = row.isNull(20) ? std::nullopt : std::optional(int(row.integer(20))),
            .amount = row.optionalAmount(6),
            .currency = row.text(7),
            .opened = row.date(8),
            .expected = row.date(9),
            .closed = row.date(10),
            .stageSince = row.optionalInteger(11),
            .reason = row.text(12),
            .nurturing = row.boolean(13),
            .again = row.date(14),
            .before = {row.integer(15)},
            .notes = row.text(16),
            .createdAt = row.integer(17),
            .rev = row.integer(18)};
}

const QString kRowColumns = kColumns + u", coalesce(c.name, ''), s.name, s.state, c.owner_id, c.pool_id"_s;

/// Of those that are open.
const QString kSelectRow = u"SELECT "_s + kRowColumns + uR"(
    FROM opportunity o
    JOIN stage s ON s.id = o.stage_id AND s.state = 'open'
    JOIN customer c ON c.id = o.customer_id)"_s;

OpportunityRow readRow(const Statement &row)
{
    return {.opportunity = read(row),
            .customer = row.text(21),
            .stage = row.text(22),
            .state = stageStateFromKey(row.text(23)),
            .customerOwner = {row.integer(24)},
            .customerPool = {row.integer(25)}};
}

Statement &bindOpportunity(Statement &statement, const Opportunity &opportunity)
{
    return statement.bind("number"_L1, opportunity.number)
        .bind("customer"_L1, opportunity.customer)
        .bind("name"_L1, opportunity.name)
        .bind("stage"_L1, opportunity.stage)
        .bind("product"_L1, opportunity.product)
        .bind("owner"_L1, opportunity.owner)
        .bind("probability"_L1, opportunity.probability)
        .bind("amount"_L1, opportunity.amount)
        .bind("currency"_L1, opportunity.currency)
        .bind("opened"_L1, opportunity.opened)
        .bind("expected"_L1, opportunity.expected)
        .bind("closed"_L1, opportunity.closed)
        .bind("since"_L1, opportunity.stageSince)
        .bind("reason"_L1, opportunity.reason)
        .bind("nurturing"_L1, opportunity.nurturing)
        .bind("again"_L1, opportunity.again)
        .bind("before"_L1, opportunity.before)
        .bind("notes"_L1, opportunity.notes);
}

} // namespace

OpportunityRepository::OpportunityRepository(const Connection &db)
    : m_db(db)
{
}

std::optional<Opportunity> OpportunityRepository::find(OpportunityId id) const
{
    return Statement(m_db, kSelect + u" WHERE o.id = :id"_s).bind("id"_L1, id).first(read);
}

std::vector<Opportunity> OpportunityRepository::ofCustomer(CustomerId customer) const
{
    return Statement(m_db, kSelect + u" WHERE o.customer_id = :customer ORDER BY o.id DESC"_s)
        .bind("customer"_L1, customer)
        .all(read);
}

std::vector<OpportunityRow> OpportunityRepository::nurturing() const
{
    return Statement(m_db, kSelectRow + uR"(
        WHERE o.nurturing = 1
        ORDER BY CASE WHEN o.again_on IS NULL THEN 1 ELSE 0 END, o.again_on, o.stage_since, o.id)"_s)
        .all(readRow);
}

std::vector<OpportunityRow> OpportunityRepository::open(UserId owner) const
{
    return Statement(m_db, kSelectRow + uR"(
        WHERE o.nurturing = 0 AND (:owner IS NULL OR o.owner_id = :owner)
        ORDER BY o.stage_since, o.id)"_s)
        .bind("owner"_L1, owner)
        .all(readRow);
}

std::vector<OpportunityRow> OpportunityRepository::board(UserId owner, QDate closedFrom,
                                                         PipelineId pipeline) const
{
    return Statement(m_db, u"SELECT "_s + kRowColumns + uR"(
        FROM opportunity o JOIN stage s ON s.id = o.stage_id LEFT JOIN customer c ON c.id = o.customer_id
        WHERE o.nurturing = 0 AND (s.state = 'open' OR :from IS NULL OR o.closed >= :from)
          AND (:owner IS NULL OR o.owner_id = :owner) AND (:pipeline IS NULL OR s.pipeline_id = :pipeline)
        ORDER BY o.id)"_s)
        .bind("pipeline"_L1, pipeline)
        .bind("from"_L1, closedFrom)
        .bind("owner"_L1, owner)
        .all(readRow);
}

QStringList OpportunityRepository::reasons(StageState state, int limit) const
{
    QStringList reasons;
    Statement select(m_db, uR"(
        SELECT o.reason FROM opportunity o JOIN stage s ON s.id = o.stage_id
        WHERE s.state = :state AND o.reason <> '' GROUP BY o.reason ORDER BY count(*) DESC, o.reason LIMIT :limit)"_s);
    for (select.bind("state"_L1, toKey(state)).bind("limit"_L1, limit).execute(); select.next();)
        reasons << select.text(0);
    return reasons;
}

OpportunityRepository::Closed OpportunityRepository::closed(PipelineId pipeline) const
{
    return Statement(m_db, uR"(
        SELECT coalesce(sum(CASE WHEN s.state = 'won' THEN 1 END), 0),
               coalesce(sum(CASE WHEN s.state = 'lost' THEN 1 END), 0)
        FROM stage s JOIN opportunity o ON o.stage_id = s.id
        WHERE s.state <> 'open' AND (:pipeline IS NULL OR s.pipeline_id = :pipeline))"_s)
        .bind("pipeline"_L1, pipeline)
        .first([](const Statement &row) {
            return Closed{row.integer(0), row.integer(1)};
        })
        .value_or(Closed{});
}

void OpportunityRepository::remove(OpportunityId id)
{
    Statement(m_db, u"DELETE FROM opportunity WHERE id = :id"_s).bind("id"_L1, id).execute();
}

bool OpportunityRepository::hasContract(OpportunityId id) const
{
    return Statement(m_db, u"SELECT EXISTS (SELECT 1 FROM contract WHERE opportunity_id = :id)"_s)
               .bind("id"_L1, id)
               .number()
        != 0;
}

OpportunityId OpportunityRepository::insert(const Opportunity &opportunity)
{
    Statement insert(m_db, uR"(
        INSERT INTO opportunity(number, customer_id, name, stage_id, owner_id, amount, currency, opened, expected,
                                closed, stage_since, reason, nurturing, again_on, nurtured_for, notes, product_id,
                                probability, created_at)
        VALUES (:number, :customer, :name, :stage, :owner, :amount, :currency, :opened, :expected, :closed, :since,
                :reason, :nurturing, :again, :before, :notes, :product, :probability, :created))"_s);
    return {bindOpportunity(insert, opportunity)
                .bind("created"_L1, opportunity.createdAt)
                .execute()
                .insertedId()};
}

bool OpportunityRepository::update(const Opportunity &opportunity)
{
    Statement update(m_db, uR"(
        UPDATE opportunity
        SET number = :number, customer_id = :customer, name = :name, stage_id = :stage, owner_id = :owner,
            amount = :amount, currency = :currency, opened = :opened, expected = :expected, closed = :closed,
            stage_since = :since, reason = :reason, nurturing = :nurturing, again_on = :again,
            nurtured_for = :before, notes = :notes, product_id = :product, probability = :probability,
            rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s);
    return bindOpportunity(update, opportunity)
               .bind("id"_L1, opportunity.id)
               .bind("rev"_L1, opportunity.rev)
               .execute()
               .affectedRows()
        == 1;
}

} // namespace crm
