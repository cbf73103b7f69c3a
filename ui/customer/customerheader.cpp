#include "ui/customer/customerheader.h"

#include "ui/common/flowlayout.h"
#include "ui/common/formatters.h"
#include "ui/customer/customerinitial.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qsizetype kMostTags = 6;

} // namespace

CustomerHeader::CustomerHeader(QWidget *parent)
    : QWidget(parent)
    , m_face(new Face(44))
    , m_name(label({}, "title"))
    , m_line(label({}, "muted"))
    , m_pills(new Pills)
    , m_claim(new Button(tr("Claim"), "", "claim"))
    , m_release(new Button(tr("Release"), "", "pool"))
    , m_more(new IconButton("more", tr("More")))
{
    auto *back = new IconButton("left", tr("Back (Alt+Left)"));
    back->setObjectName(u"backButton"_s);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setObjectName(u"customerName"_s);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 14, 16, 12);
    box->setSpacing(10);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(back, 0, Qt::AlignTop);
    who->addWidget(m_face, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_name);
    texts->addWidget(m_line);
    texts->addWidget(m_pills);
    who->addLayout(texts, 1);
    box->addLayout(who);

    auto *acts = new QWidget;
    auto *row = new FlowLayout(acts, 8);
    auto *write = new Button(tr("Write activity"), "primary", "note");
    auto *order = new Button(tr("New order"), "", "orders");
    auto *edit = new Button(tr("Edit"));
    write->setObjectName(u"writeButton"_s);
    write->setShortcut(Qt::CTRL | Qt::Key_L);
    write->setToolTip(u"Ctrl+L"_s);
    order->setObjectName(u"orderButton"_s);
    edit->setObjectName(u"editButton"_s);
    m_claim->setObjectName(u"claimButton"_s);
    m_release->setObjectName(u"releaseButton"_s);
    for (QWidget *act : std::initializer_list<QWidget *>{write, order, edit, m_claim, m_release, m_more})
        row->addWidget(act);
    box->addWidget(acts);

    connect(back, &QAbstractButton::clicked, this, &CustomerHeader::backWanted);
    connect(write, &QPushButton::clicked, this, &CustomerHeader::writeWanted);
    connect(order, &QPushButton::clicked, this, &CustomerHeader::orderWanted);
    connect(edit, &QPushButton::clicked, this, &CustomerHeader::editWanted);
    connect(m_claim, &QPushButton::clicked, this, &CustomerHeader::claimWanted);
    connect(m_release, &QPushButton::clicked, this, &CustomerHeader::releaseWanted);
    connect(m_more, &QAbstractButton::clicked, this, &CustomerHeader::openMenu);
}

void CustomerHeader::setFacts(const CustomerFacts &facts)
{
    const auto &customer = facts.card.customer;
    m_face->set(customerInitial(customer.name, customer.city, customer.region), customer.id.value);
    m_name->setText(customer.name);
    QStringList line{customer.code,     displayName(customer.kind),
                     customer.industry, customer.region,
                     customer.city,     facts.parentName};
    line.removeAll(QString());
    line.removeDuplicates();
    m_line->setText(format::facts(line));
    m_claim->setVisible(customer.pool.isValid());
    m_release->setVisible(customer.owner.isValid() && (customer.owner == facts.me || facts.mayAssign));
    m_mayAssign = facts.mayAssign;
    m_mayDelete = facts.mayDelete;
    m_mayProtect = m_release->isVisibleTo(this);
    m_protected = facts.recycling.protectedUntil.has_value();
    showPills(facts);
}

void CustomerHeader::showPills(const CustomerFacts &facts)
{
    const auto &customer = facts.card.customer;
    QList<Pills::Item> pills;
    if (!customer.grade.isEmpty())
        pills.append({tr("Grade %1").arg(customer.grade), draw::Tone::Accent, nullptr});
    if (customer.owner.isValid())
        pills.append({facts.users.value(customer.owner.value), draw::Tone::Neutral, "user"});
    else if (customer.pool.isValid())
        pills.append({facts.pools.value(customer.pool.value), draw::Tone::Warn, "pool"});
    pills.append(recyclePills(facts.recycling, facts.today));
    if (!customer.source.isEmpty())
        pills.append({customer.source, draw::Tone::Neutral, nullptr});
    const auto &tags = facts.card.tags;
    for (const auto &tag : tags.first(std::min(kMostTags, tags.size())))
        pills.append({tag.left(40), draw::Tone::Neutral, "bookmark"});
    m_pills->set(pills);
}

void CustomerHeader::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("print", Theme::t().text2), tr("Prepare a visit as PDF…"), this,
                    &CustomerHeader::prepareWanted);
    if (m_mayAssign)
        menu->addAction(icon("user", Theme::t().text2), tr("Assign to somebody…"), this,
                        &CustomerHeader::assignWanted);
    if (m_mayProtect)
        menu->addAction(icon("lock", Theme::t().text2), tr("Protect from recycling…"), this,
                        &CustomerHeader::protectWanted);
    if (m_mayProtect && m_protected)
        menu->addAction(icon("lock", Theme::t().text2), tr("End the protection"), this,
                        &CustomerHeader::unprotectWanted);
    if (m_mayProtect)
        menu->addAction(icon("clock", Theme::t().text2), tr("Give an opportunity back for nurturing…"), this,
                        &CustomerHeader::nurtureWanted);
    if (m_release->isVisibleTo(this))
        menu->addAction(icon("team", Theme::t().text2), tr("Share with a colleague…"), this,
                        &CustomerHeader::shareWanted);
    if (m_release->isVisibleTo(this))
        menu->addAction(icon("lifecycle", Theme::t().text2), tr("Begin a playbook…"), this,
                        &CustomerHeader::sequenceWanted);
    if (m_mayDelete)
        menu->addAction(icon("trash", Theme::t().text2), tr("Remove the customer"), this,
                        &CustomerHeader::removeWanted);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace crm::ui
