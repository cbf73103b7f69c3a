#include "core/privacy/consentservice.h"
#include "core/privacy/retentionservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/listtable.h"
#include "ui/privacy/privacylist.h"
#include "ui/privacy/privacypage.h"

#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kYears = 3 * 365;
constexpr int kWhomWidth = 280; ///< at 100 % text

} // namespace

void PrivacyPage::buildDue()
{
    m_due = new PrivacyList(u"dueTable"_s,
                            tr("Customers whose time is over by the rules. Nobody is erased by itself."),
                            {{u"name"_s, tr("Customer")},
                             {u"rule"_s, tr("Rule")},
                             {u"since"_s, tr("Counted from")},
                             {u"due"_s, tr("Due since")},
                             {u"orders"_s, tr("Orders"), Qt::AlignRight}},
                            {240, 220, 120, 120, 80});
    auto *empty =
        new EmptyState("check", tr("Nobody's time is over"),
                       tr("Rules say how long customers are kept: three years after the last contact, "
                          "thirty days after they were deleted. Whoever is over it stands here."));
    connect(empty->addStep(tr("New rule"), "plus"), &QPushButton::clicked, this,
            [this] { editRule({.days = kYears}); });
    m_due->setEmpty(empty);
    connect(m_due->addAct(tr("Everything about them…"), "download", true), &QPushButton::clicked, this,
            &PrivacyPage::writePackage);
    connect(m_due->addAct(tr("Keep…"), "clock", true), &QPushButton::clicked, this, &PrivacyPage::hold);
    auto *erase = m_due->addAct(tr("Erase…"), "trash", true);
    erase->setObjectName(u"eraseDue"_s);
    connect(erase, &QPushButton::clicked, this, &PrivacyPage::erase);
    connect(m_due, &PrivacyList::opened, this, &PrivacyPage::openDue);
    m_stack->addWidget(m_due);
}

void PrivacyPage::buildRules()
{
    m_rules =
        new PrivacyList(u"retentionTable"_s,
                        tr("How long customers are kept. Data must not be kept longer than what they are "
                           "used for asks."),
                        {{u"name"_s, tr("Rule")},
                         {u"days"_s, tr("Days"), Qt::AlignRight},
                         {u"clock"_s, tr("Counted")},
                         {u"kind"_s, tr("For whom")},
                         {u"state"_s, tr("State")}},
                        {220, 80, 280, 140, 100});
    auto *empty = new EmptyState("clock", tr("No rules yet"),
                                 tr("Begin with one for those with whom nothing was done for three years."));
    connect(empty->addStep(tr("New rule"), "plus"), &QPushButton::clicked, this,
            [this] { editRule({.days = kYears}); });
    m_rules->setEmpty(empty);
    connect(m_rules->addAct(tr("New rule"), "plus", false), &QPushButton::clicked, this,
            [this] { editRule({.days = kYears}); });
    const auto edit = [this] {
        if (m_rules->row() >= 0)
            editRule(m_facts.rules[size_t(m_rules->row())]);
    };
    connect(m_rules->addAct(tr("Edit"), "note", true), &QPushButton::clicked, this, edit);
    connect(m_rules, &PrivacyList::opened, this, edit);
    connect(m_rules->addAct(tr("Remove"), "trash", true), &QPushButton::clicked, this, [this] {
        const auto &rule = m_facts.rules[size_t(m_rules->row())];
        change([id = rule.id](Session &session) { RetentionService(session.operations()).remove(id); },
               tr("Removed: %1").arg(rule.name), true);
    });
    m_stack->addWidget(m_rules);
}

void PrivacyPage::buildPurposes()
{
    m_purposes =
        new PrivacyList(u"purposeTable"_s,
                        tr("What data of people are used for, by what right, and in which words they "
                           "are asked. Who agreed stands on the customer's page."),
                        {{u"name"_s, tr("What for")},
                         {u"basis"_s, tr("By what right")},
                         {u"wording"_s, tr("Wording")},
                         {u"state"_s, tr("State")}},
                        {200, 180, 460, 100});
    auto *empty =
        new EmptyState("lock", tr("Nothing is said yet of what data are used for"),
                       tr("The usual ones are contracts, bookkeeping, news and passing on to partners."));
    const auto addUsual = [this] {
        change([](Session &session) { ConsentService(session.operations()).addUsualPurposes(); },
               tr("The usual purposes were added."), true);
    };
    connect(empty->addStep(tr("Add the usual ones"), "plus"), &QPushButton::clicked, this, addUsual);
    m_purposes->setEmpty(empty);
    connect(m_purposes->addAct(tr("New purpose"), "plus", false), &QPushButton::clicked, this,
            [this] { editPurpose({}); });
    const auto edit = [this] {
        if (m_purposes->row() >= 0)
            editPurpose(m_facts.purposes[size_t(m_purposes->row())]);
    };
    connect(m_purposes->addAct(tr("Edit"), "note", true), &QPushButton::clicked, this, edit);
    connect(m_purposes, &PrivacyList::opened, this, edit);
    connect(m_purposes->addAct(tr("Remove"), "trash", true), &QPushButton::clicked, this, [this] {
        const auto &purpose = m_facts.purposes[size_t(m_purposes->row())];
        change(
            [id = purpose.id](Session &session) { ConsentService(session.operations()).removePurpose(id); },
            tr("Removed: %1").arg(purpose.name), true);
    });
    m_stack->addWidget(m_purposes);
}

void PrivacyPage::buildErased()
{
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    m_erased =
        new PrivacyList(u"erasedTable"_s,
                        tr("Who was erased, as numbers: nothing here names them. Their backups go on the "
                           "day that is told."),
                        {{u"why"_s, tr("Why")},
                         {u"at"_s, tr("Erased on")},
                         {u"by"_s, tr("By")},
                         {u"number"_s, tr("Number"), Qt::AlignRight},
                         {u"backups"_s, tr("Backups then"), Qt::AlignRight},
                         {u"end"_s, tr("The last one goes on")}},
                        {220, 160, 140, 90, 110, 170});
    m_erased->setEmpty(
        new EmptyState("trash", tr("Nobody was erased yet"),
                       tr("Somebody who asks for it is erased from the customer's page; whoever's "
                          "time is over, from the list of those that are due.")));
    box->addWidget(m_erased, 1);
    box->addWidget(new Rule);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    m_whom->setPlaceholderText(tr("Name, phone number or mail"));
    m_whom->setFixedWidth(Theme::px(kWhomWidth));
    m_whom->setAccessibleName(tr("Name, phone number or mail"));
    m_whom->setObjectName(u"suppressedWhom"_s);
    m_lift->setObjectName(u"liftButton"_s);
    m_lift->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_suppressed);
    texts->addWidget(m_answer);
    foot->addLayout(texts, 1);
    foot->addWidget(m_whom);
    foot->addWidget(m_lift);
    box->addLayout(foot);
    connect(m_whom, &QLineEdit::textChanged, this, &PrivacyPage::askList);
    connect(m_lift, &Button::clicked, this, &PrivacyPage::lift);
    m_stack->addWidget(page);
}

} // namespace crm::ui
