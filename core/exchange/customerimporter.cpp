#include "core/base/tr.h"
#include "core/exchange/customerdetails.h"
#include "core/exchange/customerhabits.h"
#include "core/exchange/customerstore.h"
#include "core/exchange/externalkeys.h"
#include "core/exchange/importers.h"
#include "core/exchange/importkeys.h"
#include "core/exchange/importwords.h"
#include "core/exchange/namesakes.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using Word = std::string_view; // lupdate takes a function after "std::" for one of std

constexpr qsizetype kShownNote = 200; // characters

struct PlainColumn
{
    const char *column;
    int field;
};

/// Adds a line to a text that does not have it yet.
std::string withAddition(std::string_view text, std::string_view addition)
{
    std::string whole(text);
    if (addition.empty() || whole.find(addition) != whole.npos)
        return whole;
    if (!whole.empty())
        whole += '\n';
    return whole.append(addition);
}

/// Writes customers: one a row, with everything that belongs to it.
class CustomerImporter : public RowWriter
{
public:
    explicit CustomerImporter(const ImportContext &context)
        : m_context(context)
        , m_sql(context.sql)
        , m_lists(context.sql, context.actor, context.request)
        , m_store(context.sql, context.pace, context.at, context.actor.id().value)
        , m_namesakes(context.sql, m_store, context.request, context.fields, context.coveredPools)
        , m_details(context.sql, m_lists, context.fields)
        , m_habits(context.sql, m_store, context.fields)
        , m_keys(context)
        , m_repeated(context.request)
        , m_external(context.sql)
        , m_code(place(u"code"))
        , m_kind(place(u"kind"))
        , m_name(place(u"name"))
        , m_contact(place(u"contact"))
        , m_contactTitle(place(u"contact_title"))
        , m_contactDepartment(place(u"contact_department"))
        , m_birthday(place(u"birthday"))
        , m_owner(place(u"owner"))
        , m_pool(place(u"pool"))
        , m_notes(place(u"notes"))
        , m_uid(place(u"uid"))
        , m_id(place(u"id"))
        , m_plain{{"grade", place(u"grade")},       {"source", place(u"source")},
                  {"industry", place(u"industry")}, {"country", place(u"country")},
                  {"region", place(u"region")},     {"city", place(u"city")},
                  {"birthday", m_birthday}}
    {
        for (int number = 2; number <= 4; ++number)
            addContact(u"contact_%1"_s.arg(number));
    }

    RowFate write(ImportedRow &row) override
    {
        if (m_context.request.leftOut.contains(row.line()))
            return row.reject(Tr::tr("It was left out: the customer is probably there already."));
        const auto id = find(row);
        const int known = row.has(m_code) ? m_code : m_name;
        if (!id && m_keys.has(u"id"_s) && row.has(m_id))
            return row.reject(Tr::tr("There is no customer of this number in the file."), m_id);
        if (!id && row.mode() == ImportMode::Update)
            return row.isMissing(known);
        if (!id)
            return remembered(row, create(row));
        if (m_store.isCovered(id, m_context.coveredPools))
            return row.reject(
                Tr::tr("Some of this customer is hidden until somebody claims it. Claim it first."), known);
        if (const auto rejection = m_repeated.check(row, id, known))
            return *rejection;
        if (row.mode() == ImportMode::Add && !m_store.isNew(id))
            return row.isHere(known);
        return update(row, id);
    }

    void finish() override { m_habits.finish(); }
    std::vector<ImportProblem> remarks() const override { return m_habits.remarks(); }
    qint64 created() const override { return m_created; }

private:
    int place(QStringView name) const { return m_context.fields.field(name); }

    /// Most sheets have one contact a row.
    void addContact(const QString &name)
    {
        const auto field = [&](QLatin1StringView what) { return place(QString(name + what)); };
        m_contacts.push_back(
            {place(name), field("_title"_L1), field("_phone"_L1), field("_email"_L1), field("_wechat"_L1)});
    }

    qint64 find(ImportedRow &row)
    {
        m_isByName = false;
        if (const auto same = m_context.request.sameAs.value(row.line()); m_store.exists(same))
            return same;
        if (!m_keys.isEmpty())
            return m_keys.find(m_sql, row);
        if (row.has(m_uid))
            if (const auto id = m_external.customer(row.text(m_uid)))
                return id;
        if (row.has(m_code))
            return m_store.byCode(row.text(m_code)).id;
        m_isByName = true;
        return m_namesakes.find(row);
    }

    /// A new one is known again by its row.
    RowFate remembered(ImportedRow &row, RowFate fate)
    {
        if (fate == RowFate::Created)
            m_repeated.check(row, m_created, m_name);
        return fate;
    }

