#pragma once

#include "ui/customer/formparts.h"

#include <QVariantList>
#include <QWidget>

class QVBoxLayout;

namespace crm::ui {

class ContactForm;

/// The points of a card that belong to a contact; to the customer as a whole where that is none.
std::vector<ContactPoint> pointsOf(const CustomerCard &card, ContactId contact);

/// The contacts of a card, any number of them, one of which comes first.
class ContactRows : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantList typed READ typed WRITE setTyped USER true)

public:
    /// `own` are the fields that the users added to contacts.
    ContactRows(const CustomerCard &card, const OwnFieldChoices &own, QWidget *parent = nullptr);
    void collect(CollectedCard &into) const;
    /// What stands in the controls of each, with the id of the stored contact that it is about.
    QVariantList typed() const;
    void setTyped(const QVariantList &contacts);

signals:
    void changed();

private:
    ContactForm *add(const Contact &contact);
    void setPrimary(const ContactForm *first);

    const CustomerCard m_card; ///< as it was when editing began
    const OwnFieldChoices m_own;
    std::vector<ContactForm *> m_forms;
    QVBoxLayout *m_box;
};

} // namespace crm::ui
