#include "core/base/tr.h"
#include "core/exchange/customerstore.h"
#include "core/exchange/importers.h"
#include "core/exchange/productstore.h"
#include "core/exchange/stagestore.h"
#include "core/pipeline/opportunityrepository.h"
#include "core/pipeline/stagegate.h"
#include "core/storage/statement.h"

#include <limits>
#include <unordered_set>

namespace crm {
namespace {

/// Writes opportunities: one a row, known again by its number, and without one by customer, name and first
/// day. One without a customer comes in, too, and is told: what a salesperson hopes for is not thrown away
/// because a cell is empty.
class OpportunityImporter : public RowWriter
{
public:
    explicit OpportunityImporter(const ImportContext &context)
        : m_context(context)
        , m_sql(context.sql)
        , m_lists(context.sql, context.actor, context.request)
        , m_store(context.sql, context.pace, context.at, context.actor.id().value)
        , m_customers(m_store, m_lists, context.fields)
        , m_products(context.sql, m_lists)
        , m_stages(context.sql)
        , m_number(place(u"number"))
        , m_customer(place(u"customer"))
        , m_customerCode(place(u"customer_code"))
        , m_name(place(u"name"))
        , m_pipeline(place(u"pipeline"))
        , m_stage(place(u"stage"))
        , m_amount(place(u"amount"))
        , m_currency(place(u"currency"))
        , m_opened(place(u"opened"))
        , m_expected(place(u"expected"))
        , m_closed(place(u"closed"))
        , m_product(place(u"product"))
        , m_owner(place(u"owner"))
        , m_reason(place(u"reason"))
        , m_notes(place(u"notes"))
    {
    }

    RowFate write(ImportedRow &row) override
    {
        const auto id = find(row);
        const int known = row.has(m_number) ? m_number : m_name;
        if (!id && row.mode() == ImportMode::Update)
            return row.isMissing(known);
        if (id && row.mode() == ImportMode::Add)
            return row.isHere(known);
        return id ? update(row, id) : create(row);
    }

    qint64 created() const override { return m_created; }

private:
    int place(QStringView name) const { return m_context.fields.field(name); }

    bool namesCustomer(const ImportedRow &row) const
    {
        return row.has(m_customer) || row.has(m_customerCode);
    }

    std::string_view nameOf(const ImportedRow &row) const
    {
        return row.has(m_name) ? row.text(m_name) : row.text(m_product);
    }

    qint64 find(ImportedRow &row)
    {
        if (!row.has(m_number))
            return findWithoutNumber(row);
        const auto *stored = m_sql.first("SELECT id FROM opportunity WHERE number = ?", row.text(m_number));
        return stored ? stored->integer(0) : 0;
    }

    /// Of several that are called alike the one of the row's amount comes first; each is one row's, and rows
    /// of the sheet itself are never taken for one another.
    qint64 findWithoutNumber(ImportedRow &row)
    {
        const auto customer = namesCustomer(row) ? m_customers.find(row).id : 0;
        if (namesCustomer(row) && !customer)
            return 0;
        const auto amount = row.has(m_amount) ? std::optional(row.number(m_amount)) : std::nullopt;
        qint64 found = 0;
        m_sql.each(
            "SELECT id FROM opportunity WHERE customer_id IS ? AND number = '' AND name = ?"
            " AND opened IS ? AND id < ? ORDER BY amount IS ? DESC, id",
            [&](const RawStatement &stored) {
                if (const auto id = stored.integer(0); !found && m_taken.insert(id).second)
                    found = id;
            },
            orNull(customer), nameOf(row), OptionalText(row.text(m_opened)),
            m_firstNew ? m_firstNew : std::numeric_limits<qint64>::max(), amount);
        return found;
    }

    qint64 customerOf(ImportedRow &row)
    {
        if (namesCustomer(row))
            return m_customers.findOrCreate(row).id;
        row.note(m_customer, Tr::tr("No customer is named; the opportunity comes in without one."));
        return 0;
    }

    /// "GTXPro" is the "GTX Pro" that there is; what is not there at all is made.
    qint64 productOf(ImportedRow &row)
    {
        const auto name = row.text(m_product);
        if (name.empty())
            return 0;
        if (const auto found = m_products.find({}, name); found.id)
            return found.id;
        if (const auto alike = m_products.findAlike(name); alike.id) {
            row.note(m_product, Tr::tr("It was taken as the product “%1”.").arg(toText(alike.name)));
            return alike.id;
        }
        return m_products.create({.name = name});
    }

