#pragma once

#include "core/base/progress.h"
#include "core/exchange/export/exportrequest.h"
#include "core/exchange/export/tablewriter.h"

#include <QTimeZone>

namespace crm {

class Connection;

/// The SQL of exports: reads rows of a kind one by one and hands their cells to a writer.
class ExportRepository
{
public:
    ExportRepository(const Connection &db, QTimeZone zone);

    /// What the columns of deadlines tell; without it they are empty.
    void setDeadlines(ExportDeadlines deadlines, QDate today)
    {
        m_deadlines = std::move(deadlines);
        m_today = today;
    }
    /// By what this base is told from all others.
    QString baseNumber() const;
    /// How many rows there will be, or about: what the progress is told against.
    qint64 expected(const ExportRequest &request) const;
    /// Writes them all, in the order of the request; how many, or nothing where it was stopped.
    std::optional<qint64> write(const ExportRequest &request, const std::vector<ExportColumn> &columns,
                                TableWriter &table, const Progress &progress) const;

private:
    const Connection &m_db;
    QTimeZone m_zone;
    ExportDeadlines m_deadlines = {};
    QDate m_today = {};
};

} // namespace crm
