#pragma once

#include "core/insight/customertraits.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <limits>
#include <vector>

namespace crm {

class Connection;

/// The SQL behind what conditions ask of customers besides columns.
class FactRepository
{
public:
    explicit FactRepository(const Connection &db);

    /// Rises with every operation.
    qint64 state() const;
    qint64 lastOperation() const;
    /// Whether an operation after this one touched orders, their lines or products.
    bool ordersChangedSince(qint64 operation) const;
    using Matches = std::function<bool(const QString &text)>;
    /// Who bought a product (or one of a category, or of a category within it) from `since` on (ISO; empty:
    /// ever), by its name or code, or by what a line without a product says. Ascending.
    std::vector<qint64> buyersOfProduct(const Matches &matches, const QString &since) const;
    std::vector<qint64> buyersOfCategory(const Matches &matches, const QString &since) const;
    /// Ids and figures, ascending; who has none is missing.
    using Figures = std::vector<std::pair<qint64, qint64>>;
    /// What was done of a kind (empty: of any but notes and tasks) from an instant on, until before another.
    Figures activities(const QString &kind, qint64 since,
                       qint64 until = std::numeric_limits<qint64>::max()) const;
    Figures openOpportunities() const;
    Figures openComplaints() const;
    /// Who has such a text in a column of customer.
    enum class Text { Notes, Preferences, Hobbies };
    std::vector<qint64> whoseText(Text column, const Matches &matches) const;

    /// Kind, source, industry, country, region, city, and the users' own fields, of these customers (ids,
    /// ascending).
    std::vector<TraitColumn> traits(const std::vector<qint64> &customers) const;
    /// A setting of the team; empty where there is none.
    QString setting(const QString &key) const;
    void storeSetting(const QString &key, const QString &value) const;

private:
    std::vector<qint64> buyersOf(const std::vector<qint64> &products, const QString &since) const;
    Figures figures(const QByteArray &sql) const;

    const Connection &m_db;
};

} // namespace crm
