#include "core/playbook/playbookpass.h"

#include "core/base/epochday.h"
#include "core/directory/directoryquery.h"
#include "core/directory/filterexpression.h"
#include "core/insight/insightservice.h"
#include "core/operation/operations.h"

#include <algorithm>

namespace crm {
namespace {

constexpr int kLateDays = 7; ///< a start so long ago still counts

} // namespace

/// The lifecycle of everybody.
struct PlaybookPass::Stages
{
    CustomerOrders orders;
    LifecycleReport report;
};

PlaybookPass::PlaybookPass(Operations &operations, PlaybookCustomers customers)
    : m_operations(operations)
    , m_customers(std::move(customers))
    , m_playbooks(operations.db())
{
}

PlaybookPass::~PlaybookPass() = default;

const PlaybookPass::Stages &PlaybookPass::stages()
{
    if (!m_stages) {
        const InsightService insight(m_operations);
        m_stages = std::make_unique<Stages>(Stages{.orders = insight.orders(), .report = {}});
        const auto today = m_operations.today();
        m_stages->report =
            lifecycleReport(insight.facts(m_stages->orders), m_stages->orders.size(), today, today);
    }
    return *m_stages;
}

std::map<qint64, QDate> PlaybookPass::inside(const Playbook &playbook)
{
    std::map<qint64, QDate> inside;
    if (playbook.entry == PlaybookEntry::Hand)
        return inside; // nobody comes in by themselves
    const auto today = m_operations.today();
    if (playbook.entry == PlaybookEntry::Stage) {
        const auto &[orders, report] = stages();
        for (size_t row = 0; row < orders.size(); ++row)
            if (const auto moves = report.history.of(row);
                !moves.empty() && toKey(moves.back().to) == playbook.key)
                inside.emplace(orders.customers[row], dateOfEpochDay(moves.back().day));
        return inside;
    }
    const auto expression = expressionOf(playbook);
    if (expression.isEmpty())
        return inside;
    DirectoryQuery query{.today = today};
    query.filters = {parseFilter(expression, m_customers->lists())};
    const auto view = runQuery(m_customers, query);
    for (qsizetype place = 0; place < view.rows.size(); ++place)
        inside.emplace(view.id(place), today);
    return inside;
}

PlaybookPreview PlaybookPass::preview(const Playbook &playbook)
{
    PlaybookPreview preview{.playbook = playbook};
    const auto inside = this->inside(playbook);
    preview.inside = qint64(inside.size());
    const auto runs = playbook.id.isValid() ? m_playbooks.runs(playbook.id) : PlaybookRepository::Runs{};
    const bool isDated = playbook.entry == PlaybookEntry::Stage;
    std::vector<qint64> fresh;
    for (const auto &[customer, entered] : inside) {
        const bool isKnown = isDated ? runs.last.value(customer) >= entered && runs.last.contains(customer)
                                     : runs.open.contains(customer);
        const bool isTooEarly = isDated && playbook.since && entered < *playbook.since;
        // Of what is not dated, those who were in it before are remembered; of a new one, that is everybody.
        const bool wasBefore = !isDated && playbook.since && !playbook.id.isValid();
        if (!isKnown && !isTooEarly && !wasBefore)
            fresh.push_back(customer);
    }
    const auto owners = m_playbooks.owners(fresh);
    for (const auto customer : fresh) {
        if (const auto owner = owners.constFind(customer); owner != owners.cend())
            preview.begins.push_back({{customer}, *owner, inside.at(customer)});
        else
            ++preview.unowned;
    }
    for (const auto &[customer, entered] : runs.open.asKeyValueRange()) {
        const auto now = inside.find(customer);
        // Whoever left a stage and came back meanwhile has left it all the same.
        if (now != inside.end() && (!isDated || now->second == entered))
            continue;
        preview.ends.push_back({customer});
        if (playbook.stops)
            preview.cancelled += qint64(m_playbooks.openTasks(playbook.id, {customer}).size());
    }
    std::ranges::sort(preview.ends);
    return preview;
}

QDate playbookStart(QDate entered, QDate today)
{
    return entered.daysTo(today) > kLateDays ? today : entered;
}

} // namespace crm
