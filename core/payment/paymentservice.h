#pragma once

#include "core/operation/changeset.h"
#include "core/payment/paymentrepository.h"

namespace crm {

class Operations;

/// What customers owe and pay: plans of instalments, receipts, and what is overdue. Once all of an order has
/// been paid its state says so, and no longer where a payment is taken back.
class PaymentService
{
public:
    explicit PaymentService(Operations &operations);

    Payment get(PaymentId id) const; ///< throws NotFound
    Account account(const PaidFor &what) const; ///< throws NotFound
    std::vector<Payment> ofCustomer(CustomerId customer) const;
    std::vector<Balance> balances(CustomerId customer) const; ///< by currency; empty: nothing was ever owed
    /// What is open, the longest overdue first, what has no day last; of one customer or of the orders of one
    /// person, where given. Those that no plan speaks of only where they are asked for.
    struct Filter
    {
        CustomerId customer = {};
        UserId owner = {};
        bool withUndated = true;
        bool overdueOnly = false;
    };
    std::vector<Receivable> receivables(const Filter &filter) const;
    enum class By { Customer, Owner };
    /// The one who owes most first, those in the base's currency before others.
    std::vector<AgeingRow> ageing(By by) const;

    /// Instead of what the plan was. Throws Invalid for more than the whole.
    ChangeSet setPlan(const PaidFor &what, const std::vector<Instalment> &plan);
    /// What for stands in it; the customer follows from that where it is said. Throws Invalid.
    PaymentId receive(const Payment &payment);
    /// Throws Conflict where somebody else changed it since it was read.
    ChangeSet edit(const Payment &payment);
    ChangeSet remove(PaymentId id);

private:
    PaymentRepository::Sum sumOf(const PaidFor &what) const;
    Payment checked(Payment payment) const;
    void checkPart(const Instalment &part, const PaidFor &what) const;
    bool isPaid(const PaidFor &what) const;
    void follow(const PaidFor &what, bool wasPaid);

    Operations &m_operations;
    PaymentRepository m_payments;
};

} // namespace crm
