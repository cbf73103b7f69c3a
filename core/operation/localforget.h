#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace crm {

/// Every line of what this machine noted of its changes (LocalJournal), in any order of days.
void readLocalJournal(const QString &folder, const std::function<void(const QJsonObject &)> &take);

/// Takes the lines that `goes` says out of it: the whole operation, since what is left of one could not be
/// made again. How many went. Nothing may be added meanwhile.
int forgetInLocalJournal(const QString &folder, const std::function<bool(const QJsonObject &)> &goes);

/// Whether a line of it is about one of these customers, by their numbers.
bool isAboutCustomer(const QJsonObject &line, qint64 customer);
/// The same of a contact.
bool isAboutContact(const QJsonObject &line, qint64 contact);

} // namespace crm
