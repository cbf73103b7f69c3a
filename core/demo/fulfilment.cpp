#include "core/demo/fulfilment.h"

#include "core/payment/duerules.h"

namespace crm::demo {
namespace {

constexpr quint64 kSeed = 0x66756c66696c;
constexpr int kSentAgo = 400; ///< of older orders nobody looks at the tracking number any more
constexpr int kPaidAgo = 180;
constexpr int kFirstShare = 3'000;

std::string trackingNumber(const char *prefix, Dice &dice)
{
    std::string number = prefix;
    for (int i = 0; i < 12; ++i)
        number += char('0' + dice.below(10));
    return number;
}

} // namespace

Fulfilment::Fulfilment(DemoRepository &rows, const DayCalendar &calendar)
    : m_rows(rows)
    , m_calendar(calendar)
{
    m_carriers = {rows.carrier("SF", "顺丰速运"), rows.carrier("DB", "德邦快递"),
                  rows.carrier("ZTO", "中通快递"), rows.carrier("JD", "京东物流")};
}

void Fulfilment::write(const SoldOrder &order)
{
    Dice dice(kSeed, quint64(order.id));
    if (order.isShipped && order.day >= -kSentAgo)
        deliver(order, dice);
    if (order.day < -kPaidAgo)
        return;
    const auto first = plan(order, dice);
    if (order.isPaid)
        pay(order, std::min(0, order.day + dice.between(3, 35)), order.total, dice);
    else if (first > 0 && dice.chance(0.8))
        pay(order, std::min(0, order.day + dice.between(0, 6)), first, dice);
}

void Fulfilment::deliver(const SoldOrder &order, Dice &dice)
{
    static constexpr const char *kPrefixes[] = {"SF", "DPK", "ZT", "JDV"};
    const int carrier = dice.below(int(m_carriers.size()));
    const int arrives = order.sent + dice.between(1, 5);
    const bool isThere = arrives <= 0;
    const auto tracking = trackingNumber(kPrefixes[carrier], dice);
    m_rows.insert(
        DeliveryRow{.customer = order.customer,
                    .order = order.id,
                    .state = isThere ? "delivered" : "shipped",
                    .carrier = m_carriers[size_t(carrier)],
                    .tracking = tracking,
                    .shipped = m_calendar.iso(order.sent),
                    .delivered = OptionalText{isThere ? std::string_view(m_calendar.iso(arrives)) : ""},
                    .owner = order.owner,
                    .createdAt = m_calendar.at(order.sent, order.sent == 0 ? 1 : 600)});
}

qint64 Fulfilment::plan(const SoldOrder &order, Dice &dice)
{
    const bool inParts = dice.chance(0.4);
    InstalmentRow row{.customer = order.customer, .order = order.id, .position = 1};
    if (!inParts) {
        row.share = Amount::kScale;
        row.event = "order";
        row.days = 30;
        m_rows.insert(row);
        return 0;
    }
    row.share = kFirstShare;
    row.event = "order";
    m_rows.insert(row);
    row.position = 2;
    row.share = Amount::kScale - kFirstShare;
    row.event = "shipment";
    row.days = 30;
    m_rows.insert(row);
    const auto parts = partsOf({order.total}, {{.share = kFirstShare}, {.share = int(row.share)}});
    return parts.empty() ? 0 : parts.front().amount.value;
}

void Fulfilment::pay(const SoldOrder &order, int day, qint64 amount, Dice &dice)
{
    const auto invoice = "FP" + trackingNumber("", dice).substr(0, 8);
    m_rows.insert(PaymentRow{.customer = order.customer,
                             .order = order.id,
                             .received = m_calendar.iso(day),
                             .amount = amount,
                             .currency = order.currency,
                             .method = dice.chance(0.8) ? "transfer"
                                     : dice.chance(0.5) ? "draft"
                                                        : "wechat",
                             .invoice = invoice,
                             .owner = order.owner,
                             .createdAt = m_calendar.at(day, day == 0 ? 1 : 660)});
}

} // namespace crm::demo
