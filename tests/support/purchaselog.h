#pragma once

#include "core/analytics/ordercolumns.h"
#include "tests/support/shareddata.h"

#include <QDate>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <functional>

/// Orders read from a file of the shared data, in the columns that analytics take.
struct PurchaseLog
{
    std::vector<qint32> customer = {};
    std::vector<qint32> day = {}; ///< Julian
    std::vector<qint64> amount = {}; ///< ten-thousandths
    QStringList names = {}; ///< of the customers, in order of first appearance

    crm::OrderColumns orders() const { return {customer, day, amount}; }
    size_t customers() const { return size_t(names.size()); }

    void add(const QString &name, QDate date, double value)
    {
        auto found = m_rows.find(name);
        if (found == m_rows.end()) {
            found = m_rows.insert(name, qint32(names.size()));
            names.append(name);
        }
        customer.push_back(*found);
        day.push_back(qint32(date.toJulianDay()));
        amount.push_back(qRound64(value * 1e4));
    }

private:
    QHash<QString, qint32> m_rows = {};
};

/// The lines of a text file of the shared data, without their ends.
inline QStringList sharedLines(const QString &file)
{
    QFile source(sharedData(file));
    if (!source.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    return QString::fromUtf8(source.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

inline QJsonObject sharedReference(const QString &folder)
{
    QFile source(sharedData(folder + QStringLiteral("/reference.json")));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(source.readAll()).object();
}

/// CDNOW: "00004 0001 19970101 2 29.33": ids, day, disks, dollars.
inline PurchaseLog cdnow()
{
    PurchaseLog log;
    for (const auto &line : sharedLines(QStringLiteral("cdnow_sample/CDNOW_sample.txt"))) {
        const auto fields = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        log.add(fields.at(1), QDate::fromString(fields.at(2), QStringLiteral("yyyyMMdd")),
                fields.at(4).toDouble());
    }
    return log;
}
