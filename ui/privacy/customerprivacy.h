#pragma once

#include "core/privacy/consent.h"

#include <QWidget>

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

class Page;
class PrivacyList;

/// To what a customer agreed, with the proof, and the way to everything about them and to their erasure.
/// Reads only while it is on show.
class CustomerPrivacy : public QWidget
{
    Q_OBJECT

public:
    CustomerPrivacy(Page &page, Workspace &workspace);

    void setCustomer(CustomerId customer);
    bool isReady() const { return !m_reading; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Facts
    {
        CustomerCard card = {};
        std::vector<Consent> consents = {};
        std::vector<Purpose> purposes = {};
        QHash<qint64, QString> users = {};
        QDate today = {};
    };

    void read();
    void display(const Facts &facts);
    QString purposeName(qint64 id) const;
    void give();
    void withdraw();
    void eraseContact();

    Page &m_page;
    Workspace &m_workspace;
    CustomerId m_customer;
    Facts m_facts;
    PrivacyList *m_list;
    bool m_stale = false;
    bool m_reading = false;
};

} // namespace crm::ui
