#pragma once

#include "ui/common/kit.h"
#include "ui/customer/customerfacts.h"

namespace crm::ui {

/// Who the customer is, and what can be done with it.
class CustomerHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHeader(QWidget *parent = nullptr);
    void setFacts(const CustomerFacts &facts);

signals:
    void backWanted();
    void writeWanted();
    void orderWanted();
    void editWanted();
    void claimWanted();
    void releaseWanted();
    void assignWanted();
    void removeWanted();
    void protectWanted();
    void unprotectWanted();
    void nurtureWanted();
    void sequenceWanted();
    void shareWanted();
    void prepareWanted();

private:
    void showPills(const CustomerFacts &facts);
    void openMenu();

    Face *m_face;
    QLabel *m_name;
    QLabel *m_line;
    Pills *m_pills;
    Button *m_claim;
    Button *m_release;
    IconButton *m_more;
    bool m_mayAssign = false;
    bool m_mayDelete = false;
    bool m_mayProtect = false;
    bool m_protected = false;
};

} // namespace crm::ui
