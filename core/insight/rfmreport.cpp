#include "core/insight/rfmreport.h"

#include "core/base/epochday.h"
#include "core/base/tr.h"

#include <map>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr std::array kEightCells = {"general_winback", "key_winback", "general_retain", "key_retain",
                                    "general_growth",  "key_growth",  "general_value",  "key_value"};

class Counter
{
public:
    Counter(const RfmColumns &columns, const std::vector<bool> &wanted)
        : m_columns(columns)
        , m_wanted(wanted)
    {
    }

    void count(RfmRow &row, size_t customer) const
    {
        if (!m_wanted.empty() && !m_wanted[customer])
            return;
        ++row.customers;
        row.revenue += Amount{m_columns.money[customer]};
    }

private:
    const RfmColumns &m_columns;
    const std::vector<bool> &m_wanted;
};

void scoreByGrid(RfmReport &report, const RfmQuery &query, const Counter &counter)
{
    const auto &grid = query.grid;
    report.scores = rfmScores(report.columns, query.scoring);
    report.segment = rfmSegments(report.scores, grid);
    for (const auto &segment : grid.segments)
        report.segments.push_back({QString::fromStdString(segment.key)});
    report.segments.push_back({u"others"_s});
    std::map<QString, RfmRow, std::greater<>> cells;
    for (size_t i = 0; i < report.segment.size(); ++i) {
        if (report.segment[i] == kNoRfmSegment)
            continue;
        counter.count(report.segments[report.segment[i]], i);
        const auto &scores = report.scores;
        const auto key =
            QString::number(scores.recency[i] * 100 + scores.frequency[i] * 10 + scores.money[i]);
        counter.count(cells.try_emplace(key, RfmRow{key}).first->second, i);
    }
    for (const auto &[key, row] : cells)
        if (row.customers > 0)
            report.cells.push_back(row);
}

void scoreByMeans(RfmReport &report, const Counter &counter)
{
    const auto cells = rfmEightCells(report.columns);
    std::array<RfmRow, kEightCells.size()> rows;
    report.segment.assign(cells.size(), kNoRfmSegment);
    for (size_t i = 0; i < cells.size(); ++i)
        if (cells[i] != kNoRfmCell) {
            counter.count(rows[cells[i]], i);
            report.segment[i] = quint8(kEightCells.size() - 1 - cells[i]);
        }
    for (size_t cell = rows.size(); cell-- > 0;) {
        const auto bit = [cell](RfmCell which) { return QChar((cell & size_t(which)) != 0 ? u'1' : u'0'); };
        auto &row = rows[cell];
        row.key = QString::fromLatin1(kEightCells[cell]);
        report.segments.push_back(row);
        row.key = QString(bit(RfmCell::Recency)) + bit(RfmCell::Frequency) + bit(RfmCell::Money);
        if (row.customers > 0)
            report.cells.push_back(row);
    }
}

} // namespace

RfmReport rfmReport(const CustomerOrders &orders, const RfmQuery &query, const std::vector<bool> &wanted)
{
    RfmReport report{.asOf = query.asOf, .scheme = query.scheme, .grid = query.grid};
    report.columns = rfmColumns(orders.orders(), orders.size(), epochDayOf(query.asOf), query.frequency);
    const Counter counter(report.columns, wanted);
    if (query.scheme == RfmScheme::Quintile)
        scoreByGrid(report, query, counter);
    else
        scoreByMeans(report, counter);
    return report;
}

QString rfmSegmentName(const QString &key)
{
    static const QHash<QString, const char *> names = {
        {u"champions"_s, QT_TRANSLATE_NOOP("crm", "Champions")},
        {u"potential_loyalist"_s, QT_TRANSLATE_NOOP("crm", "Potential Loyalist")},
        {u"loyal"_s, QT_TRANSLATE_NOOP("crm", "Loyal Customers")},
        {u"promising"_s, QT_TRANSLATE_NOOP("crm", "Promising")},
        {u"new"_s, QT_TRANSLATE_NOOP("crm", "New Customers")},
        {u"cant_lose"_s, QT_TRANSLATE_NOOP("crm", "Can't Lose Them")},
        {u"at_risk"_s, QT_TRANSLATE_NOOP("crm", "At Risk")},
        {u"need_attention"_s, QT_TRANSLATE_NOOP("crm", "Need Attention")},
        {u"about_to_sleep"_s, QT_TRANSLATE_NOOP("crm", "About To Sleep")},
        {u"lost"_s, QT_TRANSLATE_NOOP("crm", "Lost")},
        {u"others"_s, QT_TRANSLATE_NOOP("crm", "Others")},
        {u"key_value"_s, QT_TRANSLATE_NOOP("crm", "Key value")},
        {u"key_growth"_s, QT_TRANSLATE_NOOP("crm", "Key growth")},
        {u"key_retain"_s, QT_TRANSLATE_NOOP("crm", "Key retention")},
        {u"key_winback"_s, QT_TRANSLATE_NOOP("crm", "Key win-back")},
        {u"general_value"_s, QT_TRANSLATE_NOOP("crm", "General value")},
        {u"general_growth"_s, QT_TRANSLATE_NOOP("crm", "General growth")},
        {u"general_retain"_s, QT_TRANSLATE_NOOP("crm", "General retention")},
        {u"general_winback"_s, QT_TRANSLATE_NOOP("crm", "General win-back")},
    };
    const auto *name = names.value(key);
    return name ? Tr::tr(name) : key;
}

} // namespace crm
