#pragma once

#include "core/customer/customer.h"
#include "core/operation/changeset.h"

#include <QSet>

#include <span>

namespace crm {

class Operations;

/// What can be brought into one form for all customers.
enum class Standard { Width, Spaces, Phones, Mails };

/// One text as it stands, and as it ought to.
struct StandardChange
{
    CustomerId customer = {};
    QString name = {}; ///< of the customer
    Standard standard = Standard::Width;
    QString table = {}; ///< "customer", "contact", "contact_point"
    qint64 row = 0;
    QString before = {};
    QString after = {};

    friend bool operator==(const StandardChange &, const StandardChange &) = default;
};

QString toKey(Standard standard);
std::optional<Standard> standardFromKey(const QString &key);
QString displayName(Standard standard);

/// Letters, digits and brackets of Latin width, and each space once, between words of Latin letters only.
QString standardName(const QString &name, const QSet<Standard> &standards);
/// "138 1234 5678", "0755 8332 0000 ext. 8001"; a number that cannot be understood stays as it is.
QString standardPhone(const QString &phone);

/// Writes names, phones and mails in one form: first as a list of what would change, then, of that, what was
/// chosen.
class StandardService
{
public:
    explicit StandardService(Operations &operations);

    /// What would change, by customer; at most `most`.
    std::vector<StandardChange> preview(const QSet<Standard> &standards, size_t most = 10'000) const;

    /// In one operation. A text that is no longer as it was in the preview is left alone.
    ChangeSet apply(std::span<const StandardChange> changes);

private:
    Operations &m_operations;
};

} // namespace crm
