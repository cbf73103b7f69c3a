#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/exchange/importrepository.h"
#include "core/exchange/importservice.h"
#include "core/operation/operations.h"

using namespace Qt::StringLiterals;

namespace crm {

// The templates of the import service.

namespace {

constexpr int kLongestName = 100;

} // namespace

std::vector<ImportTemplate> ImportService::templates(ImportKind kind) const
{
    return ImportRepository(m_operations.db()).templates(kind);
}

ImportTemplate ImportService::findTemplate(ImportKind kind, const QString &name) const
{
    if (const auto found = ImportRepository(m_operations.db()).findTemplate(kind, name))
        return *found;
    QStringList names;
    for (const auto &each : templates(kind))
        names << each.name;
    throw Error(Error::Code::NotFound,
                Tr::tr("There is no template “%1”. There are: %2.").arg(name, names.join(u", "_s)));
}

void ImportService::keepTemplate(ImportKind kind, ImportTemplate kept)
{
    m_operations.actor().require(Permission::Import);
    kept.name = cleanLine(kept.name);
    if (kept.name.isEmpty() || graphemes(kept.name) > kLongestName)
        throw Error(Error::Code::Invalid, Tr::tr("A template needs a name of at most 100 characters."));
    auto work = m_operations.begin(u"import.template"_s, {{u"name"_s, kept.name}});
    ImportRepository(m_operations.db()).setTemplate(kind, kept);
    work.commit();
}

void ImportService::removeTemplate(ImportKind kind, const QString &name)
{
    m_operations.actor().require(Permission::Import);
    auto work = m_operations.begin(u"import.template_removed"_s, {{u"name"_s, name}});
    ImportRepository(m_operations.db()).removeTemplate(kind, name);
    work.commit();
}

} // namespace crm
