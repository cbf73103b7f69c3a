#include "ui/message/inboxpanel.h"

#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/page.h"
#include "ui/message/announcementdialog.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMessages = 20; ///< of those that were not seen; the others come when these were
constexpr qsizetype kShown = 200; ///< characters of a text

/// Who works alone has nobody to tell.
bool hasColleagues(Session &session)
{
    return std::ranges::count_if(session.users().all(), &User::active) > 1;
}

QString shortened(const QString &text)
{
    const auto line = text.simplified();
    return line.size() > kShown ? QString(line.left(kShown) + u'…') : line;
}

} // namespace

InboxPanel::InboxPanel(Workspace &workspace, Page &page)
    : m_workspace(workspace)
    , m_page(page)
    , m_box(new QVBoxLayout(this))
{
    setObjectName(u"inboxPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_box->setContentsMargins(16, 14, 16, 16);
    m_box->setSpacing(6);
    hide();
    read();
}

void InboxPanel::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::Activity) || changes.touches(Entity::Other) || changes.touches(Entity::User))
        read();
}

void InboxPanel::read()
{
    ++m_open;
    m_workspace.read(
        this,
        [](Session &session) {
            const MessageService service(session.operations());
            return Facts{.board = service.board(),
                         .messages = service.inbox(kMessages, true),
                         .zone = session.operations().zone(),
                         .today = session.operations().today(),
                         .mayAnnounce = session.may(Permission::Assign) && hasColleagues(session)};
        },
        [this](const Outcome<Facts> &facts) {
            --m_open;
            if (facts)
                display(*facts);
        });
}

void InboxPanel::display(const Facts &facts)
{
    m_facts = facts;
    while (auto *item = m_box->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(tr("Board and messages"), "strong"), 1);
    auto *add = new IconButton("plus", tr("Announce something to everybody"));
    add->setObjectName(u"addAnnouncement"_s);
    add->setVisible(facts.mayAnnounce);
    row->addWidget(add);
    m_box->addWidget(head);
    connect(add, &IconButton::clicked, this, [this] { edit({}); });
    for (const auto &announcement : facts.board)
        if (announcement.pinned || !announcement.seen || facts.mayAnnounce)
            addAnnouncement(announcement);
    for (const auto &message : facts.messages)
        addMessage(message);
    setVisible(m_box->count() > 1 || facts.mayAnnounce);
}

void InboxPanel::addAnnouncement(const Announcement &announcement)
{
    auto *title = new Button(announcement.title, "link", announcement.pinned ? "pin" : nullptr);
    title->setObjectName(u"announcement"_s);
    m_box->addWidget(title, 0, Qt::AlignLeft);
    if (!announcement.text.isEmpty())
        m_box->addWidget(wrappedLabel(shortened(announcement.text)));
    const auto day = QDateTime::fromMSecsSinceEpoch(announcement.createdAt, m_facts.zone).date();
    QStringList facts{announcement.authorName, format::relativeDay(day, m_facts.today)};
    if (m_facts.mayAnnounce)
        facts << tr("read by %n", nullptr, int(announcement.readers));
    else if (!announcement.seen)
        facts << tr("new");
    m_box->addWidget(wrappedLabel(format::facts(facts), "caption"));
    connect(title, &Button::clicked, this, [this, announcement] { edit(announcement); });
}

void InboxPanel::addMessage(const Message &message)
{
    m_box->addWidget(new Rule);
    const auto sender = message.senderName.isEmpty() ? tr("Automation") : message.senderName;
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *lead =
        wrappedLabel(format::facts({sender, format::dateTime(message.createdAt, m_facts.zone)}), "caption");
    auto *line = new QWidget;
    line->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(lead, 1);
    auto *seen = new IconButton("check", tr("I have read this"));
    seen->setObjectName(u"seeMessage"_s);
    row->addWidget(seen);
    m_box->addWidget(line);
    auto *text = wrappedLabel(shortened(message.text));
    text->setObjectName(u"inboxText"_s);
    m_box->addWidget(text);
    connect(seen, &IconButton::clicked, this, [this, id = message.id] { see({id}, {}); });
    if (message.customerName.isEmpty())
        return;
    auto *customer = new Button(message.customerName, "link", "customers");
    customer->setObjectName(u"inboxCustomer"_s);
    m_box->addWidget(customer, 0, Qt::AlignLeft);
    connect(customer, &Button::clicked, this, [this, message] {
        see({message.id}, {});
        emit customerWanted(message.customer);
    });
}

/// To have read something is no operation: nothing is announced, and this reads anew by itself.
void InboxPanel::see(const std::vector<MessageId> &messages, AnnouncementId announcement)
{
    m_workspace.write(
        this,
        [messages, announcement](Session &session) {
            MessageService service(session.operations());
            if (!messages.empty())
                service.see(messages);
            if (announcement.isValid())
                service.see(announcement);
            return true;
        },
        [this](const Outcome<bool> &outcome) {
            if (!outcome)
                emit m_page.failed(outcome.error().message());
            read();
        });
}

void InboxPanel::edit(const Announcement &announcement)
{
    if (announcement.id.isValid() && !announcement.seen)
        see({}, announcement.id);
    auto *dialog = new AnnouncementDialog(m_workspace, announcement, m_facts.mayAnnounce, &m_page);
    connect(dialog, &AnnouncementDialog::done, &m_page, &Page::happened);
    dialog->open();
}

} // namespace crm::ui
