#include "core/playbook/usualplaybooks.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

Playbook lead()
{
    return {.name = Tr::tr("First contact with leads"),
            .key = u"lead"_s,
            .guide = Tr::tr("Find out whether there is a need, who decides, and by when."),
            .steps = {{.day = 0,
                       .kind = ActivityKind::Call,
                       .title = Tr::tr("First call"),
                       .say = Tr::tr(
                           "Who we are in one sentence. Which of our products would you use, and how much "
                           "of it? Who decides on it?")},
                      {.day = 2,
                       .kind = ActivityKind::Message,
                       .title = Tr::tr("Send the catalogue"),
                       .say = Tr::tr("Thank you for the talk. Here is what we spoke about; which of it may I "
                                     "quote?"),
                       .offer = Tr::tr("Catalogue and a sample")},
                      {.day = 7,
                       .kind = ActivityKind::Call,
                       .title = Tr::tr("Ask what they think"),
                       .say = Tr::tr("Did the sample arrive? What is missing for a first small order?")}}};
}

Playbook firstPurchase()
{
    return {.name = Tr::tr("After the first purchase"),
            .key = u"first_purchase"_s,
            .guide = Tr::tr("A good first delivery is the best reason for a second order."),
            .steps = {
                {.day = 3,
                 .kind = ActivityKind::Call,
                 .title = Tr::tr("Ask how the delivery was"),
                 .say = Tr::tr("Did everything arrive, complete and in time? Is anybody with you who uses it "
                               "and has questions?")},
                {.day = 14,
                 .kind = ActivityKind::Message,
                 .title = Tr::tr("Show what goes with it"),
                 .say = Tr::tr("Customers who bought this often take these as well; shall I quote?")},
                {.day = 30,
                 .kind = ActivityKind::Call,
                 .title = Tr::tr("Offer the second order"),
                 .say = Tr::tr("How much is left? If you order now, it arrives before you run out."),
                 .offer = Tr::tr("Free delivery of the second order")}}};
}

Playbook loyal()
{
    return {.name = Tr::tr("Care for loyal customers"),
            .key = u"loyal"_s,
            .guide = Tr::tr("They carry the sales. Keep them, and ask them to recommend us."),
            .steps = {{.day = 0,
                       .kind = ActivityKind::Call,
                       .title = Tr::tr("Say thank you"),
                       .say = Tr::tr("You have been buying from us for a while: thank you. What should we do "
                                     "better?")},
                      {.day = 45,
                       .kind = ActivityKind::Visit,
                       .title = Tr::tr("Visit them"),
                       .say = Tr::tr("What is planned for the next half year? Whom do you know who might "
                                     "need us?")}}};
}

Playbook atRisk()
{
    return {.name = Tr::tr("Hold customers at risk"),
            .key = u"at_risk"_s,
            .guide = Tr::tr("They have been silent for longer than is usual for them. Ask before you offer."),
            .steps = {{.day = 0,
                       .kind = ActivityKind::Call,
                       .title = Tr::tr("Ask why they are silent"),
                       .say = Tr::tr("We have not heard from you for a while. Was something wrong with the "
                                     "last order, or has your need changed?")},
                      {.day = 7,
                       .kind = ActivityKind::Message,
                       .title = Tr::tr("Make an offer"),
                       .say = Tr::tr("As we spoke: here is a proposal for the usual amount."),
                       .offer = Tr::tr("5% on the next order within two weeks")},
                      {.day = 21,
                       .kind = ActivityKind::Visit,
                       .title = Tr::tr("Go and see them"),
                       .say = Tr::tr("Who else delivers to you now, and what do they do better?")}}};
}

Playbook dormant()
{
    return {.name = Tr::tr("Win back dormant customers"),
            .key = u"dormant"_s,
            .guide = Tr::tr("One honest try with a reason to come back; then let them be."),
            .steps = {{.day = 0,
                       .kind = ActivityKind::Call,
                       .title = Tr::tr("Win-back call"),
                       .say = Tr::tr("What would have to change for you to buy from us again?"),
                       .offer = Tr::tr("A sample of what is new, without obligation")},
                      {.day = 14,
                       .kind = ActivityKind::Mail,
                       .title = Tr::tr("Last offer"),
                       .say = Tr::tr("This is what we can do for you. It holds until the end of the month."),
                       .offer = Tr::tr("Conditions of a new customer")}}};
}

} // namespace

std::vector<Playbook> usualPlaybooks(QDate since)
{
    std::vector<Playbook> all{lead(), firstPurchase(), loyal(), atRisk(), dormant()};
    for (auto &playbook : all)
        playbook.since = since;
    return all;
}

} // namespace crm
