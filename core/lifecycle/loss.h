#pragma once

#include "core/customer/customer.h"

#include <QDate>

#include <optional>

namespace crm {

/// That a customer was lost, since when and why.
struct CustomerLoss
{
    qint64 id = 0;
    CustomerId customer = {};
    QDate on = {};
    QString reason = {};
    QString notes = {};
    std::optional<QDate> revoked = {}; ///< since when it is known to be otherwise
    qint64 rev = 1;

    friend bool operator==(const CustomerLoss &, const CustomerLoss &) = default;
};

enum class WinbackKind { Offer, Service, Contact, Other };
enum class WinbackResult { Pending, Won, Failed };

/// What was done to keep a customer or to win it back, and what came of it.
struct Winback
{
    qint64 id = 0;
    CustomerId customer = {};
    WinbackKind kind = WinbackKind::Offer;
    QDate on = {};
    QString notes = {};
    WinbackResult result = WinbackResult::Pending;
    std::optional<QDate> resultOn = {};
    UserId owner = {};
    qint64 rev = 1;

    friend bool operator==(const Winback &, const Winback &) = default;
};

/// How often a kind of measure worked.
struct WinbackRate
{
    WinbackKind kind = WinbackKind::Offer;
    qint64 done = 0;
    qint64 won = 0;
    qint64 failed = 0;

    /// Of those of which something came; 0 without any.
    double rate() const { return won + failed > 0 ? double(won) / double(won + failed) : 0; }
    friend bool operator==(const WinbackRate &, const WinbackRate &) = default;
};

QString toKey(WinbackKind kind);
std::optional<WinbackKind> winbackKindFromKey(const QString &key);
QString displayName(WinbackKind kind);
QString toKey(WinbackResult result);
std::optional<WinbackResult> winbackResultFromKey(const QString &key);
QString displayName(WinbackResult result);

} // namespace crm
