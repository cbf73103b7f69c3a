#pragma once

#include "core/order/company.h"
#include "core/order/order.h"

class QIODevice;

namespace crm::ui {

/// What a quotation says.
struct Quotation
{
    Order order = {}; ///< with its lines
    QString customer = {};
    QString contact = {};
    QString address = {};
    QString seller = {}; ///< whom to ask
    Company company = {};
    QString terms = {};
    std::optional<QDate> validUntil = {};
};

/// Writes it as A4 pages in the language in use; totals of yuan and of New Taiwan dollars stand in capitals,
/// too. Texts stay texts. False where the device cannot be written.
bool writeQuotation(QIODevice &device, const Quotation &quotation);

} // namespace crm::ui
