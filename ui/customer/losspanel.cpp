#include "ui/customer/losspanel.h"

#include "core/lifecycle/lossservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/page.h"
#include "ui/customer/askdialog.h"

#include <QCursor>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kShown = 6;

QStringList usualReasons()
{
    return {LossPanel::tr("Price"),   LossPanel::tr("Went to a competitor"), LossPanel::tr("Quality"),
            LossPanel::tr("Service"), LossPanel::tr("No longer needs it"),   LossPanel::tr("Closed down")};
}

QStringList usualMeasures(WinbackKind kind)
{
    switch (kind) {
    case WinbackKind::Offer:
        return {LossPanel::tr("Discount on the next order"), LossPanel::tr("Free sample")};
    case WinbackKind::Service:
        return {LossPanel::tr("Complaint was put right"), LossPanel::tr("Another contact person")};
    case WinbackKind::Contact: return {LossPanel::tr("Call"), LossPanel::tr("Visit")};
    case WinbackKind::Other: break;
    }
    return {};
}

} // namespace

LossPanel::LossPanel(Page &page, Workspace &workspace)
    : m_page(page)
    , m_workspace(workspace)
    , m_box(new QVBoxLayout)
    , m_acts(new QWidget)
{
    setObjectName(u"lossPanel"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 12, 0, 0);
    whole->setSpacing(4);
    whole->addWidget(new Rule);
    whole->addWidget(label(tr("Keeping and winning back"), "heading"));
    m_box->setSpacing(4);
    whole->addLayout(m_box);
    auto *acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(12);
    auto *measure = new Button(tr("Record a measure…"), "link");
    measure->setObjectName(u"recordMeasure"_s);
    auto *lost = new Button(tr("Was lost…"), "link");
    lost->setObjectName(u"markLost"_s);
    acts->addWidget(measure);
    acts->addWidget(lost);
    acts->addStretch(1);
    whole->addWidget(m_acts);
    hide();
    connect(measure, &Button::clicked, this, &LossPanel::chooseMeasure);
    connect(lost, &Button::clicked, this, &LossPanel::markLost);
}

void LossPanel::setCustomer(CustomerId customer, const QString &name)
{
    m_customer = customer;
    m_name = name;
    setVisible(customer.isValid());
    if (!customer.isValid())
        return;
    ++m_pending;
    m_workspace.read(
        this,
        [customer](Session &session) {
            return Facts{.loss = session.losses().openLoss(customer),
                         .measures = session.losses().measures(customer),
                         .reasons = session.losses().reasons()};
        },
        [this, customer](const Outcome<Facts> &facts) {
            --m_pending;
            if (customer != m_customer || !facts)
                return;
            m_facts = *facts;
            display();
        });
}

void LossPanel::display()
{
    while (auto *item = m_box->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its buttons may be at work
        }
        delete item;
    }
    const bool mayEdit = m_workspace.may(Permission::Edit);
    m_acts->setVisible(mayEdit);
    m_acts->findChild<Button *>(u"markLost"_s)->setVisible(!m_facts.loss);
    if (m_facts.loss)
        addLoss(*m_facts.loss);
    for (size_t i = 0; i < std::min(kShown, m_facts.measures.size()); ++i)
        addMeasure(m_facts.measures[i]);
    if (!m_facts.loss && m_facts.measures.empty())
        m_box->addWidget(label(tr("Nothing was recorded yet."), "caption"));
}

void LossPanel::addLoss(const CustomerLoss &loss)
{
    auto *what = wrappedLabel(tr("Lost on %1: %2").arg(format::date(loss.on), loss.reason), "strong");
    what->setObjectName(u"lossWhat"_s);
    m_box->addWidget(what);
    auto *revoke = new Button(tr("It is not lost after all"), "link");
    revoke->setObjectName(u"revokeLoss"_s);
    revoke->setVisible(m_workspace.may(Permission::Edit));
    m_box->addWidget(revoke, 0, Qt::AlignLeft);
    connect(revoke, &Button::clicked, this, &LossPanel::revoke);
}

