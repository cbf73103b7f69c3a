#include "core/exchange/csvline.h"

namespace crm {

void appendCsvField(std::string &line, std::string_view field, char delimiter)
{
    if (field.find_first_of("\"\r\n") == std::string_view::npos
        && field.find(delimiter) == std::string_view::npos) {
        line += field;
        return;
    }
    line += '"';
    for (const char c : field) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

} // namespace crm
