#pragma once

#include <CLI/CLI.hpp>

namespace crm::cli {

/// For options that say FIELD=...: of two columns for one field one would be dropped without a word.
CLI::Validator oncePerField();

} // namespace crm::cli
