#include "ui/product/productspage.h"

#include "core/customfield/customfieldservice.h"
#include "core/product/productservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/common/selectionbar.h"
#include "ui/common/typetofilter.h"
#include "ui/exchange/exportlist.h"
#include "ui/segment/segmentchoice.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

enum Shown { List, NoProducts, NothingFound };

const QString kAll = u"all"_s;
const QString kCategory = u"category:"_s; // before the name, so that none is taken for "all"

/// Names are quiet where a product is no longer sold, and its state is told by a pill.
class ProductDelegate : public RowDelegate
{
public:
    ProductDelegate(ListTable *table, const ProductModel *model)
        : RowDelegate(table)
        , m_model(model)
    {
    }

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const Product &product = m_model->at(index.row());
        const QString text = index.data().toString();
        if (index.column() == ProductModel::State
            && !product.active) // the exception, not the rule, is marked
            draw::pill(painter, rect.left(), rect.center().y(), text, draw::Tone::Warn);
        else if (index.column() == ProductModel::State)
            draw::text(painter, rect, text, Theme::font(), Theme::t().text2);
        else if (index.column() == ProductModel::Name)
            draw::text(painter, rect, text, Theme::font(),
                       product.active ? Theme::t().text1 : Theme::t().text3);
        else
            RowDelegate::cell(painter, rect, index, selected);
    }

private:
    const ProductModel *m_model;
};

} // namespace

ProductsPage::ProductsPage(Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_model(new ProductModel(this))
    , m_search(new SearchField(tr("Name, pinyin or code"), u"Ctrl F"_s))
    , m_activeOnly(new Chip(tr("On sale only")))
    , m_segment(new SegmentChoice(workspace))
    , m_stack(new QStackedWidget)
    , m_table(new ListTable)
    , m_count(label({}, "caption"))
    , m_bar(new SelectionBar(this))
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    box->addWidget(buildHead());
    auto *chips = new QWidget;
    m_chipLine = new QHBoxLayout(chips);
    m_chipLine->setContentsMargins(16, 0, 16, 10);
    box->addWidget(chips);
    box->addWidget(new Rule);
    buildTable();
    m_stack->addWidget(m_table);
    auto *none = new EmptyState("product", tr("No products yet"),
                                tr("What you sell, with its price: orders pick from here."));
    auto *first = none->addStep(tr("New product"), "plus");
    auto *nothing = new EmptyState("search", tr("Nothing found"), tr("No product matches these filters."));
    auto *clear = nothing->addStep(tr("Clear the filters"));
    m_stack->addWidget(none);
    m_stack->addWidget(nothing);
    box->addWidget(m_stack, 1);
    box->addWidget(new Rule);
    m_count->setContentsMargins(16, 8, 16, 8);
    box->addWidget(m_count);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    buildBar();

    connect(m_search, &SearchField::settled, this, &ProductsPage::applyFilter);
    connect(m_activeOnly, &Chip::clicked, this, &ProductsPage::applyFilter);
    connect(m_segment, &SegmentChoice::changed, this, &ProductsPage::readBought);
    connect(first, &QPushButton::clicked, this, &ProductsPage::createNew);
    connect(clear, &QPushButton::clicked, this, &ProductsPage::clearFilter);
    read();
}

QWidget *ProductsPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new FoldingRow(head);
    row->setContentsMargins(16, 14, 16, 10);
    row->setSpacing(8);
    row->addWidget(label(tr("Products"), "title"));
    row->addStretch();
    m_activeOnly->setObjectName(u"activeOnly"_s);
    row->addWidget(m_activeOnly);
    m_segment->setToolTip(plainTip(tr("Only what the customers of a segment bought")));
    row->addWidget(m_segment);
    m_search->setObjectName(u"productSearch"_s);
    new TypeToFilter(m_table, m_search);
    m_search->setFixedWidth(Theme::px(240));
    row->addWidget(m_search);
    auto *out = new IconButton("download", tr("Export the list (Ctrl+E)"));
    out->setObjectName(u"exportButton"_s);
    out->setVisible(mayExport(m_workspace));
    connect(out, &IconButton::clicked, this, &ProductsPage::exportList);
    row->addWidget(out);
    auto *lists = new Button(tr("Price lists"), "", "money");
    lists->setObjectName(u"priceListsButton"_s);
    connect(lists, &QPushButton::clicked, this, [this] { emit wanted(u"prices"_s, {}); });
    row->addWidget(lists);
    return head;
}

