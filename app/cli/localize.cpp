#include "app/cli/localize.h"

#include "app/cli/helpformatter.h"
#include "app/cli/helptexts.h"
#include "core/base/tr.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

/// Of a text that --help says; another is a name and stays.
std::string translated(const std::string &text)
{
    const bool isKnown = std::ranges::any_of(kHelpTexts, [&](const char *known) { return text == known; });
    return isKnown ? Tr::tr(text.c_str()).toStdString() : text;
}

/// What an argument means wherever nothing else is said of it.
struct Usual
{
    std::string_view name;
    const char *text;
};

constexpr Usual kUsual[] = {
    {"--limit", QT_TRANSLATE_NOOP("crm", "At most so many")},
    {"--by", QT_TRANSLATE_NOOP("crm", "What each row of the answer is")},
    {"--reason", QT_TRANSLATE_NOOP("crm", "Why; it is kept in the history")},
    {"--notes", QT_TRANSLATE_NOOP("crm", "What else is to be kept")},
    {"--pool", QT_TRANSLATE_NOOP("crm", "The name of a pool")},
    {"--from", QT_TRANSLATE_NOOP("crm", "From where or when")},
    {"--to", QT_TRANSLATE_NOOP("crm", "To whom or until when")},
    {"--days", QT_TRANSLATE_NOOP("crm", "After so many days")},
    {"--strategy", QT_TRANSLATE_NOOP("crm", "How it is chosen who gets a customer")},
    {"--per-week", QT_TRANSLATE_NOOP("crm", "At most so many a week")},
    {"--per-month", QT_TRANSLATE_NOOP("crm", "At most so many a month")},
    {"--all-or-none", QT_TRANSLATE_NOOP("crm", "Nothing at all where one of them cannot be had")},
    {"ID", QT_TRANSLATE_NOOP("crm", "Numbers in the file, as find and customers show them")},
    {"NAME", QT_TRANSLATE_NOOP("crm", "Its name")},
    {"KIND", QT_TRANSLATE_NOOP("crm", "What it is")},
    {"TEXT", QT_TRANSLATE_NOOP("crm", "A part of a name, a phone, a mail address, pinyin or initials")},
    {"OPERATION",
     QT_TRANSLATE_NOOP("crm", "Its number, as log shows it; without it the last one of one's own")},
};

std::string descriptionOf(const CLI::Option &option)
{
    if (!option.get_description().empty())
        return translated(option.get_description());
    const auto name = option.get_name();
    const auto usual = std::ranges::find(kUsual, std::string_view(name), &Usual::name);
    return usual == std::end(kUsual) ? std::string() : Tr::tr(usual->text).toStdString();
}

/// What the parser says, and how we say it; %1 and %2 are what it names.
struct Wording
{
    const char16_t *pattern;
    const char *text;
};

constexpr Wording kWordings[] = {
    {u"^(?:A|At least \\d+|Requires at least \\d+) subcommands? (?:is|are)? ?required",
     QT_TRANSLATE_NOOP("crm", "A command is missing.")},
    {u"^(.+) is required", QT_TRANSLATE_NOOP("crm", "%1 is missing.")},
    {u"^The following arguments? (?:was|were) not expected: (.+)$",
     QT_TRANSLATE_NOOP("crm", "Not understood: %1.")},
    {u"^(\\S+): (.+) not in \\{(.+)\\}", QT_TRANSLATE_NOOP("crm", "%1 cannot be %2; it can be: %3.")},
    {u"^([^\\s:]+):? .*Value (.+) not in range .*\\d{20}", QT_TRANSLATE_NOOP("crm", "%1 cannot be %2.")},
    {u"^([^\\s:]+):? .*Value (.+) not in range (.+)$",
     QT_TRANSLATE_NOOP("crm", "%1 cannot be %2; it must lie in %3.")},
    {u"^Could not convert: (\\S+) = (.+)$", QT_TRANSLATE_NOOP("crm", "%1 cannot be %2.")},
    {u"^(\\S+): .*required.*(?:missing|TEXT|INT)", QT_TRANSLATE_NOOP("crm", "%1 needs a value.")},
    {u"^(\\S+): At Most \\d+ required but received \\d+",
     QT_TRANSLATE_NOOP("crm", "%1 can be given only once.")},
    {u"^(\\S+) requires (.+)$", QT_TRANSLATE_NOOP("crm", "%1 needs %2 as well.")},
    {u"^(\\S+) excludes (.+)$", QT_TRANSLATE_NOOP("crm", "%1 and %2 cannot be given together.")},
};

} // namespace

QString wantedLanguage(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const auto argument = QString::fromUtf8(argv[i]);
        if (argument == "--language"_L1 && i + 1 < argc)
            return QString::fromUtf8(argv[i + 1]);
        if (argument.startsWith("--language="_L1))
            return argument.section(u'=', 1);
    }
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese)
        return u"en"_s;
    return system.script() == QLocale::TraditionalChineseScript ? u"zh_TW"_s : u"zh_CN"_s;
}

void localize(CLI::App &app)
{
    app.description(translated(app.get_description()));
    if (!app.get_group().empty())
        app.group(translated(app.get_group()));
    const auto &formatter = app.get_formatter();
    for (const char *word : {QT_TRANSLATE_NOOP("crm", "Usage"), QT_TRANSLATE_NOOP("crm", "Positionals"),
                             QT_TRANSLATE_NOOP("crm", "REQUIRED"), QT_TRANSLATE_NOOP("crm", "OPTIONS"),
                             QT_TRANSLATE_NOOP("crm", "SUBCOMMAND"), QT_TRANSLATE_NOOP("crm", "SUBCOMMANDS"),
                             QT_TRANSLATE_NOOP("crm", "TEXT"), QT_TRANSLATE_NOOP("crm", "INT"),
                             QT_TRANSLATE_NOOP("crm", "Needs"), QT_TRANSLATE_NOOP("crm", "Excludes")})
        formatter->label(word, Tr::tr(word).toStdString());
    for (auto *option : app.get_options()) {
        option->description(descriptionOf(*option));
        formatter->label(option->get_type_name(), HelpFormatter::valueText(option->get_type_name()));
        option->group(translated(option->get_group()));
    }
    for (auto *command : app.get_subcommands([](CLI::App *) { return true; }))
        localize(*command);
}

QString usageMessage(const CLI::ParseError &error, const CLI::App &app)
{
    const bool lacksCommand =
        dynamic_cast<const CLI::RequiredError *>(&error) && app.get_subcommands().empty();
    if (const auto rest = app.remaining(true); lacksCommand && !rest.empty())
        return Tr::tr("There is no command %1.").arg(QString::fromStdString(rest.front()));
    const auto said = QString::fromUtf8(error.what());
    for (const auto &wording : kWordings) {
        const QRegularExpression pattern(QString::fromUtf16(wording.pattern));
        const auto match = pattern.match(said);
        if (!match.hasMatch())
            continue;
        QString text = Tr::tr(wording.text);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            text.replace(u'%' + QString::number(i), match.captured(i));
        return text;
    }
    return Tr::tr("This command line was not understood: %1.").arg(said);
}

} // namespace crm::cli
