#pragma once

#include "core/payment/payment.h"

namespace crm {

class Connection;
class Statement;

/// The SQL of the tables `instalment` and `payment`.
class PaymentRepository
{
public:
    explicit PaymentRepository(const Connection &db);

    std::optional<Payment> find(PaymentId id) const;
    std::vector<Payment> paymentsFor(const PaidFor &what) const; ///< the newest first
    std::vector<Payment> ofCustomer(CustomerId customer) const; ///< likewise
    PaymentId insert(const Payment &payment);
    bool update(const Payment &payment); ///< false where it has changed since its rev was read
    void remove(PaymentId id);

    std::vector<Instalment> plan(const PaidFor &what) const;
    void replacePlan(const PaidFor &what, CustomerId customer, const std::vector<Instalment> &plan);

    /// An order or contract whose parts somebody may owe.
    struct Sum
    {
        PaidFor what = {};
        CustomerId customer = {};
        QString name = {};
        QString number = {};
        UserId owner = {};
        QString ownerName = {};
        QString currency = {};
        Amount total = {};
        Amount paid = {};
        bool isSettled = false;
        std::vector<Instalment> plan = {};
        /// The days of the events, as far as they took place.
        std::optional<QDate> ordered = {}, shipped = {}, arrived = {}, signedOn = {};

        std::vector<OwedPart> parts() const; ///< with what was paid for it put to them
    };
    enum class Which { Planned, All };
    /// Those of which something is open, by their ids: with a plan, or all. Of one customer, or of what
    /// one person sold, where given.
    std::vector<Sum> open(Which which, CustomerId customer = {}, UserId owner = {}) const;
    std::optional<Sum> sum(const PaidFor &what) const;

    /// What customers paid that is for nothing: by currency.
    std::vector<std::pair<QString, Amount>> unassigned(CustomerId customer) const;

private:
    struct Whose
    {
        CustomerId customer = {};
        UserId owner = {};

        QString sql(const QString &table) const;
        Statement &bindTo(Statement &statement) const;
    };
    struct Owed ///< a table of what is owed for
    {
        QString select = {}; ///< with a place for its conditions
        QString table = {}, alias = {};
        QString column = {}; ///< by which instalments name it
        QString conditions = {}; ///< of what is open
    };
    void addSums(std::vector<Sum> &sums, const Owed &owed, Which which, const Whose &whose) const;

    const Connection &m_db;
};

} // namespace crm
