#pragma once

#include <QJsonObject>
#include <QStringList>

namespace crm::cli {

/// What `customer` answers, for people: every text with its name, the contacts, what was bought and done.
QStringList customerLines(const QJsonObject &customer);

} // namespace crm::cli
