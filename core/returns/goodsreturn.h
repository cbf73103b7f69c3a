#pragma once

#include "core/order/order.h"
#include "core/returns/returnrules.h"

#include <algorithm>
#include <array>

namespace crm {

using ReturnId = Id<struct ReturnTag>;

enum class ReturnReason { Damaged, Wrong, Quality, Late, Unwanted, Other };

inline constexpr std::array kReturnReasons = {ReturnReason::Damaged,  ReturnReason::Wrong,
                                              ReturnReason::Quality,  ReturnReason::Late,
                                              ReturnReason::Unwanted, ReturnReason::Other};

/// How much of a line of the order comes back, and what is credited for it.
struct ReturnLine
{
    qint64 orderLine = 0;
    Amount quantity = {};
    std::optional<Amount> amount = {}; ///< none: in proportion

    friend bool operator==(const ReturnLine &, const ReturnLine &) = default;
};

/// Goods of an order that come back.
struct GoodsReturn
{
    ReturnId id = {};
    QString number = {};
    OrderId order = {};
    CustomerId customer = {}; ///< that of the order
    ReturnState state = ReturnState::Announced;
    ReturnReason reason = ReturnReason::Other;
    QDate announced = {};
    std::optional<QDate> received = {};
    std::optional<QDate> credited = {};
    OrderId credit = {}; ///< the order below zero, once it is credited
    QString notes = {};
    UserId owner = {};
    qint64 createdAt = 0;
    qint64 rev = 1;
    std::vector<ReturnLine> lines = {};

    Amount amount() const;
    friend bool operator==(const GoodsReturn &, const GoodsReturn &) = default;
};

/// A return as lists show it.
struct ReturnRow
{
    GoodsReturn value = {}; ///< without its lines
    QString order = {}; ///< number
    QString customer = {};
    QString owner = {};
    QString currency = {};
    Amount amount = {};
    QString products = {}; ///< of its first line

    friend bool operator==(const ReturnRow &, const ReturnRow &) = default;
};

/// What can be returned of a line yet.
struct Returnable
{
    qint64 line = 0;
    QString description = {};
    Amount ordered = {};
    Amount returned = {}; ///< in returns that were not refused
    Amount amount = {}; ///< of the whole line

    Amount open() const { return std::max(Amount{}, ordered - returned); }
};

enum class ReturnBy { Reason, Product, Customer, Month };

struct ReturnReport
{
    struct Row
    {
        QString key = {}; ///< of a reason its key
        qint64 returns = 0;
        Amount amount = {}; ///< in the currency of the report
        std::vector<qint64> customers = {}; ///< ascending

        friend bool operator==(const Row &, const Row &) = default;
    };

    ReturnBy by = ReturnBy::Reason;
    QString currency = {};
    std::vector<Row> rows = {}; ///< months in their order, all else the most first
    Row totals = {};
    Amount sold = {}; ///< of orders above zero in the same days

    /// The part of what was sold that came back; none where nothing was sold.
    std::optional<double> rate() const
    {
        return sold > Amount{} ? std::optional(totals.amount.toDouble() / sold.toDouble()) : std::nullopt;
    }
};

QString toKey(ReturnState state);
std::optional<ReturnState> returnStateFromKey(const QString &key);
QString displayName(ReturnState state);
QString toKey(ReturnReason reason);
std::optional<ReturnReason> returnReasonFromKey(const QString &key);
QString displayName(ReturnReason reason);
QString toKey(ReturnBy by);
std::optional<ReturnBy> returnByFromKey(const QString &key);

} // namespace crm
