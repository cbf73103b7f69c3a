#pragma once

#include "core/insight/alivetest.h"
#include "core/insight/customerfacts.h"
#include "core/insight/productpairs.h"

#include <mutex>

namespace crm {

/// Something to offer a customer, with what speaks for it (S-057, S-058).
struct NextOffer
{
    enum class Why { BuysAgain, GoesWith };

    Why why = Why::BuysAgain;
    bool isKind = false; ///< a kind of products instead of one of them
    qint64 product = 0; ///< id; 0 of a kind
    QString name = {};
    qint64 times = 0; ///< BuysAgain: days on which the customer bought it
    qint32 usualDays = 0; ///< the median between them
    qint32 sinceDays = 0; ///< since the last of them
    QString because = {}; ///< GoesWith: what the customer has that goes with it
    qint64 together = 0; ///< orders with both
    double support = 0; ///< of all orders
    double confidence = 0; ///< share of the orders with `because` that have this, too
    double lift = 0; ///< against the share of all orders
    double probability = 1; ///< of as many together by chance (Fisher's exact test)

    friend bool operator==(const NextOffer &, const NextOffer &) = default;
};

/// When a customer will probably buy next, and what (S-054).
struct NextPurchase
{
    /// From what the day follows: nothing (too little is known), the model of all customers, or, where they
    /// are too few for one, the customer's own median interval.
    enum class Basis { Unknown, Model, Rhythm };

    Basis basis = Basis::Unknown;
    QDate expected = {}; ///< even odds until then, if still a customer; before today: due since
    double alive = 0; ///< with a model
    double chance30 = 0; ///< of a purchase within so many days
    double chance90 = 0;
    qint32 boughtDays = 0; ///< days with a purchase so far
    qint32 usualDays = 0; ///< the median between them; 0 with fewer than two
    qint32 silentDays = 0;
    AliveTest test = {}; ///< how often the model was right who comes back
    FitState state = FitState::Converged; ///< of the model, where it is the reason for Unknown or Rhythm
    std::vector<NextOffer> offers = {}; ///< what is bought again first, then what goes with it
};

NextPurchase nextPurchase(CustomerId customer, CustomerFacts &facts, const ProductRules &rules,
                          const InsightService &source);

/// In plain words, why this day (or why none), a sentence a line; and why this offer.
QString explain(const NextPurchase &next);
QString explain(const NextOffer &offer);

/// Answers for one customer after the other: what all of them share is worked out once, and anew when an
/// order has changed. From any thread.
class NextPurchases
{
public:
    NextPurchase of(CustomerId customer, const InsightService &source);

private:
    std::mutex m_mutex = {};
    qint64 m_operation = 0; ///< the last one when this was found to be current
    std::optional<CustomerFacts> m_facts = {};
    std::optional<ProductRules> m_rules = {};
    AliveTest m_test = {};
};

} // namespace crm
