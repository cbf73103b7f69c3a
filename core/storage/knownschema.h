#pragma once

#include <QByteArray>

namespace crm {

class Connection;

/// Whether this very program has already found such a schema to be its own, on this machine: what a schema
/// has to be is worked out by running all migrations, which costs as much as everything else in opening a
/// file.
class KnownSchema
{
public:
    explicit KnownSchema(const Connection &db);

    bool isKnown() const;
    /// Where nothing can be remembered, nothing is.
    void remember() const;

private:
    QByteArray m_mark; ///< of the program and every word of the schema
};

} // namespace crm
