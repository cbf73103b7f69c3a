#pragma once

#include "core/customer/customer.h"
#include "core/directory/directoryquery.h"
#include "core/savedview/savedview.h"
#include "ui/common/page.h"
#include "ui/customer/customerfilter.h"

#include <QSet>

class QLabel;
class QStackedWidget;

namespace crm::ui {

class BulkActions;
class CustomerInspector;
class CustomerTableModel;
class CustomerViews;
class EmptyState;
class FilterBar;
class FilterPopup;
class InspectorFrame;
class ListTable;
class SearchField;
class SelectionBar;

/// The list of all customers: searched, filtered, sorted and chosen from, with the current one at a glance
/// beside it.
class CustomersPage : public Page
{
    Q_OBJECT

public:
    CustomersPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void focusFilter() override;
    void createNew() override;
    void editCurrent() override;
    void exportList() override;
    bool ready() const override;
    QVariantMap state() const override;
    /// Understands {"search": text}, {"ids": list of ids, "title": text}, {"pool": id}, {"filter":
    /// expression}, and what state() gave.
    void restore(const QVariantMap &state) override;

private:
    QWidget *makeList();
    QLayout *makeHead();
    QLayout *makeFoot();
    QWidget *makeEmpty();
    void makeBar(QWidget *list);
    void connectList();
    void connectInspector();

    QJsonObject look() const;
    void showSavedView(const SavedView &view);

    void readPeople();
    void readFirstPage();
    void setFilter(const CustomerFilter &filter);
    std::optional<DirectoryQuery> query(const CustomerFilter &filter) const;
    void ask();
    void answered(const DirectoryView &view, const CustomerFilter &filter);
    void askCounts();
    void countNext();
    void showView(DirectoryView view, const CustomerFilter &filter);
    void keepColumns();
    void fitColumns();
    void layColumns();
    void sortChanged();
    void showState();
    void showFoot();
    void selectionChanged();

    struct Place
    {
        QSet<qint64> selected;
        qint64 current = 0;
        int row = 0; ///< of the current one
        qint64 top = 0; ///< the customer of the uppermost row
        int offset = 0; ///< pixels of it that are scrolled away
    };
    Place place() const;
    void putBack(const Place &before, bool sameFilter);

    std::vector<CustomerId> selectedIds() const;
    CustomerId currentId() const;
    QDate today() const;
    void openCustomer(CustomerId id);

    Workspace &m_workspace;
    Settings &m_settings;
    CustomerFilter m_filter;
    CustomerFilter m_shownFilter; ///< that of the rows in the table
    CustomerTableModel *m_model;
    ListTable *m_table;
    SearchField *m_search;
    FilterBar *m_filters;
    CustomerViews *m_views;
    FilterPopup *m_popup;
    QStackedWidget *m_stack;
    QWidget *m_noHits = nullptr;
    QWidget *m_noCustomers = nullptr;
    QLabel *m_found;
    QLabel *m_hints;
    SelectionBar *m_bar = nullptr;
    class Button *m_claim = nullptr;
    BulkActions *m_bulk;
    CustomerInspector *m_inspector;
    InspectorFrame *m_frame = nullptr;
    bool m_asking = false; ///< a query is on its way
    bool m_askAgain = false; ///< and out of date already
    bool m_shownComplete = false;
    bool m_columnsKept = false;
    bool m_toTop = false; ///< after sorting anew
    QStringList m_uncounted; ///< quick filters whose counts are still to come
    qsizetype m_selected = 0;
    qint64 m_wantedCurrent = 0; ///< to become current once it is there
};

} // namespace crm::ui
