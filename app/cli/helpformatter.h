#pragma once

#include <CLI/CLI.hpp>

namespace crm::cli {

/// The parser's --help with columns that stay straight where ideographs, which are two wide, stand in them.
class HelpFormatter : public CLI::Formatter
{
public:
    std::string make_option(const CLI::Option *option, bool isPositional) const override;
    std::string make_subcommand(const CLI::App *command) const override;
    /// What a value must be, for people: "INT:NONNEGATIVE" is "INT ≥ 0", "TEXT:{a,b}" is "{a,b}".
    static std::string valueText(const std::string &type);

private:
    std::string columns(const std::string &name, const std::string &description) const;
};

} // namespace crm::cli
