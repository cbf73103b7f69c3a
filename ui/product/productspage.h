#pragma once

#include "ui/common/page.h"
#include "ui/customfield/ownfields.h"
#include "ui/product/productmodel.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace crm::ui {

class Button;
class Chip;
class ChipRow;
class ListTable;
class SearchField;
class SegmentChoice;
class SelectionBar;

/// The catalogue of what is sold.
class ProductsPage : public Page
{
    Q_OBJECT

public:
    ProductsPage(Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void focusFilter() override;
    void createNew() override;
    void editCurrent() override;
    void exportList() override;
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    /// Everything that the page shows.
    struct Catalogue
    {
        std::vector<Product> products = {};
        QStringList categories = {};
        OwnFieldChoices own = {};
        QString currency = {};
        bool mayManage = false;
    };

    QWidget *buildHead();
    void buildTable();
    void keepColumns();
    void buildBar();
    void read();
    void showCatalogue(const Catalogue &catalogue);
    ProductModel::Filter filter() const;
    void readBought();
    void applyFilter();
    void showCategories();
    void clearFilter();
    void selectionChanged();

    std::vector<Product> selected() const;
    void edit(const Product &product);
    void setActive(bool active);
    void removeSelected();

    Workspace &m_workspace;
    Settings &m_settings;
    Catalogue m_catalogue; ///< its products are in the model
    ProductModel *m_model;
    SearchField *m_search;
    QHBoxLayout *m_chipLine = nullptr;
    ChipRow *m_categories = nullptr;
    Chip *m_activeOnly;
    SegmentChoice *m_segment;
    IdSet m_bought; ///< by the customers of the segment; nullptr: none is chosen
    QStackedWidget *m_stack;
    ListTable *m_table;
    QLabel *m_count;
    SelectionBar *m_bar;
    Button *m_edit = nullptr;
    Button *m_activate = nullptr;
    Button *m_deactivate = nullptr;
    Button *m_remove = nullptr;
    QStringList m_shownCategories;
    QString m_category; ///< key of the chosen chip
    ProductId m_added = {}; ///< to be selected when the list has come
    bool m_columnsKept = false;
    int m_open = 0;
};

} // namespace crm::ui
