#pragma once

#include "core/activity/activity.h"
#include "core/base/amount.h"
#include "core/today/todayrules.h"

#include <QDate>

namespace crm {

/// One reason, with what it is about.
struct TodayReason
{
    TodayWhy why = TodayWhy::Promised;
    QString subject =
        {}; ///< of a deal or a contract its name; of a birthday the person's; of a payment what is overdue
    QDate day = {}; ///< that it is about, where it is about one
    int days = 0; ///< until then; of Leaving those without an order
    int usual = 0; ///< of Leaving: between orders so far
    Amount owed = {}; ///< of Payment
    QString currency = {}; ///< of `owed`
    double urgency = 0;

    friend bool operator==(const TodayReason &, const TodayReason &) = default;
};

/// Somebody to contact, why now, how, and what about.
struct TodayItem
{
    CustomerId customer = {};
    QString name = {};
    QString grade = {};
    QString city = {};
    QString region = {};
    ActivityId activity = {}; ///< what was planned; none for what the program proposes by itself
    ActivityKind channel = ActivityKind::Call; ///< as it was planned, or as the customer prefers
    QString subject = {}; ///< what to talk about
    QString say = {}; ///< what to say, where a playbook has words for it
    qint64 due = 0; ///< instant, of what was planned
    std::vector<TodayReason> reasons = {}; ///< the most urgent first
    Amount worth = {}; ///< what is at stake: open deals, or the revenue expected of a year, or that so far
    double value = 0; ///< the share of customers who are worth less
    double urgency = 0;
    double probability = 0; ///< that a purchase follows within 90 days
    double score = 0; ///< todayScore()

    friend bool operator==(const TodayItem &, const TodayItem &) = default;
};

/// What was done today.
struct TodayDone
{
    Activity activity = {};
    QString name = {}; ///< of the customer
    QString city = {};
    QString region = {};
};

/// What came of a day so far, besides what was done: for its evening.
struct TodayReview
{
    int wins = 0; ///< deals of this person that were won
    Amount won = {};
    int orders = 0; ///< of this person
    Amount ordered = {}; ///< both amounts in the currency of the list
    int nextSteps = 0; ///< planned today for another day

    friend bool operator==(const TodayReview &, const TodayReview &) = default;
};

/// What a day asks for, and what was done of it.
struct TodayList
{
    QDate day = {};
    UserId user = {}; ///< whose day it is
    std::vector<TodayItem> items = {}; ///< the highest score first
    bool isCut = false; ///< there is more at the end, which no day has room for
    std::vector<TodayDone> done = {}; ///< by this person; the latest first
    int recycling = 0; ///< own customers that go back to a pool within seven days
    std::vector<CustomerId> unplanned = {}; ///< of these, those with whom nothing is planned before
    QString currency = {}; ///< of `worth`
    TodayReview review = {};
};

/// "Goes back to the pool tomorrow", for people.
QString explain(const TodayReason &reason);
/// The key on the command line: "recycling".
QString toKey(TodayWhy why);
/// What to do about it: "Win them back".
QString proposal(const TodayReason &reason);

} // namespace crm
