#pragma once

#include "core/directory/directoryquery.h"
#include "core/pool/pool.h"
#include "core/security/user.h"
#include "ui/common/page.h"

class QLabel;
class QStackedWidget;

namespace crm {
class PoolQuality;
class Session;
} // namespace crm

namespace crm::ui {

class Button;
class Combo;
class IconButton;
class ListTable;
class PoolModel;
class PoolQuota;
class SearchField;
class SelectionBar;

/// The public pool: who lies in it, why, and the way to make them one's own.
class PoolPage : public Page
{
    Q_OBJECT

public:
    PoolPage(Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void focusFilter() override;
    void exportList() override;
    bool ready() const override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    /// What the page needs to know besides the customers.
    struct Facts
    {
        std::vector<Pool> pools = {};
        std::vector<User> users = {};
        QDate today = {};
        bool mayClaim = false;
        bool mayAssign = false; ///< the customers of the pool that is shown
        bool mayHandOver = false;
        bool mayManage = false;
        std::optional<PoolAllowance> allowance = {}; ///< of the pool that is shown
        QStringList rules = {}; ///< in words, those that take customers into it
    };

    QWidget *buildHead();
    QWidget *buildEmpty();
    void buildTable(Settings &settings);
    void buildBar();
    void showMenu(const QPoint &position);

    void readFacts();
    static Facts factsOf(Session &session, PoolId shown);
    void showFacts(const Facts &facts);
    PoolId shownPool() const;
    void choosePool();
    std::vector<Pool> otherPools() const;
    DirectoryQuery query() const;
    /// Another search, order or pool: what was refused is shown no longer.
    void askAnew();
    void ask();
    void arrived(const DirectoryView &view);
    /// What the directory does not know of the rows of a view.
    struct Extras
    {
        std::shared_ptr<const PoolQuality> quality = {};
        std::optional<std::vector<CustomerId>> order = {};
    };
    static Extras extrasOf(Session &session, const DirectoryView &view, PoolId pool, int column,
                           std::shared_ptr<const PoolQuality> known);
    void showView(const DirectoryView &view, const std::vector<CustomerId> *order = nullptr);
    void showCount(const DirectoryView &view);
    void selectionChanged();
    QString claimText(int open) const;

    std::vector<CustomerId> selected() const;
    std::vector<CustomerId> claimable() const; ///< of those, what nothing locks
    void claim(BatchMode mode);
    void claimed(const std::vector<PoolAnswer> &answers);
    void notClaimed(const std::vector<PoolAnswer> &answers);
    QString nameOf(CustomerId id) const;
    void assign();
    void moveSelected();
    void managePools();
    void showTools();
    void handOver();
    void purge();

    Workspace &m_workspace;
    Facts m_facts;
    PoolId m_wantedPool = {}; ///< of restore(), until the pools are known
    PoolModel *m_model;
    Combo *m_pool;
    IconButton *m_manage;
    Button *m_rules = nullptr;
    IconButton *m_tools = nullptr;
    PoolQuota *m_quota;
    std::shared_ptr<const PoolQuality> m_quality;
    SearchField *m_search;
    QStackedWidget *m_stack;
    ListTable *m_table;
    QLabel *m_count;
    Button *m_clearSearch = nullptr;
    SelectionBar *m_bar;
    Button *m_claim = nullptr;
    Button *m_claimAll = nullptr;
    Button *m_assign = nullptr;
    Button *m_move = nullptr;
    int m_question = 0; ///< answers to older ones are dropped
    int m_open = 0; ///< questions that have no answer yet
    bool m_complete = false;
};

} // namespace crm::ui
