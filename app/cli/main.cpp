#include "app/cli/commands.h"
#include "app/cli/fixedclock.h"
#include "app/cli/helpformatter.h"
#include "app/cli/localize.h"
#include "app/cli/savedrows.h"
#include "core/base/outcome.h"
#include "core/base/tr.h"
#include "core/base/unsettled.h"
#include "core/session/maintenanceservice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QStringDecoder>
#include <QTranslator>

#include <cstdio>

using namespace crm;
using namespace crm::cli;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

void print(FILE *stream, const QString &line)
{
    const auto utf8 = line.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fputc('\n', stream);
}

int tell(const Globals &globals, const Answer &answer)
{
    if (globals.json)
        print(stdout, QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Compact)));
    else
        for (const auto &line : answer.lines)
            print(stdout, line);
    return answer.code;
}

int refuse(const Globals &globals, const QString &message, ExitCode code)
{
    if (globals.json)
        print(stdout, QString::fromUtf8(
                          QJsonDocument(QJsonObject{{u"error"_s, message}}).toJson(QJsonDocument::Compact)));
    print(stderr, message);
    return code;
}

/// What became of a write whose COMMIT failed, from the file opened once more.
Unsettled lookedUp(const Globals &globals, const Unsettled &doubt)
{
    if (doubt.fate() != Unsettled::Fate::Unknown)
        return doubt;
    const auto held = attempt([&] { return openSession(globals)->maintenance().holds(doubt.operation()); });
    if (!held)
        return doubt;
    return Unsettled(*held ? Unsettled::Fate::Saved : Unsettled::Fate::NotSaved, doubt.operation());
}

int run(const Globals &globals, const Run &chosen)
{
    try {
        auto answer = chosen();
        if (!globals.save.isEmpty())
            saveRows(answer, globals.save);
        return tell(globals, answer);
    } catch (const Unsettled &doubt) {
        return refuse(globals, lookedUp(globals, doubt).message(), Unusable);
    } catch (const FileUnusable &error) {
        return refuse(globals, error.message(), Unusable);
    } catch (const Error &error) {
        return refuse(globals, error.message(), error.code() == Error::Code::Storage ? Unusable : Refused);
    } catch (const std::exception &error) {
        return refuse(globals, QString::fromUtf8(error.what()), Unusable);
    }
}

bool isUtf8(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(argv[i]);
        if (decoder.hasError())
            return false;
    }
    return true;
}

bool wantsJson(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) { return argument == "--json"sv; });
}

void translate(QCoreApplication &app, const QString &language)
{
    auto *texts = new QTranslator(&app);
    if (texts->load(u":/i18n/kingfisher_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(texts);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kingfisher"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KINGFISHER_VERSION));
    QLoggingCategory::setFilterRules(u"kingfisher.*=false"_s);
    if (!isUtf8(argc, argv)) {
        std::fputs("kingfisher-cli: the arguments are not UTF-8\n", stderr);
        return Usage;
    }

    CLI::App arguments(
        "Kingfisher on the command line: the same base, the same operations, without a window.",
        "kingfisher-cli");
    arguments.formatter(std::make_shared<HelpFormatter>());
    Globals globals;
    Run chosen;
    std::string file, user, language, asOf, save;
    arguments.set_version_flag("--version", KINGFISHER_VERSION);
    arguments.add_option("--file", file, "The base; without it the last one opened, or the default one");
    arguments.add_option("--user", user, "On whose behalf; without it the first administrator");
    arguments.add_flag("--json", globals.json, "Answer with one JSON object on one line");
    arguments.add_flag("--copy", globals.copy, "Read the copy that this machine has of a team's base");
    arguments.add_option("--language", language, "zh_CN, zh_TW or en")
        ->check(CLI::IsMember({"zh_CN", "zh_TW", "en"}));
    arguments.add_option("--as-of", asOf,
                         "The instant at which all of this happens, as 2026-11-22T10:00:00+08:00");
    arguments.add_option("--save", save, "Write the rows of the answer into this file: csv or xlsx");
    arguments.require_subcommand(1);
    arguments.fallthrough();
    const Parser parser{arguments, globals, chosen};
    addAllocateCommands(parser);
    addAutomationCommands(parser);
    addBaseCommands(parser);
    addBackupCommands(parser);
    addCalendarCommand(parser);
    addCallCommand(parser);
    addChurnCommands(parser);
    addCustomerCommands(parser);
    addDuplicateCommands(parser);
    addEncryptionCommands(parser);
    addHelpCommands(parser);
    addExchangeCommands(parser);
    addExportCommand(parser);
    addInsightCommands(parser);
    addInsightExportCommand(parser);
    addLogCommands(parser);
    addMessageCommands(parser);
    addPlaybookCommands(parser);
    addPoolCommands(parser);
    addPrivacyCommands(parser);
    addQualityCommands(parser);
    addReportCommands(parser);
    addTeamCommands(parser);
    addTodayCommand(parser);
    addUserCommands(parser);
    addDealingCommands(parser);
    addOrderCommands(parser);
    addOpportunityCommands(parser);
    addProcessCommands(parser);
    addTrialCommands(parser);
    addDeliveryCommands(parser);
    addPaymentCommands(parser);
    addReturnCommands(parser);
    addPriceCommands(parser);
    if (const auto wanted = wantedLanguage(argc, argv); wanted != "en"_L1)
        translate(app, wanted);
    localize(arguments);
    try {
        arguments.parse(argc, argv);
        globals.file = text(file);
        globals.user = text(user);
        globals.save = text(save);
        if (!asOf.empty())
            globals.clock = fixedClock(text(asOf));
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0)
            return arguments.exit(error);
        globals.json |= wantsJson(argc, argv); // the flags behind what is wrong were not read
        return refuse(globals, usageMessage(error, arguments) + u' ' + Tr::tr("More with --help."), Usage);
    } catch (const Error &error) {
        return refuse(globals, error.message(), Usage);
    }
    return run(globals, chosen);
}
