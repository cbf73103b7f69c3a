#include "core/directory/compiledfilter.h"

#include "core/directory/filtercompiler.h"
#include "core/directory/filterevaluation.h"

#include <algorithm>

namespace crm {
namespace {

/// Cheap conditions first, so that dear ones only look at what is left.
void order(FilterNode &node)
{
    for (auto &child : node.children)
        order(child);
    if (node.test == FilterNode::Test::All || node.test == FilterNode::Test::Not)
        std::ranges::stable_sort(node.children, {}, costOf);
}

} // namespace

bool FilterRule::isOnlyAbout(FieldRef wanted) const
{
    if (kind == Kind::Fact)
        return false;
    return kind == Kind::Compare ? field == wanted
                                 : std::ranges::all_of(children, [&](const FilterRule &child) {
                                       return child.isOnlyAbout(wanted);
                                   });
}

CompiledFilter::CompiledFilter(const FilterRule &rule, const DirectorySnapshot &snapshot, QDate today)
    : m_snapshot(snapshot)
{
    if (auto node = compileFilter(rule, snapshot, today)) {
        order(*node);
        m_root = std::make_unique<FilterNode>(std::move(*node));
    }
}

CompiledFilter::~CompiledFilter() = default;
CompiledFilter::CompiledFilter(CompiledFilter &&) noexcept = default;

void CompiledFilter::evaluate(const DirectoryChunk &chunk, std::span<const FieldSet> hidden,
                              std::span<quint8> mask) const
{
    if (m_root)
        evaluateFilter(*m_root, m_snapshot, chunk, hidden, mask);
    else
        std::ranges::fill(mask, quint8(0));
}

} // namespace crm
