#include "ui/product/pricelistspage.h"

#include "core/operation/changeset.h"
#include "core/product/pricelistservice.h"
#include "core/product/productservice.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/subpagehead.h"
#include "ui/common/textrowsmodel.h"
#include "ui/product/pricelistdialog.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

PriceListsPage::PriceListsPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_model(new TextRowsModel({{u"name"_s, tr("Price list")},
                                 {u"whom"_s, tr("For whom")},
                                 {u"currency"_s, tr("Currency")},
                                 {u"from"_s, tr("First day")},
                                 {u"until"_s, tr("Last day")},
                                 {u"state"_s, tr("State")}},
                                this))
    , m_table(new ListTable)
{
    auto *panel = new Panel;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    auto *head =
        new SubpageHead(tr("Back to the products"), tr("Price lists"),
                        tr("What products cost whom. Prices are filled in as lines of orders are typed."));
    box->addWidget(head);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setObjectName(u"priceLists"_s);
    m_table->setAccessibleName(tr("Price lists"));
    m_table->setColumnWidths({240, 220, 90, 110, 110, 110});
    m_table->header()->setSectionsClickable(false); // by their names
    m_table->keepColumns(settings, u"prices"_s);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_table);
    auto *empty = new EmptyState("money", tr("No price lists yet"),
                                 tr("Without one, everybody pays the price of the catalogue."));
    m_stack->addWidget(empty);
    box->addWidget(m_stack, 1);
    connect(head, &SubpageHead::left, this, [this] { emit wanted(u"products"_s, {}); });
    connect(empty->addStep(tr("New price list"), "plus"), &QPushButton::clicked, this,
            &PriceListsPage::createNew);
    connect(m_table, &ListTable::opened, this, &PriceListsPage::editCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        const auto index = m_table->indexAt(point);
        if (!index.isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setObjectName(u"priceListMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto list = m_lists[size_t(index.row())];
        menu->addAction(tr("Change…"), this, [this, list] { openDialog(list.id); });
        menu->addAction(tr("Remove"), this, [this, list] { remove(list); });
        menu->popup(m_table->viewport()->mapToGlobal(point));
    });
}

void PriceListsPage::refresh(const ChangeSet &changes)
{
    if (!changes.touches(Entity::Product) && !changes.touches(Entity::Segment))
        return;
    m_stale = true;
    if (isVisible())
        load();
}

void PriceListsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

void PriceListsPage::load()
{
    m_stale = false;
    ++m_pending;
    m_workspace.read(
        this,
        [](Session &session) {
            Facts facts{.lists = PriceListService(session.operations()).all(),
                        .today = session.operations().today()};
            for (const auto &segment : session.segments().all())
                facts.segments.insert(segment.id.value, segment.name);
            return facts;
        },
        [this](const Outcome<Facts> &facts) {
            --m_pending;
            if (facts)
                display(*facts);
            else
                emit failed(facts.error().message());
        });
}

void PriceListsPage::display(const Facts &facts)
{
    m_lists = facts.lists;
    std::vector<QStringList> rows;
    for (const auto &list : m_lists) {
        QStringList whom;
        if (!list.grade.isEmpty())
            whom << tr("grade %1").arg(list.grade);
        if (list.segment > 0)
            whom << facts.segments.value(list.segment);
        const bool isOver = list.until && *list.until < facts.today;
        const bool isAhead = list.from && *list.from > facts.today;
        rows.push_back({list.name, whom.isEmpty() ? tr("everybody") : format::facts(whom), list.currency,
                        format::date(list.from.value_or(QDate())), format::date(list.until.value_or(QDate())),
                        !list.isActive ? tr("switched off")
                        : isOver       ? tr("over")
                        : isAhead      ? tr("not yet")
                                       : tr("in use")});
    }
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_model->set(std::move(rows));
}

void PriceListsPage::editCurrent()
{
    if (const auto index = m_table->currentIndex(); index.isValid())
        openDialog(m_lists[size_t(index.row())].id);
}

void PriceListsPage::openDialog(PriceListId id)
{
    m_workspace.read(
        this,
        [id](Session &session) {
            PriceListDraft draft{.products = session.products().rows({}),
                                 .currency = session.operations().currency()};
            for (const auto &segment : session.segments().all())
                if (segment.isList())
                    draft.segments.push_back(segment);
            if (id.isValid())
                draft.list = PriceListService(session.operations()).get(id);
            return draft;
        },
        [this](const Outcome<PriceListDraft> &draft) {
            if (!draft) {
                emit failed(draft.error().message());
                return;
            }
            auto *dialog = new PriceListDialog(m_workspace, *draft, this);
            connect(dialog, &PriceListDialog::saved, this,
                    [this](const QString &what) { emit happened(what, true); });
            dialog->open();
        });
}

void PriceListsPage::remove(const PriceList &list)
{
    m_workspace.write(
        this, [id = list.id](Session &session) { return PriceListService(session.operations()).remove(id); },
        [this, name = list.name](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit happened(tr("Price list %1 removed").arg(name), true);
            else
                emit failed(outcome.error().message());
        });
}

} // namespace crm::ui
