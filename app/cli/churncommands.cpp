#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "core/base/tr.h"
#include "core/insight/churnrate.h"
#include "core/insight/churnreport.h"
#include "core/insight/insightservice.h"
#include "core/lifecycle/lossservice.h"
#include "core/order/orderservice.h"

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

constexpr qint64 kExplained = 1'000; // so many are told why
constexpr int kQuarters = 8;

struct RiskArguments
{
    std::string at, target, reason, on, notes, kind, result;
    std::vector<std::string> afterwards, ignored;
    int days = 0;
    double percent = 0;
    bool none = false;
    qint64 id = 0;
    qint64 limit = std::numeric_limits<qint64>::max();
};

QJsonObject driverJson(const NamedDriver &driver)
{
    QJsonObject json{{u"name"_s, driver.feature}, {u"odds_ratio"_s, driver.oddsRatio}};
    if (!driver.level.isEmpty())
        json.insert(u"level"_s, driver.level);
    if (driver.missing)
        json.insert(u"missing"_s, true);
    return json;
}

QJsonArray driversJson(const std::vector<NamedDriver> &drivers)
{
    QJsonArray array;
    for (const auto &driver : drivers) {
        auto json = driverJson(driver);
        json.insert(u"low"_s, driver.low);
        json.insert(u"high"_s, driver.high);
        json.insert(u"p"_s, driver.probability);
        array << json;
    }
    return array;
}

QJsonArray reasonsJson(const std::vector<NamedDriver> &reasons)
{
    QJsonArray array;
    for (const auto &reason : reasons)
        array << driverJson(reason);
    return array;
}

/// "Days since the last order ×1.8".
QString inWords(const std::vector<NamedDriver> &reasons)
{
    QStringList words;
    for (const auto &reason : reasons) {
        const QString what = reason.missing ? Tr::tr("%1 not known").arg(behaviourTitle(reason.feature))
                           : reason.level.isEmpty()
                               ? behaviourTitle(reason.feature)
                               : u"%1 %2"_s.arg(behaviourTitle(reason.feature), reason.level);
        words << u"%1 ×%2"_s.arg(what).arg(reason.oddsRatio, 0, 'f', 2);
    }
    return words.join(Tr::tr(", "));
}

/// How often it was right, on customers that it had not learnt from.
void insertQuality(QJsonObject &json, const CrossValidation &quality)
{
    json.insert(u"message"_s, explain(quality.state));
    if (quality.state != LearningState::Enough)
        return;
    json.insert(u"auc"_s, quality.auc.value);
    json.insert(u"auc_error"_s, quality.auc.standardError);
    json.insert(u"brier"_s, quality.brier);
    json.insert(u"brier_of_mean"_s, quality.brierOfMean);
    QJsonArray folds, bins;
    for (const auto auc : quality.foldAucs)
        folds << auc;
    for (const auto &bin : quality.bins)
        bins << QJsonObject{
            {u"customers"_s, bin.size}, {u"foretold"_s, bin.foretold}, {u"happened"_s, bin.happened}};
    json.insert(u"fold_aucs"_s, folds);
    json.insert(u"calibration"_s, bins);
}

QJsonValue known(double part)
{
    return part < 0 ? QJsonValue() : QJsonValue(part);
}

/// How it went with those of whom it would have been said.
void insertTest(Answer &answer, const ChurnReport &report)
{
    const auto &test = report.test;
    answer.json.insert(u"test"_s, QJsonObject{{u"named"_s, test.named},
                                              {u"named_left"_s, test.namedLeft},
                                              {u"others"_s, test.others},
                                              {u"others_left"_s, test.othersLeft}});
    if (test.named > 0)
        answer.lines << Tr::tr("Of %1 who would have been named on %2, %3 % left; of the %4 others %5 %")
                            .arg(test.named)
                            .arg(isoDate(report.split))
                            .arg(100 * test.rateOfNamed(), 0, 'f', 0)
                            .arg(test.others)
                            .arg(100 * test.rateOfOthers(), 0, 'f', 0);
    QJsonArray contrasts;
    for (const auto &one : report.contrasts)
        contrasts << QJsonObject{{u"name"_s, one.feature},        {u"level"_s, one.level},
                                 {u"words"_s, contrastName(one)}, {u"customers"_s, one.customers},
                                 {u"left"_s, one.left},           {u"others_left"_s, one.othersLeft}};
    answer.json.insert(u"contrasts"_s, contrasts);
}

