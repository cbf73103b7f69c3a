#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/common/selectionbar.h"
#include "ui/common/typetofilter.h"
#include "ui/customer/bulkactions.h"
#include "ui/customer/customeractions.h"
#include "ui/customer/customercolumns.h"
#include "ui/customer/customerdelegate.h"
#include "ui/customer/customerinspector.h"
#include "ui/customer/customerspage.h"
#include "ui/customer/customertablemodel.h"
#include "ui/customer/customerviews.h"
#include "ui/customer/filterbar.h"
#include "ui/customer/filterpopup.h"
#include "ui/exchange/exportlist.h"
#include "ui/pool/conditiontext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

CustomersPage::CustomersPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_settings(settings)
    , m_model(new CustomerTableModel(this))
    , m_table(new ListTable)
    , m_search(new SearchField(tr("Name, contact, phone or pinyin"), u"Ctrl F"_s))
    , m_filters(new FilterBar)
    , m_views(new CustomerViews(*this, workspace, [this] { return look(); }))
    , m_popup(new FilterPopup(
          workspace, [this] { return query(m_filter); }, this))
    , m_stack(new QStackedWidget)
    , m_found(label({}, "caption"))
    , m_hints(label({}, "caption"))
    , m_bulk(new BulkActions(*this, workspace))
    , m_inspector(new CustomerInspector(workspace))
{
    setObjectName(u"customersPage"_s);
    auto *list = makeList();
    m_frame = new InspectorFrame(list, m_inspector);
    m_frame->keepIn(settings, u"customers"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    makeBar(list);
    connectList();
    connectInspector();

    m_filters->set(m_filter, workspace.directory().snapshot()->lists());
    connect(&workspace, &Workspace::directoryChanged, this, &CustomersPage::ask);
    readPeople();
    readFirstPage();
    ask();
    showFoot();
}

QWidget *CustomersPage::makeList()
{
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addLayout(makeHead());
    auto *views = new QHBoxLayout;
    views->setContentsMargins(16, 0, 16, 8);
    views->addWidget(m_views);
    box->addLayout(views);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(16, 0, 16, 10);
    filters->addWidget(m_filters);
    box->addLayout(filters);

    m_table->setAccessibleName(tr("Customers"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CustomerDelegate(m_table, m_model));
    m_table->header()->setSortIndicatorShown(true);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); // the newest first
    m_table->header()->setSortIndicatorClearable(true);
    m_table->header()->setSortIndicatorShown(true);
    fitColumns();
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty());
    box->addWidget(m_stack, 1);
    box->addLayout(makeFoot());
    list->setFocusProxy(m_table); // where the focus goes when the inspector is put away
    return list;
}

QLayout *CustomersPage::makeHead()
{
    auto *head = new FoldingRow;
    head->setContentsMargins(16, 14, 16, 10);
    head->setSpacing(8);
    head->addWidget(label(tr("Customers"), "title"));
    head->addStretch();
    m_search->setObjectName(u"customerFilter"_s);
    m_search->setMinimumWidth(Theme::px(160));
    m_search->setMaximumWidth(Theme::px(340));
    m_search->settleAtOnce();
    new TypeToFilter(m_table, m_search);
    head->addWidget(m_search, 1);
    auto *columns = new IconButton("columns", tr("Choose columns"));
    auto *import = new IconButton("import", tr("Import a sheet"));
    auto *views = new IconButton("bookmark", tr("Saved views"));
    auto *out = new IconButton("download", tr("Export the list (Ctrl+E)"));
    views->setObjectName(u"viewsButton"_s);
    out->setObjectName(u"exportButton"_s);
    out->setVisible(mayExport(m_workspace));
    connect(views, &IconButton::clicked, this,
            [this, views] { m_views->openMenu(views->mapToGlobal(QPoint(0, views->height() + 4))); });
    connect(out, &IconButton::clicked, this, &CustomersPage::exportList);
    columns->setObjectName(u"columnsButton"_s);
    connect(columns, &IconButton::clicked, this, [this, columns] {
        m_table->header()->showMenu(columns->mapToGlobal(QPoint(0, columns->height() + 4)));
    });
    connect(import, &IconButton::clicked, this, [this] { emit wanted(u"import"_s, {}); });
    head->addWidget(views);
    head->addWidget(columns);
    head->addWidget(import);
    head->addWidget(out);
    return head;
}

QLayout *CustomersPage::makeFoot()
{
    auto *foot = new QVBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(new ui::Rule);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 7, 16, 7);
    row->addWidget(m_found);
    row->addStretch();
    row->addWidget(m_hints);
    m_found->setObjectName(u"foundLabel"_s);
    m_hints->setObjectName(u"hintsLabel"_s);
    foot->addLayout(row);
    return foot;
}

QWidget *CustomersPage::makeEmpty()
{
    auto *none = new EmptyState("customers", tr("No customers yet"),
                                tr("Everybody who buys, or may buy, belongs here: with contacts, orders and "
                                   "all that was said."));
    auto *import = none->addStep(tr("Import a sheet"), "import");
    auto *add = none->addStep(tr("New customer"), "plus");
    import->setObjectName(u"importStep"_s);
    connect(import, &Button::clicked, this, [this] { emit wanted(u"import"_s, {}); });
    connect(add, &Button::clicked, this, &CustomersPage::createNew);
    m_noCustomers = none;
    m_stack->addWidget(none);

    auto *noHits = new EmptyState("filter", tr("No customer fits"),
                                  tr("Nobody fulfils all of the filters and the words above."));
    auto *clear = noHits->addStep(tr("Clear the filters"), "close");
    clear->setObjectName(u"clearFilters"_s);
    connect(clear, &Button::clicked, this, [this] { setFilter({}); });
    m_noHits = noHits;
    return noHits;
}

