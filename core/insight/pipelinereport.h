#pragma once

#include "core/base/idset.h"
#include "core/insight/pipelinedeal.h"

namespace crm {

class Operations;

enum class PipelineBy { Stage, Month, Quarter, Product, Owner, Department, Customer, Pipeline };

/// Which opportunities are looked at, and by what they are added up. A closed one counts on the day on which
/// it was closed; an open one counts unless it was opened after the last day.
struct PipelineQuery
{
    PipelineBy by = PipelineBy::Stage;
    DateRange dates = {};
    QString currency = {}; ///< empty: the one most of them have; amounts of others bring nothing
    PipelineId pipeline = {}; ///< none: all of them; the funnel is that of the first one then
};

/// What a number of opportunities comes to.
struct PipelineFigures
{
    qint64 open = 0;
    qint64 won = 0;
    qint64 lost = 0;
    qint64 unvalued = 0; ///< open ones without an amount
    Amount openValue = {};
    Amount weighted =
        {}; ///< open value times the chance of its stage; without one, times the win rate so far
    Amount wonValue = {};
    Amount lostValue = {};
    qint64 wonDays = 0; ///< from opening to closing, of the wonDated ones of which both are known
    qint64 wonDated = 0;
    qint64 lostDays = 0;
    qint64 lostDated = 0;

    qint64 all() const { return open + won + lost; }
    /// Of those that are closed; not a number where none is, as the means below.
    double winRate() const;
    double wonCycle() const; ///< days
    double lostCycle() const;
    double closedCycle() const;
    Amount meanWon() const; ///< rounded half away from zero; 0 where none is won

    friend bool operator==(const PipelineFigures &, const PipelineFigures &) = default;
};

struct PipelineRow
{
    QString key = {}; ///< "2017-03", a name, or empty where there is none
    qint64 id = 0; ///< of the stage, product, owner, department or customer
    PipelineFigures figures = {};
    std::vector<qint64> customers = {}; ///< ids, ascending; of opportunities that have one
};

/// How many came how far. Of a lost one it is not always known how far it came (a sheet only says that it was
/// lost): those certainly came to the first stage, and at most to the last open one.
struct FunnelStep
{
    Stage stage = {};
    qint64 now = 0; ///< are in it
    Amount value = {}; ///< of those
    qint64 reached = 0;
    qint64 reachedAtMost = 0;
    qint64 lostHere = 0;
    double waiting = 0; ///< mean days that the open ones have been in it; not a number where none is
    std::vector<qint64> customers = {}; ///< of those in it
};
struct Funnel
{
    QString key = {};
    qint64 id = 0;
    std::vector<FunnelStep> steps = {}; ///< the open stages in their order, then won
    qint64 lost = 0;
    qint64 lostSomewhere = 0; ///< of them, those of which the stage is not known

    /// Of those who reached the step before; not a number for the first one and after an empty one. Where
    /// it is not known at which stage some were lost, they count as lost in the first one.
    double conversion(size_t step) const;
    /// The same if they were lost in the last open one: the truth lies between the two.
    double conversionIfLate(size_t step) const;
    /// The step into which the smallest share comes: where it sticks. None where that hangs on what is not
    /// known, and with less than two steps.
    std::optional<size_t> bottleneck() const;
};

struct PipelineReport
{
    PipelineQuery query = {};
    QString currency = {};
    QStringList otherCurrencies = {};
    std::vector<PipelineRow> rows = {}; ///< stages and periods in their order, others by falling won value
    PipelineFigures totals = {};
    Funnel funnel = {}; ///< of all of them
};

PipelineReport pipelineReport(const PipelineDeals &deals, const PipelineQuery &query, QDate today);
/// A funnel of each row: of each owner, product ...
std::vector<Funnel> funnels(const PipelineDeals &deals, const PipelineQuery &query, QDate today);

/// Reads them, all or those of some customers. Throws Denied.
PipelineDeals pipelineDeals(Operations &operations, const IdSet &customers = {});

/// "stage", "month", "quarter", "product", "owner", "department", "customer", "pipeline".
QString toKey(PipelineBy by);
std::optional<PipelineBy> pipelineByFromKey(const QString &key);
QString displayName(PipelineBy by);

} // namespace crm