    Word kind(ImportedRow &row)
    {
        if (!row.has(m_kind))
            return {};
        if (const auto known = customerKindOfWord(row.text(m_kind)))
            return *known;
        row.flag(m_kind, Tr::tr("This is neither a company nor a person."));
        return {};
    }

    RowFate create(ImportedRow &row)
    {
        if (row.has(m_code) && !m_keys.isEmpty() && m_store.byCode(row.text(m_code)).id)
            return row.reject(Tr::tr("Another customer has this code."), m_code);
        NewCustomer customer{.code = row.text(m_code), .name = row.text(m_name)};
        if (const auto known = kind(row); !known.empty())
            customer.kind = known;
        else if (m_namesakes.arePeople() && !row.has(m_kind))
            customer.kind = "person";
        customer.holder = m_lists.holder(row, m_owner, m_pool);
        customer.grade = row.text(m_plain[0].field);
        customer.source = row.text(m_plain[1].field);
        customer.industry = row.text(m_plain[2].field);
        customer.country = row.text(m_plain[3].field);
        customer.region = row.text(m_plain[4].field);
        customer.city = row.text(m_plain[5].field);
        customer.birthday = row.text(m_birthday);
        customer.birthdayCalendar = row.calendar(m_birthday);
        const auto overflow = row.overflow().trimmed().toStdString();
        const auto notes = withAddition(row.text(m_notes), overflow);
        const auto importNote = row.problems().empty() ? std::string() : row.importNote();
        customer.notes = notes;
        customer.importNote = importNote;
        const auto id = m_created = m_store.create(customer);
        writeDetails(row, id, true);
        if (const auto later = row.problems().empty() ? std::string() : row.importNote(); later != importNote)
            writeNote(id, later);
        return RowFate::Created;
    }

    /// A custom field may turn out not to fit only after the customer is there.
    void writeNote(qint64 id, std::string_view note)
    {
        RowChanges changes;
        changes.set("import_note", note);
        m_sql.update("customer", id, changes);
    }

    bool writeDetails(ImportedRow &row, qint64 id, bool isNew)
    {
        bool wrote = row.has(m_uid) && m_external.remember(row.text(m_uid), id, 0, isNew);
        qint64 contact = 0;
        if (row.has(m_contact))
            contact = m_details.takeContact(row, id, m_contact, isNew, &wrote);
        for (const auto &[column, field] :
             {std::pair("title", m_contactTitle), std::pair("department", m_contactDepartment)})
            if (contact && row.has(field))
                wrote |= m_details.writeText(row, contact, column, field);
        wrote |= m_details.writeChannels(row, id, contact, isNew, isNew);
        for (const auto &fields : m_contacts)
            wrote |= m_details.writeContact(row, id, fields, isNew);
        wrote |= m_details.writeAddress(row, id, 0, isNew);
        wrote |= m_details.writeTags(row, id, isNew);
        wrote |= m_habits.write(row, id, isNew);
        wrote |= m_details.writeValues(row, m_context.customFields, id, isNew);
        return wrote;
    }

    RowFate update(ImportedRow &row, qint64 id)
    {
        const bool isRepeated = !m_seen.insert(id).second;
        if (m_store.isNew(id) || isRepeated)
            row.note(row.has(m_code) ? m_code : m_name,
                     Tr::tr("The customer stands in the file before; this row was added to it."));
        auto *stored = m_sql.first(
            "SELECT code, kind, name, grade, source, industry, country, region, city,"
            " birthday, notes, import_note, owner_id, pool_id, birthday_calendar, id FROM customer"
            " WHERE id = ?",
            id);
        row.setRecord(view(*stored, 2));
        const bool isOtherCode =
            row.has(m_code) && !isSaidToBeSame(row) && row.text(m_code) != view(*stored, 0);
        const auto namesake = isOtherCode ? m_store.byCode(row.text(m_code)).id : 0;
        if (namesake && namesake != id)
            return row.reject(Tr::tr("Another customer has this code."), m_code);
        warnOfOwner(row, {stored->integer(12), stored->integer(13)});
        const auto changes = differences(row, *stored, {namesake == id || isSaidToBeSame(row), isRepeated});
        const bool isOther = m_sql.update("customer", id, changes);
        const bool wrote = writeDetails(row, id, false);
        return isOther || wrote ? RowFate::Updated : RowFate::Unchanged;
    }

    /// The person said so, though the row calls the customer otherwise: it keeps its name and its code.
    bool isSaidToBeSame(const ImportedRow &row) const
    {
        return m_context.request.sameAs.contains(row.line());
    }

    struct Meeting
    {
        bool keepsCode; ///< the row calls it otherwise: by the code of one that became part of it
        bool isRepeated; ///< a row before was about it, too
    };

