#include "ui/customer/contactspanel.h"

#include "core/base/text/phone.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/customer/contactline.h"
#include "ui/customfield/owntexts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kRevealed = 60'000; ///< milliseconds

struct Way
{
    const char *icon;
    QString name;
    QUrl url;
};

/// What a click on a way to reach somebody opens, or nothing but copying.
std::optional<Way> wayOf(const ContactPoint &point)
{
    const auto url = linkOf(point);
    if (url.isEmpty())
        return {};
    switch (point.kind) {
    case ChannelKind::Phone: return Way{"phone", ContactsPanel::tr("Dial"), url};
    case ChannelKind::Email: return Way{"mail", ContactsPanel::tr("Write a mail"), url};
    default: return Way{"globe", ContactsPanel::tr("Open the web page"), url};
    }
}

QString shown(const ContactPoint &point)
{
    const bool number = point.kind == ChannelKind::Phone || point.kind == ChannelKind::Fax
                     || point.kind == ChannelKind::WhatsApp;
    return number && !point.normalized.isEmpty() ? displayPhone(point.normalized) : point.value;
}

/// Masks keep the ends and put stars between them; nothing by which somebody is reached has three of them.
bool isMasked(const ContactPoint &point)
{
    return point.value.contains("***"_L1);
}

void clear(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ContactsPanel::ContactsPanel(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(6);
}

void ContactsPanel::reveal(qint64 point, const QString &value)
{
    const QPointer<QLabel> text = m_masked.value(point);
    if (!text)
        return;
    const auto masked = text->text();
    text->setText(value);
    QTimer::singleShot(kRevealed, text, [text, masked] { text->setText(masked); });
}

void ContactsPanel::setFacts(const CustomerFacts &facts)
{
    m_masked.clear();
    clear(m_box);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(tr("Contacts"), "heading"));
    row->addStretch();
    auto *edit = new Button(tr("Edit"), "ghost");
    row->addWidget(edit);
    connect(edit, &QPushButton::clicked, this, &ContactsPanel::editWanted);
    m_box->addWidget(head);
    const auto &card = facts.card;
    for (const auto &contact : card.contacts)
        addPerson(contact, facts);
    const auto ofAll = [](const ContactPoint &point) { return !point.contact.isValid(); };
    if (std::ranges::any_of(card.points, ofAll)) {
        if (!card.contacts.empty())
            m_box->addWidget(label(tr("The customer as a whole"), "caption"));
        for (const auto &point : card.points)
            if (ofAll(point))
                addPoint(point, m_box);
    }
    for (const auto &address : card.addresses)
        addAddress(address);
    if (card.contacts.empty() && card.points.empty()) {
        auto *none = label(tr("Nobody to talk to is known yet."), "muted");
        none->setWordWrap(true);
        m_box->addWidget(none);
    }
}

void ContactsPanel::addPerson(const Contact &contact, const CustomerFacts &facts)
{
    auto *person = new QWidget;
    auto *row = new QHBoxLayout(person);
    row->setContentsMargins(0, 2, 0, 4);
    row->setSpacing(10);
    auto *face = new Face(28);
    face->set(contact.name.left(1), contact.id.value);
    row->addWidget(face, 0, Qt::AlignTop);
    auto *box = new QVBoxLayout;
    box->setSpacing(2);
    auto *name = label(contact.name, contact.primary ? "strong" : "");
    name->setWordWrap(true);
    box->addWidget(name);
    QStringList about{contact.title, contact.department};
    if (!contact.birthday.isEmpty())
        about << tr("Birthday %1")
                     .arg(contact.birthday.date.startsWith("--"_L1) ? contact.birthday.date.mid(2)
                                                                    : contact.birthday.date)
              << (contact.birthday.calendar == BirthdayCalendar::Solar ? QString() : tr("Lunar"));
    about.removeAll(QString());
    if (!about.isEmpty()) {
        auto *line = label(format::facts(about), "caption");
        line->setWordWrap(true);
        box->addWidget(line);
    }
    for (const auto &point : facts.card.points)
        if (point.contact == contact.id)
            addPoint(point, box);
    for (const auto &[field, value] : ownTexts(facts.contactFields, contact.custom, facts.currency)) {
        auto *line = label(tr("%1: %2").arg(field, value), "caption");
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        box->addWidget(line);
    }
    row->addLayout(box, 1);
    m_box->addWidget(person);
}

void ContactsPanel::addPoint(const ContactPoint &point, QVBoxLayout *box)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    QStringList texts{shown(point), point.label};
    if (point.kind != ChannelKind::Phone && point.kind != ChannelKind::Email
        && point.kind != ChannelKind::Website)
        texts.prepend(displayName(point.kind));
    texts.removeAll(QString());
    auto *text = label(format::facts(texts), "muted");
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    text->setToolTip(plainTip(text->text()));
    row->addWidget(text, 1);
    if (isMasked(point) && m_mayReveal) {
        m_masked.insert(point.id, text);
        auto *show = new IconButton("eye", tr("Show what is masked; the log tells of it"));
        show->setObjectName(u"revealPoint"_s);
        row->addWidget(show);
        connect(show, &QAbstractButton::clicked, this, [this, id = point.id] { emit revealWanted(id); });
    }
    if (const auto way = isMasked(point) ? std::nullopt : wayOf(point)) {
        auto *open = new IconButton(way->icon, format::facts({way->name, point.value.left(60)}));
        row->addWidget(open);
        connect(open, &QAbstractButton::clicked, this, [url = way->url] { QDesktopServices::openUrl(url); });
    }
    auto *copy = new IconButton("copy", tr("Copy"));
    copy->setAccessibleName(tr("Copy %1").arg(point.value.left(60)));
    row->addWidget(copy);
    connect(copy, &QAbstractButton::clicked, this, [this, value = point.value] {
        QGuiApplication::clipboard()->setText(value);
        emit copied(value);
    });
    box->addWidget(line);
}

void ContactsPanel::addAddress(const Address &address)
{
    QStringList parts{address.label, address.country, address.region,
                      address.city,  address.street,  address.postalCode};
    parts.removeAll(QString());
    auto *text = label(parts.join(u' '), "muted");
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_box->addWidget(text);
}

} // namespace crm::ui
