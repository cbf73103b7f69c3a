#pragma once

#include "core/directory/directoryquery.h"
#include "ui/customer/formparts.h"

#include <QGridLayout>
#include <QWidget>

#include <functional>
#include <map>

class QVBoxLayout;

namespace crm {
class Workspace;
}

namespace crm::ui {

class AddressRows;
class BirthdayEdit;
class Combo;
class CompanyEdit;
class ContactRows;
class FoldSection;
class NoteEdit;
class PointRows;
class TagsEdit;

/// All of a customer's card: what is needed most stands open, the rest folds away.
class CustomerForm : public QWidget
{
    Q_OBJECT

public:
    CustomerForm(Workspace &workspace, const CustomerCard &card, const CustomerChoices &choices,
                 QWidget *parent = nullptr);
    ~CustomerForm() override;
    CollectedCard collect() const;
    /// Unfolds what hides the field.
    void reveal(Field *field);

signals:
    void changed();

private:
    struct Grid
    {
        QGridLayout *layout;
        int cell = 0;
    };

    FoldSection *section(const QString &title);
    static Grid gridIn(QVBoxLayout *box);
    Field *place(Grid &grid, const QString &name, Field *field, bool wide = false);
    Field *line(Grid &grid, const QString &name, const QString &label, QString Customer::*member);
    Field *suggesting(Grid &grid, const QString &name, const QString &label, QString Customer::*member,
                      CustomerField facet);
    Field *note(QVBoxLayout *box, const QString &name, const QString &label, QString Customer::*member);

    void buildBasics(QVBoxLayout *box);
    void buildOwnership(Grid &grid);
    void buildContacts();
    void buildCompanyPoints();
    void buildClass();
    void buildTaste();
    void buildCustom();
    void suggest(const DirectoryView &view);

    Workspace &m_workspace;
    const CustomerCard m_card; ///< as it was when editing began
    const CustomerChoices m_choices;
    QHash<QString, Field *> m_fields;
    std::vector<std::pair<QString Customer::*, std::function<QString()>>> m_texts;
    std::map<CustomerField, Combo *> m_suggesting;
    QList<FoldSection *> m_sections;
    Combo *m_kind = nullptr;
    Combo *m_ownership = nullptr;
    Combo *m_channel = nullptr;
    CompanyEdit *m_parent = nullptr;
    BirthdayEdit *m_birthday = nullptr;
    TagsEdit *m_tags = nullptr;
    ContactRows *m_contacts = nullptr;
    PointRows *m_points = nullptr;
    AddressRows *m_addresses = nullptr;
    OwnFields *m_own = nullptr;
};

} // namespace crm::ui
