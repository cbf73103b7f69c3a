#include "ui/customer/customerspage.h"

#include "core/directory/firstpage.h"
#include "core/pool/poolservice.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/searchfield.h"
#include "ui/common/selectionbar.h"
#include "ui/customer/bulkactions.h"
#include "ui/customer/customeractions.h"
#include "ui/customer/customerinspector.h"
#include "ui/customer/customertablemodel.h"
#include "ui/customer/customerviews.h"
#include "ui/customer/filterbar.h"
#include "ui/customer/filterpopup.h"

#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kFirstPage = 60; ///< more rows than any screen shows

} // namespace

void CustomersPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::User) || changes.touches(Entity::Pool))
        readPeople();
    if (changes.touches(Entity::View))
        m_views->reload();
    if (const auto id = m_inspector->customer(); id.isValid() && changes.touchesCustomer(id.value))
        m_inspector->reload();
}

void CustomersPage::reload()
{
    readPeople();
    m_views->reload();
    ask();
    m_inspector->reload();
}

void CustomersPage::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CustomersPage::createNew()
{
    newCustomer(*this, m_workspace, [this](CustomerId id) {
        m_table->clearSelection(); // the new one takes its place
        m_wantedCurrent = id.value;
        if (m_model->rowOf(id.value) >= 0)
            ask();
    });
}

void CustomersPage::editCurrent()
{
    if (const auto id = currentId(); id.isValid())
        editCustomer(*this, m_workspace, id);
}

bool CustomersPage::ready() const
{
    return m_shownComplete && !m_asking && m_uncounted.isEmpty() && m_inspector->ready() && m_views->ready();
}

QVariantMap CustomersPage::state() const
{
    auto map = m_filter.toMap();
    map.insert(u"current"_s, currentId().value);
    return map;
}

void CustomersPage::restore(const QVariantMap &state)
{
    m_wantedCurrent = state.value(u"current"_s).toLongLong();
    setFilter(CustomerFilter::fromMap(state));
}

void CustomersPage::readPeople()
{
    m_workspace.read(
        this, [](Session &session) { return std::pair(session.users().all(), session.pools().pools()); },
        [this](const auto &people) {
            if (people)
                m_bulk->setPeople(people->first, people->second);
        });
}

/// Something to look at while the list is being loaded into memory.
void CustomersPage::readFirstPage()
{
    m_workspace.read(
        this, [](Session &session) { return firstPage(session.location(), kFirstPage, session.views()); },
        [this](const Outcome<DirectoryView> &page) {
            if (page && m_filter.isEmpty() && m_model->rowCount() == 0 && !m_shownComplete)
                showView(*page, m_filter);
        });
}

void CustomersPage::setFilter(const CustomerFilter &filter)
{
    m_filter = filter;
    m_filters->set(filter, m_workspace.directory().snapshot()->lists());
    if (m_search->text() != filter.search)
        m_search->setText(filter.search);
    ask();
}

QDate CustomersPage::today() const
{
    return m_workspace.clock().today(m_workspace.directory().snapshot()->lists().zone);
}

/// Nothing where the expression cannot be read, which is said when it is set.
std::optional<DirectoryQuery> CustomersPage::query(const CustomerFilter &filter) const
{
    const auto rules = filter.rules(m_workspace.directory().snapshot()->lists(), m_workspace.user().id);
    if (!rules)
        return {};
    DirectoryQuery query;
    query.search = filter.search;
    query.filters = *rules;
    query.today = today();
    return query;
}

