#pragma once

#include "core/analytics/ordercolumns.h"

namespace crm {

enum class RfmFrequency {
    Orders, ///< every order counts
    Days, ///< the orders of a day count once
};

/// Recency, frequency and money of every customer, one entry each.
struct RfmColumns
{
    std::vector<qint32> recency =
        {}; ///< whole days from the last order to the day of the question; -1: no order
    std::vector<qint32> frequency = {}; ///< orders, or days with one
    std::vector<qint64> money = {}; ///< ten-thousandths
};

/// Of the orders up to and including `asOf`.
RfmColumns rfmColumns(const OrderColumns &orders, size_t customers, qint32 asOf,
                      RfmFrequency frequency = RfmFrequency::Orders);

enum class RfmScoring {
    Cuts, ///< 1 + how many of the percentiles 20, 40, 60, 80 lie strictly below: the same value, the same
          ///< score
    Tiles, ///< SQL's NTILE(5): equal groups, though customers with the same value may differ; ties by row
};

/// Scores 1 to 5 of every customer, 5 is best; 0 for customers without an order, who count for nothing.
struct RfmScores
{
    std::vector<quint8> recency = {};
    std::vector<quint8> frequency = {};
    std::vector<quint8> money = {};
    std::vector<double> recencyCuts = {}; ///< four, in days; empty with Tiles or without customers
    std::vector<double> frequencyCuts = {};
    std::vector<double> moneyCuts = {}; ///< in ten-thousandths
};
RfmScores rfmScores(const RfmColumns &columns, RfmScoring scoring = RfmScoring::Cuts);

/// The classic scheme of eight cells: each measure above or below its mean over the customers with orders.
/// The value is a sum of three bits, so that the cells can be counted and named.
enum class RfmCell : quint8 {
    Money = 1, ///< spends more than the mean
    Frequency = 2, ///< buys more often than the mean
    Recency = 4, ///< bought later than the mean
};
constexpr quint8 kNoRfmCell = 8; ///< of customers without orders
std::vector<quint8> rfmEightCells(const RfmColumns &columns); ///< 0 to 7, or kNoRfmCell

} // namespace crm
