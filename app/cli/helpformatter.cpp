#include "app/cli/helpformatter.h"

#include "core/base/tr.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

/// In columns of a terminal.
size_t width(const std::string &text)
{
    constexpr char16_t kFirstWide = 0x2e80;
    size_t columns = 0;
    for (const QChar character : QString::fromStdString(text))
        columns += character.unicode() >= kFirstWide ? 2 : 1;
    return columns;
}

} // namespace

std::string HelpFormatter::make_option(const CLI::Option *option, bool isPositional) const
{
    return columns(make_option_name(option, isPositional) + make_option_opts(option),
                   make_option_desc(option));
}

std::string HelpFormatter::make_subcommand(const CLI::App *command) const
{
    return columns(command->get_display_name(true), command->get_description());
}

std::string HelpFormatter::valueText(const std::string &type)
{
    static const QRegularExpression range(u"(?:INT|UINT|FLOAT) in \\[(\\S+) - (\\S+)\\]"_s);
    const auto whole = QString::fromStdString(type);
    const auto base = whole.section(u':', 0, 0);
    const auto rest = whole.section(u':', 1);
    if (rest.startsWith(u'{'))
        return rest.toStdString();
    QString text = base == "INT"_L1 || base == "UINT"_L1 ? Tr::tr("INT")
                 : base == "FLOAT"_L1                    ? Tr::tr("NUMBER")
                                                         : Tr::tr("TEXT");
    if (rest == "NONNEGATIVE"_L1)
        text += u" ≥ 0";
    else if (rest == "POSITIVE"_L1)
        text += base == "FLOAT"_L1 ? u" > 0"_s : u" ≥ 1"_s;
    else if (const auto match = range.match(rest); match.hasMatch())
        text += u" %1–%2"_s.arg(match.captured(1), match.captured(2));
    return text.toStdString();
}

std::string HelpFormatter::columns(const std::string &name, const std::string &description) const
{
    const auto wide = get_column_width();
    std::string line = "  " + name;
    const auto taken = width(line);
    if (description.empty())
        return line + '\n';
    line += taken < wide ? std::string(wide - taken, ' ') : '\n' + std::string(wide, ' ');
    for (const char c : description) {
        line += c;
        if (c == '\n')
            line += std::string(wide, ' ');
    }
    return line + '\n';
}

} // namespace crm::cli
