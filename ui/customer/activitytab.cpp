#include "ui/customer/activitytab.h"

#include "core/activity/activityservice.h"
#include "core/history/historyservice.h"
#include "core/session/drafts.h"
#include "core/session/workspace.h"
#include "ui/activity/activityform.h"
#include "ui/activity/plannedpanel.h"
#include "ui/activity/stillright.h"
#include "ui/common/formdraft.h"
#include "ui/common/kit.h"
#include "ui/common/turnwatch.h"
#include "ui/history/timelinelist.h"

#include <QApplication>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPage = 60;
constexpr int kLeastTimeline = 96;

/// Who was heard or seen can be asked.
bool isTalk(ActivityKind kind)
{
    return kind == ActivityKind::Call || kind == ActivityKind::Visit || kind == ActivityKind::Meeting;
}

QString entryKey(CustomerId customer)
{
    return u"entry-%1"_s.arg(customer.value);
}

} // namespace

ActivityTab::ActivityTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new ActivityForm)
    , m_save(new Button(tr("Record"), "primary"))
    , m_cancel(new Button(tr("Cancel")))
    , m_waits(label({}, "caption"))
    , m_watch(new TurnWatch(this))
    , m_stillRight(new StillRight(workspace))
    , m_planned(new PlannedPanel)
    , m_timeline(new TimelineList)
{
    auto *body = new QWidget; // scrolls where a low window or large text leaves no room for all of it
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(16, 12, 4, 0);
    box->setSpacing(12);
    box->addWidget(buildEntry());
    auto *planned = new QHBoxLayout;
    planned->setContentsMargins(0, 0, 12, 0);
    planned->addWidget(m_planned);
    box->addLayout(planned);
    setFocusProxy(m_timeline);
    m_timeline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it scrolls by itself
    auto *rest = new QHBoxLayout;
    rest->addStrut(Theme::px(kLeastTimeline)); // counted, other than the least height of what is ignored
    rest->addWidget(m_timeline);
    box->addLayout(rest, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroller(body));
    connect(m_form, &ActivityForm::submitted, this, &ActivityTab::save);
    connectKeys();
    connect(m_save, &QPushButton::clicked, this, &ActivityTab::save);
    connect(m_watch, &TurnWatch::told, this, [this](const QString &text) {
        unfold(true);
        m_waits->setText(text);
        m_waits->show();
        m_cancel->show();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_watch->cancel())
            setSaving(false);
    });
    connect(m_stillRight, &StillRight::editWanted, this, &ActivityTab::editWanted);
    connect(m_stillRight, &StillRight::happened, this, &ActivityTab::happened);
    connect(m_stillRight, &StillRight::failed, this, &ActivityTab::failed);
    connect(m_planned, &PlannedPanel::doneWanted, this, &ActivityTab::doneWanted);
    connect(m_timeline, &TimelineList::moreWanted, this, [this] { read(kPage, m_next, false); });
    connect(m_timeline, &QListView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
}

ActivityTab::~ActivityTab() = default;

QWidget *ActivityTab::buildEntry()
{
    auto *entry = new QWidget;
    entry->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // the timeline gives way
    auto *box = new QVBoxLayout(entry);
    box->setContentsMargins(0, 0, 12, 0);
    box->setSpacing(8);
    box->addWidget(m_form);
    m_foot = new QWidget;
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_waits->setObjectName(u"recordWaits"_s);
    m_waits->setWordWrap(true);
    m_waits->hide();
    row->addWidget(m_waits, 1);
    row->addStretch();
    row->addWidget(label(tr("Ctrl+Enter"), "caption"));
    m_cancel->setObjectName(u"recordCancel"_s);
    m_cancel->hide();
    row->addWidget(m_cancel);
    m_save->setObjectName(u"recordButton"_s);
    row->addWidget(m_save);
    box->addWidget(m_foot);
    box->addWidget(m_stillRight);
    unfold(false);
    connect(qApp, &QApplication::focusChanged, entry, [this](QWidget *, const QWidget *now) {
        if (now && m_form->isAncestorOf(now))
            unfold(true);
    });
    return entry;
}

/// From the buttons below the form, too; the form has it to itself where it stands alone.
void ActivityTab::connectKeys()
{
    auto *entry = m_foot->parentWidget();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *submit = new QShortcut(QKeySequence(Qt::CTRL | key), entry);
        submit->setContext(Qt::WidgetWithChildrenShortcut);
        submit->setAutoRepeat(false);
        connect(submit, &QShortcut::activated, this, &ActivityTab::save);
    }
}