void CustomersPage::makeBar(QWidget *list)
{
    m_bar = new SelectionBar(list);
    const auto ids = [this] { return selectedIds(); };
    // Each new action is put before the ones that are there.
    auto *more = m_bar->addAction(tr("More"), "more");
    auto *release = m_bar->addAction(tr("Release"), "pool");
    m_claim = m_bar->addAction(tr("Claim"), "claim");
    auto *assign = m_bar->addPrimary(tr("Assign to"), "user");
    more->setObjectName(u"moreButton"_s);
    release->setObjectName(u"releaseButton"_s);
    m_claim->setObjectName(u"claimButton"_s);
    assign->setObjectName(u"assignButton"_s);
    assign->setVisible(m_bulk->may(Permission::Assign));
    release->setVisible(m_bulk->may(Permission::Claim));
    more->setVisible(m_bulk->may(Permission::Edit));

    connect(assign, &Button::clicked, this, [this, assign, ids] {
        auto *menu = new QMenu(assign);
        menu->setObjectName(u"assignMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_bulk->fillAssignMenu(menu, ids);
        menu->popup(assign->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
    connect(release, &Button::clicked, this, [this, ids] { m_bulk->release(ids()); });
    connect(m_claim, &Button::clicked, this, [this, ids] { m_bulk->claim(ids()); });
    connect(more, &Button::clicked, this, [this, more, ids] {
        auto *menu = new QMenu(more);
        menu->setObjectName(u"moreMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto field : {CustomerField::Grade, CustomerField::Source, CustomerField::Industry}) {
            const QString title = customerFieldTitle({field}, {});
            connect(menu->addAction(tr("Set %1 …").arg(title)), &QAction::triggered, this,
                    [this, ids, field, title] {
                        m_bulk->setField(ids(), QString::fromLatin1(fieldInfo(field).key), title);
                    });
        }
        connect(menu->addAction(tr("Add tag …")), &QAction::triggered, this,
                [this, ids] { m_bulk->addTag(ids()); });
        connect(menu->addAction(tr("Put on a list …")), &QAction::triggered, this,
                [this, ids] { m_bulk->putOnList(ids()); });
        connect(menu->addAction(tr("Begin a playbook …")), &QAction::triggered, this,
                [this, ids] { m_bulk->beginSequence(ids()); });
        auto *out = menu->addAction(tr("Export …"));
        out->setEnabled(m_bulk->may(Permission::Export));
        connect(out, &QAction::triggered, this, &CustomersPage::exportList);
        menu->addSeparator();
        auto *remove = menu->addAction(tr("Delete"));
        remove->setEnabled(m_bulk->may(Permission::Delete));
        connect(remove, &QAction::triggered, this, [this, ids] { m_bulk->remove(ids()); });
        menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
    });
    connect(m_bar, &SelectionBar::cleared, m_table, &QTableView::clearSelection);
    connect(m_bulk, &BulkActions::done, m_table, &QTableView::clearSelection);
}

void CustomersPage::connectList()
{
    connect(m_search, &SearchField::settled, this, [this](const QString &text) {
        if (text == m_filter.search)
            return;
        m_filter.search = text;
        ask();
    });
    connect(m_filters, &FilterBar::changed, this, &CustomersPage::setFilter);
    connect(m_views, &CustomerViews::chosen, this, &CustomersPage::showSavedView);
    connect(m_popup, &FilterPopup::changed, this, &CustomersPage::setFilter);
    connect(m_filters, &FilterBar::segmentWanted, this, [this] {
        const auto lists = m_workspace.directory().snapshot()->sharedLists();
        emit wanted(u"segments"_s, {{u"filter"_s, expressionOf(m_filter, *lists)}});
    });
    connect(m_filters, &FilterBar::addRequested, this,
            [this](const QPoint &below) { m_popup->openFor(m_filter, below); });
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &CustomersPage::sortChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomersPage::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_inspector->setCustomer(currentId()); });
    connect(m_model, &QAbstractItemModel::columnsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                m_table->header()->fit([&] {
                    for (int column = first; m_columnsKept && column <= last; ++column)
                        m_table->setColumnHidden(column, true);
                });
            });
    connect(m_table, &ListTable::widthChanged, this, [this] {
        if (!m_table->header()->isChosen())
            fitColumns();
    });
    connect(m_table, &ListTable::opened, this,
            [this](const QModelIndex &index) { openCustomer({m_model->id(index.row())}); });
    connect(m_table, &ListTable::previewed, this, [this] { m_frame->toggleInspector(); });
}

void CustomersPage::connectInspector()
{
    const auto only = [](CustomerId id) { return std::vector{id}; };
    connect(m_inspector, &CustomerInspector::openWanted, this, &CustomersPage::openCustomer);
    connect(m_inspector, &CustomerInspector::editWanted, this,
            [this](CustomerId id) { editCustomer(*this, m_workspace, id); });
    connect(m_inspector, &CustomerInspector::followUpWanted, this,
            [this](CustomerId id) { recordActivity(*this, m_workspace, id, ActivityKind::Call); });
    connect(m_inspector, &CustomerInspector::releaseWanted, this,
            [this, only](CustomerId id) { m_bulk->release(only(id)); });
    connect(m_inspector, &CustomerInspector::claimWanted, this,
            [this, only](CustomerId id) { m_bulk->claim(only(id)); });
    connect(m_inspector, &CustomerInspector::copied, this,
            [this](const QString &value) { emit happened(tr("Copied %1").arg(value), false); });
}

} // namespace crm::ui
