#pragma once

#include "core/message/messageservice.h"
#include "ui/common/kit.h"

class QVBoxLayout;

namespace crm {
class Workspace;
struct ChangeSet;
} // namespace crm

namespace crm::ui {

class Page;

/// What is to be read: the board that everybody sees, and what colleagues and rules say to the one at work
/// and was not seen yet. Hidden where there is nothing, and nothing can be written.
class InboxPanel : public Panel
{
    Q_OBJECT

public:
    /// The page tells what came of an act.
    InboxPanel(Workspace &workspace, Page &page);
    void refresh(const ChangeSet &changes);
    void read();
    bool isReady() const { return m_open == 0; }

signals:
    void customerWanted(crm::CustomerId customer);

private:
    struct Facts
    {
        std::vector<Announcement> board = {};
        std::vector<Message> messages = {};
        QTimeZone zone = QTimeZone::utc();
        QDate today = {};
        bool mayAnnounce = false;
    };

    void display(const Facts &facts);
    void addAnnouncement(const Announcement &announcement);
    void addMessage(const Message &message);
    void see(const std::vector<MessageId> &messages, AnnouncementId announcement);
    void edit(const Announcement &announcement);

    Workspace &m_workspace;
    Page &m_page;
    Facts m_facts;
    QVBoxLayout *m_box;
    int m_open = 0;
};

} // namespace crm::ui