void ProductsPage::buildTable()
{
    m_table->setObjectName(u"productTable"_s);
    m_table->setAccessibleName(tr("Products"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ProductDelegate(m_table, m_model));
    m_table->setColumnWidths({300, 120, 150, 100, 70, 130, 130, 110});
    m_table->fitColumns(
        {.giving = ProductModel::Name,
         .least = 200,
         .waiting = {ProductModel::Unit, ProductModel::Cost, ProductModel::Code, ProductModel::State}});
    m_table->header()->setSortIndicatorShown(true);
    m_table->header()->setSortIndicator(ProductModel::Category, Qt::AscendingOrder);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &ProductsPage::applyFilter);
    connect(m_table, &ListTable::opened, this, &ProductsPage::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProductsPage::selectionChanged);
}

/// Widths and order are found again when the users' own fields are known, which are columns too.
void ProductsPage::keepColumns()
{
    if (!m_columnsKept)
        m_table->keepColumns(m_settings, u"products"_s);
    m_columnsKept = true;
}

void ProductsPage::buildBar()
{
    m_edit = m_bar->addPrimary(tr("Edit"), "note");
    m_remove = m_bar->addAction(tr("Delete"), "trash");
    m_deactivate = m_bar->addAction(tr("Make inactive"));
    m_activate = m_bar->addAction(tr("Put on sale"));
    m_edit->setObjectName(u"editProduct"_s);
    m_remove->setObjectName(u"removeProducts"_s);
    m_deactivate->setObjectName(u"deactivateProducts"_s);
    m_activate->setObjectName(u"activateProducts"_s);
    connect(m_edit, &QPushButton::clicked, this, &ProductsPage::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ProductsPage::removeSelected);
    connect(m_deactivate, &QPushButton::clicked, this, [this] { setActive(false); });
    connect(m_activate, &QPushButton::clicked, this, [this] { setActive(true); });
    connect(m_bar, &SelectionBar::cleared, m_table, &QTableView::clearSelection);
}

void ProductsPage::read()
{
    ++m_open;
    m_workspace.read(
        this,
        [](Session &session) {
            return Catalogue{.products = session.products().rows({}),
                             .categories = session.products().categories(),
                             .own = readOwnFields(session, FieldEntity::Product),
                             .currency = session.operations().currency(),
                             .mayManage = session.actor().may(Permission::ManageProducts)};
        },
        [this](const Outcome<Catalogue> &outcome) {
            --m_open;
            if (outcome)
                showCatalogue(*outcome);
            else
                emit failed(outcome.error().message());
        });
}

void ProductsPage::showCatalogue(const Catalogue &catalogue)
{
    QSet<qint64> kept;
    for (const auto &product : selected())
        kept.insert(product.id.value);
    m_catalogue = catalogue;
    m_catalogue.products.clear();
    m_model->setProducts(catalogue.products, catalogue.currency);
    showOwnColumns(*m_table, *m_model, catalogue.own.fields);
    keepColumns();
    applyFilter();
    if (m_added.isValid()) {
        kept = {m_added.value};
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_added), 0));
        m_added = {};
    }
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (kept.contains(m_model->at(row).id.value))
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    selectionChanged();
}

ProductModel::Filter ProductsPage::filter() const
{
    const auto *header = m_table->header();
    ProductModel::Filter filter{.text = m_search->text(),
                                .activeOnly = m_activeOnly->isChecked(),
                                .products = m_bought,
                                .sort = header->sortIndicatorSection(),
                                .descending = header->sortIndicatorOrder() == Qt::DescendingOrder};
    if (m_category.startsWith(kCategory))
        filter.category = m_category.mid(kCategory.size());
    return filter;
}

