#include "ui/privacy/privacypage.h"

#include "core/privacy/consentservice.h"
#include "core/privacy/erasureservice.h"
#include "core/privacy/retentionservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/listtable.h"
#include "ui/privacy/personacts.h"
#include "ui/privacy/privacydialogs.h"
#include "ui/privacy/privacylist.h"

#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace crm::ui {
PrivacyPage::PrivacyPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_tabs(new ChipRow(ChipRow::Choice::One))
    , m_stack(new QStackedWidget)
    , m_suppressed(wrappedLabel({}, "caption"))
    , m_whom(new QLineEdit)
    , m_answer(wrappedLabel({}, "caption"))
    , m_lift(new Button(tr("Take off the list")))
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    box->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->setSpacing(2);
    head->addWidget(label(tr("Privacy"), "title"));
    head->addWidget(wrappedLabel(
        tr("Why data of people are kept, for how long, and that they are forgotten when that is over."),
        "muted"));
    box->addLayout(head);
    m_tabs->setTabs();
    m_tabs->add(u"due"_s, tr("Due"));
    m_tabs->add(u"rules"_s, tr("How long"));
    m_tabs->add(u"purposes"_s, tr("What for"));
    m_tabs->add(u"erased"_s, tr("Erased"));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(4, 0, 16, 0);
    tabs->addWidget(m_tabs);
    box->addLayout(tabs);
    box->addWidget(new Rule);
    buildDue();
    buildRules();
    buildPurposes();
    buildErased();
    m_stack->addWidget(new EmptyState("lock", tr("An administrator works on this page"),
                                      tr("To what a customer agreed stands on the customer's own page.")));
    box->addWidget(m_stack, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    connect(m_tabs, &ChipRow::chosenChanged, this, [this] { showTab(m_tabs->chosen().value(0)); });
    showTab(u"due"_s);
    if (!mayManage())
        m_stack->setCurrentIndex(m_stack->count() - 1);
    m_tabs->setVisible(mayManage());
}

bool PrivacyPage::mayManage() const
{
    return m_workspace.may(Permission::ManageUsers);
}

void PrivacyPage::refresh(const ChangeSet &)
{
    m_stale = true;
    if (isVisible())
        reload();
}

void PrivacyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

QVariantMap PrivacyPage::state() const
{
    return {{u"tab"_s, m_tab}};
}

void PrivacyPage::restore(const QVariantMap &state)
{
    showTab(state.value(u"tab"_s, m_tab).toString());
}

PrivacyPage::Facts PrivacyPage::read(Session &session)
{
    auto &operations = session.operations();
    const RetentionService retention(operations);
    ErasureService erasing(operations);
    return {.due = retention.due(),
            .erasures = erasing.entries(),
            .purposes = ConsentService(operations).purposes(),
            .rules = retention.rules(),
            .suppressed = erasing.suppressed().size(),
            .today = operations.today(),
            .zone = operations.zone()};
}

void PrivacyPage::reload()
{
    m_stale = false;
    if (!mayManage())
        return;
    ++m_pending;
    m_workspace.aside(this, &PrivacyPage::read, [this](const Outcome<Facts> &facts) {
        --m_pending;
        if (facts)
            display(*facts);
        else
            emit failed(facts.error().message());
    });
}

void PrivacyPage::display(const Facts &facts)
{
    m_facts = facts;
    std::vector<QStringList> rows;
    for (const auto &each : facts.due)
        rows.push_back({each.isRemoved ? tr("%1 (deleted)").arg(each.name) : each.name, each.ruleName,
                        format::date(each.since), format::date(each.due), format::count(each.orders)});
    m_due->setRows(std::move(rows));
    rows.clear();
    for (const auto &each : facts.rules)
        rows.push_back({each.name, format::count(each.days), displayName(each.clock),
                        each.kind ? displayName(*each.kind) : tr("everybody"),
                        each.active ? tr("In use") : tr("Switched off")});
    m_rules->setRows(std::move(rows));
    rows.clear();
    for (const auto &each : facts.purposes)
        rows.push_back({each.name, displayName(each.basis), each.wording.simplified(),
                        each.active ? tr("In use") : tr("Switched off")});
    m_purposes->setRows(std::move(rows));
    rows.clear();
    for (const auto &each : facts.erasures)
        rows.push_back({displayName(each.reason), format::dateTime(each.at, facts.zone), each.by,
                        QString::number(each.customer.value), format::count(each.backups),
                        each.backupsEnd     ? format::date(*each.backupsEnd)
                        : each.backups == 0 ? tr("none held them")
                                            : tr("not known")});
    m_erased->setRows(std::move(rows));
    m_tabs->setCount(u"due"_s, facts.due.empty() ? QString() : format::count(qint64(facts.due.size())));
    m_suppressed->setText(
        tr("%Ln fingerprints keep those who were erased from being added again, by hand or from "
           "a sheet. Nobody can be read from them.",
           nullptr, int(facts.suppressed)));
    emit countChanged(int(facts.due.size()), false);
}

