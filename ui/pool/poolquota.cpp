#include "ui/pool/poolquota.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/quotameter.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// One of the periods in which claims are counted.
struct Period
{
    qint64 used = 0;
    qint64 limit = 0;
    QString title;

    qint64 left() const { return std::max<qint64>(0, limit - used); }
};

/// The one that ends first what one may claim.
std::optional<Period> tightest(const PoolAllowance &allowance)
{
    const auto &[terms, claimant] = std::tie(allowance.pool.terms, allowance.claimant);
    std::optional<Period> best;
    const auto offer = [&](std::optional<qint64> limit, qint64 used, const QString &title) {
        if (limit && (!best || *limit - used < best->left()))
            best = Period{used, *limit, title};
    };
    if (claimant.isAdmin && terms.adminExempt)
        return best;
    offer(terms.perDay, claimant.claimedToday, PoolQuota::tr("Claimed today"));
    offer(terms.perWeek, claimant.claimedThisWeek, PoolQuota::tr("Claimed this week"));
    offer(terms.perMonth, claimant.claimedThisMonth, PoolQuota::tr("Claimed this month"));
    return best;
}

} // namespace

PoolQuota::PoolQuota(QWidget *parent)
    : QWidget(parent)
    , m_meters(new QWidget)
    , m_claims(new QuotaMeter(tr("Claimed today")))
    , m_holding(new QuotaMeter(tr("Held")))
    , m_terms(label({}, "muted"))
{
    setObjectName(u"poolQuota"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    auto *row = new QHBoxLayout(m_meters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_claims, 1);
    row->addWidget(m_holding, 1);
    box->addWidget(m_meters);
    m_terms->setObjectName(u"poolTerms"_s);
    m_terms->setWordWrap(true);
    box->addWidget(m_terms);
    m_meters->hide();
}

void PoolQuota::set(const PoolAllowance &allowance, const QStringList &rules)
{
    m_allowance = allowance;
    showClaims();
    showHolding();
    m_meters->setVisible(!m_claims->isHidden() || !m_holding->isHidden());
    QStringList sentences{describeTerms(allowance.pool)};
    for (const auto &rule : rules)
        sentences << tr("%1.").arg(rule);
    m_terms->setText(joinSentences(sentences));
}

void PoolQuota::showClaims()
{
    const auto period = tightest(m_allowance);
    m_claims->setVisible(period.has_value());
    if (!period)
        return;
    m_claims->setLabel(period->title);
    m_claims->set(int(period->used), int(period->limit), tr("%1 left to claim"));
}

void PoolQuota::showHolding()
{
    const auto &holding = m_allowance.claimant.holding;
    m_holding->setVisible(holding.limit.has_value());
    if (!holding.limit)
        return;
    m_holding->setLabel(holding.exempt > 0
                            ? tr("Held (%1 more do not count)").arg(format::count(holding.exempt))
                            : tr("Held"));
    m_holding->set(int(holding.counted()), int(*holding.limit), tr("room for %1 more"));
}

void PoolQuota::setPlanned(int customers)
{
    m_claims->setPlanned(customers);
    m_holding->setPlanned(customers);
}

int PoolQuota::allowed(int customers) const
{
    return m_allowance.left ? int(std::clamp<qint64>(*m_allowance.left, 0, customers)) : customers;
}

QString PoolQuota::consequence(int customers) const
{
    if (!m_allowance.left)
        return {};
    const auto left = *m_allowance.left;
    if (left == 0)
        return tr("No more can be claimed now.");
    if (customers > left)
        return tr("Only the first %n can be claimed now.", nullptr, int(left));
    return tr("After that %n more can be claimed now.", nullptr, int(left - customers));
}

} // namespace crm::ui
