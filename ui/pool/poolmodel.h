#pragma once

#include "core/directory/directoryquery.h"
#include "core/pool/pool.h"
#include "core/recycling/poolquality.h"
#include "ui/common/rowcache.h"

#include <QAbstractTableModel>
#include <QDate>

namespace crm {
class Workspace;
}

namespace crm::ui {

/// One customer of a pool, ready to be painted.
struct PoolRow
{
    CustomerId id = {};
    QString name = {};
    QString initial = {}; ///< on the avatar
    QString second = {}; ///< the contact and their title, or where the customer is
    QString reason = {};
    UserId previousOwner = {};
    QString previousName = {};
    QString since = {};
    std::optional<Quality> quality = {};
    QString lastOrder = {};
    QString revenue = {};
    QString refusal = {}; ///< why it cannot be claimed now, or why the last claim did not get it
};

/// Who lies in a pool: what the directory knows from there, previous owner and reason page by page from the
/// file.
class PoolModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, Name, Reason, PreviousOwner, Since, QualityScore, LastOrder, Revenue, ColumnCount };

    PoolModel(Workspace &workspace, QDate today, QObject *parent);

    void setToday(QDate today)
    {
        m_today = today;
        m_lastRow = -1;
    }
    /// The rows of `view` in their order, or in that of `order` where the directory cannot sort so. Customers
    /// that were refused stay where they were.
    void show(const DirectoryView &view, const std::vector<CustomerId> *order = nullptr);
    /// How good they are, of the snapshot that is shown.
    void setQuality(std::shared_ptr<const PoolQuality> quality);
    /// What a claim did not get is marked and stays until forgetRefusals().
    void refuse(const QHash<qint64, QString> &reasons);
    void forgetRefusals() { refuse({}); }
    /// Reason and previous owner may have changed.
    void renew();

    const PoolRow &at(int row) const; ///< until the next call
    CustomerId idAt(int row) const;
    bool isRefused(int row) const { return m_refusals.contains(idAt(row).value); }
    /// It may not be claimed now, as far as that is known of what was shown so far.
    bool isLocked(int row) const;
    bool isWaiting() const { return m_cache.isWaiting(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<quint32> withRefused(std::vector<quint32> rows, const DirectorySnapshot &snapshot) const;
    PoolRow made(int row) const;
    QVariant tip(int row) const;
    static QVariant qualityTip(const PoolRow &row);
    QString lockText(const ClaimRefusal &lock) const;
    const PooledCustomer *fetched(int row) const;
    void fetch(int page) const;

    Workspace &m_workspace;
    QDate m_today;
    std::shared_ptr<const DirectorySnapshot> m_snapshot = std::make_shared<DirectorySnapshot>();
    DirectoryView m_view; ///< without its rows: what may be shown
    std::vector<quint32> m_rows; ///< of the snapshot
    std::shared_ptr<const PoolQuality> m_quality;
    QHash<qint64, QString> m_refusals; ///< by customer
    mutable int m_lastRow = -1; ///< the cells of a row are painted one after the other
    mutable PoolRow m_last;
    mutable RowCache<CustomerId, PooledCustomer> m_cache; ///< painting fills it
};

} // namespace crm::ui
