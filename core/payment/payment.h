#pragma once

#include "core/order/order.h"
#include "core/payment/duerules.h"
#include "core/pipeline/contract.h"

#include <algorithm>
#include <array>

namespace crm {

using PaymentId = Id<struct PaymentTag>;

/// After what a part is due.
enum class DueEvent { Date, Order, Shipment, Arrival, Signing };

enum class PayMethod { Transfer, Cash, Cheque, Draft, Card, Alipay, Wechat, Credit, Other };

/// For what is paid: an order, a contract, or neither.
struct PaidFor
{
    OrderId order = {};
    ContractId contract = {};

    friend auto operator<=>(const PaidFor &, const PaidFor &) = default;
};

/// A part of a plan of payment.
struct Instalment
{
    QString title = {};
    std::optional<int> share = {}; ///< ten-thousandths of the whole; none: `amount`
    Amount amount = {};
    DueEvent event = DueEvent::Date;
    int days = 0; ///< after the event
    std::optional<QDate> dueOn = {}; ///< of Date

    friend bool operator==(const Instalment &, const Instalment &) = default;
};

/// Money that came in; below zero: that was paid back.
struct Payment
{
    PaymentId id = {};
    CustomerId customer = {};
    PaidFor what = {};
    QDate received = {};
    Amount amount = {};
    QString currency = {}; ///< empty: that of the order or contract
    PayMethod method = PayMethod::Transfer;
    QString payer = {}; ///< where it is not the customer
    QString invoice = {};
    QString reference = {}; ///< of the bank
    QString notes = {};
    UserId owner = {}; ///< who took it down
    QString number = {}; ///< of the order or contract, as it was read
    qint64 createdAt = 0;
    qint64 rev = 1;

    friend bool operator==(const Payment &, const Payment &) = default;
};

/// How an order or a contract stands.
struct Account
{
    Amount total = {};
    QString currency = {};
    std::vector<Instalment> plan = {};
    std::vector<OwedPart> parts = {}; ///< in the order of the plan
    std::vector<Payment> payments = {}; ///< the newest first
    Amount paid = {};
    bool isSettled = false; ///< said to be paid, or cancelled, or a draft: nothing is owed whatever was paid

    Amount open() const { return isSettled ? Amount{} : total - paid; }
};

/// Something that is open, as lists show it.
struct Receivable
{
    PaidFor what = {};
    CustomerId customer = {};
    QString name = {}; ///< of the customer
    QString number = {}; ///< of the order or contract
    QString title = {}; ///< of the part
    QString owner = {};
    UserId ownerId = {};
    QString currency = {};
    Amount amount = {};
    Amount open = {};
    std::optional<QDate> due = {};

    /// Days since it was due; 0 where it is not overdue.
    qint64 daysLate(QDate today) const { return due ? std::max<qint64>(0, due->daysTo(today)) : 0; }
    friend bool operator==(const Receivable &, const Receivable &) = default;
};

/// What somebody owes in one currency, and what of it is overdue.
struct Balance
{
    QString currency = {};
    Amount open = {};
    Amount overdue = {};
    Amount onAccount = {}; ///< paid, but for nothing that is open

    friend bool operator==(const Balance &, const Balance &) = default;
};

/// What is open, by how long it has been overdue; of one currency.
struct AgeingRow
{
    QString key = {}; ///< of the customer or owner; empty: of all
    qint64 customer = 0;
    QString currency = {};
    std::array<Amount, kAgeings.size()> open = {}; ///< by Ageing

    Amount overdue() const { return open[1] + open[2] + open[3] + open[4]; }
    Amount all() const { return open[0] + overdue(); }
    friend bool operator==(const AgeingRow &, const AgeingRow &) = default;
};

QString toKey(DueEvent event);
std::optional<DueEvent> dueEventFromKey(const QString &key);
QString displayName(DueEvent event);
QString toKey(PayMethod method);
std::optional<PayMethod> payMethodFromKey(const QString &key);
QString displayName(PayMethod method);
QString toKey(Ageing ageing);
QString displayName(Ageing ageing);

/// "30% 7 days after shipping", for people.
QString describe(const Instalment &instalment, const QString &currency);

/// "30%:order, 60%:arrival+7, 500:2026-12-01": a plan as it is typed on the command line and kept as a
/// template. Throws Error::Code::Invalid for what cannot be read.
std::vector<Instalment> planFromText(const QString &text);

} // namespace crm
