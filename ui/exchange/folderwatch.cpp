#include "ui/exchange/folderwatch.h"

#include "core/platform/settings.h"
#include "ui/common/background.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kInterval = 5'000; ///< milliseconds
constexpr auto kSeen = "import/folderSeen"_L1; ///< in the settings

} // namespace

FolderWatch::FolderWatch(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    m_timer.start(kInterval);
}

/// One look at a time: a network drive may take longer than the interval.
void FolderWatch::look()
{
    const QString folder = m_settings.value(kFolder).toString();
    if (folder != m_folder)
        beginWith(folder);
    if (m_looking || folder.isEmpty())
        return;
    m_looking = true;
    inBackground(
        this, [folder] { return sheetsIn(folder); },
        [this, folder](const Outcome<std::vector<SheetFile>> &files) {
            m_looking = false;
            if (folder == m_folder)
                take(files);
        });
}

void FolderWatch::beginWith(const QString &folder)
{
    m_folder = folder;
    m_offered.clear();
    m_away = false;
    m_arrivals = SheetArrivals(m_settings.value(kSeen).toStringList());
    emit noticesChanged();
}

void FolderWatch::take(const Outcome<std::vector<SheetFile>> &files)
{
    const auto before = notices();
    m_away = !files;
    if (files)
        m_offered = m_arrivals.look(*files);
    if (notices() != before)
        emit noticesChanged();
}

QList<Notice> FolderWatch::notices() const
{
    if (m_away)
        return {{.key = kNotice,
                 .tone = draw::Tone::Warn,
                 .text = tr("The watched folder %1 is not there. It is looked for on.")
                             .arg(QDir::toNativeSeparators(m_folder))}};
    if (m_offered.empty())
        return {};
    const QString first = QFileInfo(m_offered.front().path).fileName();
    const int others = int(m_offered.size()) - 1;
    return {{.key = kNotice,
             .tone = draw::Tone::Accent,
             .text = others > 0
                       ? tr("%1 and %n other sheet(s) have come into the watched folder.", nullptr, others)
                             .arg(first)
                       : tr("%1 has come into the watched folder.").arg(first),
             .act = tr("Look at it"),
             .canBeClosed = true}};
}

void FolderWatch::act()
{
    if (m_offered.empty())
        return;
    const SheetFile file = m_offered.front();
    drop(file);
    emit noticesChanged();
    emit fileWanted(file.path);
}

void FolderWatch::close()
{
    for (const auto &file : std::vector(m_offered))
        drop(file);
    emit noticesChanged();
}

void FolderWatch::drop(const SheetFile &file)
{
    m_arrivals.markSeen(file);
    std::erase(m_offered, file);
    m_settings.setValue(kSeen, m_arrivals.seen());
}

} // namespace crm::ui
