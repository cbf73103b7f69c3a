#pragma once

#include "core/security/rights.h"
#include "ui/common/page.h"

class QScrollArea;
class QVBoxLayout;

namespace crm::ui {

class ChipRow;

/// What each role may, sees and may change, and how much of it a file that is shared can enforce.
class RightsPage : public Page
{
    Q_OBJECT

public:
    explicit RightsPage(Workspace &workspace);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool ready() const override { return m_ready; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    struct Known
    {
        std::vector<RoleRule> rules;
        bool isEncrypted = false;
    };

    void show(const Known &known);
    void build();
    QWidget *content();
    void addCard(QVBoxLayout *box, const QString &title, const QList<QWidget *> &rows);
    QWidget *row(const QString &title, const QString &note, QWidget *control);
    QWidget *scopeChoice(const QString &what, RecordScope now);
    QWidget *permissionSwitch(Permission permission);
    QWidget *actChoice(RecordKind kind);
    QWidget *fieldChoice(const QString &field);
    QWidget *limits();
    void set(const QString &what, const QString &value);
    void reset(const QString &what);
    template <typename Change>
    void write(Change change);
    bool mayChange() const;

    Workspace &m_workspace;
    Role m_role = Role::Sales;
    Known m_known;
    RoleRights m_rights;
    ChipRow *m_roles;
    QWidget *m_content; ///< in it what is built anew
    bool m_ready = false;
};

} // namespace crm::ui
