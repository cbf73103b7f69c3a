#pragma once

#include "core/base/amount.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

/// How figures and days are written in the language in use (QLocale's default, set by Theme::apply).
namespace crm::ui::format {

/// One decimal always, so that the figures of a column line up, or only where it says something, as at an
/// axis.
enum class Decimals { AsNeeded, One };

/// "12,345".
QString count(qint64 value);
/// `part` of 1 as "12.3 %" in the language's way, with `digits` decimals.
QString percent(double part, int digits = 0);
/// The same of a change, with its sign: "+12%", "-3%".
QString change(double part);
/// Ungrouped zeros are dropped: "12", "12.5".
QString quantity(Amount quantity);
/// "¥1,234.50", rounded half away from zero to cents. `currency` is a code of ISO 4217.
QString money(Amount amount, const QString &currency);
/// Short, for tiles, rows and axes: "¥12.3万" from ten thousand on in Chinese, "¥12.3K" in English.
QString compactMoney(Amount amount, const QString &currency, Decimals decimals = Decimals::One);
/// The same without a currency, for counts and axes.
QString compact(double value, Decimals decimals = Decimals::AsNeeded);
/// "¥", "NT$", or the code and a space where there is no sign.
QString currencySign(const QString &currency);

/// "2026-11-08", "2026/11/08" in Taiwan, "Nov 8, 2026" in English; empty for none.
QString date(QDate day);
/// Without the year where it is that of `today`.
QString shortDate(QDate day, QDate today);
QString time(QTime time);
/// `instant` in milliseconds UTC, shown in `zone`.
QString dateTime(qint64 instant, const QTimeZone &zone);
/// "today", "yesterday", "3 days ago", "in 5 days", and beyond 30 days the date.
QString relativeDay(QDate day, QDate today);
/// What is left of a period: "today", "3 days"; "overdue by 2 days" below zero.
QString daysLeft(int days);
/// "11.9 ms", "1.2 s".
QString duration(double milliseconds);
/// "1.5 MB".
QString fileSize(qint64 bytes);
/// Several short facts in one line, parted as the language does it.
QString facts(const QStringList &facts);

} // namespace crm::ui::format
