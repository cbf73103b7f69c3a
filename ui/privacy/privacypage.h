#pragma once

#include "core/privacy/consent.h"
#include "core/privacy/erasure.h"
#include "core/privacy/retention.h"
#include "ui/common/page.h"

#include <QTimeZone>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace crm {
class Session;
} // namespace crm

namespace crm::ui {

class Button;
class ChipRow;
class PrivacyList;

/// What the law asks for about people: whose time is over, who was erased, what data are used for and how
/// long they are kept.
class PrivacyPage : public Page
{
    Q_OBJECT

public:
    explicit PrivacyPage(Workspace &workspace);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool ready() const override { return m_pending == 0; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Facts
    {
        std::vector<DueCustomer> due = {};
        std::vector<ErasureEntry> erasures = {};
        std::vector<Purpose> purposes = {};
        std::vector<RetentionRule> rules = {};
        qsizetype suppressed = 0;
        QDate today = {};
        QTimeZone zone = QTimeZone::utc();
    };

    static Facts read(Session &session);
    bool mayManage() const;
    void buildDue();
    void buildErased();
    void buildPurposes();
    void buildRules();
    void display(const Facts &facts);
    void showTab(const QString &tab);
    void openDue();
    void hold();
    void writePackage();
    void erase();
    void askList();
    void lift();
    void editPurpose(const Purpose &purpose);
    void editRule(const RetentionRule &rule);
    const DueCustomer *chosenDue() const;
    /// Runs on the writing thread, and says `told` where it went well.
    void change(const std::function<void(Session &)> &work, const QString &told, bool undoable);

    Workspace &m_workspace;
    Facts m_facts;
    QString m_tab;
    ChipRow *m_tabs;
    QStackedWidget *m_stack;
    PrivacyList *m_due;
    PrivacyList *m_erased;
    PrivacyList *m_purposes;
    PrivacyList *m_rules;
    QLabel *m_suppressed;
    QLineEdit *m_whom;
    QLabel *m_answer;
    Button *m_lift;
    int m_pending = 0;
    bool m_stale = true;
};

} // namespace crm::ui