    /// A day of closing of what is open is the day on which it is hoped for.
    struct Days
    {
        std::string expected;
        std::string closed;
    };
    Days daysOf(const ImportedRow &row, bool isOpen) const
    {
        Days days{std::string(row.text(m_expected)), std::string(row.text(m_closed))};
        if (isOpen && days.expected.empty())
            days.expected = days.closed;
        if (isOpen)
            days.closed.clear();
        return days;
    }

    RowFate create(ImportedRow &row)
    {
        const auto customer = customerOf(row);
        const auto product = productOf(row);
        const auto stage = stageOf(row);
        const auto days = daysOf(row, stage.isOpen);
        const auto owner = m_lists.personOf(row, m_owner);
        const auto amount = row.has(m_amount) ? std::optional(row.number(m_amount)) : std::nullopt;
        const auto currency = ImportLists::currency(row, m_currency);
        m_created = m_sql.insert(
            "INSERT INTO opportunity(number, customer_id, name, stage_id, product_id, owner_id, amount, "
            "currency,"
            " opened, expected, closed, stage_since, reason, notes, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.text(m_number), orNull(customer), nameOf(row), stage.id, orNull(product), orNull(owner),
            amount, currency.empty() ? m_context.currency.toStdString() : std::string(currency),
            OptionalText(row.text(m_opened)), OptionalText(days.expected), OptionalText(days.closed),
            m_context.at, row.text(m_reason), row.text(m_notes), m_context.at);
        if (!m_firstNew)
            m_firstNew = m_created;
        if (m_stages.anyNeeds() && stage.isOpen)
            putWhereItMay(row, {stage.id});
        return RowFate::Created;
    }

    StageGate gate() const
    {
        const auto &db = m_sql.db();
        const auto zone =
            Statement(db, QStringLiteral("SELECT time_zone FROM meta")).first([](const auto &row) {
                return QTimeZone(row.text(0).toLatin1());
            });
        return {db, zone && zone->isValid() ? *zone : QTimeZone::utc(),
                m_context.actor.may(Permission::Assign)};
    }

    /// A new one that lacks what its stage needs waits in the last stage that lets it in. What a sheet says
    /// was closed is history, and comes in.
    void putWhereItMay(ImportedRow &row, StageId wanted)
    {
        auto deal = OpportunityRepository(m_sql.db()).find({m_created});
        const auto to = StageRepository(m_sql.db()).stage(wanted);
        deal->id = {};
        const auto why = gate().refusal(*deal, *to);
        if (!why)
            return;
        const auto stage = gate().lastOpenBefore(*deal, *to);
        if (stage.id == wanted)
            return; // the first one lets in whatever comes
        RowChanges changes;
        changes.set("stage_id", std::optional(stage.id.value));
        m_sql.update("opportunity", m_created, changes);
        row.flag(m_stage, Tr::tr("%1 It waits in “%2”.").arg(*why, stage.name));
    }

    /// Whether one that is stored may enter, with what the row itself brings.
    bool mayEnter(ImportedRow &row, qint64 id, StageId wanted)
    {
        auto deal = OpportunityRepository(m_sql.db()).find({id});
        const auto to = StageRepository(m_sql.db()).stage(wanted);
        if (row.has(m_amount))
            deal->amount = Amount{row.number(m_amount)};
        if (row.has(m_expected))
            deal->expected = QDate::fromString(toText(row.text(m_expected)), Qt::ISODate);
        if (row.has(m_notes))
            deal->notes = toText(row.text(m_notes));
        if (row.has(m_product) && !deal->product.isValid())
            deal->product = {m_products.find({}, row.text(m_product)).id};
        const auto why = gate().refusal(*deal, *to);
        if (why)
            row.flag(m_stage, *why);
        return !why;
    }

    FoundStage stageOf(ImportedRow &row, qint64 current = 0)
    {
        qint64 pipeline = row.has(m_pipeline) ? m_stages.pipelineNamed(row.text(m_pipeline)) : 0;
        if (row.has(m_pipeline) && !pipeline)
            row.flag(m_pipeline, Tr::tr("There is no sales process of this name."));
        if (!pipeline)
            pipeline = m_stages.pipelineOf(current);
        const auto stage = m_stages.named(row.text(m_stage), pipeline);
        if (stage.isNew)
            row.note(m_stage, Tr::tr("This stage is new in the pipeline."));
        return stage;
    }

