#include "ui/navigation.h"

#include "ui/allocation/allocationpage.h"
#include "ui/automation/automationpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/customer/customerpage.h"
#include "ui/customer/customerspage.h"
#include "ui/customfield/fieldspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dataquality/duplicatespage.h"
#include "ui/dataquality/qualitypage.h"
#include "ui/exchange/importpage.h"
#include "ui/insight/insightpage.h"
#include "ui/log/logpage.h"
#include "ui/maintenance/datapage.h"
#include "ui/order/orderspage.h"
#include "ui/performance/performancepage.h"
#include "ui/pipeline/contractspage.h"
#include "ui/pipeline/opportunitiespage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/playbook/playbookspage.h"
#include "ui/pool/nurturepage.h"
#include "ui/pool/poolpage.h"
#include "ui/pool/poolstatspage.h"
#include "ui/pool/recyclingpage.h"
#include "ui/privacy/privacypage.h"
#include "ui/product/pricelistspage.h"
#include "ui/product/productspage.h"
#include "ui/report/reportspage.h"
#include "ui/security/rightspage.h"
#include "ui/segment/segmentspage.h"
#include "ui/settings/settingspage.h"
#include "ui/team/teampage.h"
#include "ui/today/todaypage.h"
#include "ui/trade/deliveriespage.h"
#include "ui/trade/receivablespage.h"
#include "ui/trade/returnspage.h"

#include <QCoreApplication>

