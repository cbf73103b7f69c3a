#pragma once

#include "core/pool/pool.h"

#include <QWidget>

class QLabel;

namespace crm::ui {

class QuotaMeter;

/// What one may still claim from a pool and hold, with what the selection would use of it; below, the terms
/// of the pool as sentences.
class PoolQuota : public QWidget
{
    Q_OBJECT

public:
    explicit PoolQuota(QWidget *parent = nullptr);
    /// `rules` says in words when customers come into this pool by themselves.
    void set(const PoolAllowance &allowance, const QStringList &rules);
    void setPlanned(int customers);
    /// How many of so many one may claim now.
    int allowed(int customers) const;
    /// What claiming so many would leave, or why fewer can be claimed.
    QString consequence(int customers) const;

private:
    void showClaims();
    void showHolding();

    PoolAllowance m_allowance;
    QWidget *m_meters;
    QuotaMeter *m_claims;
    QuotaMeter *m_holding;
    QLabel *m_terms;
};

} // namespace crm::ui
