#include "core/base/tr.h"
#include "core/exchange/customerdetails.h"
#include "core/exchange/customerstore.h"
#include "core/exchange/importers.h"
#include "core/exchange/importkeys.h"
#include "core/exchange/productstore.h"

namespace crm {
namespace {

/// Writes products: one a row.
class ProductImporter : public RowWriter
{
public:
    explicit ProductImporter(const ImportContext &context)
        : m_context(context)
        , m_sql(context.sql)
        , m_lists(context.sql, context.actor, context.request)
        , m_store(context.sql, m_lists)
        , m_details(context.sql, m_lists, context.fields)
        , m_keys(context)
        , m_repeated(context.request)
        , m_code(context.fields.field(u"code"))
        , m_name(context.fields.field(u"name"))
        , m_spec(context.fields.field(u"spec"))
        , m_category(context.fields.field(u"category"))
        , m_price(context.fields.field(u"price"))
        , m_cost(context.fields.field(u"cost"))
        , m_unit(context.fields.field(u"unit"))
        , m_currency(context.fields.field(u"currency"))
        , m_notes(context.fields.field(u"notes"))
    {
    }

    RowFate write(ImportedRow &row) override
    {
        const auto found = m_keys.isEmpty()
                             ? m_store.find(row.text(m_code), row.text(m_name), row.text(m_spec))
                             : FoundProduct{m_keys.find(m_sql, row)};
        if (found.isAmbiguous)
            return row.reject(Tr::tr("Several products have this name: its code or specification is needed."),
                              m_name);
        const auto id = found.id;
        const int known = row.has(m_code) ? m_code : m_name;
        if (!id && row.mode() == ImportMode::Update)
            return row.isMissing(known);
        if (!id)
            return create(row);
        if (const auto rejection = m_repeated.check(row, id, known))
            return *rejection;
        if (row.mode() == ImportMode::Add && !(m_firstNew && id >= m_firstNew))
            return row.isHere(known);
        return update(row, id);
    }

private:
    RowFate create(ImportedRow &row)
    {
        if (row.has(m_code) && !m_keys.isEmpty() && m_store.find(row.text(m_code), {}).id)
            return row.reject(Tr::tr("Another product has this code."), m_code);
        const auto price = row.has(m_price) ? std::optional(row.number(m_price)) : std::nullopt;
        const auto id = m_store.create(
            {row.text(m_code), row.text(m_name), row.text(m_spec), row.text(m_category), price});
        if (!m_firstNew)
            m_firstNew = id;
        m_repeated.check(row, id, m_name);
        RowChanges changes;
        addOthers(changes, row, id, true);
        m_sql.update("product", id, changes);
        m_details.writeValues(row, m_context.customFields, id, true);
        return RowFate::Created;
    }

    RowFate update(ImportedRow &row, qint64 id)
    {
        if (m_firstNew && id >= m_firstNew)
            row.note(row.has(m_code) ? m_code : m_name,
                     Tr::tr("The product stands in the file before; this row was added to it."));
        auto *stored = m_sql.first("SELECT p.code, p.name, p.category_id, p.price, coalesce(g.name, '')"
                                   " FROM product p LEFT JOIN product_category g ON g.id = p.category_id"
                                   " WHERE p.id = ?",
                                   id);
        row.setRecord(view(*stored, 1));
        if (row.has(m_code) && row.text(m_code) != view(*stored, 0) && m_store.find(row.text(m_code), {}).id)
            return row.reject(Tr::tr("Another product has this code."), m_code);
        RowChanges changes;
        row.bring(changes, "code", m_code, view(*stored, 0));
        if (row.has(m_name) && row.text(m_name) != view(*stored, 1) && row.mayReplace(view(*stored, 1))) {
            row.tellChange(m_name, view(*stored, 1), row.text(m_name));
            const StoredReading read(row.text(m_name), NameKind::Company);
            changes.set("name", row.text(m_name));
            changes.set("reading", read.syllables);
            changes.set("initials", read.initials);
        }
        if (row.has(m_category) && row.mayReplace(view(*stored, 4)))
            if (const auto category = m_lists.category(row.text(m_category));
                category != stored->integer(2)) {
                changes.set("category_id", orNull(category));
                row.tellChange(m_category, view(*stored, 4), row.text(m_category));
            }
        if (row.has(m_price))
            row.bringAmount(changes, "price", m_price, row.number(m_price), numberOf(*stored, 3));
        stored->reset();
        addOthers(changes, row, id, false);
        const bool isOther = m_sql.update("product", id, changes);
        const bool wrote = m_details.writeValues(row, m_context.customFields, id, false);
        return isOther || wrote ? RowFate::Updated : RowFate::Unchanged;
    }

    /// What says more about a product than its name and price.
    void addOthers(RowChanges &changes, ImportedRow &row, qint64 id, bool isNew)
    {
        if (!row.has(m_cost) && !row.has(m_unit) && !row.has(m_currency) && !row.has(m_notes)
            && !row.has(m_spec))
            return;
        auto *stored = m_sql.first("SELECT cost, unit, currency, notes, spec FROM product WHERE id = ?", id);
        const auto put = [&](const char *column, int field, std::string_view text, std::string_view before) {
            if (!text.empty())
                isNew ? changes.change(column, text, before)
                      : row.bring(changes, column, field, text, before);
        };
        if (row.has(m_cost) && isNew)
            changes.set("cost", std::optional(row.number(m_cost)));
        else if (row.has(m_cost))
            row.bringAmount(changes, "cost", m_cost, row.number(m_cost), numberOf(*stored, 0));
        put("unit", m_unit, row.text(m_unit), view(*stored, 1));
        put("currency", m_currency, ImportLists::currency(row, m_currency), view(*stored, 2));
        put("spec", m_spec, row.text(m_spec), view(*stored, 4));
        put("notes", m_notes, row.text(m_notes), view(*stored, 3));
        stored->reset();
    }

    static std::optional<qint64> numberOf(const RawStatement &stored, int column)
    {
        return stored.isNull(column) ? std::nullopt : std::optional(stored.integer(column));
    }

    const ImportContext m_context;
    ImportStatements &m_sql;
    ImportLists m_lists;
    ProductStore m_store;
    CustomerDetails m_details;
    ImportKeys m_keys;
    RepeatedRows m_repeated;
    int m_code, m_name, m_spec, m_category, m_price, m_cost, m_unit, m_currency, m_notes;
    qint64 m_firstNew = 0;
};

} // namespace

std::unique_ptr<RowWriter> productImporter(const ImportContext &context)
{
    return std::make_unique<ProductImporter>(context);
}

} // namespace crm
