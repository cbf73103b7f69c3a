#include "core/demo/demo.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/demo/activities.h"
#include "core/demo/contacts.h"
#include "core/demo/opportunities.h"
#include "core/demo/orders.h"

namespace crm {
namespace {

using namespace demo;

constexpr qint64 kMostCustomers = 10'000'000;
constexpr qint64 kProgressStep = 500;

/// A UUID (version 4 by its shape) that follows from the seed.
std::string operationUuid(quint64 seed)
{
    Dice dice(seed, ~quint64(0));
    static constexpr char kHex[] = "0123456789abcdef";
    std::string uuid = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
    for (auto &c : uuid) {
        if (c == 'x')
            c = kHex[dice.below(16)];
    }
    return uuid;
}

/// Writes customer after customer, each with its own dice.
class Generator
{
public:
    Generator(DemoRepository &rows, const DemoOptions &options)
        : m_world(rows, options.today, options.zone)
        , m_plan(options.customers, options.seed, m_world.season)
        , m_seed(options.seed)
        , m_ownership(m_world)
        , m_customers(m_world, m_ownership)
        , m_contacts(m_world)
        , m_orders(m_world)
        , m_activities(m_world, m_plan)
        , m_opportunities(m_world)
    {
    }

    void write(qint64 customer)
    {
        Dice dice(m_seed, quint64(customer) * 8 + 4);
        Profile profile;
        profile.id = m_world.rows.next(Table::Customer);
        profile.outline = m_plan.outline(customer);
        profile.lot = m_plan.lot(customer);
        m_customers.decide(profile, dice);
        m_ownership.decide(profile, dice);
        m_customers.write(profile, dice);
        m_contacts.write(profile, dice);
        m_orders.write(profile, dice);
        m_activities.write(profile, dice);
        Dice hopes(m_seed, quint64(customer) * 8 + 6);
        m_opportunities.write(profile, hopes);
    }

private:
    World m_world;
    Plan m_plan;
    quint64 m_seed;
    Ownership m_ownership;
    Customers m_customers;
    Contacts m_contacts;
    Orders m_orders;
    Activities m_activities;
    Opportunities m_opportunities;
};

} // namespace

DemoResult fillDemo(sqlite3 *db, const DemoOptions &options, const Progress &progress)
{
    if (options.customers < 1 || options.customers > kMostCustomers)
        throw Error(Error::Code::Invalid,
                    Tr::tr("A demonstration has 1 to %L1 customers.").arg(kMostCustomers));
    DemoRepository rows(db, options.operation, options.today.startOfDay(options.zone).toMSecsSinceEpoch(),
                        operationUuid(options.seed));
    Generator generator(rows, options);
    for (qint64 i = 0; i < options.customers; ++i) {
        if (i % kProgressStep == 0 && !progress(i, options.customers))
            throw Error(Error::Code::Conflict, Tr::tr("Stopped. Nothing was written."));
        generator.write(i);
    }
    rows.finish();
    progress(options.customers, options.customers);
    return {rows.written(Table::Customer), rows.written(Table::Order), rows.written(Table::Line),
            rows.written(Table::Activity)};
}

std::optional<qint64> demoSize(QStringView text)
{
    if (text == QStringView(u"small"))
        return kSmallDemo;
    bool ok = false;
    const qint64 customers = text.toLongLong(&ok);
    return ok && customers > 0 && customers <= kMostCustomers ? std::optional(customers) : std::nullopt;
}

} // namespace crm