void CustomersPage::ask()
{
    m_views->showFilter(m_filter);
    const auto snapshot = m_workspace.directory().snapshot();
    // Until everything is there, conditions would be held against columns that are still empty. A search
    // finds what has come so far.
    const bool early = snapshot->stage() != DirectoryStage::Complete;
    auto conditions = m_filter;
    conditions.search.clear();
    if (snapshot->stage() == DirectoryStage::Empty || (early && !conditions.isEmpty()))
        return;
    m_askAgain = m_asking;
    if (m_asking)
        return;
    auto query = this->query(m_filter);
    if (!query) {
        const auto rules = m_filter.rules(snapshot->lists(), m_workspace.user().id);
        emit failed(rules.error().message());
        m_filter.expression.clear();
        m_filters->set(m_filter, snapshot->lists());
        query = this->query(m_filter);
    }
    const int sorted = m_table->header()->sortIndicatorSection();
    if (!early && sorted >= 0 && sorted < m_model->columnCount()) {
        query->sort = m_model->columns()[size_t(sorted)].field;
        query->descending = m_table->header()->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    m_asking = true;
    const auto done = [this, asked = m_filter](const DirectoryView &view) {
        m_asking = false;
        m_shownComplete = view.isComplete();
        answered(view, asked);
    };
    m_workspace.refine(this, m_model->view(), *query, done);
}

void CustomersPage::answered(const DirectoryView &view, const CustomerFilter &filter)
{
    showView(view, filter);
    if (m_askAgain)
        ask();
    else
        askCounts();
}

/// The counts beside the quick filters come after the list, one by one; what is newer overtakes them.
void CustomersPage::askCounts()
{
    const bool idle = m_uncounted.isEmpty();
    m_uncounted.clear();
    if (!m_shownComplete)
        return;
    for (const auto &quick : quickFilters())
        m_uncounted << quick.key;
    if (idle)
        countNext();
}

void CustomersPage::countNext()
{
    auto query = m_uncounted.isEmpty() ? std::nullopt : this->query(m_filter.withQuick(m_uncounted.first()));
    if (!query)
        return m_uncounted.clear();
    query->listed = false;
    m_workspace.refine(this, m_model->view(), *query,
                       [this, quick = m_uncounted.first(), asked = m_filter](const DirectoryView &view) {
                           const bool current =
                               asked == m_filter && view.snapshot == m_model->view().snapshot;
                           if (current && m_uncounted.removeOne(quick))
                               m_filters->setCount(quick, view.total());
                           countNext();
                       });
}

void CustomersPage::showView(DirectoryView view, const CustomerFilter &filter)
{
    const auto before = place();
    const bool sameFilter = std::exchange(m_shownFilter, filter) == filter;
    m_filters->set(m_filter, view.snapshot->lists());
    const bool reset = m_model->setView(std::move(view), today());
    keepColumns();
    if (reset || m_wantedCurrent)
        putBack(before, sameFilter);
    if (reset && std::exchange(m_toTop, false))
        m_table->scrollToTop();
    showState();
    showFoot();
}

/// Widths and order are found again when the users' own fields are known, which are columns too.
void CustomersPage::keepColumns()
{
    if (m_columnsKept)
        return;
    m_columnsKept = true;
    fitColumns();
    m_table->keepColumns(m_settings, u"customers"_s);
}

/// What a person sees first needs no scrolling sideways: names give way and take what is left, and in a
/// narrow window the region waits in the menu of columns, and then others that the inspector tells.
void CustomersPage::fitColumns()
{
    m_table->header()->fit([this] { layColumns(); });
}

void CustomersPage::layColumns()
{
    constexpr int kName = 170;
    const auto &columns = m_model->columns();
    int others = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        m_table->setColumnWidth(int(i), Theme::px(columns[i].width));
        m_table->setColumnHidden(int(i), !columns[i].shown);
        others += i > 0 && columns[i].shown ? Theme::px(columns[i].width) : 0;
    }
    const int room = m_table->width() - Theme::px(16); // but for the scroll bar
    for (const auto field : {CustomerField::Region, CustomerField::NextActivity, CustomerField::Grade}) {
        const auto column = std::ranges::find(columns, FieldRef{field}, &CustomerColumn::field);
        if (room - others >= Theme::px(kName) || column == columns.end())
            continue;
        m_table->setColumnHidden(int(column - columns.begin()), true);
        others -= Theme::px(column->width);
    }
    m_table->setColumnWidth(0, std::clamp(room - others, Theme::px(kName), Theme::px(340)));
}

/// Whoever sorts wants to see what comes first, wherever the current row goes.
void CustomersPage::sortChanged()
{
    if (!m_columnsKept)
        return;
    m_toTop = true;
    ask();
}

