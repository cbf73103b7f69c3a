#include "ui/dashboard/dashboardcatalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm::ui {
namespace {

constexpr const char *kContext = "Dashboard";
constexpr const char *kDay = QT_TRANSLATE_NOOP("Dashboard", "The day");
constexpr const char *kSales = QT_TRANSLATE_NOOP("Dashboard", "Sales");
constexpr const char *kTargets = QT_TRANSLATE_NOOP("Dashboard", "Targets and people");
constexpr const char *kPipeline = QT_TRANSLATE_NOOP("Dashboard", "Pipeline");
constexpr const char *kCustomers = QT_TRANSLATE_NOOP("Dashboard", "Customers");
constexpr const char *kAhead = QT_TRANSLATE_NOOP("Dashboard", "What lies ahead");

} // namespace

QString DashboardKind::source() const
{
    return QString::fromLatin1(key).section(u'.', 0, 0);
}

QString DashboardKind::card() const
{
    return QString::fromLatin1(key).section(u'.', 1);
}

QString DashboardKind::groupName() const
{
    return QCoreApplication::translate(kContext, group);
}

QString DashboardKind::name() const
{
    return QCoreApplication::translate(kContext, title);
}

QString DashboardKind::question() const
{
    return QCoreApplication::translate(kContext, answers);
}

