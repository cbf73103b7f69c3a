#pragma once

#include "core/base/error.h"
#include "core/customer/cardmerge.h"
#include "core/customer/customerrepository.h"
#include "core/operation/changeset.h"

namespace crm {

class Operations;
class UnitOfWork;

/// Whose a new customer is where its card names neither owner nor pool: the actor's, or whoever the rules of
/// allocation say.
enum class NewOwner { Actor, ByRules };

/// A card could not be stored: every problem of it, field by field.
class CardProblems : public Error
{
public:
    explicit CardProblems(std::vector<FieldProblem> problems);
    const std::vector<FieldProblem> &problems() const { return m_problems; }
    std::shared_ptr<const Error> shared() const override { return std::make_shared<CardProblems>(*this); }

private:
    std::vector<FieldProblem> m_problems;
};

/// Everything a front end can ask of customers. What changes them is one transaction,
/// one audit entry and one undo step each.
class CustomerService
{
public:
    explicit CustomerService(Operations &operations);

    /// Takes away what the actor may not see of a customer.
    using Cover = std::function<void(CustomerCard &card)>;
    void setCover(Cover cover) { m_cover = std::move(cover); }

    /// Finds owners for the customers after `after` that have neither owner nor pool; `otherwise` where no
    /// rule concerns them.
    using Allocate = std::function<void(UnitOfWork &work, CustomerId after, UserId otherwise)>;
    /// `isActive` tells whether there are rules at all.
    void setAllocate(Allocate allocate, std::function<bool()> isActive)
    {
        m_allocate = std::move(allocate);
        m_allocates = std::move(isActive);
    }

    Customer get(CustomerId id) const; ///< throws NotFound, as all that take an id
    CustomerCard card(CustomerId id) const; ///< as the actor may see it
    std::vector<Customer> rows(std::span<const CustomerId> ids) const { return m_customers.rows(ids); }
    std::optional<CustomerId> findByCode(const QString &code) const { return m_customers.findByCode(code); }
    qint64 count() const { return m_customers.count(); }
    QStringList tags() const { return m_customers.tags(); }

    /// A new customer belongs to whom the card says; `owner` where it says nothing. Throws CardProblems.
    CustomerId add(const CustomerCard &card, NewOwner owner = NewOwner::Actor);
    /// `before` is the card as it was when editing began. What others changed meanwhile in other fields is
    /// kept; throws EditConflict where both changed the same field. Ownership is not touched: that is the
    /// pool's matter.
    ChangeSet edit(const CustomerCard &card, const CustomerCard &before);
    /// Sets one field of many customers: "grade", "source", "industry", "region", "city", "country".
    ChangeSet editField(std::span<const CustomerId> ids, const QString &field, const QString &value);
    ChangeSet addTag(std::span<const CustomerId> ids, const QString &tag);
    ChangeSet removeTag(std::span<const CustomerId> ids, const QString &tag);
    /// With contacts, orders and activities; undo brings all of it back.
    ChangeSet remove(std::span<const CustomerId> ids);

    QStringList values(const QString &field) const; ///< distinct ones that are in use, for suggestions

private:
    ChangeSet change(const QString &kind, std::span<const CustomerId> ids, const QJsonObject &summary,
                     const std::function<void(CustomerCard &)> &edit);
    CustomerCard stored(CustomerId id) const;
    void requireOpen(const CustomerCard &stored) const;
    [[noreturn]] void refuseConflicts(const CustomerCard &before, const CustomerCard &mine,
                                      const CustomerCard &seen) const;
    void check(const CustomerCard &card) const;
    void checkOwnership(const Customer &customer) const;

    Operations &m_operations;
    CustomerRepository m_customers;
    Cover m_cover = {};
    Allocate m_allocate = {};
    std::function<bool()> m_allocates = {};
};

} // namespace crm
