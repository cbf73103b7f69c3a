#include "app/cli/commands.h"
#include "app/cli/savedrows.h"
#include "core/base/outcome.h"
#include "core/base/tr.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

/// A report as it is asked for on the command line, and what may be said besides.
struct Standing
{
    const char *name; ///< of its file
    QStringList command;
    bool from = false; ///< takes a first day
    const char *until = nullptr; ///< the option for its last day
};

std::vector<Standing> reports()
{
    std::vector<Standing> all;
    for (const auto *by : {"month", "region", "category", "product", "owner", "customer"})
        all.push_back({by, {u"report"_s, u"sales"_s, u"--by"_s, QString::fromLatin1(by)}, true, "--to"});
    const std::vector<Standing> others = {
        {"pipeline", {u"report"_s, u"pipeline"_s}, true, "--to"},
        {"funnel", {u"report"_s, u"funnel"_s}, true, "--to"},
        {"performance", {u"report"_s, u"performance"_s}, true, "--to"},
        {"trials", {u"report"_s, u"trials"_s}, true, "--to"},
        {"returns", {u"report"_s, u"returns"_s}, true, "--to"},
        {"receivables", {u"report"_s, u"receivables"_s}},
        {"deliveries", {u"report"_s, u"deliveries"_s}, true, "--to"},
        {"cohorts", {u"report"_s, u"cohorts"_s}, false, "--to"},
        {"forecast", {u"report"_s, u"forecast"_s}, false, "--to"},
        {"affinity", {u"report"_s, u"affinity"_s}},
        {"drivers", {u"report"_s, u"drivers"_s}, false, "--to"},
        {"worth-by-segment", {u"value"_s, u"compare"_s, u"--by"_s, u"segment"_s}, false, "--until"},
        {"worth-by-kind", {u"value"_s, u"compare"_s, u"--by"_s, u"kind"_s}, false, "--until"},
        {"worth-by-period", {u"value"_s, u"compare"_s, u"--by"_s, u"period"_s}, false, "--until"},
        {"rfm", {u"rfm"_s}, false, "--at"},
        {"lifecycle", {u"lifecycle"_s}, false, "--at"},
        {"churn", {u"churn"_s}, false, "--at"},
    };
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

QString fileNameOf(const Standing &report)
{
    const auto name = QString::fromLatin1(report.name);
    return report.command.contains(u"sales"_s) ? QString(u"sales-"_s + name) : name;
}

/// What a command would answer. Its own parser: this one is at work.
Answer answerTo(const Globals &globals, const QStringList &command)
{
    CLI::App app;
    auto inner = globals;
    Run chosen;
    const Parser parser{app, inner, chosen};
    addReportCommands(parser);
    addInsightCommands(parser);
    addChurnCommands(parser);
    std::vector<std::string> arguments;
    for (auto it = command.rbegin(); it != command.rend(); ++it) // it takes them from the end
        arguments.push_back(it->toStdString());
    app.parse(std::move(arguments));
    return chosen();
}

struct ExportArguments
{
    std::string folder, from, to, format = "csv";
    std::vector<std::string> only;
    bool all = false;
};

/// One that cannot be made, for lack of orders or of anything to list, does not keep the others back.
Answer exportAll(const Globals &globals, const ExportArguments &given)
{
    const QDir folder(text(given.folder));
    if (!folder.mkpath(u"."_s))
        throw Error(Error::Code::Storage, Tr::tr("The folder %1 cannot be made.").arg(folder.path()));
    openSession(globals); // a file that cannot be used is told once
    Answer answer;
    QJsonArray files, skipped;
    for (const auto &report : reports()) {
        const auto name = fileNameOf(report);
        if (!given.only.empty() && std::ranges::find(given.only, name.toStdString()) == given.only.end())
            continue;
        auto command = report.command;
        if (report.from && !given.from.empty())
            command << u"--from"_s << text(given.from);
        if (report.until && !given.to.empty())
            command << QString::fromLatin1(report.until) << text(given.to);
        const auto made = attempt([&] {
            auto one = answerTo(globals, command);
            saveRows(one, folder.filePath(name + u'.' + text(given.format)));
            return one;
        });
        if (!made) {
            skipped << QJsonObject{{u"report"_s, name}, {u"reason"_s, made.error().message()}};
            answer.lines << Tr::tr("%1: %2").arg(name, made.error().message());
            continue;
        }
        auto file = made->json.value(u"saved"_s).toObject();
        file.insert(u"report"_s, name);
        files << file;
        answer.lines << made->lines;
    }
    answer.json = {{u"folder"_s, folder.path()}, {u"files"_s, files}, {u"skipped"_s, skipped}};
    answer.code = files.isEmpty() ? Refused : Done;
    return answer;
}

} // namespace

void addInsightExportCommand(const Parser &parser)
{
    auto given = std::make_shared<ExportArguments>();
    auto *insight = parser.app.add_subcommand("insight", "What is known about customers and sales");
    insight->require_subcommand(1);
    auto *all =
        parser.command(*insight, "export", "Write the reports into a folder, one file each: for nightly jobs",
                       [&globals = parser.globals, given] { return exportAll(globals, *given); });
    all->add_option("FOLDER", given->folder, "Made where it is not there")->required();
    auto *which = all->add_option_group("which");
    which->add_flag("--all", given->all, "Every report");
    which->add_option("--only", given->only, "This one, by the name of its file; repeatable");
    which->require_option(1);
    all->add_option("--from", given->from, "First day, YYYY-MM-DD");
    all->add_option("--to", given->to, "Last day, YYYY-MM-DD");
    all->add_option("--format", given->format, "csv (default) or xlsx")
        ->check(CLI::IsMember({"csv", "xlsx"}));
}

} // namespace crm::cli
