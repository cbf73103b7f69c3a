#pragma once

#include "core/operation/actor.h"

#include <QDate>

#include <memory>

namespace crm {

class Connection;
class FactSource;

/// How many of the user's customers satisfy an expression of the filter language, as the connection sees
/// them: inside of a transaction with what it has written. Costs some ten microseconds a customer. Throws
/// Invalid.
qint64 countOwned(const Connection &db, UserId owner, const QString &filter, QDate today,
                  const std::shared_ptr<FactSource> &facts = {});

/// Throws Invalid where the text is not an expression of the filter language.
void checkFilter(const Connection &db, const QString &filter);
/// The same, and where it asks for what rules of recycling come to: such a rule would depend on itself.
void checkRecycleFilter(const Connection &db, const QString &filter);

} // namespace crm