/// How many left in which quarter, against the aim.
void insertRates(Answer &answer, CustomerFacts &facts, const InsightService &source, QDate at)
{
    QJsonArray quarters;
    for (const auto &rate :
         churnByQuarter(facts.lifecycle(source).history, facts.orders(source), at, kQuarters))
        quarters << QJsonObject{{u"from"_s, isoDate(rate.from)},
                                {u"to"_s, isoDate(rate.to)},
                                {u"at_the_beginning"_s, rate.customers},
                                {u"left"_s, rate.left},
                                {u"rate"_s, rate.rate()}};
    answer.json.insert(u"quarters"_s, quarters);
    const auto aim = source.churnTarget();
    answer.json.insert(u"aim"_s, aim ? QJsonValue(*aim) : QJsonValue());
}

Answer setAim(const Globals &globals, const RiskArguments &given)
{
    const auto session = openSession(globals);
    session->insight().setChurnTarget(given.none ? std::nullopt : std::optional(given.percent / 100));
    const auto aim = session->insight().churnTarget();
    return {.json = {{u"aim"_s, aim ? QJsonValue(*aim) : QJsonValue()}}, .lines = {Tr::tr("done")}};
}

Answer churn(const Globals &globals, const RiskArguments &given)
{
    const auto session = openSession(globals);
    auto &source = session->insight();
    const auto at = dayOf(text(given.at)).value_or(source.today());
    CustomerFacts facts(source.state(), at);
    const auto report =
        churnReport(facts, source, {.at = at, .days = given.days}, size_t(std::min(given.limit, kExplained)));
    Answer answer{.json = {{u"at"_s, isoDate(report.at)},
                           {u"learnt_as_of"_s, isoDate(report.split)},
                           {u"days"_s, report.days},
                           {u"buyers"_s, report.buyers},
                           {u"left"_s, report.left},
                           {u"rate"_s, report.rate()},
                           {u"model"_s, toKey(facts.fit(source).base.parameters.model)},
                           {u"drivers"_s, driversJson(report.drivers)}}};
    insertQuality(answer.json, report.quality);
    answer.json.insert(u"message"_s, report.message());
    if (const auto words = report.message(); !words.isEmpty())
        answer.lines << words;
    insertTest(answer, report);
    insertRates(answer, facts, source, at);
    QJsonArray customers;
    for (size_t i = 0; i < std::min(report.risks.size(), size_t(std::max<qint64>(0, given.limit))); ++i) {
        const auto &risk = report.risks[i];
        const auto id = facts.orders(source).customers[risk.row];
        customers << QJsonObject{{u"id"_s, id},
                                 {u"risk"_s, known(risk.risk)},
                                 {u"p_alive"_s, known(risk.alive)},
                                 {u"silent_days"_s, risk.silentDays},
                                 {u"usual_days"_s, risk.usualDays},
                                 {u"stage"_s, toKey(risk.stage)},
                                 {u"revenue"_s, risk.revenue.rounded()},
                                 {u"leaving"_s, report.isLeaving(risk)},
                                 {u"why"_s, churnWhy(risk)},
                                 {u"reasons"_s, reasonsJson(risk.reasons)}};
        answer.lines << u"%1\t%2\t%3"_s.arg(id).arg(risk.risk, 0, 'f', 2).arg(churnWhy(risk));
    }
    answer.json.insert(u"customers"_s, customers);
    QJsonArray reasons, rates;
    QMap<QString, int> counts;
    for (const auto &loss : session->losses().losses())
        if (!loss.revoked && loss.on <= at)
            ++counts[loss.reason];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        reasons << QJsonObject{{u"reason"_s, it.key()}, {u"customers"_s, it.value()}};
    for (const auto &rate : session->losses().rates())
        rates << QJsonObject{{u"measure"_s, toKey(rate.kind)},
                             {u"done"_s, rate.done},
                             {u"won"_s, rate.won},
                             {u"failed"_s, rate.failed},
                             {u"rate"_s, rate.rate()}};
    answer.json.insert(u"loss_reasons"_s, reasons);
    answer.json.insert(u"win_back"_s, rates);
    return answer;
}

