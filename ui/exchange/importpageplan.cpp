#include "core/platform/settings.h"
#include "ui/common/kit.h"
#include "ui/exchange/checkstep.h"
#include "ui/exchange/columnstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/sheetstep.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kRecentFiles = 5;
constexpr auto kRecent = "import/files"_L1; // in the settings

} // namespace

/// A file that cannot be read leaves the one that was open as it is; one that is read otherwise and fails is
/// still open as it was.
void ImportPage::refuse(const QString &text)
{
    if (step() == File) {
        m_file->area()->setError(text);
        return;
    }
    emit failed(text);
    m_sheet->show(*m_plan);
}

void ImportPage::take(const ImportPlan &plan)
{
    *m_plan = plan;
    m_plan->wantedMapping.reset();
    m_plan->wantedHeaders.clear();
    m_trial.reset();
    m_result.reset();
    m_obstacle.clear();
    m_check->clear();
    m_file->area()->setError({});
    m_fileName->setText(QFileInfo(plan.path).fileName());
    m_fileName->setToolTip(plainTip(plan.path));
    keepFile(plan.path);
    m_sheet->show(*m_plan);
    m_columns->show(*m_plan);
    m_check->showRules(*m_plan);
    const int target = std::exchange(m_target, int(Sheet));
    goTo(std::min({target, reachable(), int(Check)}));
}

QStringList ImportPage::recentFiles() const
{
    return m_settings.value(kRecent).toStringList();
}

void ImportPage::keepFile(const QString &path)
{
    if (m_pasted && path.startsWith(m_pasted->path()))
        return; // gone with the page
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    files = files.mid(0, kRecentFiles);
    m_settings.setValue(kRecent, files);
    m_file->setRecent(files);
}

void ImportPage::edit(const ImportPlan &plan, bool settles)
{
    if (plan.mapping.phoneRegion != m_plan->mapping.phoneRegion)
        m_settings.setValue(kPhoneRegion, plan.mapping.phoneRegion); // likely that of the next sheet, too
    *m_plan = plan;
    m_plan->lookAlikes = {};
    m_plan->isKnown = false;
    m_plan->isEdited = true;
    m_trial.reset();
    m_obstacle.clear();
    m_sheet->show(*m_plan);
    if (settles)
        settle(plan, ++m_round, &ImportPage::mergeSettled);
    showFoot();
}

/// What the person has chosen in the meantime stands.
void ImportPage::mergeSettled(const ImportPlan &plan)
{
    auto &mapping = m_plan->mapping;
    for (const auto &[column, order] : plan.mapping.dateOrders)
        mapping.dateOrders.try_emplace(column, order);
    for (const auto &[column, mark] : plan.mapping.decimals)
        mapping.decimals.try_emplace(column, mark);
    m_plan->unsettled = plan.unsettled;
    std::erase_if(m_plan->unsettled, [&](int column) { return mapping.dateOrders.contains(column); });
    m_columns->show(*m_plan);
}

void ImportPage::recogniseAnew()
{
    ImportPlan wish;
    wish.path = m_plan->path;
    wish.options = m_plan->options;
    wish.header = m_plan->header;
    wish.isAnew = true;
    wish.isEdited = true; // or the old mapping would be back the next time
    m_target = Columns;
    read(wish);
}

void ImportPage::reload()
{
    if (m_plan->isEmpty())
        return;
    restore(state());
}

/// True where the sheet was changed since it was looked at: then it is read again, by the same columns if it
/// still has them, and nothing that was said of it holds.
bool ImportPage::readsAnew()
{
    if (isSameSource(m_plan->path, m_plan->shape))
        return false;
    emit failed(tr("The sheet was changed since it was looked at, and was read again. Nothing was imported: "
                   "please look at it once more."));
    auto wish = *m_plan;
    wish.wantedMapping = m_plan->mapping;
    wish.wantedHeaders = m_plan->shape.headers;
    wish.isKindChosen = true;
    wish.lookAlikes = {};
    m_target = Columns;
    read(wish);
    return true;
}

QVariantMap ImportPage::state() const
{
    if (m_plan->isEmpty())
        return {};
    QVariantMap state{{u"file"_s, m_plan->path},
                      {u"kind"_s, nameOf(m_plan->kind)},
                      {u"step"_s, std::min(step(), int(Check))}};
    if (!m_plan->options.encoding.isEmpty())
        state[u"encoding"_s] = m_plan->options.encoding;
    if (m_plan->options.delimiter)
        state[u"delimiter"_s] = int(*m_plan->options.delimiter);
    if (!m_plan->options.sheet.isEmpty())
        state[u"sheet"_s] = m_plan->options.sheet;
    if (m_plan->options.visibleOnly)
        state[u"visibleOnly"_s] = true;
    if (m_plan->header)
        state[u"header"_s] = *m_plan->header;
    state[u"mapping"_s] =
        QString::fromUtf8(QJsonDocument(m_plan->mapping.toJson()).toJson(QJsonDocument::Compact));
    return state;
}

void ImportPage::restore(const QVariantMap &state)
{
    ImportPlan wish;
    wish.path = state.value(u"file"_s).toString();
    if (wish.path.isEmpty())
        return;
    if (const auto kind = importKindByName(state.value(u"kind"_s).toString())) {
        wish.kind = *kind;
        wish.isKindChosen = true;
    }
    wish.options.encoding = state.value(u"encoding"_s).toString();
    if (state.contains(u"delimiter"_s))
        wish.options.delimiter = char(state.value(u"delimiter"_s).toInt());
    wish.options.sheet = state.value(u"sheet"_s).toString();
    wish.options.visibleOnly = state.value(u"visibleOnly"_s).toBool();
    if (state.contains(u"header"_s))
        wish.header = state.value(u"header"_s).toLongLong();
    if (state.contains(u"mapping"_s))
        wish.wantedMapping = ImportMapping::fromJson(
            QJsonDocument::fromJson(state.value(u"mapping"_s).toString().toUtf8()).object());
    m_target = state.value(u"step"_s, int(Sheet)).toInt();
    read(wish);
}

} // namespace crm::ui