    RowFate update(ImportedRow &row, qint64 id)
    {
        const auto *place = m_sql.first("SELECT stage_id FROM opportunity WHERE id = ? LIMIT 1", id);
        const auto before = place ? place->integer(0) : 0;
        auto stage = row.has(m_stage) ? stageOf(row, before) : FoundStage{};
        if (m_stages.anyNeeds() && stage.id && stage.id != before && !row.isFillOnly()
            && !mayEnter(row, id, {stage.id}))
            stage = {};
        auto *stored =
            m_sql.first("SELECT o.name, o.opened, o.expected, o.closed, o.reason, o.notes, o.amount,"
                        " o.stage_id, s.name, s.state, o.currency, o.customer_id, o.product_id, o.owner_id"
                        " FROM opportunity o JOIN stage s ON s.id = o.stage_id WHERE o.id = ?",
                        id);
        row.setRecord(view(*stored, 0));
        RowChanges changes;
        row.bring(changes, "name", m_name, view(*stored, 0));
        row.bring(changes, "opened", m_opened, view(*stored, 1));
        const bool isOpen = stage.id ? stage.isOpen : view(*stored, 9) == "open";
        const auto days = daysOf(row, isOpen);
        if (!days.expected.empty())
            row.bring(changes, "expected", row.has(m_expected) ? m_expected : m_closed, days.expected,
                      view(*stored, 2));
        if (!days.closed.empty())
            row.bring(changes, "closed", m_closed, days.closed, view(*stored, 3));
        row.bring(changes, "reason", m_reason, view(*stored, 4));
        row.bring(changes, "notes", m_notes, view(*stored, 5));
        if (row.has(m_amount))
            row.bringAmount(changes, "amount", m_amount, row.number(m_amount),
                            stored->isNull(6) ? std::nullopt : std::optional(stored->integer(6)));
        if (const auto currency = ImportLists::currency(row, m_currency); !currency.empty())
            row.bring(changes, "currency", m_currency, currency, view(*stored, 10));
        if (stage.id && stage.id != stored->integer(7) && !row.isFillOnly()) {
            row.tellChange(m_stage, view(*stored, 8), row.text(m_stage));
            changes.set("stage_id", std::optional(stage.id));
            changes.set("stage_since", std::optional(m_context.at));
        }
        const Links links{stored->integer(11), stored->integer(12), stored->integer(13)};
        stored->reset();
        bringLinks(row, changes, links);
        return m_sql.update("opportunity", id, changes) ? RowFate::Updated : RowFate::Unchanged;
    }

    struct Links
    {
        qint64 customer, product, owner;
    };

    void bringLinks(ImportedRow &row, RowChanges &changes, const Links &stored)
    {
        const auto bring = [&](const char *column, int field, qint64 before, qint64 now,
                               std::string_view was) {
            if (!now || now == before || (before && row.isFillOnly()))
                return;
            row.tellChange(field, was, row.text(field));
            changes.set(column, std::optional(now));
        };
        if (namesCustomer(row))
            bring("customer_id", row.has(m_customer) ? m_customer : m_customerCode, stored.customer,
                  customerInstead(row, stored.customer),
                  nameIn("SELECT name FROM customer WHERE id = ?", stored.customer));
        bring("product_id", m_product, stored.product, productOf(row),
              nameIn("SELECT name FROM product WHERE id = ?", stored.product));
        const auto owner = row.has(m_owner) ? m_lists.user(row, m_owner) : 0;
        if (owner && owner != stored.owner && owner != m_context.actor.id().value
            && !m_context.actor.may(Permission::Assign))
            row.flag(m_owner, Tr::tr("You may not give opportunities to others."));
        else
            bring("owner_id", m_owner, stored.owner, owner, m_lists.nameOf({.owner = stored.owner}));
    }

    /// A name that nobody has does not take an opportunity away from its customer.
    qint64 customerInstead(ImportedRow &row, qint64 stored)
    {
        if (!stored)
            return m_customers.findOrCreate(row).id;
        const auto named = m_customers.find(row).id;
        if (!named)
            row.note(row.has(m_customer) ? m_customer : m_customerCode,
                     Tr::tr("There is no such customer; the opportunity stays with the one that it has."));
        return named;
    }

    std::string nameIn(std::string_view sql, qint64 id)
    {
        const auto *stored = m_sql.first(sql, id);
        return std::string(stored ? view(*stored, 0) : std::string_view());
    }

    const ImportContext m_context;
    ImportStatements &m_sql;
    ImportLists m_lists;
    CustomerStore m_store;
    NamedCustomers m_customers;
    ProductStore m_products;
    StageStore m_stages;
    int m_number, m_customer, m_customerCode, m_name, m_pipeline, m_stage, m_amount, m_currency, m_opened,
        m_expected, m_closed, m_product, m_owner, m_reason, m_notes;
    qint64 m_created = 0;
    qint64 m_firstNew = 0;
    std::unordered_set<qint64> m_taken; ///< by rows without a number
};

} // namespace

std::unique_ptr<RowWriter> opportunityImporter(const ImportContext &context)
{
    return std::make_unique<OpportunityImporter>(context);
}

} // namespace crm
