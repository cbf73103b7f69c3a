#pragma once

#include <CLI/CLI.hpp>

#include <QString>

namespace crm::cli {

/// The language that is asked for on the command line, before it is read as a whole: what is said about a
/// wrong one is said in that language, too. Else the one of the machine.
QString wantedLanguage(int argc, char *argv[]);

/// Puts the help of a command and of all below it into the user's language.
void localize(CLI::App &app);

/// What is wrong with a command line, for people.
QString usageMessage(const CLI::ParseError &error, const CLI::App &app);

} // namespace crm::cli