    RowChanges differences(ImportedRow &row, const RawStatement &stored, const Meeting &meeting)
    {
        RowChanges changes;
        if (!meeting.keepsCode)
            row.bring(changes, "code", m_code, view(stored, 0));
        const auto known = kind(row);
        if (!known.empty())
            row.bring(changes, "kind", m_kind, known, view(stored, 1));
        if (row.has(m_name) && row.text(m_name) != view(stored, 2) && row.mayReplace(view(stored, 2))
            && !isSaidToBeSame(row) && !m_isByName) {
            rename(changes, row.text(m_name), known.empty() ? view(stored, 1) : known);
            m_store.renamed(stored.integer(15), row.text(m_name));
            row.tellChange(m_name, view(stored, 2), row.text(m_name));
            row.note(m_name, Tr::tr("The customer was called “%1” until now.").arg(stored.text(2)));
        }
        const bool takesBirthday = row.has(m_birthday) && row.mayReplace(view(stored, 9));
        for (int i = 0; i < int(std::size(m_plain)); ++i)
            row.bring(changes, m_plain[i].column, m_plain[i].field, view(stored, 3 + i));
        if (takesBirthday)
            changes.change("birthday_calendar", row.calendar(m_birthday), view(stored, 14));
        const auto notes = view(stored, 10);
        const auto overflow = row.overflow().trimmed().toStdString();
        if (!meeting.isRepeated && row.has(m_notes) && !notes.empty() && !row.isFillOnly()
            && row.text(m_notes).find(notes) == Word::npos)
            row.note(m_notes, Tr::tr("The note takes the place of: %1").arg(toText(notes).left(kShownNote)));
        if (meeting.isRepeated && row.has(m_notes)) // what the rows before say stays
            row.bring(changes, "notes", m_notes,
                      withAddition(withAddition(notes, row.text(m_notes)), overflow), notes);
        else if (row.has(m_notes) || !overflow.empty())
            row.bring(changes, "notes", m_notes,
                      withAddition(row.has(m_notes) ? row.text(m_notes) : notes, overflow), notes);
        else
            row.bring(changes, "notes", m_notes, notes);
        if (!row.problems().empty())
            changes.change("import_note", withAddition(view(stored, 11), row.importNote()), view(stored, 11));
        return changes;
    }

    static void rename(RowChanges &changes, std::string_view name, std::string_view kind)
    {
        const StoredReading read(name, kind == "person" ? NameKind::Person : NameKind::Company);
        changes.set("name", name);
        changes.set("reading", read.syllables);
        changes.set("initials", read.initials);
    }

    /// No import takes a customer from anybody, or out of a pool.
    void warnOfOwner(ImportedRow &row, const Holder &holder)
    {
        const int said = row.has(m_owner) ? m_owner : m_pool;
        if (row.has(said) && (holder.owner ? m_owner : m_pool) == said
            && row.text(said) == m_lists.nameOf(holder))
            return; // says what is, be it a person who has left
        const auto wish = m_lists.wish(row, m_owner, m_pool);
        if (!wish || *wish == holder)
            return;
        const auto name = QString::fromStdString(m_lists.nameOf(holder));
        const int field = row.has(m_owner) ? m_owner : row.has(m_pool) ? m_pool : -1;
        if (holder.owner)
            row.note(field, Tr::tr("The customer belongs to %1, and stays there.").arg(name));
        else if (holder.pool)
            row.note(field, Tr::tr("The customer lies in the pool %1, and stays there.").arg(name));
        else
            row.note(field, Tr::tr("The customer has no owner, and an import does not give it one."));
    }

    const ImportContext m_context;
    ImportStatements &m_sql;
    ImportLists m_lists;
    CustomerStore m_store;
    Namesakes m_namesakes;
    CustomerDetails m_details;
    CustomerHabits m_habits;
    ImportKeys m_keys;
    RepeatedRows m_repeated;
    ExternalKeys m_external;
    qint64 m_created = 0; // the last one
    bool m_isByName = false; // the row was found: where it writes the name otherwise, it stays as it is
    std::vector<CustomerDetails::ContactFields> m_contacts; // beside the first
    std::unordered_set<qint64> m_seen; // that were there, and a row was about them
    int m_code, m_kind, m_name, m_contact, m_contactTitle, m_contactDepartment, m_birthday, m_owner, m_pool;
    int m_notes, m_uid, m_id;
    PlainColumn m_plain[7]; // in the order in which update() selects them
};

} // namespace

std::unique_ptr<RowWriter> customerImporter(const ImportContext &context)
{
    return std::make_unique<CustomerImporter>(context);
}

} // namespace crm