void PrivacyPage::showTab(const QString &tab)
{
    static const QStringList tabs{u"due"_s, u"rules"_s, u"purposes"_s, u"erased"_s};
    if (!tabs.contains(tab) || !mayManage())
        return;
    m_tab = tab;
    m_tabs->choose({tab});
    m_stack->setCurrentIndex(int(tabs.indexOf(tab)));
}

const DueCustomer *PrivacyPage::chosenDue() const
{
    return m_due->row() < 0 ? nullptr : &m_facts.due[size_t(m_due->row())];
}

void PrivacyPage::openDue()
{
    if (const auto *due = chosenDue(); due && !due->isRemoved)
        emit wanted(u"customer"_s, {{u"customer"_s, due->customer.value}});
}

void PrivacyPage::hold()
{
    const auto *due = chosenDue();
    if (!due)
        return;
    auto *dialog = new HoldDialog(m_workspace, due->customer, due->name, m_facts.today, this);
    connect(dialog, &HoldDialog::held, this,
            [this](const QString &name) { emit happened(tr("%1 is kept.").arg(name), true); });
    dialog->open();
}

void PrivacyPage::writePackage()
{
    if (const auto *due = chosenDue())
        ui::writePackage(*this, m_workspace, {due->customer, {}}, due->name);
}

void PrivacyPage::erase()
{
    if (const auto *due = chosenDue())
        ui::erasePerson(*this, m_workspace,
                        {.subject = {due->customer, {}}, .reason = ErasureReason::Retention});
}

void PrivacyPage::askList()
{
    m_lift->hide();
    m_answer->clear();
    const auto text = m_whom->text().trimmed();
    if (text.isEmpty())
        return;
    m_workspace.aside(
        this, [text](Session &session) { return ErasureService(session.operations()).suppressedSince(text); },
        [this, text](const Outcome<std::optional<QDate>> &since) {
            if (!since || text != m_whom->text().trimmed())
                return;
            m_lift->setVisible(since->has_value());
            m_answer->setText(*since ? tr("On the list since %1.").arg(format::date(**since))
                                     : tr("Not on the list."));
        });
}

void PrivacyPage::lift()
{
    change([text = m_whom->text()](Session &session) { ErasureService(session.operations()).lift(text); },
           tr("They may be added again."), false);
    m_whom->clear();
}

void PrivacyPage::editPurpose(const Purpose &purpose)
{
    auto *dialog = new PurposeDialog(m_workspace, purpose, this);
    connect(dialog, &PurposeDialog::saved, this,
            [this](const QString &name) { emit happened(tr("%1 was saved.").arg(name), true); });
    dialog->open();
}

void PrivacyPage::editRule(const RetentionRule &rule)
{
    auto *dialog = new RetentionDialog(m_workspace, rule, this);
    connect(dialog, &RetentionDialog::saved, this,
            [this](const QString &name) { emit happened(tr("%1 was saved.").arg(name), true); });
    dialog->open();
}

void PrivacyPage::change(const std::function<void(Session &)> &work, const QString &told, bool undoable)
{
    m_workspace.write(
        this,
        [work](Session &session) {
            work(session);
            return true;
        },
        [this, told, undoable](const Outcome<bool> &done) {
            if (done)
                emit happened(told, undoable);
            else
                emit failed(done.error().message());
        });
}

} // namespace crm::ui
