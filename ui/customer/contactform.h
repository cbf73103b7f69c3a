#pragma once

#include "ui/customer/formparts.h"

#include <QLineEdit>

namespace crm::ui {

class BirthdayEdit;
class FoldSection;
class IconButton;
class NoteEdit;
class PointRows;

/// One contact of a card: name, title, phone and mail at hand, the rest folded away.
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    /// `points` are those of this contact.
    ContactForm(const Contact &contact, const std::vector<ContactPoint> &points, const OwnFieldChoices &own,
                QWidget *parent = nullptr);
    /// Adds the contact and its points, unless nothing was typed at all.
    void collect(CollectedCard &into) const;
    void setPrimary(bool primary);
    bool isPrimary() const { return m_contact.primary; }
    ContactId id() const { return m_contact.id; }
    Field *nameField() const { return m_nameField; }

signals:
    void changed();
    void removeWanted();
    void primaryWanted();

private:
    struct Channel
    {
        ChannelKind kind;
        ContactPoint point = {};
        QLineEdit *line = new QLineEdit;
        Field *field = nullptr;
    };

    void build();
    void spread(const std::vector<ContactPoint> &points);
    bool isBlankForm() const;
    void hintPhone();

    Contact m_contact;
    std::vector<Channel> m_channels;
    QLineEdit *m_name = new QLineEdit;
    QLineEdit *m_title = new QLineEdit;
    QLineEdit *m_department = new QLineEdit;
    Field *m_nameField = nullptr;
    Field *m_titleField = nullptr;
    Field *m_birthdayField = nullptr;
    Field *m_notesField = nullptr;
    BirthdayEdit *m_birthday;
    NoteEdit *m_notes;
    PointRows *m_more;
    OwnFields *m_own;
    FoldSection *m_fold;
    IconButton *m_star;
};

} // namespace crm::ui
