#pragma once

#include "ui/customer/customersummary.h"

#include <QWidget>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

class Button;
class Face;
class Pills;
class Tile;

/// A customer at a glance, beside the list: who it is, what can be done, the figures, whom to call, and what
/// happened last.
class CustomerInspector : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerInspector(Workspace &workspace, QWidget *parent = nullptr);
    /// None where the id is not valid. Reads a moment later, so that arrow keys can run down a list.
    void setCustomer(CustomerId id);
    CustomerId customer() const { return m_id; }
    void reload();
    /// False while what is shown is not that of customer().
    bool ready() const { return m_shown == m_id; }

signals:
    void openWanted(crm::CustomerId id);
    void editWanted(crm::CustomerId id);
    void followUpWanted(crm::CustomerId id);
    void releaseWanted(crm::CustomerId id);
    void claimWanted(crm::CustomerId id);
    void copied(const QString &value);

private:
    QWidget *makeBody();
    void read();
    void present(const CustomerSummary &summary);
    void showHead(const CustomerSummary &summary);
    void showTiles(const CustomerSummary &summary);
    void showContacts(const CustomerCard &card);
    void addContact(const QString &name, const QString &title, const QString &initial, qint64 hue,
                    std::vector<ContactPoint> points);

    Workspace &m_workspace;
    CustomerId m_id;
    CustomerId m_shown;
    QTimer *m_pause;
    QWidget *m_nothing;
    QWidget *m_body;
    Face *m_face;
    QLabel *m_name;
    QLabel *m_facts;
    Pills *m_pills;
    Button *m_move; ///< releases or claims
    bool m_pooled = false;
    Tile *m_revenue;
    Tile *m_contacted;
    Tile *m_next;
    Tile *m_ordered;
    QLabel *m_contactsTitle;
    QVBoxLayout *m_contacts;
    Timeline *m_timeline;
    QLabel *m_quiet;
};

} // namespace crm::ui
