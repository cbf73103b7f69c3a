#include "core/savedview/savedviewservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kLongestName = 100;

} // namespace

SavedViewService::SavedViewService(Operations &operations)
    : m_operations(operations)
    , m_views(operations.db())
{
}

std::vector<SavedView> SavedViewService::views(const QString &page) const
{
    m_operations.actor().require(Permission::View);
    return m_views.all(page, m_operations.actor().id());
}

/// What everybody sees is changed by who may change what everybody has; one's own by oneself.
void SavedViewService::require(const SavedView &view) const
{
    m_operations.actor().require(view.isShared() ? Permission::Edit : Permission::View);
    if (!view.isShared() && view.owner != m_operations.actor().id())
        throw Error(Error::Code::Denied, Tr::tr("This view is somebody else's."));
}

SavedView SavedViewService::checked(SavedView view) const
{
    require(view);
    view.name = cleanLine(view.name);
    if (view.name.isEmpty() || graphemes(view.name) > kLongestName)
        throw Error(Error::Code::Invalid, Tr::tr("A view needs a name of at most 100 characters."));
    for (const auto &other : m_views.all(view.page, view.owner))
        if (other.name == view.name && other.owner == view.owner && other.id != view.id)
            throw Error(Error::Code::Conflict, Tr::tr("There is a view named %1 already.").arg(view.name));
    return view;
}

SavedView SavedViewService::get(SavedViewId id) const
{
    const auto view = m_views.find(id);
    if (!view)
        throw Error(Error::Code::NotFound, Tr::tr("This view no longer exists."));
    return *view;
}

SavedViewId SavedViewService::add(const SavedView &view)
{
    auto work = m_operations.begin(u"view.add"_s, {{u"name"_s, cleanLine(view.name)}});
    const auto id = m_views.insert(checked(view));
    work.commit();
    return id;
}

ChangeSet SavedViewService::edit(const SavedView &view)
{
    auto work = m_operations.begin(u"view.edit"_s, {{u"name"_s, cleanLine(view.name)}});
    require(get(view.id));
    if (!m_views.update(checked(view)))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this view meanwhile."));
    return work.commit();
}

ChangeSet SavedViewService::remove(SavedViewId id)
{
    auto work = m_operations.begin(u"view.remove"_s);
    const auto view = get(id);
    require(view);
    work.note(u"name"_s, view.name);
    m_views.remove(id);
    return work.commit();
}

} // namespace crm