void LossPanel::addMeasure(const Winback &measure)
{
    const QString what = measure.notes.isEmpty() ? displayName(measure.kind)
                                                 : tr("%1: %2").arg(displayName(measure.kind), measure.notes);
    m_box->addWidget(wrappedLabel(what, "strong"));
    QStringList facts{format::date(measure.on)};
    if (measure.result != WinbackResult::Pending)
        facts << displayName(measure.result);
    m_box->addWidget(wrappedLabel(format::facts(facts), "caption"));
    if (measure.result != WinbackResult::Pending || !m_workspace.may(Permission::Edit))
        return;
    auto *row = new QWidget;
    auto *acts = new QHBoxLayout(row);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(12);
    for (const auto result : {WinbackResult::Won, WinbackResult::Failed}) {
        auto *button = new Button(displayName(result), "link");
        button->setObjectName(toKey(result) + u"Button"_s);
        acts->addWidget(button);
        connect(button, &Button::clicked, this, [this, measure, result] { settle(measure, result); });
    }
    acts->addStretch(1);
    m_box->addWidget(row);
}

template <typename Work>
void LossPanel::write(Work work, const QString &done)
{
    m_workspace.write(
        this,
        [work](Session &session) {
            work(session);
            return true;
        },
        [this, done](const Outcome<bool> &outcome) {
            if (outcome)
                emit m_page.happened(done, true);
            else
                emit m_page.failed(outcome.error().message());
        });
}

void LossPanel::markLost()
{
    auto reasons = m_facts.reasons;
    for (const auto &reason : usualReasons())
        if (!reasons.contains(reason))
            reasons << reason;
    auto *dialog = new AskDialog(
        {.title = tr("%1 was lost").arg(m_name),
         .lead = tr("Why? The reasons of all stand on the page Insight, and what helps against them can be "
                    "seen there."),
         .label = tr("Reason"),
         .suggestions = reasons,
         .save = tr("Record")},
        [this, customer = m_customer](const QString &reason) {
            write(
                [customer, reason](Session &session) {
                    session.losses().markLost(
                        {.customer = customer, .on = session.operations().today(), .reason = reason});
                },
                tr("%1 is marked as lost").arg(m_name));
        },
        &m_page);
    dialog->open();
}

void LossPanel::revoke()
{
    write([customer = m_customer](Session &session) { session.losses().revoke(customer); },
          tr("%1 is not lost").arg(m_name));
}

void LossPanel::chooseMeasure()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"measureMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto kind :
         {WinbackKind::Offer, WinbackKind::Service, WinbackKind::Contact, WinbackKind::Other}) {
        auto *action = menu->addAction(displayName(kind));
        action->setObjectName(toKey(kind));
        connect(action, &QAction::triggered, this, [this, kind] { askMeasure(kind); });
    }
    menu->popup(QCursor::pos());
}

void LossPanel::askMeasure(WinbackKind kind)
{
    auto *dialog = new AskDialog(
        {.title = tr("%1 for %2").arg(displayName(kind), m_name),
         .lead =
             tr("What was done to keep this customer or to win it back? Say what came of it when you know."),
         .label = tr("What was done"),
         .suggestions = usualMeasures(kind),
         .save = tr("Record"),
         .required = false},
        [this, kind, customer = m_customer](const QString &notes) {
            write(
                [=](Session &session) {
                    session.losses().record({.customer = customer,
                                             .kind = kind,
                                             .on = session.operations().today(),
                                             .notes = notes.trimmed()});
                },
                tr("Recorded for %1").arg(m_name));
        },
        &m_page);
    dialog->open();
}

void LossPanel::settle(const Winback &measure, WinbackResult result)
{
    write([id = measure.id, result](Session &session) { session.losses().setResult(id, result); },
          tr("%1: %2").arg(displayName(measure.kind), displayName(result)));
}

} // namespace crm::ui
