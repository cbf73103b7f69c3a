#pragma once

#include "core/exchange/orderrow.h"

namespace crm {

/// The consignment of a new order, as its row tells it; one without lines is the whole order.
void insertDelivery(ImportStatements &sql, qint64 order, qint64 customer, const OrderHeader &header,
                    qint64 at);

/// Brings the consignment of a stored order in line with a row; true where something is another now. Of an
/// order that has several nothing is changed, and the row is told so.
bool updateDelivery(ImportStatements &sql, ImportedRow &row, const OrderRow &reader, qint64 order,
                    const OrderHeader &header, qint64 at);

} // namespace crm
