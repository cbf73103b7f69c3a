#include "ui/pool/poolmodel.h"

#include "core/pool/poolservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/customer/customerinitial.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using F = CustomerField;

/// `rows` in the order of `ids`; customers that are in only one of the two are left out.
std::vector<quint32> sortedLike(const std::vector<CustomerId> &ids, const std::vector<quint32> &rows,
                                const DirectorySnapshot &snapshot)
{
    std::vector<bool> wanted(snapshot.rows(), false);
    for (const auto row : rows)
        wanted[row] = true;
    std::vector<quint32> sorted;
    sorted.reserve(rows.size());
    for (const auto id : ids)
        if (const auto row = snapshot.rowOf(id.value); row && wanted[*row])
            sorted.push_back(*row);
    return sorted;
}

} // namespace

PoolModel::PoolModel(Workspace &workspace, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_today(today)
{
}

void PoolModel::show(const DirectoryView &view, const std::vector<CustomerId> *order)
{
    std::vector<quint32> rows(view.rows.begin(), view.rows.end());
    if (order)
        rows = sortedLike(*order, rows, *view.snapshot);
    rows = withRefused(std::move(rows), *view.snapshot);
    beginResetModel();
    m_lastRow = -1;
    m_snapshot = view.snapshot;
    m_view.snapshot = view.snapshot;
    m_view.query = view.query;
    m_rows = std::move(rows);
    endResetModel();
}

/// Each refused customer follows the one that it followed so far.
std::vector<quint32> PoolModel::withRefused(std::vector<quint32> rows,
                                            const DirectorySnapshot &snapshot) const
{
    if (m_refusals.isEmpty())
        return rows;
    std::vector<bool> present(snapshot.rows(), false);
    for (const auto row : rows)
        present[row] = true;
    std::vector<quint32> head;
    std::unordered_map<quint32, std::vector<quint32>> after;
    auto *place = &head;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto id = m_snapshot->id(m_rows[i]);
        const auto row = snapshot.rowOf(id);
        if (row && present[*row])
            place = &after[*row];
        else if (row && m_refusals.contains(id))
            place->push_back(*row);
    }
    std::vector<quint32> merged = head;
    for (const auto row : rows) {
        merged.push_back(row);
        if (const auto found = after.find(row); found != after.end())
            merged.insert(merged.end(), found->second.begin(), found->second.end());
    }
    return merged;
}

void PoolModel::setQuality(std::shared_ptr<const PoolQuality> quality)
{
    m_quality = std::move(quality);
    m_lastRow = -1;
    if (!m_rows.empty())
        emit dataChanged(index(0, QualityScore), index(int(m_rows.size()) - 1, QualityScore));
}

