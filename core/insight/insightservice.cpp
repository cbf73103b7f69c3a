#include "core/insight/insightservice.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/insight/rfmgridtext.h"
#include "core/operation/operations.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kScoreKey = u"insight.score"_s;
const auto kChurnTargetKey = u"insight.churn_target"_s;
const auto kGridKey = u"insight.rfm_grid"_s;

} // namespace

InsightService::InsightService(Operations &operations)
    : m_operations(operations)
{
}

CustomerOrders InsightService::orders() const
{
    m_operations.actor().require(Permission::View);
    return InsightRepository(m_operations.db(), m_operations.zone()).orders();
}

LifecycleFacts InsightService::facts(const CustomerOrders &orders) const
{
    m_operations.actor().require(Permission::View);
    return InsightRepository(m_operations.db(), m_operations.zone()).facts(orders);
}

Baskets InsightService::baskets() const
{
    m_operations.actor().require(Permission::View);
    return MixRepository(m_operations.db()).baskets();
}

std::vector<BoughtProduct> InsightService::boughtBy(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    return MixRepository(m_operations.db()).boughtBy(customer);
}

std::vector<std::pair<qint64, QString>> InsightService::mainKinds() const
{
    m_operations.actor().require(Permission::View);
    return MixRepository(m_operations.db()).mainKinds();
}

FactRepository InsightService::factsOfConditions() const
{
    m_operations.actor().require(Permission::View);
    return FactRepository(m_operations.db());
}

ScoreQuery InsightService::scoreQuery() const
{
    const auto stored = factsOfConditions().setting(kScoreKey);
    return ScoreQuery::fromJson(QJsonDocument::fromJson(stored.toUtf8()).object());
}

void InsightService::setScoreQuery(const ScoreQuery &query)
{
    m_operations.actor().require(Permission::ManageFields);
    auto work = m_operations.begin(u"score.query"_s, {{u"name"_s, query.target}});
    FactRepository(m_operations.db())
        .storeSetting(kScoreKey,
                      QString::fromUtf8(QJsonDocument(query.toJson()).toJson(QJsonDocument::Compact)));
    work.commit();
}

RfmGrid InsightService::rfmGrid() const
{
    const auto stored = factsOfConditions().setting(kGridKey);
    return stored.isEmpty() ? defaultRfmGrid() : rfmGridFromText(stored);
}

void InsightService::setRfmGrid(const RfmGrid &grid)
{
    m_operations.actor().require(Permission::Assign);
    const auto text = toText(rfmGridFromText(toText(grid))); // throws for what is no grid
    auto work = m_operations.begin(u"rfm.grid"_s);
    FactRepository(m_operations.db()).storeSetting(kGridKey, grid == defaultRfmGrid() ? QString() : text);
    work.commit();
}

std::optional<double> InsightService::churnTarget() const
{
    bool isNumber = false;
    const double share = factsOfConditions().setting(kChurnTargetKey).toDouble(&isNumber);
    return isNumber ? std::optional(share) : std::nullopt;
}

void InsightService::setChurnTarget(std::optional<double> share)
{
    m_operations.actor().require(Permission::Assign);
    if (share && !(*share >= 0 && *share < 1))
        throw Error(Error::Code::Invalid, Tr::tr("The churn aimed at is a share from 0 % to below 100 %."));
    auto work = m_operations.begin(u"churn.target"_s);
    FactRepository(m_operations.db())
        .storeSetting(kChurnTargetKey, share ? QString::number(*share) : QString());
    work.commit();
}

qint64 InsightService::state() const
{
    return FactRepository(m_operations.db()).state();
}

qint64 InsightService::lastOperation() const
{
    return FactRepository(m_operations.db()).lastOperation();
}

bool InsightService::ordersChangedSince(qint64 operation) const
{
    return FactRepository(m_operations.db()).ordersChangedSince(operation);
}

QTimeZone InsightService::zone() const
{
    return m_operations.zone();
}

QDate InsightService::today() const
{
    return m_operations.today();
}

} // namespace crm
