#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace crm {

/// Takes the lines that `goes` says out of what this machine noted of its changes (LocalJournal): the whole
/// operation, since what is left of one could not be made again. How many went.
int forgetInLocalJournal(const QString &folder, const std::function<bool(const QJsonObject &)> &goes);

/// Whether a line of it is about one of these customers, by their numbers.
bool isAboutCustomer(const QJsonObject &line, qint64 customer);
/// The same of a contact.
bool isAboutContact(const QJsonObject &line, qint64 contact);

} // namespace crm
