#include "core/session/visitsheet.h"

#include "core/activity/activityservice.h"
#include "core/base/tr.h"
#include "core/customer/customerservice.h"
#include "core/feedback/complaintservice.h"
#include "core/insight/nextpurchase.h"
#include "core/order/orderservice.h"
#include "core/payment/paymentservice.h"
#include "core/pipeline/contractservice.h"
#include "core/pipeline/opportunityservice.h"
#include "core/pipeline/pipelineservice.h"
#include "core/security/userservice.h"
#include "core/session/session.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kTalks = 5;
constexpr size_t kOrders = 5;
constexpr int kBirthdayAhead = 30; ///< days
constexpr qsizetype kLongest = 240; ///< characters of a talk

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString money(Amount amount, const QString &currency)
{
    return amount.rounded() + u' ' + currency;
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// Puts a sheet together, a section at a time.
class Gathering
{
public:
    Gathering(Session &session, CustomerId customer)
        : m_session(session)
        , m_card(session.customers().card(customer))
        , m_today(session.operations().today())
    {
        m_sheet.customer = m_card.customer.name;
        m_sheet.day = m_today;
        if (const auto owner = session.users().find(m_card.customer.owner))
            m_sheet.owner = owner->name;
    }

    VisitSheet take()
    {
        add(Tr::tr("Who"), people());
        add(Tr::tr("What is known of them"), profile());
        add(Tr::tr("Said last"), talks());
        add(Tr::tr("Planned"), planned());
        add(Tr::tr("Open opportunities"), deals());
        add(Tr::tr("Contracts"), contracts());
        add(Tr::tr("Open complaints"), complaints());
        add(Tr::tr("Open payments"), payments());
        add(Tr::tr("Orders"), orders());
        add(Tr::tr("Next purchase"), next());
        return std::move(m_sheet);
    }

private:
    CustomerId id() const { return m_card.customer.id; }
    void add(const QString &title, QStringList lines)
    {
        lines.removeAll(QString());
        if (!lines.isEmpty())
            m_sheet.sections.push_back({title, std::move(lines)});
    }
    QString instant(qint64 at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at, m_session.operations().zone())
            .toString(u"yyyy-MM-dd HH:mm"_s);
    }
    /// "birthday on 2026-11-25", where it is near.
    QString birthday(const BirthdayText &text) const
    {
        const auto known = Birthday::parse(text.date, text.calendar);
        const auto day = known ? nextBirthday(*known, m_today) : std::nullopt;
        return day && m_today.daysTo(*day) <= kBirthdayAhead ? Tr::tr("birthday on %1").arg(dayText(day))
                                                             : QString();
    }
    QString points(ContactId contact) const
    {
        QStringList found;
        for (const auto &point : m_card.points)
            if (point.contact == contact)
                found << point.value;
        return joined(found);
    }

    QStringList people() const
    {
        QStringList lines{joined({m_card.customer.name, points({}), birthday(m_card.customer.birthday)})};
        for (const auto &address : m_card.addresses)
            lines << joined({address.region + address.city + address.street});
        for (const auto &contact : m_card.contacts)
            lines << joined({contact.name, contact.title, contact.department, points(contact.id),
                             birthday(contact.birthday), contact.notes});
        return lines;
    }
    QStringList profile() const
    {
        const auto &customer = m_card.customer;
        const auto fact = [](const QString &label, const QString &text) {
            return text.isEmpty() ? QString() : Tr::tr("%1: %2").arg(label, text);
        };
        return {joined({fact(Tr::tr("Grade"), customer.grade), fact(Tr::tr("Industry"), customer.industry),
                        fact(Tr::tr("Source"), customer.source)}),
                fact(Tr::tr("When to reach them"), customer.contactHours),
                fact(Tr::tr("Preferences"), customer.preferences), fact(Tr::tr("Hobbies"), customer.hobbies),
                fact(Tr::tr("Notes"), customer.notes.left(kLongest))};
    }
    QStringList talks() const
    {
        QStringList lines;
        for (const auto &activity : m_session.activities().ofCustomer(id(), 4 * kTalks)) {
            if (activity.state != ActivityState::Done)
                continue;
            lines << joined({instant(activity.at), displayName(activity.kind), activity.text.left(kLongest),
                             activity.result.left(kLongest)});
            if (lines.size() == kTalks)
                break;
        }
        return lines;
    }
    QStringList planned() const
    {
        QStringList lines;
        for (const auto &activity : m_session.activities().plannedOf(id()))
            lines << joined({instant(activity.at), displayName(activity.kind), activity.text.left(kLongest)});
        return lines;
    }
    QStringList deals() const
    {
        QStringList lines;
        const PipelineService pipelines(m_session.operations());
        const auto all = pipelines.all();
        for (const auto &deal : m_session.opportunities().ofCustomer(id()))
            for (const auto &pipeline : all) {
                const auto stage = std::ranges::find(pipeline.stages, deal.stage, &Stage::id);
                if (stage == pipeline.stages.end() || stage->state != StageState::Open)
                    continue;
                const auto following = std::next(stage);
                const auto missing =
                    following != pipeline.stages.end() && following->state == StageState::Open
                        ? pipelines.missing(deal.id, following->id)
                        : QString();
                lines << joined(
                    {deal.name, stage->name, deal.amount ? money(*deal.amount, deal.currency) : QString(),
                     deal.expected ? Tr::tr("expected on %1").arg(dayText(deal.expected)) : QString(),
                     missing.isEmpty() ? QString()
                                       : Tr::tr("still needed for “%1”: %2").arg(following->name, missing)});
            }
        return lines;
    }
    QStringList contracts() const
    {
        QStringList lines;
        for (const auto &contract : ContractService(m_session.operations()).ofCustomer(id()))
            if (contract.state == ContractState::Active || contract.state == ContractState::Draft)
                lines << joined({contract.number, contract.title, displayName(contract.state),
                                 contract.amount ? money(*contract.amount, contract.currency) : QString(),
                                 contract.ends ? Tr::tr("until %1").arg(dayText(contract.ends)) : QString()});
        return lines;
    }
    QStringList complaints() const
    {
        QStringList lines;
        for (const auto &complaint : ComplaintService(m_session.operations()).ofCustomer(id()))
            if (!complaint.closedAt)
                lines << joined({instant(complaint.openedAt), complaint.text.left(kLongest)});
        return lines;
    }
    QStringList payments() const
    {
        QStringList lines;
        for (const auto &part : PaymentService(m_session.operations()).receivables({.customer = id()})) {
            const auto late = part.daysLate(m_today);
            lines << joined({part.number, part.title, money(part.open, part.currency),
                             part.due ? Tr::tr("due on %1").arg(dayText(part.due)) : QString(),
                             late > 0 ? Tr::tr("%n day(s) overdue", nullptr, int(late)) : QString()});
        }
        return lines;
    }
    QStringList orders() const
    {
        const auto sums = m_session.orders().sums(id());
        QStringList lines;
        if (sums.count > 0)
            lines << joined({Tr::tr("%n order(s)", nullptr, int(sums.count)),
                             money(sums.revenue, m_session.operations().currency())});
        auto ids = m_session.orders().ids({.customer = id()});
        ids.resize(std::min(ids.size(), kOrders));
        for (const auto &order : m_session.orders().summaries(ids))
            lines << joined({dayText(order.order.date), order.order.number, displayName(order.order.state),
                             order.firstProduct, money(order.order.total, order.order.currency)});
        return lines;
    }
    QStringList next() const
    {
        if (m_card.customer.pool.isValid() || m_session.orders().sums(id()).count == 0)
            return {};
        const auto purchase = NextPurchases().of(id(), m_session.insight());
        QStringList lines = explain(purchase).split(u'\n', Qt::SkipEmptyParts);
        for (const auto &offer : purchase.offers)
            lines << joined({offer.name, explain(offer)});
        return lines;
    }

    Session &m_session;
    const CustomerCard m_card;
    const QDate m_today;
    VisitSheet m_sheet = {};
};

} // namespace

VisitSheet visitSheet(Session &session, CustomerId customer)
{
    session.actor().require(Permission::View);
    return Gathering(session, customer).take();
}

} // namespace crm
