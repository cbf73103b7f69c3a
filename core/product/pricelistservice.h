#pragma once

#include "core/operation/changeset.h"
#include "core/product/pricelistrepository.h"

namespace crm {

class Operations;

/// Lists of prices, and what a customer pays by them.
class PriceListService
{
public:
    explicit PriceListService(Operations &operations);

    std::vector<PriceList> all() const { return m_lists.all(); }
    PriceList get(PriceListId id) const; ///< throws NotFound
    std::optional<PriceListId> named(const QString &name) const { return m_lists.named(name); }
    /// Without a day, today; without a currency, that of the file; 0 for nobody in particular.
    PriceBook book(qint64 customer, const QString &currency = {}, std::optional<QDate> day = {}) const;

    /// Throws Invalid, or Conflict where there is a list of this name.
    PriceListId add(const PriceList &list);
    /// Throws Conflict where somebody else changed it since it was read.
    ChangeSet edit(const PriceList &list);
    ChangeSet remove(PriceListId id);

private:
    PriceList checked(PriceList list) const;

    Operations &m_operations;
    PriceListRepository m_lists;
};

} // namespace crm
