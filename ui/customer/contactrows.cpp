#include "ui/customer/contactrows.h"

#include "ui/common/formvalues.h"
#include "ui/common/kit.h"
#include "ui/customer/contactform.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

std::vector<ContactPoint> pointsOf(const CustomerCard &card, ContactId contact)
{
    std::vector<ContactPoint> points;
    std::ranges::copy_if(card.points, std::back_inserter(points),
                         [contact](const ContactPoint &point) { return point.contact == contact; });
    return points;
}

ContactRows::ContactRows(const CustomerCard &card, const OwnFieldChoices &own, QWidget *parent)
    : QWidget(parent)
    , m_card(card)
    , m_own(own)
    , m_box(new QVBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(m_box);
    for (const auto &contact : card.contacts)
        add(contact);
    if (card.contacts.empty())
        add({.primary = true});
    auto *more = new Button(tr("Add a contact"), "ghost", "plus");
    more->setObjectName(u"addContact"_s);
    more->setAutoDefault(false);
    box->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this,
            [this] { add({.primary = m_forms.empty()})->nameField()->setFocus(); });
}

ContactForm *ContactRows::add(const Contact &contact)
{
    const auto points = contact.id.isValid() ? pointsOf(m_card, contact.id) : std::vector<ContactPoint>();
    auto *form = new ContactForm(contact, points, m_own);
    m_forms.push_back(form);
    m_box->addWidget(form);
    connect(form, &ContactForm::changed, this, &ContactRows::changed);
    connect(form, &ContactForm::removeWanted, this, [this, form] {
        std::erase(m_forms, form);
        form->deleteLater();
        emit changed();
    });
    connect(form, &ContactForm::primaryWanted, this, [this, form] {
        setPrimary(form);
        emit changed();
    });
    return form;
}

void ContactRows::setPrimary(const ContactForm *first)
{
    for (auto *form : m_forms)
        form->setPrimary(form == first);
}

void ContactRows::collect(CollectedCard &into) const
{
    for (const auto *form : m_forms)
        form->collect(into);
}

QVariantList ContactRows::typed() const
{
    QVariantList contacts;
    for (const auto *form : m_forms)
        contacts << QVariantMap{{u"id"_s, form->id().value},
                                {u"primary"_s, form->isPrimary()},
                                {u"fields"_s, formValues(form).toVariantMap()}};
    return contacts;
}

void ContactRows::setTyped(const QVariantList &contacts)
{
    qDeleteAll(m_forms);
    m_forms.clear();
    for (const auto &each : contacts) {
        const auto typed = each.toMap();
        const auto known =
            std::ranges::find(m_card.contacts, ContactId{typed[u"id"_s].toLongLong()}, &Contact::id);
        auto *form = add(known == m_card.contacts.end() ? Contact{} : *known);
        form->setPrimary(typed[u"primary"_s].toBool());
        setFormValues(form, QJsonObject::fromVariantMap(typed[u"fields"_s].toMap()));
    }
    emit changed();
}

} // namespace crm::ui