Answer markLost(const Globals &globals, const RiskArguments &given)
{
    const auto session = openSession(globals);
    const auto id =
        session->losses().markLost({.customer = {given.id},
                                    .on = dayOf(text(given.on)).value_or(session->insight().today()),
                                    .reason = text(given.reason),
                                    .notes = text(given.notes)});
    return {.json = {{u"id"_s, id}}, .lines = {Tr::tr("done")}};
}

Answer revokeLoss(const Globals &globals, const RiskArguments &given)
{
    const auto changes = openSession(globals)->losses().revoke({given.id});
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

Answer recordMeasure(const Globals &globals, const RiskArguments &given)
{
    const auto session = openSession(globals);
    const auto id =
        session->losses().record({.customer = {given.id},
                                  .kind = winbackKindFromKey(text(given.kind)).value(),
                                  .on = dayOf(text(given.on)).value_or(session->insight().today()),
                                  .notes = text(given.notes)});
    return {.json = {{u"measure"_s, id}}, .lines = {QString::number(id)}};
}

Answer recordResult(const Globals &globals, const RiskArguments &given)
{
    const auto changes =
        openSession(globals)->losses().setResult(given.id, winbackResultFromKey(text(given.result)).value());
    return {.json = {{u"operation"_s, changes.operation}}, .lines = {Tr::tr("done")}};
}

ScoreReport score(Session &session, const ScoreQuery &query, size_t reasons)
{
    const auto orders = session.insight().orders();
    return leadScore(orders, session.insight().factsOfConditions().traits(orders.customers), query, reasons);
}

QJsonObject scoreJson(const ScoreReport &report)
{
    QJsonObject json = report.query.toJson();
    json.insert(u"customers_learnt_from"_s, report.learnt);
    json.insert(u"positive"_s, report.positive);
    insertQuality(json, report.quality);
    json.insert(u"message"_s, report.message());
    json.insert(u"too_good"_s, report.quality.state == LearningState::Enough && report.quality.tooGood());
    json.insert(u"refused"_s, QJsonArray::fromStringList(report.refused()));
    QJsonArray suspicious;
    for (const auto &field : report.fields)
        if (field.leak.kind == LeakKind::Suspicious)
            suspicious << field.key;
    json.insert(u"suspicious"_s, suspicious);
    json.insert(u"drivers"_s, driversJson(report.drivers));
    return json;
}

QStringList scoreLines(const ScoreReport &report)
{
    QStringList lines;
    if (const auto words = report.message(); !words.isEmpty())
        lines << words;
    if (report.quality.state == LearningState::Enough)
        lines << Tr::tr("Of pairs of customers, the likelier one became one in %1 %")
                     .arg(100 * report.quality.auc.value, 0, 'f', 1);
    if (!report.refused().isEmpty())
        lines << Tr::tr("Not learnt from, because they are known only afterwards: %1")
                     .arg(report.refused().join(Tr::tr(", ")));
    return lines;
}

Answer scoreAnswer(const ScoreReport &report)
{
    Answer answer{.json = scoreJson(report), .lines = scoreLines(report)};
    answer.code = report.quality.state == LearningState::Enough ? Done : Refused;
    return answer;
}

Answer trainScore(const Globals &globals, const RiskArguments &given)
{
    const auto session = openSession(globals);
    ScoreQuery query{.target = text(given.target)};
    for (const auto &name : given.afterwards)
        query.afterwards << text(name);
    for (const auto &name : given.ignored)
        query.ignored << text(name);
    const auto report = score(*session, query, 0);
    session->insight().setScoreQuery(query);
    return scoreAnswer(report);
}

Answer reportScore(const Globals &globals, const RiskArguments &)
{
    const auto session = openSession(globals);
    return scoreAnswer(score(*session, session->insight().scoreQuery(), 0));
}

Answer applyScore(const Globals &globals, const RiskArguments &given)
{
    const auto session = openSession(globals);
    const auto most = size_t(std::max<qint64>(0, given.limit));
    const auto report =
        score(*session, session->insight().scoreQuery(), size_t(std::min(given.limit, kExplained)));
    const auto orders = session->insight().orders();
    auto answer = scoreAnswer(report);
    QJsonArray customers;
    for (size_t i = 0; i < std::min(report.chances.size(), most); ++i) {
        const auto &chance = report.chances[i];
        customers << QJsonObject{{u"id"_s, orders.customers[chance.row]},
                                 {u"score"_s, chance.chance},
                                 {u"reasons"_s, reasonsJson(chance.reasons)}};
        answer.lines << u"%1\t%2\t%3"_s.arg(orders.customers[chance.row])
                            .arg(chance.chance, 0, 'f', 3)
                            .arg(inWords(chance.reasons));
    }
    answer.json.insert(u"customers"_s, customers);
    return answer;
}

void addScoreCommands(const Parser &parser, const std::shared_ptr<RiskArguments> &given)
{
    const auto &globals = parser.globals;
    auto *score = parser.app.add_subcommand("score", "Who is likely to become a customer, and why");
    score->require_subcommand(1);
    auto *train = parser.command(*score, "train", "Learn from those whose outcome is known",
                                 [&globals, given] { return trainScore(globals, *given); });
    train->add_option("--target", given->target, "A field of your own, yes or no; without it: has ordered");
    train
        ->add_option("--afterwards", given->afterwards, "Fields that are filled in when the outcome is known")
        ->delimiter(',')
        ->allow_extra_args(false);
    train->add_option("--ignore", given->ignored, "Fields to leave out")
        ->delimiter(',')
        ->allow_extra_args(false);
    parser
        .command(*score, "apply", "The chance of each customer whose outcome is open",
                 [&globals, given] { return applyScore(globals, *given); })
        ->add_option("--limit", given->limit)
        ->check(CLI::NonNegativeNumber);
    parser.command(*score, "report", "How often it was right, and what it goes by",
                   [&globals, given] { return reportScore(globals, *given); });
}

} // namespace

