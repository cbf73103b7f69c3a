#pragma once

#include "core/product/pricelist.h"

namespace crm {

class Connection;

/// The SQL of the tables `price_list` and `price_entry`.
class PriceListRepository
{
public:
    explicit PriceListRepository(const Connection &db);

    std::vector<PriceList> all() const; ///< by their names, without entries
    std::optional<PriceList> find(PriceListId id) const; ///< with its entries
    std::optional<PriceListId> named(const QString &name) const;
    PriceListId insert(const PriceList &list);
    /// With its entries; false where it has changed since its rev was read.
    bool update(const PriceList &list);
    void remove(PriceListId id);

    struct Offer
    {
        ProductId product = {};
        OfferedPrice price = {};
    };
    /// What lists that are in force on the day say for a customer; 0 for nobody in particular.
    std::vector<Offer> offers(qint64 customer, const QString &currency, QDate day) const;

private:
    void writeEntries(const PriceList &list, PriceListId id);
    std::vector<PriceEntry> entries(PriceListId id) const;

    const Connection &m_db;
};

} // namespace crm
