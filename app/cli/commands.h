#pragma once

#include "app/cli/command.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace crm::cli {

/// A command that was chosen on the command line, ready to be run.
using Run = std::function<Answer()>;

/// What every family of commands needs to add itself: the parser, what was given before the command, and
/// where to put what is to be done.
struct Parser
{
    CLI::App &app;
    Globals &globals;
    Run &chosen;

    /// A command below `parent`; `make` is called once the arguments are read.
    CLI::App *command(CLI::App &parent, const std::string &name, const std::string &help, Run run) const
    {
        auto *added = parent.add_subcommand(name, help);
        added->callback([this, run = std::move(run)] {
            if (!chosen) // a command below this one comes first
                chosen = run;
        });
        return added;
    }
};

void addAllocateCommands(const Parser &parser);
void addAutomationCommands(const Parser &parser);
void addBackupCommands(const Parser &parser);
void addBaseCommands(const Parser &parser);
void addCalendarCommand(const Parser &parser);
void addCallCommand(const Parser &parser);
void addChurnCommands(const Parser &parser);
void addCustomerCommands(const Parser &parser);
void addDealingCommands(const Parser &parser);
void addDuplicateCommands(const Parser &parser);
void addEncryptionCommands(const Parser &parser);
void addHelpCommands(const Parser &parser);
void addExchangeCommands(const Parser &parser);
void addExportCommand(const Parser &parser);
void addInsightCommands(const Parser &parser);
void addInsightExportCommand(const Parser &parser);
void addLogCommands(const Parser &parser);
void addOpportunityCommands(const Parser &parser);
void addOrderCommands(const Parser &parser);
void addPerformanceCommands(const Parser &parser, CLI::App &report);
void addPlaybookCommands(const Parser &parser);
void addPipelineCommands(const Parser &parser, CLI::App &report);
void addPrivacyCommands(const Parser &parser);
void addProcessCommands(const Parser &parser);
void addPoolCommands(const Parser &parser);
void addQualityCommands(const Parser &parser);
void addMessageCommands(const Parser &parser);
void addNurtureCommands(const Parser &parser, CLI::App &pool);
void addPoolMoveCommands(const Parser &parser, CLI::App &pool);
/// As `pool stats` and as `report pool`.
void addPoolStatsCommand(const Parser &parser, CLI::App &parent, const std::string &name);
void addPoolMovesCommand(const Parser &parser, CLI::App &parent);
void addPoolRuleCommands(const Parser &parser, CLI::App &pool);
void addReportCommands(const Parser &parser);
void addRisingCommand(const Parser &parser, CLI::App &value);
void addWorthCommand(const Parser &parser, CLI::App &value);
void addDriversCommand(const Parser &parser, CLI::App &report);
void addSegmentCommands(const Parser &parser, CLI::App &segment);
void addTrendCommands(const Parser &parser, CLI::App &report);
void addTeamCommands(const Parser &parser);
void addTodayCommand(const Parser &parser);
void addUserCommands(const Parser &parser);
void addTrialCommands(const Parser &parser);
void addDeliveryCommands(const Parser &parser);
void addPaymentCommands(const Parser &parser);
void addReturnCommands(const Parser &parser);
void addPriceCommands(const Parser &parser);
void addReturnReport(const Parser &parser, CLI::App &report);
void addPaymentReport(const Parser &parser, CLI::App &report);
void addDeliveryReport(const Parser &parser, CLI::App &report);
void addTrialReport(const Parser &parser, CLI::App &report);

/// A text of the command line, which is in UTF-8.
inline QString text(const std::string &argument)
{
    return QString::fromUtf8(argument.data(), qsizetype(argument.size()));
}

} // namespace crm::cli