void addChurnCommands(const Parser &parser)
{
    auto given = std::make_shared<RiskArguments>();
    const auto &globals = parser.globals;
    auto *risk = parser.command(parser.app, "churn", "Who is likely to leave, and why",
                                [&globals, given] { return churn(globals, *given); });
    risk->add_option("--at", given->at, "The day of the question; without it, today");
    risk->add_option("--days", given->days, "No order within so many days counts as having left")
        ->check(CLI::NonNegativeNumber);
    risk->add_option("--limit", given->limit)->check(CLI::NonNegativeNumber);

    auto *loss = parser.app.add_subcommand("loss", "Customers that were lost, and what was done about it");
    loss->require_subcommand(1);
    const auto of = [&](const char *name, const char *help, auto answer) {
        auto *added =
            parser.command(*loss, name, help, [&globals, given, answer] { return answer(globals, *given); });
        added->add_option("ID", given->id)->required();
        return added;
    };
    auto *mark = of("mark", "A customer was lost", markLost);
    mark->add_option("--reason", given->reason, "Why")->required();
    auto *measure = of("measure", "Something was done to keep a customer", recordMeasure);
    measure->add_option("--kind", given->kind, "offer, service, contact or other")
        ->required()
        ->check(CLI::IsMember({"offer", "service", "contact", "other"}));
    for (auto *command : {mark, measure}) {
        command->add_option("--on", given->on, "The day; without it, today");
        command->add_option("--notes", given->notes);
    }
    of("revoke", "It turned out that a customer is not lost", revokeLoss);
    of("result", "What came of a measure", recordResult)
        ->add_option("RESULT", given->result, "won, failed or pending")
        ->required()
        ->check(CLI::IsMember({"won", "failed", "pending"}));
    auto *aim = parser.command(*loss, "aim", "How many may leave in a quarter, in percent of the customers",
                               [&globals, given] { return setAim(globals, *given); });
    auto *percent = aim->add_option("PERCENT", given->percent)->check(CLI::Range(0.0, 99.9));
    auto *none = aim->add_flag("--none", given->none, "No aim any more");
    percent->excludes(none);
    addScoreCommands(parser, given);
}

} // namespace crm::cli
