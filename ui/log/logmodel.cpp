#include "ui/log/logmodel.h"

#include "core/operation/describe.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Kind
{
    const char *prefix;
    const char *name;
    const char *icon;
};

constexpr std::array<Kind, 18> kKinds = {{
    {"customer", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Customers"), "customers"},
    {"activity", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Activities"), "phone"},
    {"order", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Orders"), "orders"},
    {"pool", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Pool"), "pool"},
    {"product", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Products"), "product"},
    {"user", QT_TRANSLATE_NOOP("crm::ui::LogModel", "People"), "team"},
    {"field", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Fields"), "columns"},
    {"import", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Imports"), "import"},
    {"export", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Exports"), "download"},
    {"undo", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Taken back"), "undo"},
    {"redo", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Done again"), "redo"},
    {"signin", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Signing in"), "user"},
    {"refused", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Refusals"), "alert"},
    {"reveal", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Looks at what is masked"), "eye"},
    {"privacy", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Privacy"), "lock"},
    {"consent", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Consents"), "check"},
    {"key", QT_TRANSLATE_NOOP("crm::ui::LogModel", "Keys"), "lock"},
    {"base", QT_TRANSLATE_NOOP("crm::ui::LogModel", "The file"), "folder"},
}};

} // namespace

void LogModel::set(const std::vector<LogEntry> &entries)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &entry : entries)
        m_rows.push_back({entry, describe(entry)});
    endResetModel();
}

void LogModel::append(const std::vector<LogEntry> &entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + entries.size()) - 1);
    for (const auto &entry : entries)
        m_rows.push_back({entry, describe(entry)});
    endInsertRows();
}

QString LogModel::when(int row) const
{
    return format::dateTime(at(row).at, m_zone);
}

int LogModel::rowOf(qint64 operation) const
{
    const auto it =
        std::ranges::find_if(m_rows, [operation](const Row &row) { return row.entry.id == operation; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const std::array keys = {u"what"_s, u"who"_s, u"machine"_s, u"when"_s};
    const std::array titles = {tr("What"), tr("Who"), tr("Machine"), tr("When")};
    if (role == ListHeader::kColumnKey)
        return keys[size_t(section)];
    return role == Qt::DisplayRole ? titles[size_t(section)] : QVariant();
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const auto &entry = at(index.row());
    switch (index.column()) {
    case What: return what(index.row());
    case Who: return entry.actor.isEmpty() ? tr("The program") : entry.actor;
    case Machine: return entry.machine;
    default: return when(index.row());
    }
}

const char *logIcon(const QString &kind)
{
    const auto it = std::ranges::find_if(
        kKinds, [&](const Kind &known) { return kind.startsWith(QLatin1StringView(known.prefix)); });
    return it == kKinds.end() ? "file" : it->icon;
}

std::vector<LogKind> logKinds()
{
    std::vector<LogKind> kinds;
    for (const auto &kind : kKinds)
        kinds.push_back({QString::fromLatin1(kind.prefix), LogModel::tr(kind.name)});
    return kinds;
}

void LogDelegate::cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const
{
    const auto *model = static_cast<const LogModel *>(index.model());
    const Tokens &t = Theme::t();
    const bool undone = model->at(index.row()).undone;
    if (index.column() == LogModel::Who) {
        const QString who = index.data().toString();
        const double face = Theme::px(20);
        const QRectF circle(rect.left(), rect.center().y() - face / 2, face, face);
        if (model->at(index.row()).actor.isEmpty())
            drawIcon(painter, circle.adjusted(2, 2, -2, -2), "settings", t.text3);
        else
            draw::avatar(painter, circle, who.left(1).toUpper(), qint64(qHash(who)));
        draw::text(painter, rect.adjusted(face + 8, 0, 0, 0), who, Theme::font(), undone ? t.text3 : t.text2);
        return;
    }
    if (index.column() != LogModel::What) {
        draw::text(painter, rect, index.data().toString(), Theme::font(), undone ? t.text3 : t.text2);
        return;
    }
    const double side = Theme::px(16);
    drawIcon(painter, {rect.left(), rect.center().y() - side / 2, side, side},
             logIcon(model->at(index.row()).kind), undone ? t.mark : t.accent);
    QRectF text = rect.adjusted(side + 10, 0, 0, 0);
    if (undone) {
        const QString pill = LogModel::tr("taken back");
        const double width = draw::pillWidth(pill);
        draw::pill(painter, text.right() - width, text.center().y(), pill, draw::Tone::Neutral);
        text.setRight(text.right() - width - 8);
    }
    draw::text(painter, text, model->what(index.row()), Theme::font(), undone ? t.text3 : t.text1);
    Q_UNUSED(selected)
}

} // namespace crm::ui
