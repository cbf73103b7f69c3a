#include "core/exchange/importlookalikes.h"

#include "core/customer/customerrepository.h"
#include "core/dataquality/distinctrepository.h"
#include "core/dataquality/duplicatefinder.h"
#include "core/dataquality/matchrecordrepository.h"
#include "core/operation/operations.h"

#include <QHash>

#include <algorithm>

namespace crm {
namespace {

constexpr double kThreshold = 0.5;
constexpr qint64 kMostCompared = 200'000; ///< customers
constexpr int kMost = 3; ///< candidates of a row
constexpr qint64 kFewOfBase = 20; ///< up to a twentieth of the base, single questions are quicker than a scan

using LineOf = QHash<qint64, qint64>;

/// The pairs of which one side is new, that side first; of two new ones the later row.
std::vector<DuplicateMatch> asked(DuplicateFinder &finder, const MatchRecordRepository &records,
                                  std::span<const CreatedRow> created)
{
    std::vector<DuplicateMatch> found;
    for (const auto &row : created)
        for (const auto &record : records.some(std::span(&row.customer, 1)))
            for (const auto &match : finder.matchesOf(record, kThreshold, kMost))
                found.push_back(match);
    return found;
}

std::vector<DuplicateMatch> scanned(DuplicateFinder &finder, const LineOf &lines, const Progress &progress)
{
    std::vector<DuplicateMatch> found;
    auto report = finder.findAll({.threshold = kThreshold}, progress);
    for (const auto &pair : report.pairs)
        if (lines.contains(pair.one) || lines.contains(pair.other))
            found.push_back(finder.explain(pair.one, pair.other));
    return found;
}

/// So that the row is `one`: the new customer, or of two new ones the one whose row comes later.
void turn(DuplicateMatch &match, const LineOf &lines)
{
    if (!lines.contains(match.one) || (lines.contains(match.other) && lines[match.one] < lines[match.other]))
        std::swap(match.one, match.other);
}

/// The likeliest of a row; of equals the one that was there before.
bool isBetter(const DuplicateMatch &match, const DuplicateMatch &than, const LineOf &lines)
{
    return std::tuple(match.probability, !lines.contains(match.other), than.other)
         > std::tuple(than.probability, !lines.contains(than.other), match.other);
}

} // namespace

std::optional<std::vector<LookAlike>> lookAlikesOf(Operations &operations,
                                                   std::span<const CreatedRow> created,
                                                   const Progress &progress)
{
    if (created.empty())
        return std::vector<LookAlike>();
    const CustomerSight sight(operations);
    const MatchRecordRepository records(operations.db());
    DuplicateFinder finder(customerMatchSchema());
    const auto total = records.count();
    if (total > kMostCompared)
        return {};
    qint64 read = 0;
    bool goesOn = true;
    records.all(&sight, [&](std::span<const MatchRecord> some) {
        finder.add(some);
        read += qint64(some.size());
        return goesOn = progress(read, 2 * total);
    });
    if (!goesOn)
        return {};
    LineOf lines;
    for (const auto &row : created)
        lines.insert(row.customer, row.line);
    const bool few = qint64(created.size()) * kFewOfBase < total;
    if (few)
        finder.index();
    auto matches =
        few ? asked(finder, records, created) : scanned(finder, lines, [&](qint64 done, qint64 all) {
            return goesOn = progress(all + done, 2 * all);
        });
    if (!goesOn)
        return {};
    QHash<qint64, DuplicateMatch> best;
    for (auto &match : matches) {
        turn(match, lines);
        const auto known = best.find(match.one);
        if (known == best.end() || isBetter(match, *known, lines))
            best.insert(match.one, match);
    }
    const CustomerRepository customers(operations.db());
    std::vector<LookAlike> found;
    for (const auto &match : best) {
        const auto mine = customers.find(CustomerId{match.one});
        const auto other = customers.find(CustomerId{match.other});
        if (mine && other)
            found.push_back({.line = lines.value(match.one),
                             .name = mine->name,
                             .customer = lines.contains(match.other) ? 0 : match.other,
                             .otherLine = lines.value(match.other),
                             .otherName = other->name,
                             .probability = match.probability,
                             .reasons = reasonsFor(match)});
    }
    std::ranges::sort(found, {}, &LookAlike::line);
    return found;
}

} // namespace crm
