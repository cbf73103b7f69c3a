#pragma once

#include "core/base/outcome.h"
#include "core/exchange/sheetarrivals.h"
#include "ui/common/noticebars.h"

#include <QTimer>

namespace crm {
class Settings;
}

namespace crm::ui {

/// Looks every few seconds, on a thread of the pool, whether a sheet has come into the folder that the person
/// has named, and offers it. Nothing is imported by itself: the offer opens the steps of the import.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr auto kFolder = QLatin1StringView("import/folder"); ///< in the settings; empty: none
    static constexpr auto kNotice = QLatin1StringView("watchedFolder"); ///< key of the notice

    explicit FolderWatch(Settings &settings, QObject *parent = nullptr);

    /// How often it looks, in milliseconds.
    void setInterval(int interval) { m_timer.setInterval(interval); }
    QList<Notice> notices() const;
    /// The first of the sheets is wanted.
    void act();
    /// None of them is.
    void close();

signals:
    void noticesChanged();
    void fileWanted(const QString &path);

private:
    void look();
    void take(const Outcome<std::vector<SheetFile>> &files);
    void beginWith(const QString &folder);
    void drop(const SheetFile &file);

    Settings &m_settings;
    QTimer m_timer;
    QString m_folder;
    SheetArrivals m_arrivals;
    std::vector<SheetFile> m_offered;
    bool m_away = false; ///< the folder is not there
    bool m_looking = false;
};

} // namespace crm::ui
