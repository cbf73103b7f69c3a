#pragma once

#include "core/base/id.h"
#include "core/base/lunar/birthday.h"
#include "core/customfield/customfield.h"
#include "core/operation/actor.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace crm {

using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using PoolId = Id<struct PoolTag>;

enum class CustomerKind { Company, Person };
enum class ChannelKind { Phone, Fax, Email, WeChat, QQ, WhatsApp, Website, Social };

/// A way to reach somebody. `value` is as it was typed, `normalized` what it is compared by.
struct ContactPoint
{
    qint64 id = 0;
    ContactId contact = {}; ///< of whom; invalid: of the customer as a whole
    ChannelKind kind = ChannelKind::Phone;
    QString value = {};
    QString normalized = {};
    QString label = {};
    bool primary = false;

    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

struct Address
{
    qint64 id = 0;
    ContactId contact = {};
    QString label = {};
    QString street = {};
    QString city = {};
    QString region = {};
    QString country = {};
    QString postalCode = {};

    friend bool operator==(const Address &, const Address &) = default;
};

/// A birthday as it is typed and stored: "1990-04-12", or "--04-12" where the year is not known; in the lunar
/// calendar month and day of it. Birthday::parse() reads it.
struct BirthdayText
{
    QString date = {};
    BirthdayCalendar calendar = BirthdayCalendar::Solar;

    bool isEmpty() const { return date.isEmpty(); }
    friend bool operator==(const BirthdayText &, const BirthdayText &) = default;
};

/// A person to talk to at a customer.
struct Contact
{
    ContactId id = {};
    QString name = {};
    QString reading = {};
    QString initials = {};
    QString title = {};
    QString department = {};
    bool primary = false;
    BirthdayText birthday = {};
    QString notes = {};
    CustomValues custom = {};

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// A company or a person that buys, or may.
struct Customer
{
    CustomerId id = {};
    QString code = {};
    CustomerKind kind = CustomerKind::Company;
    QString name = {};
    QString reading = {}; ///< pinyin; empty: worked out from the name
    QString initials = {};
    UserId owner = {};
    PoolId pool = {};
    UserId previousOwner = {};
    std::optional<qint64> acquiredAt = {};
    std::optional<qint64> pooledAt = {};
    QString poolReason = {};
    QString grade = {};
    QString source = {};
    QString industry = {};
    QString country = {};
    QString region = {};
    QString city = {};
    CustomerId parent = {};
    BirthdayText birthday = {};
    QString preferredChannel = {}; ///< key of a ChannelKind, or "visit"
    QString contactHours = {};
    QString preferences = {};
    QString hobbies = {};
    QString notes = {};
    QString importNote = {};
    qint64 createdAt = 0;
    qint64 rev = 1;

    friend bool operator==(const Customer &, const Customer &) = default;
};

/// A customer with everything that is edited together with it.
struct CustomerCard
{
    Customer customer = {};
    std::vector<Contact> contacts = {};
    std::vector<ContactPoint> points = {};
    std::vector<Address> addresses = {};
    QStringList tags = {};
    CustomValues custom = {};

    friend bool operator==(const CustomerCard &, const CustomerCard &) = default;
};

/// One field that cannot be stored as it is, and why, for the person who typed it.
struct FieldProblem
{
    QString field = {};
    QString message = {};

    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// All problems of a card at once; empty where it can be stored. Fields are named "name", "contacts.2.name"
/// ...
std::vector<FieldProblem> problems(const CustomerCard &card);

/// Cleans the texts, works out readings and normalized phones and mails.
CustomerCard prepared(CustomerCard card);

/// The spellings used in the database, in exported files and on the command line.
QString toKey(CustomerKind kind);
CustomerKind customerKindFromKey(const QString &key);
QString toKey(ChannelKind kind);
ChannelKind channelKindFromKey(const QString &key);

/// The names for people.
QString displayName(CustomerKind kind);
QString displayName(ChannelKind kind);

} // namespace crm
