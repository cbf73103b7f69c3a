#include "ui/customer/customerviews.h"

#include "core/savedview/savedviewservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/kit.h"
#include "ui/common/page.h"
#include "ui/customer/viewdialog.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

const QString kPage = u"customers"_s;

} // namespace

CustomerViews::CustomerViews(Page &page, Workspace &workspace, Look look)
    : m_page(page)
    , m_workspace(workspace)
    , m_look(std::move(look))
{
    setObjectName(u"savedViews"_s);
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
    reload();
}

CustomerFilter CustomerViews::filterOf(const SavedView &view)
{
    return CustomerFilter::fromMap(view.definition.value(u"filter"_s).toObject().toVariantMap());
}

void CustomerViews::reload()
{
    ++m_open;
    m_workspace.read(
        this, [](Session &session) { return session.savedViews().views(kPage); },
        [this](const Outcome<std::vector<SavedView>> &views) {
            --m_open;
            if (views)
                show(*views);
        });
}

/// The chip that was clicked may still be at work: it goes when that is over.
void CustomerViews::show(const std::vector<SavedView> &views)
{
    m_views = views;
    while (auto *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &view : m_views) {
        auto *chip = new Chip(view.name, view.isShared() ? "shared" : "bookmark", this);
        chip->setObjectName(u"savedView"_s);
        chip->setProperty("view", view.id.value);
        chip->setCheckable(true);
        const QString who = view.isShared() ? tr("%1, a view for everybody").arg(view.name)
                                            : tr("%1, a view of your own").arg(view.name);
        chip->setAccessibleName(who);
        chip->setToolTip(plainTip(who));
        layout()->addWidget(chip);
        chip->show();
        connect(chip, &Chip::clicked, this, [this, view] {
            m_chosen = view.id;
            emit chosen(view);
            mark();
        });
    }
    setVisible(!m_views.empty());
    mark();
}

void CustomerViews::showFilter(const CustomerFilter &filter)
{
    m_filter = filter;
    mark();
}

void CustomerViews::mark()
{
    const auto *shown = current();
    for (auto *chip : findChildren<Chip *>(u"savedView"_s))
        chip->setChecked(shown && chip->property("view").toLongLong() == shown->id.value);
}

const SavedView *CustomerViews::current() const
{
    const SavedView *found = nullptr;
    for (const auto &view : m_views)
        if (filterOf(view) == m_filter && (!found || view.id == m_chosen))
            found = &view;
    return found;
}

QString CustomerViews::currentName() const
{
    const auto *view = current();
    return view ? view->name : QString();
}

bool CustomerViews::mayChange(const SavedView &view) const
{
    return !view.isShared() || m_workspace.may(Permission::Edit);
}

void CustomerViews::openMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"viewsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(where);
}

void CustomerViews::fillMenu(QMenu *menu)
{
    connect(menu->addAction(tr("Save as a view…")), &QAction::triggered, this,
            [this] { ask({.page = kPage, .definition = m_look(), .owner = m_workspace.user().id}); });
    const auto *view = current();
    if (!view) // changed since it was chosen
        if (const auto last = std::ranges::find(m_views, m_chosen, &SavedView::id); last != m_views.end())
            view = &*last;
    if (!view)
        return;
    menu->addSeparator();
    auto *update = menu->addAction(tr("Keep what is shown in “%1”").arg(view->name));
    auto *rename = menu->addAction(tr("Change “%1”…").arg(view->name));
    auto *remove = menu->addAction(tr("Remove “%1”").arg(view->name));
    for (auto *action : {update, rename, remove})
        action->setEnabled(mayChange(*view));
    connect(update, &QAction::triggered, this, [this, view = *view]() mutable {
        view.definition = m_look();
        keep(view);
    });
    connect(rename, &QAction::triggered, this, [this, view = *view] { ask(view); });
    connect(remove, &QAction::triggered, this, [this, view = *view] { this->remove(view); });
}

void CustomerViews::ask(const SavedView &view)
{
    const bool mayShare = m_workspace.may(Permission::Edit);
    auto *dialog = new ViewDialog(
        view, m_workspace.user().id, mayShare, [this](const SavedView &answered) { keep(answered); },
        &m_page);
    dialog->open();
}

void CustomerViews::keep(const SavedView &view)
{
    m_workspace.write(
        this,
        [view](Session &session) {
            if (!view.id.isValid())
                return session.savedViews().add(view);
            session.savedViews().edit(view);
            return view.id;
        },
        [this, name = view.name.trimmed()](const Outcome<SavedViewId> &id) {
            if (!id) {
                emit m_page.failed(id.error().message());
                return;
            }
            m_chosen = *id;
            emit m_page.happened(tr("View %1 saved").arg(name), true);
        });
}

void CustomerViews::remove(const SavedView &view)
{
    m_workspace.write(
        this, [id = view.id](Session &session) { return session.savedViews().remove(id); },
        [this, name = view.name](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit m_page.happened(tr("View %1 removed").arg(name), true);
            else
                emit m_page.failed(outcome.error().message());
        });
}

} // namespace crm::ui
