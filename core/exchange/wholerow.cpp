#include "core/exchange/wholerow.h"

#include "core/exchange/celltext.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr qsizetype kShownRow = 200;
constexpr size_t kReadBytes = 4 * kShownRow + 4; // a record may be 16 MB long

/// Workbooks, and what was UTF-16 in the file, come as UTF-8.
QString encodingOf(const SheetShape &shape)
{
    const bool isUtf8 = shape.encoding.isEmpty() || shape.encoding.startsWith("UTF-16"_L1);
    return isUtf8 ? u"UTF-8"_s : shape.encoding;
}

} // namespace

WholeRow::WholeRow(const SheetShape &shape)
    : m_decoder(encodingOf(shape))
{
}

ImportProblem WholeRow::told(ImportProblem problem, const SheetRecord &record)
{
    if (problem.weight != ImportProblem::Weight::Rejected || problem.column > 0 || !problem.value.isEmpty())
        return problem;
    auto raw = record.raw.substr(0, kReadBytes);
    while (raw.ends_with('\n') || raw.ends_with('\r'))
        raw.remove_suffix(1);
    bool bad = false;
    problem.value = toText(m_decoder.decode(raw, m_buffer, bad)).left(kShownRow);
    return problem;
}

} // namespace crm
