#pragma once

#include "core/base/fieldmerge.h"
#include "core/customfield/customfield.h"

namespace crm {

/// What two people made of `before`, in one; each field goes by "custom." and its id.
CustomValues mergeValues(FieldMerge &merge, const CustomValues &before, const CustomValues &mine,
                         const CustomValues &theirs);

} // namespace crm
