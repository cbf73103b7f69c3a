#pragma once

#include "core/allocation/allocationrule.h"
#include "core/pool/claimrules.h"
#include "core/security/user.h"

#include <QTimeZone>

#include <map>

namespace crm {

/// Somebody who may get customers, as things stand before.
struct AllocationPerson
{
    User user = {};
    WorkProfile profile = {};
    Holding holding = {};
    qint64 work = 0; ///< see AllocationChoice

    friend bool operator==(const AllocationPerson &, const AllocationPerson &) = default;
};

/// What rules ask of a customer.
struct AllocationSubject
{
    CustomerId id = {};
    std::vector<quint8> fits = {}; ///< for each rule of the desk: 1 where its filter holds
    std::vector<quint8> importance = {}; ///< likewise, as importanceOf() says
    QHash<SkillKind, QStringList> needs = {}; ///< what people may know of it
    UserId knownBy = {}; ///< who has a customer with the same phone or mail
    CustomerId knownAs = {}; ///< that one
    QString knownName = {};

    friend bool operator==(const AllocationSubject &, const AllocationSubject &) = default;
};

/// What the desk starts from.
struct AllocationStart
{
    std::vector<AllocationRule> rules = {}; ///< in their order
    std::vector<AllocationPerson> people = {}; ///< everybody, in the order of their ids
    std::vector<Department> departments = {};
    AllocationNames names = {};
    PoolId firstPool = {};
    QTimeZone zone = QTimeZone::utc();
    struct Count
    {
        qint64 today = 0;
        qint64 week = 0;
        qint64 month = 0;
        qint64 turn = 0; ///< see AllocationChoice
    };
    /// What each rule has given to each since the day, the week, the month began.
    std::map<std::pair<AllocationRuleId, UserId>, Count> counts = {};
    qint64 at = 0; ///< the instant of all of this
};

/// Decides about one customer after the other, each with what was decided before. Allocation, its preview and
/// the replay of a past time all ask it.
class AllocationDesk
{
public:
    explicit AllocationDesk(AllocationStart start);

    /// `at` never goes back.
    AllocationDecision decide(const AllocationSubject &subject, qint64 at);

private:
    /// Why somebody cannot get it now; empty where they can.
    QString refusal(const AllocationRule &rule, const AllocationPerson &person);
    bool isCandidate(const AllocationRule &rule, const AllocationPerson &person,
                     const AllocationSubject &subject) const;
    bool keepsKnown(const AllocationSubject &subject, AllocationDecision &decision);
    void byStrategy(size_t rule, const AllocationSubject &subject, AllocationDecision &decision);
    void fallBack(const AllocationRule &rule, const QString &why, AllocationDecision &decision);
    void give(const AllocationRule *rule, AllocationPerson &person);
    void moveTo(qint64 at);
    AllocationPerson *person(UserId id);
    AllocationChoice choiceOf(const AllocationRule &rule, const AllocationPerson &person,
                              const AllocationSubject &subject);
    QString reason(const AllocationRule &rule, const AllocationChoice &choice, int importance) const;

    AllocationStart m_start;
    ClaimPeriods m_periods = {};
    qint64 m_turn = 0; ///< the last one
};

/// How much somebody knows of what a customer needs: the sum over the kinds of the best level that fits.
int skillFor(const WorkProfile &profile, const AllocationSubject &subject,
             std::span<const SkillKind> kinds = {});

} // namespace crm