/// Only the text is there until somebody begins to write: the timeline has the room. What is unfolded stays,
/// or the timeline would jump below the pointer.
void ActivityTab::unfold(bool unfolded)
{
    m_form->setDetailsShown(unfolded);
    m_foot->setVisible(unfolded);
}

void ActivityTab::setFacts(const CustomerFacts &facts)
{
    const bool sameCustomer = m_customer == facts.card.customer.id;
    if (!sameCustomer && m_customer.isValid()) {
        m_drafts.insert(m_customer.value, m_form->draft());
        m_draft.reset();
        m_form->clear();
        m_stillRight->clear();
    }
    m_customer = facts.card.customer.id;
    m_names = {.users = facts.users,
               .pools = facts.pools,
               .own = facts.activityFields.fields,
               .currency = facts.currency,
               .zone = facts.zone,
               .today = facts.today};
    for (const auto &contact : facts.card.contacts)
        m_names.contacts.insert(contact.id.value, contact.name);
    m_form->setNow(facts.now, facts.zone);
    m_form->setContacts(facts.card.contacts);
    m_form->setOwnFields(facts.activityFields);
    if (!sameCustomer)
        takeUpDraft();
    m_planned->setFacts(facts);
    read(sameCustomer ? std::max<int>(kPage, m_timeline->count()) : kPage, {}, true);
}

/// What was typed in this window stands above what an earlier one left behind.
void ActivityTab::takeUpDraft()
{
    const auto typed = m_form->draft(); // before anybody knew about whom
    if (!typed.isEmpty())
        m_form->clear();
    m_draft = std::make_unique<FormDraft>(m_form, draftsOf(m_workspace.path()), entryKey(m_customer),
                                          tr("Quick entry"));
    const auto earlier = typed.isEmpty() ? m_drafts.take(m_customer.value) : typed;
    if (earlier.isEmpty())
        m_draft->restore();
    else
        m_form->setDraft(earlier);
    unfold(!m_form->isEmpty());
}

void ActivityTab::write()
{
    unfold(true);
    m_form->focusText();
}

QVariantMap ActivityTab::draft() const
{
    return m_form->draft();
}

void ActivityTab::setDraft(const QVariantMap &draft)
{
    m_form->setDraft(draft);
    unfold(true);
}

void ActivityTab::save()
{
    if (!m_form->isEnabled() || !m_form->check().isEmpty())
        return;
    setSaving(true);
    m_watch->watch(m_workspace.write(
        this,
        [activity = m_form->activity(m_customer), next = m_form->next()](Session &session) {
            return session.activities().record(activity, next);
        },
        [this, activity = m_form->activity(m_customer)](const Outcome<ActivityId> &outcome) {
            if (!outcome && outcome.errorAs<Cancelled>())
                return;
            setSaving(false);
            if (outcome)
                saved(activity);
            else
                m_form->complain(outcome.error().message());
        }));
}

void ActivityTab::setSaving(bool saving)
{
    m_form->setBusy(saving);
    m_save->setEnabled(!saving);
    if (!saving) {
        m_watch->stop();
        m_waits->hide();
        m_cancel->hide();
    }
}

void ActivityTab::talked(ActivityKind kind)
{
    if (isTalk(kind))
        m_stillRight->ask(m_customer);
}

void ActivityTab::saved(const Activity &activity)
{
    const auto customer = activity.customer;
    m_drafts.remove(customer.value);
    if (customer == m_customer) {
        m_form->clear();
        m_draft->restart();
        talked(activity.kind);
    } else {
        draftsOf(m_workspace.path()).remove(entryKey(customer));
    }
    m_form->focusText();
    emit happened(tr("Recorded"), true);
}

void ActivityTab::read(int limit, const TimelineCursor &after, bool anew)
{
    m_reading = true;
    m_workspace.read(
        this,
        [id = m_customer, limit, after](Session &session) {
            return session.history().timeline(id, limit, after);
        },
        [this, anew, id = m_customer](const Outcome<TimelinePage> &page) {
            m_reading = false;
            if (!page || id != m_customer)
                return;
            if (anew)
                m_items.clear();
            m_next = page->next;
            QList<TimelineEvent> events;
            for (const auto &item : page->items) {
                events.append(timelineEvent(item, m_names));
                m_items.emplace_back(item.what, events.back().id);
            }
            if (anew)
                m_timeline->restart(events, page->more);
            else
                m_timeline->append(events, page->more);
        });
}

void ActivityTab::open(int row)
{
    const auto &[what, id] = m_items[size_t(row)];
    if (what == TimelineItem::What::Order || (what == TimelineItem::What::Trade && id > 0))
        emit orderWanted(id);
    else if (what == TimelineItem::What::Activity)
        emit activityWanted(id);
}

} // namespace crm::ui
