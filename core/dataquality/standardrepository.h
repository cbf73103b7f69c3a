#pragma once

#include "core/dataquality/standardservice.h"

#include <functional>

namespace crm {

class Connection;

/// A text of a customer that may have a standard form.
struct StandardText
{
    CustomerId customer = {};
    PoolId pool = {};
    QString name = {};
    QString table = {};
    qint64 row = 0;
    ChannelKind kind = ChannelKind::Phone; ///< of a contact_point
    QString value = {};
};

/// The SQL that reads names, phones and mails one by one, and writes them in another form.
class StandardRepository
{
public:
    explicit StandardRepository(const Connection &db);

    /// Until `take` says false.
    void all(const std::function<bool(const StandardText &)> &take) const;
    /// False where the text is no longer as it was.
    bool write(const StandardChange &change);

private:
    const Connection &m_db;
};

} // namespace crm
