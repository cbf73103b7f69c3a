#pragma once

#include "core/operation/undoservice.h"
#include "ui/common/listtable.h"

#include <QAbstractTableModel>

namespace crm::ui {

/// Entries of the log, newest first; older ones are added below as they are read.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Who, Machine, When, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    const QTimeZone &zone() const { return m_zone; }
    void set(const std::vector<LogEntry> &entries);
    void append(const std::vector<LogEntry> &entries);
    const LogEntry &at(int row) const { return m_rows[size_t(row)].entry; }
    const QString &what(int row) const { return m_rows[size_t(row)].what; }
    QString when(int row) const;
    int rowOf(qint64 operation) const; ///< -1 where it is not here

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        LogEntry entry;
        QString what;
    };

    std::vector<Row> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
};

/// The kinds of operations as people group them.
struct LogKind
{
    QString prefix; ///< as LogFilter::kind takes it: "customer", "order", "import" ...
    QString name;
};

std::vector<LogKind> logKinds();
const char *logIcon(const QString &kind);

/// Rows with the icon of their kind; what was taken back is told by a pill and paler.
class LogDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override;
};

} // namespace crm::ui
