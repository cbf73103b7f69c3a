#include "ui/customer/nextpanel.h"

#include "core/insight/insightservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

void clear(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

NextPanel::NextPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 12, 0, 0);
    m_box->setSpacing(4);
    hide();
}

void NextPanel::setCustomer(CustomerId customer)
{
    if (m_customer != customer || !customer.isValid())
        hide();
    m_customer = customer;
    if (!customer.isValid())
        return;
    ++m_pending;
    const auto work = [customer, purchases = m_purchases](Session &session) {
        return std::pair(purchases->of(customer, session.insight()), session.insight().today());
    };
    m_workspace.aside(this, work, [this, customer](const auto &outcome) {
        --m_pending;
        if (customer != m_customer || !outcome)
            return; // another one is wanted by now, or the file is gone, which others tell
        m_today = outcome->second;
        display(outcome->first);
    });
}

void NextPanel::display(const NextPurchase &next)
{
    clear(m_box);
    m_box->addWidget(new Rule);
    m_box->addWidget(label(tr("What next"), "heading"));
    const bool isKnown = next.expected.isValid();
    auto *when = wrappedLabel(
        !isKnown ? tr("No day can be told for the next purchase.")
        : next.basis == NextPurchase::Basis::Model && next.alive < .5
            ? tr("Will probably not come back by itself; if it does, by %1.").arg(format::date(next.expected))
        : next.expected <= m_today ? tr("The next purchase is due since %1.").arg(format::date(next.expected))
                                   : tr("Probably buys by %1.").arg(format::date(next.expected)),
        isKnown ? "strong" : "");
    when->setObjectName(u"nextWhen"_s);
    m_box->addWidget(when);
    auto *why = wrappedLabel(explain(next), "caption");
    why->setObjectName(u"nextWhy"_s);
    m_box->addWidget(why);
    for (const auto &offer : next.offers)
        addOffer(offer);
    if (next.offers.empty())
        m_box->addWidget(wrappedLabel(
            next.boughtDays > 0 ? tr(
                "Nothing to offer follows from the orders: this customer buys nothing again, and nothing "
                "goes with what it has more often than by chance.")
                                : tr("What to offer follows from orders; there are none."),
            "caption"));
    show();
}

void NextPanel::addOffer(const NextOffer &offer)
{
    const QString text = offer.why == NextOffer::Why::BuysAgain ? tr("Offer again: %1").arg(offer.name)
                       : offer.isKind                           ? tr("Offer something of %1").arg(offer.name)
                                                                : tr("Offer %1").arg(offer.name);
    auto *name = wrappedLabel(text, "strong");
    name->setObjectName(u"nextOffer"_s);
    m_box->addSpacing(6);
    m_box->addWidget(name);
    m_box->addWidget(wrappedLabel(explain(offer), "caption"));
}

} // namespace crm::ui
