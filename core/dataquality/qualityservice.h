#pragma once

#include "core/base/progress.h"
#include "core/dataquality/qualityrepository.h"
#include "core/operation/changeset.h"

#include <optional>

namespace crm {

class Operations;

/// One customer with something to mend.
struct QualityItem
{
    CustomerId customer = {};
    UserId owner = {};
    QString name = {};
    double score = 1; ///< 0 to 1: the weight of what is kept among the weight of what is asked
    QStringList problems = {};
};

/// How good the data are, of all customers that the actor may see, or of one owner's.
struct QualityReport
{
    struct Owner
    {
        UserId id = {}; ///< invalid: customers without one
        QString name = {};
        QualityTally tally = {};
    };
    struct Rule
    {
        QualityRule rule = {};
        qint64 asked = 0; ///< of how many customers it asks something
        qint64 broken = 0;
    };

    QualityTally all = {};
    std::vector<Owner> owners = {}; ///< the worst first
    std::vector<Rule> rules = {};
    std::vector<QualityItem> work = {}; ///< the worst first, at most as many as were asked for
    bool stopped = false;
};

/// A phone or e-mail of which to ask, now that one talks with the customer, whether it is still right.
struct ContactQuestion
{
    qint64 point = 0;
    ChannelKind kind = ChannelKind::Phone;
    QString value = {};
    QString contact = {}; ///< whose; empty: the customer's as a whole
    QDate since = {}; ///< since when nobody has made sure of it
    QString why = {}; ///< what is wrong with it, where its own rules say so
};

struct QualityQuery
{
    std::optional<UserId> owner = {}; ///< the work of one; invalid for nobody's customers
    std::optional<qint64> rule = {}; ///< only what breaks it
    size_t most = 1000; ///< entries of the work list
};

/// What is asked of the data of customers, and how it comes out.
class QualityService
{
public:
    explicit QualityService(Operations &operations);

    std::vector<QualityRule> rules() const { return m_quality.rules(); }
    qint64 add(const QualityRule &rule);
    ChangeSet edit(const QualityRule &rule);
    ChangeSet remove(qint64 rule);

    /// Looks at the whole base; about 10 s for a million customers. To be called aside.
    QualityReport report(const QualityQuery &query = {}, const Progress &progress = noProgress) const;

    /// What to ask on a call with this customer: at most one phone and one e-mail, by the rules in use.
    /// Nothing of a customer in a pool.
    std::vector<ContactQuestion> questions(CustomerId customer) const;
    /// They are right as of now; throws NotFound where none of them is the customer's any more.
    ChangeSet confirm(CustomerId customer, std::span<const qint64> points);

    /// Looks at the whole base and keeps the scores of today, of all and by owner.
    QualityReport audit(const Progress &progress = noProgress);
    /// How many days lie between two audits that nobody asks for; 0: there are none.
    int auditEvery() const { return m_quality.auditEvery(); }
    /// Throws Invalid for what lies outside 0 to 366.
    ChangeSet setAuditEvery(int days);
    /// Is it time for one? Nothing is due in a base without customers.
    bool isAuditDue() const;
    /// The audit that is due: how the score of all has changed since the one before (-0.02: two points
    /// worse); nothing where none is due, or where it is the first.
    std::optional<double> auditWhenDue(const Progress &progress = noProgress);

    std::vector<QualityDay> days(std::optional<UserId> owner, QDate from) const
    {
        return m_quality.days(owner, from);
    }

private:
    QualityRule checked(QualityRule rule) const;
    void fillNames(QualityReport &report) const;

    Operations &m_operations;
    QualityRepository m_quality;
};

} // namespace crm
