#pragma once

#include "core/directory/customerfield.h"

#include <QString>

#include <functional>
#include <optional>

namespace crm {

/// The fields that somebody may not see of a customer; all of the users' own fields count as Custom.
class FieldSet
{
public:
    constexpr FieldSet() = default;
    constexpr FieldSet(std::initializer_list<CustomerField> fields)
    {
        for (const auto field : fields)
            m_bits |= bit(field);
    }
    constexpr void insert(CustomerField field) { m_bits |= bit(field); }
    constexpr bool contains(CustomerField field) const { return m_bits & bit(field); }
    constexpr bool isEmpty() const { return m_bits == 0; }

    friend bool operator==(const FieldSet &, const FieldSet &) = default;

private:
    /// Days since something are hidden with it.
    static constexpr quint64 bit(CustomerField field) { return quint64(1) << int(sourceField(field)); }

    quint64 m_bits = 0;
};

struct Access
{
    bool visible = true;
    FieldSet hidden = {};
};

/// What an actor may see, by who has the customer: the id of its owner, or of its pool, or neither. What is
/// not visible is not found, filtered by or counted; of hidden fields nothing can be learnt by searching,
/// filtering or sorting.
struct Visibility
{
    /// Asked once for each owner and pool, not for each customer. None: everything is visible.
    std::function<Access(std::optional<qint64> owner, std::optional<qint64> pool)> rule = {};
    /// A hidden field of a customer of that pool as it may be shown: masked, or nothing.
    std::function<QString(qint64 pool, CustomerField field, const QString &value)> shown = {};
    /// Another one: something else may be seen than before.
    int version = 0;
};

} // namespace crm
