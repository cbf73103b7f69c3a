#pragma once

#include <string>
#include <string_view>

namespace crm {

/// Appends a field as a CSV line holds it, quoted where it must be.
void appendCsvField(std::string &line, std::string_view field, char delimiter = ',');

} // namespace crm
