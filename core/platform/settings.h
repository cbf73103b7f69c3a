#pragma once

#include <QRect>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

namespace crm {

/// What a person has chosen on this machine, kept in an INI file of theirs. What the file lacks or spoils
/// falls back on its default; a file that cannot be read at all is set aside as "<file>.bad" and begun anew.
class Settings
{
public:
    explicit Settings(const QString &file = defaultFile());
    ~Settings();
    Settings(Settings &&) noexcept;
    Settings &operator=(Settings &&) = delete;

    /// kingfisher/settings.ini in the folder that the system has for it.
    static QString defaultFile();
    /// Where the unreadable file went, or empty.
    QString setAside() const { return m_setAside; }

    /// zh_CN, zh_TW, en, or empty while none has been chosen.
    QString language() const;
    void setLanguage(const QString &language);
    /// system, light or dark.
    QString theme() const;
    void setTheme(const QString &theme);
    /// From 1 to 2.
    double textScale() const;
    void setTextScale(double scale);
    Qt::DayOfWeek weekStart() const;
    void setWeekStart(Qt::DayOfWeek day);

    /// Where backups go, each file's into a folder of its own; empty: where the system keeps the data of
    /// programs.
    QString backupRoot() const;
    void setBackupRoot(const QString &folder);

    /// Newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &file);

    /// Where the window was, moved and cut so that it lies on one of the screens; nothing (invalid) on the
    /// first start.
    QRect windowGeometry(const QList<QRect> &screens) const;
    void setWindowGeometry(const QRect &geometry);

    /// Whatever else the window wants to find again, such as "columns/customers".
    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    std::unique_ptr<QSettings> m_store;
    QString m_setAside;
};

/// `wanted` moved and cut so that the screen which shows most of it shows all of it.
QRect clampedToScreens(const QRect &wanted, const QList<QRect> &screens);

} // namespace crm