CustomersPage::Place CustomersPage::place() const
{
    Place place;
    for (const auto id : selectedIds())
        place.selected.insert(id.value);
    place.current = currentId().value;
    place.row = m_table->currentIndex().row();
    if (const int top = m_table->rowAt(0); top >= 0 && m_table->verticalScrollBar()->value() > 0) {
        place.top = m_model->id(top);
        place.offset = m_table->rowViewportPosition(top);
    }
    return place;
}

/// By who they are. Where the current customer is gone, its successor is current, or the first hit.
void CustomersPage::putBack(const Place &before, bool sameFilter)
{
    auto *selection = m_table->selectionModel();
    QItemSelection chosen;
    const auto rows = m_model->rowsOf(before.selected);
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype to = i;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        chosen.select(m_model->index(rows[i], 0), m_model->index(rows[to], m_model->columnCount() - 1));
        i = to + 1;
    }
    const qint64 wanted = m_wantedCurrent ? m_wantedCurrent : before.current;
    int current = wanted ? m_model->rowOf(wanted) : -1;
    const bool isSought = m_wantedCurrent && current >= 0;
    if (current < 0)
        current = std::min(sameFilter ? std::max(before.row, 0) : 0, m_model->rowCount() - 1);
    if (m_shownComplete)
        m_wantedCurrent = 0;
    if (current >= 0) {
        selection->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
        if (chosen.isEmpty())
            chosen.select(m_model->index(current, 0), m_model->index(current, m_model->columnCount() - 1));
    }
    selection->select(chosen, QItemSelectionModel::ClearAndSelect);
    if (const int top = before.top ? m_model->rowOf(before.top) : -1; top >= 0)
        m_table->verticalScrollBar()->setValue(top * m_table->rowHeight(0) - before.offset);
    if (isSought)
        m_table->scrollTo(m_model->index(current, 0));
    selectionChanged();
}

/// The table, or what to do where it would be empty.
void CustomersPage::showState()
{
    const bool none = m_shownComplete && m_model->view().snapshot->customers() == 0;
    const bool noHits = m_shownComplete && m_model->rowCount() == 0;
    m_stack->setCurrentWidget(none ? m_noCustomers : noHits ? m_noHits : m_table);
    m_filters->setVisible(!none);
    m_search->setVisible(!none);
}

void CustomersPage::showFoot()
{
    const auto &view = m_model->view();
    const bool isSorted = m_table->header()->sortIndicatorSection() >= 0; // which its header shows
    const QString order = isSorted                  ? QString()
                        : m_filter.search.isEmpty() ? tr("newest first")
                                                    : tr("best first");
    m_found->setText(m_shownComplete ? format::facts(
                         {tr("%n customers", nullptr, int(view.total()))
                              .replace(QString::number(view.total()), format::count(view.total())),
                          order, format::duration(view.milliseconds)})
                                     : tr("Loading the list …"));
    m_hints->setText(format::facts({m_selected > 0 ? tr("%n selected", nullptr, int(m_selected)) : QString(),
                                    tr("Space: preview"), tr("Enter: open")}));
}

std::vector<CustomerId> CustomersPage::selectedIds() const
{
    std::vector<CustomerId> ids;
    for (const int row : m_table->selectedRowNumbers())
        ids.push_back({m_model->id(row)});
    return ids;
}

CustomerId CustomersPage::currentId() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? CustomerId{m_model->id(index.row())} : CustomerId{};
}

void CustomersPage::selectionChanged()
{
    const auto rows = m_table->selectedRowNumbers();
    m_selected = rows.size();
    const auto &view = m_model->view();
    qint64 pooled = 0;
    if (rows.size() > 1)
        for (const int row : rows)
            pooled += view.snapshot->code({CustomerField::Pool}, view.rows[size_t(row)]) != 0;
    m_claim->setVisible(pooled > 0 && m_bulk->may(Permission::Claim));
    m_bar->setSelection(rows.size() > 1 ? rows.size() : 0,
                        pooled > 0 ? tr("%n in a pool", nullptr, int(pooled)) : QString());
    m_inspector->setCustomer(currentId());
    showFoot();
}

void CustomersPage::openCustomer(CustomerId id)
{
    if (id.isValid())
        emit wanted(u"customer"_s, {{u"customer"_s, id.value}});
}

} // namespace crm::ui
