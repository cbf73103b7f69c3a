#pragma once

#include "core/base/progress.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

struct sqlite3;

namespace crm {

inline constexpr qint64 kSmallDemo = 600;

struct DemoOptions
{
    qint64 customers = kSmallDemo;
    quint64 seed = 1;
    QDate today = {};
    QTimeZone zone = QTimeZone("Asia/Shanghai");
    qint64 operation = 0; // that the rows belong to; 0 makes one of the kind "demo"
};

struct DemoResult
{
    qint64 customers = 0;
    qint64 orders = 0;
    qint64 lines = 0;
    qint64 activities = 0;

    friend bool operator==(const DemoResult &, const DemoResult &) = default;
};

/// Fills a migrated base, before it has its journal triggers, with a made-up trading company of East China:
/// on average three orders and ten activities a customer, a quarter of the customers in the first pool, the
/// same for the same seed and day. One transaction, or the caller's where one is open; Conflict where
/// `progress` stops it, Invalid for a number of customers below 1 or above ten million.
DemoResult fillDemo(sqlite3 *db, const DemoOptions &options, const Progress &progress = noProgress);

/// How many customers "small" or a number asks for; nothing for anything else.
std::optional<qint64> demoSize(QStringView text);

} // namespace crm