const std::vector<DashboardKind> &dashboardCatalog()
{
    static const std::vector<DashboardKind> catalog = {
        {"today.list", "today", kDay, QT_TRANSLATE_NOOP("Dashboard", "Today"),
         QT_TRANSLATE_NOOP("Dashboard", "Whom to contact first, and why"), 1},
        {"pool.flow", "pool", kDay, QT_TRANSLATE_NOOP("Dashboard", "Pool, in and out"),
         QT_TRANSLATE_NOOP("Dashboard", "Does the pool grow, or is it worked off?"), 1},
        {"sales.tiles", "money", kSales, QT_TRANSLATE_NOOP("Dashboard", "Sales at a glance"),
         QT_TRANSLATE_NOOP("Dashboard", "Revenue, orders and buyers, against before"), 3},
        {"sales.timeline", "reports", kSales, QT_TRANSLATE_NOOP("Dashboard", "Sales over time"),
         QT_TRANSLATE_NOOP("Dashboard", "When was sold how much, and a year before?"), 2},
        {"sales.region", "globe", kSales, QT_TRANSLATE_NOOP("Dashboard", "Sales by region"),
         QT_TRANSLATE_NOOP("Dashboard", "Where is sold most?"), 1},
        {"sales.category", "product", kSales, QT_TRANSLATE_NOOP("Dashboard", "Sales by category"),
         QT_TRANSLATE_NOOP("Dashboard", "Which kinds of products carry the sales?"), 1},
        {"sales.product", "product", kSales, QT_TRANSLATE_NOOP("Dashboard", "Sales by product"),
         QT_TRANSLATE_NOOP("Dashboard", "Which products sell best?"), 1},
        {"sales.owner", "user", kSales, QT_TRANSLATE_NOOP("Dashboard", "Sales by person"),
         QT_TRANSLATE_NOOP("Dashboard", "Who sells how much?"), 1},
        {"sales.customer", "customers", kSales, QT_TRANSLATE_NOOP("Dashboard", "Largest customers"),
         QT_TRANSLATE_NOOP("Dashboard", "Who buys most?"), 1},
        {"targets.tiles", "star", kTargets, QT_TRANSLATE_NOOP("Dashboard", "Targets at a glance"),
         QT_TRANSLATE_NOOP("Dashboard", "What was reached, and what should be by today?"), 3},
        {"targets.people", "team", kTargets, QT_TRANSLATE_NOOP("Dashboard", "Targets by person"),
         QT_TRANSLATE_NOOP("Dashboard", "Who is where they should be by today?"), 1},
        {"targets.teams", "team", kTargets, QT_TRANSLATE_NOOP("Dashboard", "Targets by team"),
         QT_TRANSLATE_NOOP("Dashboard", "Which department is on its way?"), 1},
        {"targets.compared", "chart", kTargets, QT_TRANSLATE_NOOP("Dashboard", "People, now and before"),
         QT_TRANSLATE_NOOP("Dashboard", "Who grew, who fell back?"), 2},
        {"pipeline.tiles", "pipeline", kPipeline, QT_TRANSLATE_NOOP("Dashboard", "Pipeline at a glance"),
         QT_TRANSLATE_NOOP("Dashboard", "Won, win rate, how long it takes, what is open"), 3},
        {"pipeline.funnel", "filter", kPipeline, QT_TRANSLATE_NOOP("Dashboard", "Funnel"),
         QT_TRANSLATE_NOOP("Dashboard", "Where do deals get stuck?"), 1},
        {"pipeline.open", "pipeline", kPipeline, QT_TRANSLATE_NOOP("Dashboard", "Open deals by stage"),
         QT_TRANSLATE_NOOP("Dashboard", "How much waits where?"), 1},
        {"pipeline.timeline", "chart", kPipeline, QT_TRANSLATE_NOOP("Dashboard", "Won over time"),
         QT_TRANSLATE_NOOP("Dashboard", "When was won how much?"), 2},
        {"pipeline.owner", "user", kPipeline, QT_TRANSLATE_NOOP("Dashboard", "Won by person"),
         QT_TRANSLATE_NOOP("Dashboard", "Who wins most, and how often?"), 1},
        {"pipeline.product", "product", kPipeline, QT_TRANSLATE_NOOP("Dashboard", "Won by product"),
         QT_TRANSLATE_NOOP("Dashboard", "Which products win?"), 1},
        {"insight.segments", "segments", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "RFM segments"),
         QT_TRANSLATE_NOOP("Dashboard", "Who are your customers?"), 1},
        {"insight.segmentRevenue", "money", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "Revenue by segment"),
         QT_TRANSLATE_NOOP("Dashboard", "Which segment brings the money?"), 1},
        {"insight.heat", "columns", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "RFM map"),
         QT_TRANSLATE_NOOP("Dashboard", "When they bought last, and how often"), 1},
        {"insight.stages", "lifecycle", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "Lifecycle"),
         QT_TRANSLATE_NOOP("Dashboard", "How many are in which stage?"), 1},
        {"insight.moves", "lifecycle", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "Moves between stages"),
         QT_TRANSLATE_NOOP("Dashboard", "Who moved, and why?"), 1},
        {"insight.matrix", "columns", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "Stage before and now"),
         QT_TRANSLATE_NOOP("Dashboard", "Who was where, and is where?"), 2},
        {"insight.trials", "sample", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "Samples and trials"),
         QT_TRANSLATE_NOOP("Dashboard", "How many of them lead to an order?"), 1},
        {"insight.cohorts", "customers", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "Cohorts"),
         QT_TRANSLATE_NOOP("Dashboard", "Who came back, by when they bought first?"), 2},
        {"insight.mix", "product", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "Bought together"),
         QT_TRANSLATE_NOOP("Dashboard", "Which products go with each other?"), 1},
        {"insight.tiles", "trend", kAhead, QT_TRANSLATE_NOOP("Dashboard", "Value at a glance"),
         QT_TRANSLATE_NOOP("Dashboard", "Who is still a customer, and what they are worth"), 3},
        {"insight.leaving", "alert", kAhead, QT_TRANSLATE_NOOP("Dashboard", "About to leave"),
         QT_TRANSLATE_NOOP("Dashboard", "Whom to call before they are gone?"), 1},
        {"insight.contrasts", "alert", kAhead, QT_TRANSLATE_NOOP("Dashboard", "Who leaves, and who stays"),
         QT_TRANSLATE_NOOP("Dashboard", "What do those who leave have in common?"), 1},
        {"insight.churnTest", "quality", kAhead, QT_TRANSLATE_NOOP("Dashboard", "Leaving: said and seen"),
         QT_TRANSLATE_NOOP("Dashboard", "How often was it right who would leave?"), 1},
        {"insight.churnRate", "alert", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "How many leave"),
         QT_TRANSLATE_NOOP("Dashboard", "By quarter, against the aim"), 2},
        {"insight.lossReasons", "feedback", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "Why they leave"),
         QT_TRANSLATE_NOOP("Dashboard", "The reasons that people recorded"), 1},
        {"insight.winback", "care", kCustomers, QT_TRANSLATE_NOOP("Dashboard", "Winning back"),
         QT_TRANSLATE_NOOP("Dashboard", "Which measures bring customers back?"), 1},
        {"insight.rising", "star", kAhead, QT_TRANSLATE_NOOP("Dashboard", "Rising customers"),
         QT_TRANSLATE_NOOP("Dashboard", "Who may become one of the best?"), 1},
        {"insight.test", "quality", kAhead, QT_TRANSLATE_NOOP("Dashboard", "How right the model was"),
         QT_TRANSLATE_NOOP("Dashboard", "What it expected, and what was bought"), 1},
        {"insight.drivers", "trend", kAhead, QT_TRANSLATE_NOOP("Dashboard", "What moves sales"),
         QT_TRANSLATE_NOOP("Dashboard", "What goes with higher sales to a customer?"), 1},
        {"insight.forecast", "trend", kAhead, QT_TRANSLATE_NOOP("Dashboard", "Revenue forecast"),
         QT_TRANSLATE_NOOP("Dashboard", "Where does revenue go?"), 2},
        {"insight.segmentWorth", "money", kAhead, QT_TRANSLATE_NOOP("Dashboard", "Worth by segment"),
         QT_TRANSLATE_NOOP("Dashboard", "Which customers will bring the money?"), 1},
        {"insight.kindWorth", "money", kAhead, QT_TRANSLATE_NOOP("Dashboard", "Worth by kind of product"),
         QT_TRANSLATE_NOOP("Dashboard", "Buyers of what will bring the money?"), 1},
        {"insight.periodWorth", "money", kAhead, QT_TRANSLATE_NOOP("Dashboard", "Worth by first purchase"),
         QT_TRANSLATE_NOOP("Dashboard", "Are newer customers worth as much?"), 1},
        {"insight.worth", "money", kAhead, QT_TRANSLATE_NOOP("Dashboard", "Worth of customers"),
         QT_TRANSLATE_NOOP("Dashboard", "How is future worth spread?"), 1},
    };
    return catalog;
}

const DashboardKind *dashboardKind(const QString &key)
{
    const auto &catalog = dashboardCatalog();
    const auto found = std::ranges::find(
        catalog, key, [](const DashboardKind &kind) { return QLatin1StringView(kind.key); });
    return found == catalog.end() ? nullptr : &*found;
}

} // namespace crm::ui
