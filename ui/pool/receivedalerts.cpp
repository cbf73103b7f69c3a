#include "ui/pool/receivedalerts.h"

#include "core/platform/settings.h"
#include "core/pool/poolstats.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kNamed = 3;
const auto kNotice = u"received"_s;

} // namespace

struct ReceivedAlerts::Facts
{
    std::vector<ReceivedCustomer> customers = {};
    QStringList from = {}; ///< the people who did it
    qint64 newest = 0;
};

ReceivedAlerts::ReceivedAlerts(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_settings(settings)
{
    const QString file = workspace.path() + u'/' + QString::number(workspace.user().id.value);
    m_key = u"received/"_s
          + QString::fromLatin1(
                QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    connect(&workspace.hub(), &ChangeHub::changed, this, &ReceivedAlerts::changed);
    look();
}

void ReceivedAlerts::changed(const ChangeSet &changes)
{
    if (changes.touches(Entity::Customer))
        look();
}

void ReceivedAlerts::look()
{
    const auto stored = m_settings.value(m_key);
    const bool first = !stored.isValid(); // what was given before this machine knew the file is old news
    m_workspace.read(
        this,
        [first, after = stored.toLongLong()](Session &session) {
            Facts facts{.newest = session.poolStats().newestEvent()};
            if (first)
                return facts;
            facts.customers = session.poolStats().received(after);
            QSet<UserId> from;
            for (const auto &customer : facts.customers)
                if (customer.rule.isEmpty())
                    from.insert(customer.from);
            for (const auto &user : session.users().all())
                if (from.contains(user.id))
                    facts.from << user.name;
            return facts;
        },
        [this, first](const Outcome<Facts> &facts) {
            if (!facts)
                return;
            if (first)
                m_settings.setValue(m_key, facts->newest);
            else
                present(*facts);
        });
}

void ReceivedAlerts::present(const Facts &facts)
{
    m_newest = facts.newest;
    m_ids.clear();
    QStringList names;
    for (const auto &customer : facts.customers) {
        m_ids << customer.customer.value;
        if (names.size() < qsizetype(kNamed))
            names << customer.name;
    }
    if (facts.customers.size() > kNamed)
        names << tr("and %n more", nullptr, int(facts.customers.size() - kNamed));
    const QString list = names.join(tr(", "));
    QString text;
    if (!facts.customers.empty())
        text = facts.from.isEmpty() ? tr("New customers of yours: %1").arg(list)
                                    : tr("%1 gave you customers: %2").arg(facts.from.join(tr(", ")), list);
    if (text == m_text)
        return;
    m_text = text;
    emit noticesChanged();
}

QList<Notice> ReceivedAlerts::notices() const
{
    if (m_text.isEmpty())
        return {};
    return {{.key = kNotice, .text = m_text, .act = tr("Show these customers"), .canBeClosed = true}};
}

void ReceivedAlerts::act(const QString &key)
{
    if (key != kNotice)
        return;
    emit wanted(u"customers"_s, {{u"ids"_s, m_ids}, {u"title"_s, tr("Given to you")}});
    seen();
}

void ReceivedAlerts::close(const QString &key)
{
    if (key == kNotice)
        seen();
}

void ReceivedAlerts::seen()
{
    m_settings.setValue(m_key, m_newest);
    m_text.clear();
    emit noticesChanged();
}

} // namespace crm::ui