namespace crm::ui {

QString NavigationEntry::name() const
{
    return QCoreApplication::translate("Navigation", title);
}

QString NavigationEntry::newName() const
{
    return newText ? QCoreApplication::translate("Navigation", newText) : QString();
}

std::vector<NavigationEntry> navigation()
{
    using Group = NavigationEntry::Group;
    return {
        {"today", QT_TRANSLATE_NOOP("Navigation", "Today"), "today", Group::Work, page<TodayPage>()},
        {"calendar", QT_TRANSLATE_NOOP("Navigation", "Calendar"), "calendar", Group::Work,
         page<CalendarPage>()},
        {"customers", QT_TRANSLATE_NOOP("Navigation", "Customers"), "customers", Group::Work,
         page<CustomersPage>(), QT_TRANSLATE_NOOP("Navigation", "New customer")},
        {"pool", QT_TRANSLATE_NOOP("Navigation", "Pool"), "pool", Group::Work, page<PoolPage>()},
        {"opportunities", QT_TRANSLATE_NOOP("Navigation", "Opportunities"), "pipeline", Group::Work,
         page<OpportunitiesPage>(), QT_TRANSLATE_NOOP("Navigation", "New opportunity")},
        {"contracts", QT_TRANSLATE_NOOP("Navigation", "Contracts"), "file", Group::Deals,
         page<ContractsPage>(), QT_TRANSLATE_NOOP("Navigation", "New contract")},
        {"orders", QT_TRANSLATE_NOOP("Navigation", "Orders"), "orders", Group::Deals, page<OrdersPage>(),
         QT_TRANSLATE_NOOP("Navigation", "New order")},
        {"products", QT_TRANSLATE_NOOP("Navigation", "Products"), "product", Group::Deals,
         page<ProductsPage>(), QT_TRANSLATE_NOOP("Navigation", "New product")},
        {"segments", QT_TRANSLATE_NOOP("Navigation", "Segments"), "segments", Group::Grow,
         page<SegmentsPage>(), QT_TRANSLATE_NOOP("Navigation", "New segment")},
        {"playbooks", QT_TRANSLATE_NOOP("Navigation", "Playbooks"), "lifecycle", Group::Grow,
         page<PlaybooksPage>(), QT_TRANSLATE_NOOP("Navigation", "New playbook")},
        {"dashboard", QT_TRANSLATE_NOOP("Navigation", "Dashboard"), "dashboard", Group::Analyse,
         page<DashboardPage>()},
        {"insight", QT_TRANSLATE_NOOP("Navigation", "Insight"), "trend", Group::Analyse, page<InsightPage>()},
        {"reports", QT_TRANSLATE_NOOP("Navigation", "Reports"), "reports", Group::Analyse,
         page<ReportsPage>()},
        {"pipeline", QT_TRANSLATE_NOOP("Navigation", "Pipeline"), "chart", Group::Analyse,
         page<PipelinePage>()},
        {"performance", QT_TRANSLATE_NOOP("Navigation", "Performance"), "star", Group::Analyse,
         page<PerformancePage>()},
        {"import", QT_TRANSLATE_NOOP("Navigation", "Import"), "import", Group::Data, page<ImportPage>()},
        {"duplicates", QT_TRANSLATE_NOOP("Navigation", "Duplicates"), "merge", Group::Data,
         page<DuplicatesPage>()},
        {"quality", QT_TRANSLATE_NOOP("Navigation", "Data quality"), "quality", Group::Data,
         page<QualityPage>()},
        {"fields", QT_TRANSLATE_NOOP("Navigation", "Custom fields"), "columns", Group::Data,
         page<FieldsPage>(), QT_TRANSLATE_NOOP("Navigation", "New field")},
        {"data", QT_TRANSLATE_NOOP("Navigation", "Data and backups"), "folder", Group::Data,
         page<DataPage>()},
        {"team", QT_TRANSLATE_NOOP("Navigation", "Team"), "team", Group::Manage, page<TeamPage>(),
         QT_TRANSLATE_NOOP("Navigation", "New person")},
        {"rights", QT_TRANSLATE_NOOP("Navigation", "Roles and rights"), "lock", Group::Manage,
         page<RightsPage>()},
        {"log", QT_TRANSLATE_NOOP("Navigation", "Log"), "clock", Group::Manage, page<LogPage>()},
        {"privacy", QT_TRANSLATE_NOOP("Navigation", "Privacy"), "lock", Group::Manage, page<PrivacyPage>()},
        {"customer", QT_TRANSLATE_NOOP("Navigation", "Customer"), "customers", Group::Elsewhere,
         page<CustomerPage>(), nullptr, "customers"},
        {"recycling", QT_TRANSLATE_NOOP("Navigation", "Recycling"), "refresh", Group::Elsewhere,
         page<RecyclingPage>(), nullptr, "pool"},
        {"allocation", QT_TRANSLATE_NOOP("Navigation", "Allocation"), "team", Group::Elsewhere,
         page<AllocationPage>(), nullptr, "pool"},
        {"automation", QT_TRANSLATE_NOOP("Navigation", "Automation"), "refresh", Group::Elsewhere,
         page<AutomationPage>(), nullptr, "playbooks"},
        {"nurturing", QT_TRANSLATE_NOOP("Navigation", "Nurturing"), "clock", Group::Elsewhere,
         page<NurturePage>(), nullptr, "pool"},
        {"poolstats", QT_TRANSLATE_NOOP("Navigation", "Pool statistics"), "chart", Group::Elsewhere,
         page<PoolStatsPage>(), nullptr, "pool"},
        {"deliveries", QT_TRANSLATE_NOOP("Navigation", "Deliveries"), "orders", Group::Elsewhere,
         page<DeliveriesPage>(), nullptr, "orders"},
        {"receivables", QT_TRANSLATE_NOOP("Navigation", "Receivables"), "money", Group::Elsewhere,
         page<ReceivablesPage>(), nullptr, "orders"},
        {"returns", QT_TRANSLATE_NOOP("Navigation", "Returns"), "undo", Group::Elsewhere, page<ReturnsPage>(),
         nullptr, "orders"},
        {"prices", QT_TRANSLATE_NOOP("Navigation", "Price lists"), "money", Group::Elsewhere,
         page<PriceListsPage>(), QT_TRANSLATE_NOOP("Navigation", "New price list"), "products"},
        {"settings", QT_TRANSLATE_NOOP("Navigation", "Settings"), "settings", Group::Foot,
         page<SettingsPage>()},
    };
}

} // namespace crm::ui
