#pragma once

#include "core/pool/pool.h"
#include "core/session/session.h"

#include <QObject>

class QMenu;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Page;

/// What can be done to several customers at once. Every act answers through the page: with what happened and
/// a way back, or with what was refused.
class BulkActions : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<CustomerId>;

    BulkActions(Page &page, Workspace &workspace);
    /// Who can be given customers, and where they can be released to.
    void setPeople(std::vector<User> users, std::vector<Pool> pools);
    bool may(Permission permission) const;

    /// Entries for every active person; `ids` are asked for when one is chosen.
    void fillAssignMenu(QMenu *menu, const std::function<Ids()> &ids);
    void assign(const Ids &ids, const User &user);
    void release(const Ids &ids);
    void claim(const Ids &ids);
    /// `field` is one of CustomerService::editField(); `title` names it for people.
    void setField(const Ids &ids, const QString &field, const QString &title);
    void addTag(const Ids &ids);
    /// Onto a list among the segments, or a new one.
    void putOnList(const Ids &ids);
    /// Begins a playbook that is there to be begun by hand.
    void beginSequence(const Ids &ids);
    void remove(const Ids &ids);

signals:
    /// Something came of it.
    void done();

private:
    /// What is said of so many customers.
    using Counted = std::function<QString(int customers)>;
    void tell(const PoolOutcome &outcome, const Counted &success);
    void tell(const ChangeSet &changes, const QString &success);
    template <typename Work, typename Success>
    void run(Work work, const Success &success);

    Page &m_page;
    Workspace &m_workspace;
    std::vector<User> m_users;
    std::vector<Pool> m_pools;
};

} // namespace crm::ui
