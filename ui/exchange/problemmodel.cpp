#include "ui/exchange/problemmodel.h"

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"

#include <algorithm>

namespace crm::ui {

QString displayName(ImportProblem::Weight weight)
{
    switch (weight) {
    case ImportProblem::Weight::Rejected: return ProblemModel::tr("Row rejected");
    case ImportProblem::Weight::Flagged: return ProblemModel::tr("Field lost");
    case ImportProblem::Weight::Note: break;
    }
    return ProblemModel::tr("Note");
}

void ProblemModel::show(std::vector<ImportProblem> problems)
{
    m_problems = std::move(problems);
    filter({}, {});
}

void ProblemModel::filter(std::optional<ImportProblem::Weight> weight, const QString &reason)
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_problems.size(); ++i) {
        if ((!weight || m_problems[i].weight == *weight)
            && (reason.isEmpty() || m_problems[i].reason == reason))
            m_shown.push_back(i);
    }
    endResetModel();
}

QList<std::pair<QString, int>> ProblemModel::reasons(std::optional<ImportProblem::Weight> weight) const
{
    QHash<QString, int> counts;
    for (const ImportProblem &problem : m_problems) {
        if (!weight || problem.weight == *weight)
            ++counts[problem.reason];
    }
    QList<std::pair<QString, int>> reasons;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        reasons.append({entry.key(), entry.value()});
    std::ranges::sort(reasons, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return reasons;
}

int ProblemModel::count(ImportProblem::Weight weight) const
{
    return int(std::ranges::count(m_problems, weight, &ImportProblem::weight));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *kKeys[] = {"weight", "line", "column", "value", "reason"};
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ListHeader::kColumnKey)
        return QString::fromLatin1(kKeys[section]);
    if (role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Weight: return tr("What happens");
    case Line: return tr("Line");
    case ColumnName: return tr("Column");
    case Value: return tr("Value");
    default: return tr("Reason");
    }
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    const ImportProblem &problem = at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (index.column() == Value || index.column() == Reason))
        return plainTip(index.column() == Value ? problem.value : problem.reason);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Weight: return displayName(problem.weight);
    case Line: return format::count(problem.line);
    case ColumnName: return problem.columnName;
    case Value: return problem.value.simplified();
    default: return problem.reason;
    }
}

void ProblemDelegate::cell(QPainter &painter, const QRectF &rect, const QModelIndex &index,
                           bool selected) const
{
    if (index.column() != ProblemModel::Weight)
        return RowDelegate::cell(painter, rect, index, selected);
    const auto weight = static_cast<const ProblemModel *>(index.model())->at(index.row()).weight;
    const bool isRejected = weight == ImportProblem::Weight::Rejected;
    const bool isNote = weight == ImportProblem::Weight::Note;
    draw::pill(painter, rect.left(), rect.center().y(), index.data().toString(),
               isRejected ? draw::Tone::Danger
               : isNote   ? draw::Tone::Neutral
                          : draw::Tone::Warn,
               isRejected ? "close"
               : isNote   ? "info"
                          : "alert");
}

} // namespace crm::ui