void ProductsPage::readBought()
{
    if (!m_segment->isChosen()) {
        m_bought = nullptr;
        applyFilter();
        return;
    }
    ++m_open;
    m_workspace.read(
        this,
        [customers = m_segment->customers()](Session &session) {
            return session.products().boughtBy(customers);
        },
        [this](const Outcome<IdSet> &bought) {
            --m_open;
            if (!bought) {
                emit failed(bought.error().message());
                return;
            }
            m_bought = m_segment->isChosen() ? *bought : nullptr;
            applyFilter();
        });
}

void ProductsPage::applyFilter()
{
    m_model->show(filter());
    showCategories();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? List : m_model->isEmpty() ? NoProducts : NothingFound);
    m_count->setText(tr("%Ln products", nullptr, m_model->rowCount()));
    selectionChanged();
}

void ProductsPage::showCategories()
{
    ProductModel::Filter everywhere = filter();
    const auto counts = m_model->counts(everywhere);
    everywhere = {};
    const QStringList categories = m_model->counts(everywhere).keys();
    if (!m_categories || categories != m_shownCategories) {
        m_shownCategories = categories;
        if (m_categories)
            m_categories->deleteLater();
        m_categories = new ChipRow(ChipRow::Choice::One);
        m_categories->add(kAll, tr("All"));
        for (const auto &category : categories)
            m_categories->add(kCategory + category, category.isEmpty() ? tr("Without category") : category);
        m_chipLine->addWidget(m_categories);
        if (!m_categories->chip(m_category))
            m_category = kAll;
        m_categories->choose({m_category});
        connect(m_categories, &ChipRow::chosenChanged, this, [this] {
            m_category = m_categories->chosen().value(0);
            applyFilter();
        });
    }
    qint64 all = 0;
    for (const auto &category : categories) {
        all += counts.value(category);
        m_categories->setCount(kCategory + category, format::count(counts.value(category)));
    }
    m_categories->setCount(kAll, format::count(all));
}

void ProductsPage::clearFilter()
{
    m_search->clear();
    m_activeOnly->setChecked(false);
    m_segment->chooseAll();
    m_category = kAll;
    m_categories->choose({kAll});
    applyFilter();
}

void ProductsPage::selectionChanged()
{
    const auto products = selected();
    bool active = false;
    bool inactive = false;
    for (const auto &product : products)
        (product.active ? active : inactive) = true;
    m_edit->setVisible(products.size() == 1);
    m_deactivate->setVisible(active);
    m_activate->setVisible(inactive);
    m_bar->setSelection(m_catalogue.mayManage ? qsizetype(products.size()) : 0);
}

void ProductsPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::Product) || changes.touches(Entity::CustomValue)
        || changes.touches(Entity::CustomField) || changes.touches(Entity::Other))
        read();
    if (changes.touches(Entity::Order) && m_segment->isChosen())
        readBought();
}

bool ProductsPage::ready() const
{
    return m_open == 0 && m_segment->isReady();
}

void ProductsPage::reload()
{
    read();
}

void ProductsPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

QVariantMap ProductsPage::state() const
{
    return {{u"search"_s, m_search->text()},
            {u"category"_s, m_category},
            {u"activeOnly"_s, m_activeOnly->isChecked()},
            {u"segment"_s, m_segment->name()}};
}

void ProductsPage::restore(const QVariantMap &state)
{
    if (state.contains(u"search"_s))
        m_search->setText(state.value(u"search"_s).toString());
    if (state.contains(u"category"_s))
        m_category = state.value(u"category"_s).toString();
    m_activeOnly->setChecked(state.value(u"activeOnly"_s, m_activeOnly->isChecked()).toBool());
    if (state.contains(u"segment"_s))
        m_segment->choose(state.value(u"segment"_s).toString());
    m_added = {state.value(u"product"_s).toLongLong()};
    if (m_added.isValid()) { // it is to be seen, whatever the list was filtered by
        m_search->clear();
        m_activeOnly->setChecked(false);
        m_segment->chooseAll();
        m_category = kAll;
        read();
    }
    m_shownCategories.clear(); // the chips are made anew, with the chosen one
    if (m_open == 0)
        applyFilter();
}

} // namespace crm::ui
