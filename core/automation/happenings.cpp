#include "core/automation/happenings.h"

#include "core/automation/automation.h"
#include "core/operation/changereader.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

using E = AutomationEvent;

constexpr int kMostRecords = 5'000; ///< of one operation; more come from imports, which are told by ranges

/// One record, and what became of it.
class Reader
{
public:
    Reader(const ChangeReader &changes, const RecordImages &record, std::vector<AutomationHappening> &found)
        : m_changes(changes)
        , m_record(record)
        , m_found(found)
    {
    }

    void read()
    {
        if (m_record.after.isEmpty())
            return; // it is gone
        if (m_record.table == "customer"_L1)
            customer();
        else if (m_record.table == "opportunity"_L1)
            opportunity();
        else if (m_record.table == "sales_order"_L1)
            order();
        else if (m_record.table == "contract"_L1)
            state(E::ContractState);
        else if (m_record.table == "activity"_L1)
            activity();
        else if (m_record.table == "complaint"_L1 && isNew())
            add(E::ComplaintCreated);
    }

private:
    bool isNew() const { return m_record.before.isEmpty(); }
    QString was(const QString &column) const { return m_record.before.value(column).toVariant().toString(); }
    QString is(const QString &column) const { return m_record.after.value(column).toVariant().toString(); }
    bool changed(const QString &column) const { return was(column) != is(column); }

    void add(E event, const QString &subject = {}, const QString &before = {}, const QString &after = {})
    {
        const bool isCustomer = m_record.table == "customer"_L1;
        auto name = is(u"number"_s);
        for (const auto *other : {"name", "title"})
            if (name.isEmpty())
                name = is(QString::fromLatin1(other));
        m_found.push_back(
            {.event = event,
             .subject = subject,
             .customer = isCustomer ? m_record.row : m_record.after.value(u"customer_id"_s).toInteger(),
             .table = m_record.table,
             .row = m_record.row,
             .name = name,
             .before = before,
             .after = after});
    }

    void customer()
    {
        if (isNew())
            return add(E::CustomerCreated);
        for (const auto &field : automationFields())
            if (changed(field))
                add(E::FieldChanged, field, was(field), is(field));
        const auto owner = m_record.after.value(u"owner_id"_s).toInteger();
        if (owner > 0 && changed(u"owner_id"_s))
            add(E::OwnerChanged, {}, {}, m_changes.nameOf(u"app_user"_s, owner));
    }

    void opportunity()
    {
        if (isNew())
            add(E::OpportunityCreated);
        if (changed(u"stage_id"_s))
            add(E::StageEntered, is(u"stage_id"_s), {},
                m_changes.nameOf(u"stage"_s, m_record.after.value(u"stage_id"_s).toInteger()));
    }

    void order()
    {
        if (isNew())
            add(E::OrderCreated);
        state(E::OrderState);
    }

    void state(E event)
    {
        if (changed(u"state"_s))
            add(event, is(u"state"_s));
    }

    void activity()
    {
        if (is(u"state"_s) == "done"_L1 && was(u"state"_s) != "done"_L1)
            add(E::ActivityDone, is(u"kind"_s));
    }

    const ChangeReader &m_changes;
    const RecordImages &m_record;
    std::vector<AutomationHappening> &m_found;
};

} // namespace

std::vector<AutomationHappening> happeningsOf(const ChangeReader &changes, qint64 operation)
{
    std::vector<AutomationHappening> found;
    for (const auto &record : changes.images(operation, kMostRecords))
        Reader(changes, record, found).read();
    return found;
}

QString tableOf(AutomationEvent event)
{
    switch (event) {
    case E::CustomerCreated:
    case E::FieldChanged:
    case E::OwnerChanged: return u"customer"_s;
    case E::OpportunityCreated:
    case E::StageEntered: return u"opportunity"_s;
    case E::OrderCreated:
    case E::OrderState: return u"sales_order"_s;
    case E::ContractState: return u"contract"_s;
    case E::ActivityDone: return u"activity"_s;
    case E::ComplaintCreated: return u"complaint"_s;
    default: return {};
    }
}

} // namespace crm
