#pragma once

#include "core/customer/customer.h"

#include <QDate>
#include <QHash>

namespace crm {

class Connection;

/// By what somebody may be known who asked to be forgotten, in one spelling.
struct PersonMark
{
    QString kind = {}; ///< name, contact, phone, email, messenger
    QString value = {};

    friend bool operator==(const PersonMark &, const PersonMark &) = default;
};

/// A customer by its name.
PersonMark markOfName(QStringView customer);
/// A contact by its name and that of its customer: there are many of one name.
PersonMark markOfContact(QStringView customer, QStringView contact);
/// Nothing for what many share: web sites and the like. `normalized` may be empty.
std::optional<PersonMark> markOfPoint(ChannelKind kind, const QString &value, const QString &normalized);

/// Somebody as they come in: from a form or a sheet.
struct Arrival
{
    QString customer = {}; ///< name
    QStringList contacts = {}; ///< names
    std::vector<PersonMark> points = {}; ///< all ways to reach them
};

/// Who was erased and is not to come back, as keyed hashes in memory: nobody reads names from it.
///
/// A way to reach somebody stops them wherever it turns up. A name alone does so only where nothing comes
/// with it by which they could be told from another of that name.
class SuppressionList
{
public:
    explicit SuppressionList(const Connection &db);

    bool isEmpty() const { return m_entries.isEmpty(); }
    qsizetype size() const { return m_entries.size(); }
    /// Since when somebody who arrives is on it, or nothing.
    std::optional<QDate> since(const Arrival &arrival) const;
    std::optional<QDate> since(const PersonMark &mark) const;

    /// What people are told.
    static QString refusal(QDate since);

private:
    QByteArray m_key;
    QHash<QString, QDate> m_entries;
};

} // namespace crm
