#include "ui/common/formatters.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui::format {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::format)
};

struct Unit
{
    double from; ///< the least value that is written in it
    double size;
    QString name;
};

/// From large to small. They are part of how numbers are written, not texts: 万 has no counterpart in
/// English.
QList<Unit> units()
{
    const QLocale locale;
    if (locale.language() != QLocale::Chinese)
        return {{1e9, 1e9, u"B"_s}, {1e6, 1e6, u"M"_s}, {1e4, 1e3, u"K"_s}};
    const bool traditional = locale.territory() == QLocale::Taiwan;
    return {{1e8, 1e8, traditional ? u"億"_s : u"亿"_s}, {1e4, 1e4, traditional ? u"萬"_s : u"万"_s}};
}

/// Digits of an exact decimal ("-1234.50") grouped and pointed as the language does it.
QString localized(const QString &digits)
{
    const qsizetype point = digits.indexOf(u'.');
    const bool negative = digits.startsWith(u'-');
    const QString whole = digits.mid(negative, (point < 0 ? digits.size() : point) - negative);
    const QLocale locale;
    QString text = locale.toString(whole.toULongLong());
    if (point >= 0)
        text += locale.decimalPoint() + digits.mid(point + 1);
    return negative ? u"-"_s + text : text;
}

QString withSign(const QString &currency, QString number)
{
    const bool negative = number.startsWith(u'-');
    return (negative ? u"-"_s : QString()) + currencySign(currency) + number.mid(negative);
}

} // namespace

QString count(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(double part, int digits)
{
    return QLocale().toString(part * 100, 'f', digits) + u'%';
}

QString change(double part)
{
    const double rounded = std::round(part * 100) / 100 + 0.0; // or a little less is "-0%"
    return rounded > 0 ? u'+' + percent(rounded) : percent(rounded);
}

QString quantity(Amount quantity)
{
    return localized(quantity.toString(0));
}

QString money(Amount amount, const QString &currency)
{
    return withSign(currency, localized(amount.rounded(2)));
}

QString compactMoney(Amount amount, const QString &currency, Decimals decimals)
{
    const double value = amount.toDouble();
    if (std::abs(value) < 1e4)
        return withSign(currency, localized(amount.rounded(0)));
    return withSign(currency, compact(value, decimals));
}

QString compact(double value, Decimals decimals)
{
    const QLocale locale;
    for (const Unit &unit : units()) {
        // What would be rounded to "10000.0万" is one of the unit above.
        if (std::abs(value) >= unit.from * (unit.from > 1e4 ? 0.99995 : 1.0)) {
            const double part = value / unit.size;
            const bool round = decimals == Decimals::AsNeeded && std::abs(part - std::round(part)) < 0.05;
            const bool whole = std::abs(part) >= 1000 || round;
            return locale.toString(part, 'f', whole ? 0 : 1) + unit.name;
        }
    }
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    return locale.toString(value, 'f', whole || std::abs(value) >= 100 ? 0 : 1);
}

QString currencySign(const QString &currency)
{
    static const QHash<QString, QString> signs{{u"CNY"_s, u"¥"_s}, {u"TWD"_s, u"NT$"_s},
                                               {u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s},
                                               {u"GBP"_s, u"£"_s}, {u"HKD"_s, u"HK$"_s}};
    if (currency.isEmpty())
        return {};
    return signs.value(currency, currency + u' ');
}

QString date(QDate day)
{
    if (!day.isValid())
        return {};
    const QLocale locale;
    if (locale.language() != QLocale::Chinese)
        return locale.toString(day, u"MMM d, yyyy"_s);
    return day.toString(locale.territory() == QLocale::Taiwan ? u"yyyy/MM/dd"_s : u"yyyy-MM-dd"_s);
}

QString shortDate(QDate day, QDate today)
{
    if (!day.isValid() || day.year() != today.year())
        return date(day);
    const QLocale locale;
    if (locale.language() != QLocale::Chinese)
        return locale.toString(day, u"MMM d"_s);
    return day.toString(locale.territory() == QLocale::Taiwan ? u"MM/dd"_s : u"MM-dd"_s);
}

QString time(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString dateTime(qint64 instant, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(instant, zone);
    return date(local.date()) + u' ' + time(local.time());
}

QString relativeDay(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const auto days = int(today.daysTo(day));
    if (days == 0)
        return Texts::tr("today");
    if (days == -1)
        return Texts::tr("yesterday");
    if (days == 1)
        return Texts::tr("tomorrow");
    if (days < -30 || days > 30)
        return shortDate(day, today);
    return days < 0 ? Texts::tr("%n days ago", nullptr, -days) : Texts::tr("in %n days", nullptr, days);
}

QString daysLeft(int days)
{
    if (days == 0)
        return Texts::tr("today");
    return days < 0 ? Texts::tr("overdue by %n days", nullptr, -days) : Texts::tr("%n days", nullptr, days);
}

QString duration(double milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1000)
        return Texts::tr("%1 ms").arg(locale.toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    return Texts::tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString facts(const QStringList &facts)
{
    QStringList present = facts;
    present.removeAll(QString());
    // The dot is a full square wide in Chinese fonts and brings its own room; in English a comma reads
    // better.
    return present.join(QLocale().language() == QLocale::Chinese ? u"·"_s : u", "_s);
}

} // namespace crm::ui::format