void PoolModel::refuse(const QHash<qint64, QString> &reasons)
{
    m_refusals = reasons;
    m_lastRow = -1;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void PoolModel::renew()
{
    m_cache.renew();
    m_lastRow = -1;
}

CustomerId PoolModel::idAt(int row) const
{
    return {m_snapshot->id(m_rows[size_t(row)])};
}

bool PoolModel::isLocked(int row) const
{
    const auto *known = m_cache.row(idAt(row));
    return known && known->lock;
}

/// Short enough for a pill; the tool tip says all of it.
QString PoolModel::lockText(const ClaimRefusal &lock) const
{
    const auto from = [&] {
        const auto at = QDateTime::fromMSecsSinceEpoch(lock.fromWhen.value_or(0), m_snapshot->lists().zone);
        return format::shortDate(at.date(), m_today);
    };
    switch (lock.kind) {
    case ClaimRefusal::Kind::NotMember: return tr("Not your pool");
    case ClaimRefusal::Kind::Dealt: return tr("Has bought: not to be claimed");
    case ClaimRefusal::Kind::PreviousOwner: return tr("You had it: from %1").arg(from());
    case ClaimRefusal::Kind::NewInPool: return tr("New here: from %1").arg(from());
    default: return {};
    }
}

const PooledCustomer *PoolModel::fetched(int row) const
{
    const auto id = idAt(row);
    if (!m_cache.isFresh(id))
        fetch(row / m_cache.kPage);
    return m_cache.row(id);
}

void PoolModel::fetch(int page) const
{
    if (!m_cache.ask(page))
        return;
    std::vector<CustomerId> ids;
    const int first = page * m_cache.kPage;
    for (int row = first; row < std::min(first + m_cache.kPage, rowCount()); ++row)
        ids.push_back(idAt(row));
    auto *self = const_cast<PoolModel *>(this); // painting asks, and what comes of it is painted later
    m_workspace.read(
        self, [ids](Session &session) { return session.pools().rows(ids); },
        [self, ids, page, life = m_cache.life()](const Outcome<std::vector<PooledCustomer>> &outcome) {
            for (const auto id : ids)
                self->m_cache.insert(life, id, {.id = id});
            if (outcome)
                for (const auto &row : *outcome)
                    self->m_cache.insert(life, row.id, row);
            self->m_cache.answered(life, page);
            self->m_lastRow = -1;
            if (const int rows = self->rowCount(); rows > 0)
                emit self->dataChanged(self->index(0, Tick), self->index(rows - 1, PreviousOwner));
        });
}

const PoolRow &PoolModel::at(int row) const
{
    if (m_lastRow != row) {
        m_last = made(row);
        m_lastRow = row;
    }
    return m_last;
}

PoolRow PoolModel::made(int row) const
{
    const auto &snapshot = *m_snapshot;
    const auto at = m_rows[size_t(row)];
    const auto text = [&](F field) { return m_view.text({field}, at); };
    const auto id = CustomerId{snapshot.id(at)};
    PoolRow shown{.id = id,
                  .name = text(F::Name),
                  .initial = customerInitial(text(F::Name), text(F::City), text(F::Region)),
                  .refusal = m_refusals.value(id.value)};
    const QStringList contact = text(F::Contact).split(u", "_s);
    const QStringList title = text(F::Title).split(u", "_s);
    shown.second = contact.first().isEmpty() ? format::facts({text(F::Region), text(F::City)})
                                             : format::facts({contact.first(), title.first()});
    if (const auto since = snapshot.number({F::Pooled}, at); since != kNoValue)
        shown.since =
            format::relativeDay(QDateTime::fromMSecsSinceEpoch(since, snapshot.lists().zone).date(), m_today);
    if (m_quality && m_quality->customers() == m_snapshot)
        shown.quality = m_quality->of(at);
    if (const auto day = snapshot.number({F::LastOrder}, at); day != kNoValue)
        shown.lastOrder = format::relativeDay(QDate(1970, 1, 1).addDays(day), m_today);
    if (const auto revenue = snapshot.number({F::Revenue}, at); revenue != kNoValue && revenue != 0)
        shown.revenue = format::compactMoney({revenue}, snapshot.lists().currency);
    if (const auto *rest = fetched(row)) {
        shown.reason = rest->reason;
        if (shown.refusal.isEmpty() && rest->lock)
            shown.refusal = lockText(*rest->lock);
        shown.previousOwner = rest->previousOwner;
        const auto name = snapshot.lists().users.find(rest->previousOwner.value);
        if (name != snapshot.lists().users.end())
            shown.previousName = name->second;
    }
    return shown;
}

int PoolModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PoolModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// The parts, so that nobody has to believe a number.
QVariant PoolModel::qualityTip(const PoolRow &row)
{
    if (!row.quality)
        return {};
    const QString names[] = {tr("Reachable"), tr("Complete"), tr("Responds"), tr("Like those who bought"),
                             tr("New in the pool")};
    QStringList parts;
    for (int part = 0; part < Quality::Parts; ++part)
        parts << tr("%1: %2 of %3")
                     .arg(names[part])
                     .arg(row.quality->parts[size_t(part)])
                     .arg(Quality::kMost[size_t(part)]);
    return plainTip(parts.join(u'\n'));
}

QVariant PoolModel::tip(int row) const
{
    if (isRefused(row))
        return plainTip(m_refusals.value(idAt(row).value));
    const auto *known = m_cache.row(idAt(row));
    return known && known->lock ? QVariant(plainTip(known->lockText)) : QVariant();
}

QVariant PoolModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Revenue)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return index.column() == QualityScore ? qualityTip(at(index.row())) : tip(index.row());
    if (role != Qt::DisplayRole)
        return {};
    const PoolRow &row = at(index.row());
    switch (Column(index.column())) {
    case Name: return row.name;
    case Reason: return row.refusal.isEmpty() ? row.reason : row.refusal;
    case PreviousOwner: return row.previousName;
    case Since: return row.since;
    case QualityScore: return row.quality ? format::count(row.quality->score()) : QString();
    case LastOrder: return row.lastOrder;
    case Revenue: return row.revenue;
    case Tick:
    case ColumnCount: break;
    }
    return {};
}

QVariant PoolModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char *const keys[] = {"tick",  "name",    "reason",     "previous_owner",
                                       "since", "quality", "last_order", "revenue"};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ListHeader::kColumnKey)
        return QString::fromLatin1(keys[section]);
    if (role == Qt::TextAlignmentRole && section == Revenue)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole) // the largest and the latest first
        return section >= Since ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Customer");
    case Reason: return tr("Why it is here");
    case PreviousOwner: return tr("Previous owner");
    case Since: return tr("In the pool since");
    case QualityScore: return tr("Quality");
    case LastOrder: return tr("Last order");
    case Revenue: return tr("Past revenue");
    case Tick:
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags PoolModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && isRefused(index.row()) ? flags & ~Qt::ItemIsSelectable : flags;
}

} // namespace crm::ui
