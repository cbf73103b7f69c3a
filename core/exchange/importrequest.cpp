#include "core/exchange/importrequest.h"

namespace crm {

std::optional<ImportMode> importModeByName(QStringView name)
{
    if (name == u"both")
        return ImportMode::AddAndUpdate;
    if (name == u"add")
        return ImportMode::Add;
    return name == u"update" ? std::optional(ImportMode::Update) : std::nullopt;
}

std::optional<Repeated> repeatedByName(QStringView name)
{
    if (name == u"join")
        return Repeated::Join;
    return name == u"reject" ? std::optional(Repeated::Reject) : std::nullopt;
}

} // namespace crm
