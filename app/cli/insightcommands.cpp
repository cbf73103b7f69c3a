#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/insight/insightservice.h"
#include "core/insight/rfmgridtext.h"
#include "core/order/orderservice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct Arguments
{
    std::string scheme = "quintile", frequency = "orders", scoring = "cuts", where, model = "mbgnbd", from,
                until, at, to, grid;
    bool usualGrid = false, named = false;
    int days = 365;
    qint64 limit = std::numeric_limits<qint64>::max();
};

QString money(double value)
{
    return QString::number(value, 'f', 2);
}

/// Which rows a filter means; empty for all.
std::vector<bool> wantedRows(Session &session, const CustomerOrders &orders, const QString &where)
{
    if (where.isEmpty())
        return {};
    std::vector<bool> wanted(orders.size());
    for (const auto id : customersWhere(session, where))
        if (const auto row = orders.rowOf(id))
            wanted[*row] = true;
    return wanted;
}

Answer rfm(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto orders = session->insight().orders();
    const auto wanted = wantedRows(*session, orders, text(given.where));
    const bool eight = given.scheme == "mean8";
    const auto report =
        rfmReport(orders,
                  {.scheme = eight ? RfmScheme::Mean8 : RfmScheme::Quintile,
                   .asOf = dayOf(text(given.at)).value_or(session->insight().today()),
                   .frequency = given.frequency == "days" ? RfmFrequency::Days : RfmFrequency::Orders,
                   .scoring = given.scoring == "tiles" ? RfmScoring::Tiles : RfmScoring::Cuts,
                   .grid = session->insight().rfmGrid()},
                  wanted);
    const auto rowJson = [](const RfmRow &row) {
        return QJsonObject{{u"customers"_s, row.customers}, {u"revenue"_s, row.revenue.rounded()}};
    };
    Answer answer;
    QJsonObject segments;
    for (const auto &row : report.segments) {
        const auto name = rfmSegmentName(row.key);
        segments.insert(name, rowJson(row));
        answer.lines << u"%1\t%2\t%3"_s.arg(name).arg(row.customers).arg(row.revenue.rounded());
    }
    QJsonObject cells;
    for (const auto &row : report.cells)
        cells.insert(row.key, rowJson(row));
    const auto cuts = [](const std::vector<double> &values, double unit) {
        QJsonArray array;
        for (const auto value : values)
            array << value / unit;
        return array;
    };
    answer.json = {{u"as_of"_s, isoDate(report.asOf)},
                   {u"scheme"_s, text(given.scheme)},
                   {u"currency"_s, orders.currency},
                   {u"other_currencies"_s, QJsonArray::fromStringList(orders.otherCurrencies)},
                   {u"segments"_s, segments},
                   {u"cells"_s, cells}};
    if (!eight)
        answer.json.insert(u"cuts"_s, QJsonObject{{u"recency"_s, cuts(report.scores.recencyCuts, 1)},
                                                  {u"frequency"_s, cuts(report.scores.frequencyCuts, 1)},
                                                  {u"money"_s, cuts(report.scores.moneyCuts, 10'000)}});
    return answer;
}

Answer rfmGrid(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    if (given.usualGrid)
        session->insight().setRfmGrid(defaultRfmGrid());
    else if (!given.grid.empty())
        session->insight().setRfmGrid(rfmGridFromText(text(given.grid)));
    const auto grid = session->insight().rfmGrid();
    Answer answer{.json = {{u"grid"_s, toText(grid)}, {u"usual"_s, grid == defaultRfmGrid()}}};
    for (const auto &segment : grid.segments)
        answer.lines << u"%1\tR%2\tF%3\tM%4"_s.arg(rfmSegmentName(QString::fromStdString(segment.key)),
                                                   toText(segment.recency), toText(segment.frequency),
                                                   toText(segment.money));
    return answer;
}

QJsonObject fitJson(const BaseFit &fit)
{
    QJsonObject parameters, errors;
    const auto names = parameterNames(fit.parameters.model);
    const auto standard = fit.standardErrors();
    for (size_t i = 0; fit.usable() && i < names.size(); ++i) {
        const QString name = QString::fromLatin1(names[i].data(), qsizetype(names[i].size()));
        parameters.insert(name, fit.parameters.values[i]);
        if (i < standard.size())
            errors.insert(name, standard[i]);
    }
    return {{u"model"_s, toKey(fit.parameters.model)},
            {u"parameters"_s, parameters},
            {u"standard_errors"_s, errors},
            {u"log_likelihood"_s, fit.usable() ? QJsonValue(fit.logLikelihood) : QJsonValue()},
            {u"converged"_s, fit.usable()},
            {u"message"_s, explain(fit.state)},
            {u"customers"_s, fit.customers},
            {u"repeat_customers"_s, fit.repeaters},
            {u"unit"_s, u"week"_s}};
}

ValueQuery valueQuery(Session &session, const Arguments &given)
{
    return {.model = baseModelFromKey(text(given.model)).value(),
            .from = dayOf(text(given.from)),
            .until = dayOf(text(given.until)).value_or(session.operations().today())};
}

QStringList fitLines(const BaseFit &fit)
{
    QStringList lines{displayName(fit.parameters.model)};
    if (const auto words = explain(fit.state); !words.isEmpty())
        lines << words;
    const auto names = parameterNames(fit.parameters.model);
    for (size_t i = 0; fit.usable() && i < names.size(); ++i)
        lines << u"%1\t%2"_s.arg(QString::fromLatin1(names[i].data(), qsizetype(names[i].size())))
                     .arg(fit.parameters.values[i]);
    return lines;
}

Answer fitValueOf(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto orders = session->insight().orders();
    const auto fit = fitValue(orders, valueQuery(*session, given));
    Answer answer{.json = fitJson(fit.base), .lines = fitLines(fit.base)};
    answer.json.insert(u"until"_s, isoDate(fit.query.until));
    if (fit.amounts.usable())
        answer.json.insert(u"amounts"_s, QJsonObject{{u"p"_s, fit.amounts.parameters.p},
                                                     {u"q"_s, fit.amounts.parameters.q},
                                                     {u"gamma"_s, fit.amounts.parameters.gamma},
                                                     {u"log_likelihood"_s, fit.amounts.logLikelihood},
                                                     {u"customers"_s, fit.amounts.customers},
                                                     {u"correlation"_s, fit.amounts.correlation},
                                                     {u"independent"_s, fit.amounts.independent()}});
    answer.code = fit.base.usable() ? Done : Refused;
    return answer;
}

Answer predictValueOf(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto orders = session->insight().orders();
    const auto wanted = wantedRows(*session, orders, text(given.where));
    const auto fit = fitValue(orders, valueQuery(*session, given));
    Answer answer{.json = fitJson(fit.base), .lines = fitLines(fit.base)};
    answer.json.insert(u"horizon_days"_s, given.days);
    answer.json.insert(u"interval"_s, u"95 %, parameter covariance"_s);
    if (!fit.base.usable()) {
        answer.code = Refused;
        return answer;
    }
    const Horizon horizon{.days = double(given.days)};
    const auto found = predictValue(orders, fit, horizon);
    std::vector<size_t> rows;
    for (size_t row = 0; row < orders.size() && std::ssize(rows) < given.limit; ++row)
        if (found.history.frequency[row] >= 0 && (wanted.empty() || wanted[row]))
            rows.push_back(row);
    constexpr size_t kTogether = 2'000; // so many customers with all draws are in memory at a time
    QJsonArray customers;
    for (size_t first = 0; first < rows.size(); first += kTogether) {
        const std::vector part(rows.begin() + qptrdiff(first),
                               rows.begin() + qptrdiff(std::min(first + kTogether, rows.size())));
        const auto sure = valueIntervals(found, fit, part, horizon);
        for (size_t i = 0; i < part.size(); ++i) {
            const auto row = part[i];
            QJsonObject json{{u"id"_s, orders.customers[row]},
                             {u"p_alive"_s, found.customers.alive[row]},
                             {u"expected"_s, found.customers.purchases[row]}};
            if (!found.lifetimeValue.empty())
                json.insert(u"clv"_s, money(found.lifetimeValue[row]));
            if (!sure.lifetimeValue.empty()) {
                json.insert(u"low"_s, money(sure.lifetimeValue[i].low));
                json.insert(u"high"_s, money(sure.lifetimeValue[i].high));
            }
            answer.lines << u"%1\t%2\t%3\t%4"_s.arg(orders.customers[row])
                                .arg(found.customers.alive[row], 0, 'f', 3)
                                .arg(found.customers.purchases[row], 0, 'f', 2)
                                .arg(json.value(u"clv"_s).toString());
            customers << json;
        }
    }
    answer.json.insert(u"currency"_s, orders.currency);
    answer.json.insert(u"predictions"_s, customers);
    return answer;
}

Answer backTestOf(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto orders = session->insight().orders();
    const auto split = dayOf(text(given.until)).value();
    const auto test =
        backTestValue(orders, baseModelFromKey(text(given.model)).value(), split, split.addDays(given.days));
    Answer answer{.json = fitJson(test.fit), .lines = fitLines(test.fit)};
    answer.json.insert(u"until"_s, isoDate(split));
    answer.json.insert(u"days"_s, given.days);
    if (!test.fit.usable()) {
        answer.code = Refused;
        return answer;
    }
    QJsonArray groups, weeks;
    for (const auto &group : test.groups)
        groups << QJsonObject{{u"purchases"_s, group.frequency},
                              {u"customers"_s, group.customers},
                              {u"expected"_s, group.expected},
                              {u"actual"_s, group.actual}};
    for (const auto &week : test.weeks)
        weeks << QJsonObject{{u"until"_s, isoDate(CustomerOrders::dateOf(week.lastDay))},
                             {u"foretold"_s, week.foretold},
                             {u"expected"_s, week.expected},
                             {u"actual"_s, week.actual}};
    answer.json.insert(u"expected"_s, test.expected);
    answer.json.insert(u"actual"_s, test.actual);
    answer.json.insert(u"mean_error"_s, test.meanError);
    answer.json.insert(u"correlation"_s, test.correlation);
    answer.json.insert(u"auc"_s, test.boughtAgain.value);
    answer.json.insert(u"groups"_s, groups);
    answer.json.insert(u"weeks"_s, weeks);
    answer.lines << Tr::tr("Purchases expected: %1, made: %2").arg(test.expected, 0, 'f', 1).arg(test.actual);
    return answer;
}

Answer lifecycle(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto orders = session->insight().orders();
    const auto at = dayOf(text(given.at)).value_or(session->insight().today());
    const auto report = lifecycleReport(session->insight().facts(orders), orders.size(), QDate(1, 1, 1), at);
    Answer answer;
    QJsonObject stages;
    for (size_t i = 0; i < report.stages.size(); ++i) {
        stages.insert(toKey(LifecycleStage(i)), report.stages[i]);
        answer.lines << u"%1\t%2"_s.arg(displayName(LifecycleStage(i))).arg(report.stages[i]);
    }
    QJsonArray moves;
    for (const auto &row : report.moves)
        moves << QJsonObject{{u"from"_s, toKey(row.from)},
                             {u"to"_s, toKey(row.to)},
                             {u"reason"_s, toKey(row.reason)},
                             {u"customers"_s, row.customers}};
    answer.json = {{u"at"_s, isoDate(at)}, {u"stages"_s, stages}, {u"moves"_s, moves}};
    return answer;
}

Answer migrate(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto orders = session->insight().orders();
    const auto from = dayOf(text(given.from)).value();
    const auto to = dayOf(text(given.to)).value();
    if (to < from)
        throw Error(Error::Code::Invalid, Tr::tr("The second day lies before the first."));
    const auto report = lifecycleReport(session->insight().facts(orders), orders.size(), from, to);
    const auto table = lifecycleMigration(report, from, to);
    Answer answer;
    QJsonObject matrix;
    QJsonArray cells;
    for (size_t i = 0; i < table.size(); ++i) {
        QJsonObject row;
        for (size_t j = 0; j < table.size(); ++j) {
            if (table[i][j] == 0)
                continue;
            row.insert(toKey(LifecycleStage(j)), table[i][j]);
            QJsonArray ids;
            if (given.named)
                for (const auto one :
                     lifecycleMigrated(report, from, to, LifecycleStage(i), LifecycleStage(j)))
                    ids << orders.customers[one];
            cells << QJsonObject{{u"from"_s, toKey(LifecycleStage(i))},
                                 {u"to"_s, toKey(LifecycleStage(j))},
                                 {u"customers"_s, table[i][j]},
                                 {u"ids"_s, ids}};
            answer.lines << u"%1\t%2\t%3"_s
                                .arg(displayName(LifecycleStage(i)), displayName(LifecycleStage(j)))
                                .arg(table[i][j]);
        }
        if (!row.isEmpty())
            matrix.insert(toKey(LifecycleStage(i)), row);
    }
    answer.json = {
        {u"from"_s, isoDate(from)}, {u"to"_s, isoDate(to)}, {u"matrix"_s, matrix}, {u"cells"_s, cells}};
    return answer;
}

void addValueCommands(const Parser &parser, const std::shared_ptr<Arguments> &given)
{
    const auto &globals = parser.globals;
    auto *value = parser.app.add_subcommand("value", "What customers are worth and will buy");
    value->require_subcommand(1);
    const auto models = [&](CLI::App *command) {
        command->add_option("--model", given->model, "mbgnbd (default), bgnbd or paretonbd")
            ->check(CLI::IsMember({"mbgnbd", "bgnbd", "paretonbd"}));
    };
    auto *fit = parser.command(*value, "fit", "The model of the customer base, fitted to all orders",
                               [&globals, given] { return fitValueOf(globals, *given); });
    auto *predict =
        parser.command(*value, "predict", "P(alive), expected purchases and value of each customer",
                       [&globals, given] { return predictValueOf(globals, *given); });
    auto *test = parser.command(*value, "backtest", "What the model would have foretold, and what happened",
                                [&globals, given] { return backTestOf(globals, *given); });
    addRisingCommand(parser, *value);
    addWorthCommand(parser, *value);
    for (auto *command : {fit, predict, test})
        models(command);
    for (auto *command : {fit, predict}) {
        command->add_option("--from", given->from, "First day of the orders, YYYY-MM-DD");
        command->add_option("--until", given->until, "Last day of the orders; without it, today");
    }
    predict->add_option("--horizon", given->days, "Days to look ahead")->check(CLI::PositiveNumber);
    predict->add_option("--where", given->where, "An expression; see help where");
    predict->add_option("--limit", given->limit)->check(CLI::NonNegativeNumber);
    test->add_option("--until", given->until, "Last day that the model may know")->required();
    test->add_option("--days", given->days, "How many days after that are compared")
        ->required()
        ->check(CLI::PositiveNumber);
}

} // namespace

void addInsightCommands(const Parser &parser)
{
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;

    auto *scores = parser.command(parser.app, "rfm", "Customers by recency, frequency and money",
                                  [&globals, given] { return rfm(globals, *given); });
    scores->add_option("--scheme", given->scheme, "quintile (default) or mean8")
        ->check(CLI::IsMember({"quintile", "mean8"}));
    scores->add_option("--frequency", given->frequency, "orders (default), or days with an order")
        ->check(CLI::IsMember({"orders", "days"}));
    scores
        ->add_option("--scoring", given->scoring,
                     "cuts (default), or tiles of equal size as NTILE makes them")
        ->check(CLI::IsMember({"cuts", "tiles"}));
    scores->add_option("--where", given->where, "An expression; see help where");
    scores->add_option("--at", given->at, "The day of the question; without it, today");
    auto *grid = parser.command(*scores, "grid", "By which scores a customer is in which segment",
                                [&globals, given] { return rfmGrid(globals, *given); });
    auto *change = grid->add_option("--set", given->grid, "champions=R5 F5 M5; loyal=R2-4 F2-4 M2-4; ...");
    grid->add_flag("--usual", given->usualGrid, "Back to the usual one")->excludes(change);

    addValueCommands(parser, given);

    auto *stages = parser.command(parser.app, "lifecycle", "Customers by stage, and how they came there",
                                  [&globals, given] { return lifecycle(globals, *given); });
    stages->add_option("--at", given->at, "At the end of which day; without it, today");

    auto *segment = parser.app.add_subcommand("segment", "Groups of customers");
    segment->require_subcommand(1);
    auto *moved =
        parser.command(*segment, "migrate", "How many went from which stage to which between two days",
                       [&globals, given] { return migrate(globals, *given); });
    moved->add_option("--from", given->from)->required();
    moved->add_option("--to", given->to)->required();
    moved->add_flag("--customers", given->named, "With the customers of each cell");
    addSegmentCommands(parser, *segment);
}

} // namespace crm::cli
