#include "core/base/fieldmerge.h"

#include "core/base/tr.h"

namespace crm {

EditConflict::EditConflict(std::vector<FieldConflict> fields)
    : Error(Code::Conflict, Tr::tr("Somebody else changed the same fields meanwhile."))
    , m_fields(std::move(fields))
{
}

} // namespace crm
