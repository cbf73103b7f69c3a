#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace crm {

/// A row and the text it is ordered by, of which the next eight characters are compared as one number.
struct TextRow
{
    std::string_view text;
    quint32 row;
    quint64 key = 0;
};

/// Texts compare by their bytes, capitals as small letters; one that another begins with comes before it.
int compareTexts(std::string_view a, std::string_view b);

/// The rows in the order of their texts, equal ones by row. Each text is looked at once for each eight
/// characters that it has in common with others, wherever it lies.
void sortByText(std::vector<TextRow> &rows);

} // namespace crm
