#pragma once

#include "core/exchange/importproblem.h"
#include "core/exchange/sheetshape.h"
#include "core/exchange/textencoding.h"

namespace crm {

/// Says of a row that is refused as a whole what stood in it: its line as it is in the source.
class WholeRow
{
public:
    explicit WholeRow(const SheetShape &shape);

    ImportProblem told(ImportProblem problem, const SheetRecord &record);

private:
    TextDecoder m_decoder;
    std::string m_buffer;
};

} // namespace crm
