#include "core/platform/settings.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kRecent = 10;
constexpr qint64 kLargest = 4 * 1024 * 1024; // ours has a few thousand bytes

/// QSettings takes nearly everything for an INI file, so that bytes which cannot be text are looked for
/// first.
bool unreadable(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return false;
    if (file.size() > kLargest || !file.open(QIODevice::ReadOnly))
        return true;
    if (file.readAll().contains('\0'))
        return true;
    return QSettings(path, QSettings::IniFormat).status() == QSettings::FormatError;
}

QString oneOf(const QString &value, const QStringList &allowed, const QString &fallback)
{
    return allowed.contains(value) ? value : fallback;
}

} // namespace

Settings::Settings(const QString &file)
{
    if (unreadable(file)) {
        m_setAside = file + u".bad"_s;
        QFile::remove(m_setAside);
        QFile::rename(file, m_setAside);
    }
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Settings::~Settings() = default;
Settings::Settings(Settings &&) noexcept = default;

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
         + u"/kingfisher/settings.ini"_s;
}

QString Settings::language() const
{
    return oneOf(value(u"look/language"_s).toString(), {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}, {});
}

void Settings::setLanguage(const QString &language)
{
    setValue(u"look/language"_s, language);
}

QString Settings::theme() const
{
    return oneOf(value(u"look/theme"_s).toString(), {u"light"_s, u"dark"_s}, u"system"_s);
}

void Settings::setTheme(const QString &theme)
{
    setValue(u"look/theme"_s, theme);
}

double Settings::textScale() const
{
    bool read = false;
    const double scale = value(u"look/text"_s, 1.0).toDouble(&read);
    return read && scale >= 1.0 && scale <= 2.0 ? scale : 1.0;
}

void Settings::setTextScale(double scale)
{
    setValue(u"look/text"_s, std::clamp(scale, 1.0, 2.0));
}

/// Until one was chosen, as the calendars of the language have it.
Qt::DayOfWeek Settings::weekStart() const
{
    const int day = value(u"calendar/weekStart"_s).toInt();
    if (day >= Qt::Monday && day <= Qt::Sunday)
        return Qt::DayOfWeek(day);
    const QString chosen = language();
    const bool isTaiwan = (chosen.isEmpty() ? QLocale::system().name() : chosen) == "zh_TW"_L1;
    return isTaiwan ? Qt::Sunday : Qt::Monday;
}

void Settings::setWeekStart(Qt::DayOfWeek day)
{
    setValue(u"calendar/weekStart"_s, int(day));
}

QString Settings::backupRoot() const
{
    const auto folder = value(u"files/backups"_s).toString();
    return QDir::isAbsolutePath(folder) ? folder : QString();
}

void Settings::setBackupRoot(const QString &folder)
{
    setValue(u"files/backups"_s, folder);
}

QStringList Settings::recentFiles() const
{
    return value(u"files/recent"_s).toStringList().mid(0, kRecent);
}

void Settings::addRecentFile(const QString &file)
{
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    setValue(u"files/recent"_s, files.mid(0, kRecent));
}

QRect Settings::windowGeometry(const QList<QRect> &screens) const
{
    return clampedToScreens(value(u"window/geometry"_s).toRect(), screens);
}

void Settings::setWindowGeometry(const QRect &geometry)
{
    setValue(u"window/geometry"_s, geometry);
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_store->value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_store->setValue(key, value);
}

QRect clampedToScreens(const QRect &wanted, const QList<QRect> &screens)
{
    if (!wanted.isValid() || screens.isEmpty())
        return wanted;
    const auto shown = [&wanted](const QRect &screen) {
        const QRect part = screen.intersected(wanted);
        return part.isValid() ? qint64(part.width()) * part.height() : 0;
    };
    const QRect screen = *std::ranges::max_element(screens, {}, shown);
    QRect result(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    result.moveLeft(std::clamp(result.left(), screen.left(), screen.right() - result.width() + 1));
    result.moveTop(std::clamp(result.top(), screen.top(), screen.bottom() - result.height() + 1));
    return result;
}

} // namespace crm
