#pragma once

#include "core/directory/directorysnapshot.h"
#include "core/directory/searchtext.h"
#include "core/directory/visibility.h"

#include <QString>

#include <vector>

namespace crm {

/// Characters of a text to be marked, as QString counts them.
struct Mark
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend auto operator<=>(const Mark &, const Mark &) = default;
};

/// What of a hit was found where: in the name, and where that does not say it all, in one other field.
struct SearchHit
{
    std::vector<Mark> name = {}; // ascending, apart from one another
    CustomerField field = CustomerField::Name; // where else; Name: nowhere
    QString text = {};                         // the value of that field, as it is searched
    std::vector<Mark> marks = {};              // in `text`

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Works out the marks of a row that a list shows; some microseconds, for the rows in sight only.
SearchHit searchHit(const DirectorySnapshot &snapshot, quint32 row, const SearchText &search, FieldSet hidden = {});

} // namespace crm
