#pragma once

#include "core/customer/customer.h"

#include <QSet>

namespace crm {

class Connection;

/// A person as the law speaks of one: a customer with everything that belongs to it, or one contact of it.
struct PersonSubject
{
    CustomerId customer = {};
    ContactId contact = {}; ///< valid: only this contact

    friend bool operator==(const PersonSubject &, const PersonSubject &) = default;
};

/// A table of the base as the search for a person sees it.
struct PersonTable
{
    struct Key
    {
        QString column;
        QString table; ///< to whose id it leads
        bool isPart = false; ///< the row cannot be without that other one
    };

    QString name = {};
    QStringList columns = {};
    QStringList texts = {}; ///< columns of free text: neither enumerations nor keys
    QStringList required = {}; ///< of them those that may not be empty
    std::vector<Key> keys = {};
};

/// Every row that tells of a person, whatever table it stands in, also of those that were removed and stand
/// only in the history: in the temporary table person_row(tbl, row, present). Found by what the schema says
/// of customer_id, contact_id and references, so that a table that comes later is not forgotten.
class PersonRowsRepository
{
public:
    /// Within an operation, or on a connection that sees everything.
    PersonRowsRepository(const Connection &db, const PersonSubject &subject);
    ~PersonRowsRepository();
    Q_DISABLE_COPY_MOVE(PersonRowsRepository)

    /// All tables in which there are some, parents before children as far as they say so.
    const std::vector<PersonTable> &tables() const { return m_tables; }
    QSet<QString> tablesWithRows() const;
    std::vector<qint64> rows(const QString &table, bool present) const;
    qint64 count() const;
    /// The customer by all the numbers that it ever had: it may have taken others in.
    const std::vector<qint64> &customers() const { return m_customers; }

    /// Tables whose rows nobody takes for a person's: the log itself, and what is kept of erasures.
    static bool isApart(const QString &table);

private:
    void readSchema();
    void addSubject(const PersonSubject &subject);
    void addNamed(const QString &column, const QString &ids);
    void addParts();
    qint64 addPresent(const QString &table, const QString &condition);
    qint64 addRemoved(const QString &table, const QString &condition);

    const Connection &m_db;
    const bool m_isContact;
    std::vector<PersonTable> m_tables;
    std::vector<qint64> m_customers;
};

} // namespace crm
