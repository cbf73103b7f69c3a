#pragma once

#include <QString>
#include <QTimeZone>

#include <functional>
#include <vector>

namespace crm {

class Connection;

/// One field of a record, before and after, in words for people.
struct FieldChange
{
    QString field = {};
    QString before = {}; ///< empty where there was nothing
    QString after = {};

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What an operation did in all to one record.
struct RecordChange
{
    enum class What { Added, Changed, Removed };

    What what = What::Changed;
    QString table = {};
    qint64 row = 0;
    QString record = {}; ///< "Customer 苏州翔诚"
    std::vector<FieldChange> fields = {};
    bool isCovered =
        false; ///< of a customer of whom something is kept from whoever looks: without its fields
};

/// What an operation did, as its journal tells.
struct ChangeList
{
    std::vector<RecordChange> records =
        {}; ///< the first few hundred, in the order in which they were touched
    qint64 others = 0; ///< touched besides, or made in bulk
};

/// Whether something of a customer is kept from whoever looks.
using CoveredCustomer = std::function<bool(qint64 customer)>;

ChangeList changesOf(const Connection &db, qint64 operation, const QTimeZone &zone,
                     const CoveredCustomer &isCovered = {});

} // namespace crm
