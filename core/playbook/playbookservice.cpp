#include "core/playbook/playbookservice.h"

#include "core/activity/activityrepository.h"
#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"
#include "core/playbook/stepplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

PlaybookService::PlaybookService(Operations &operations)
    : m_operations(operations)
    , m_playbooks(operations.db())
{
}

std::vector<Playbook> PlaybookService::all() const
{
    m_operations.actor().require(Permission::View);
    return m_playbooks.all();
}

Playbook PlaybookService::get(PlaybookId id) const
{
    m_operations.actor().require(Permission::View);
    if (const auto found = m_playbooks.find(id))
        return *found;
    throw Error(Error::Code::NotFound, Tr::tr("This playbook no longer exists."));
}

Playbook PlaybookService::get(const QString &name) const
{
    m_operations.actor().require(Permission::View);
    if (const auto found = m_playbooks.findByName(name))
        return *found;
    throw Error(Error::Code::NotFound, Tr::tr("There is no playbook named %1.").arg(name));
}

QHash<qint64, qint64> PlaybookService::openTasks() const
{
    m_operations.actor().require(Permission::View);
    return m_playbooks.openTasks();
}

std::vector<PlaybookGuide> PlaybookService::guides(CustomerId customer) const
{
    m_operations.actor().require(Permission::View);
    return m_playbooks.guides(customer);
}

Playbook PlaybookService::checked(Playbook playbook) const
{
    if (const auto problem = problemOf(playbook); !problem.isEmpty())
        throw Error(Error::Code::Invalid, problem);
    playbook.name = cleanLine(playbook.name);
    playbook.guide = playbook.guide.trimmed();
    for (auto &step : playbook.steps) {
        step.title = cleanLine(step.title);
        step.say = step.say.trimmed();
        step.offer = step.offer.trimmed();
        step.questions = step.questions.trimmed();
    }
    std::ranges::stable_sort(playbook.steps, {}, &PlaybookStep::day);
    if (const auto other = m_playbooks.findByName(playbook.name); other && other->id != playbook.id)
        throw Error(Error::Code::Conflict,
                    Tr::tr("There is a playbook named %1 already.").arg(playbook.name));
    return playbook;
}

/// A stage tells by itself when somebody came in; who is in anything else has to be kept in mind.
void PlaybookService::rememberInside(const Playbook &playbook, const PlaybookCustomers &customers)
{
    if (!playbook.enabled || !playbook.since || playbook.entry == PlaybookEntry::Stage)
        return;
    const auto open = m_playbooks.runs(playbook.id).open;
    for (const auto &[customer, entered] : PlaybookPass(m_operations, customers).inside(playbook))
        if (!open.contains(customer))
            m_playbooks.begin(playbook.id, {customer}, entered);
}

PlaybookId PlaybookService::add(const Playbook &playbook, const PlaybookCustomers &customers)
{
    m_operations.actor().require(Permission::Assign);
    auto stored = checked(playbook);
    auto work = m_operations.begin(u"playbook.add"_s, {{u"name"_s, stored.name}});
    const auto id = m_playbooks.insert(stored, work.at());
    rememberInside(get(id), customers);
    work.commit();
    return id;
}

/// Those who are in it are only kept in mind where it is switched on, or becomes one for others.
ChangeSet PlaybookService::edit(const Playbook &playbook, const PlaybookCustomers &customers)
{
    m_operations.actor().require(Permission::Assign);
    const auto stored = checked(playbook);
    auto work = m_operations.begin(u"playbook.edit"_s, {{u"name"_s, stored.name}});
    const auto before = get(stored.id);
    if (!m_playbooks.update(stored))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this playbook meanwhile."));
    const auto now = get(stored.id);
    if (now.since && (!before.enabled || !before.since || expressionOf(before) != expressionOf(now)))
        rememberInside(now, customers);
    return work.commit();
}

ChangeSet PlaybookService::remove(PlaybookId id)
{
    m_operations.actor().require(Permission::Assign);
    auto work = m_operations.begin(u"playbook.remove"_s, {{u"name"_s, get(id).name}});
    m_playbooks.remove(id);
    return work.commit();
}

int PlaybookService::addMissing(const std::vector<Playbook> &playbooks, const PlaybookCustomers &customers)
{
    m_operations.actor().require(Permission::Assign);
    auto work = m_operations.begin(u"playbook.add"_s);
    QStringList names;
    for (const auto &playbook : playbooks) {
        if (m_playbooks.findByName(playbook.name))
            continue;
        const auto stored = checked(playbook);
        rememberInside(get(m_playbooks.insert(stored, work.at())), customers);
        names << stored.name;
    }
    work.note(u"name"_s, names.join(Tr::tr(", ")));
    work.commit();
    return int(names.size());
}

std::vector<PlaybookPreview> PlaybookService::preview(const PlaybookCustomers &customers) const
{
    m_operations.actor().require(Permission::View);
    PlaybookPass pass(m_operations, customers);
    std::vector<PlaybookPreview> previews;
    for (const auto &playbook : m_playbooks.all())
        if (playbook.enabled)
            previews.push_back(pass.preview(playbook));
    return previews;
}

PlaybookPreview PlaybookService::preview(const Playbook &playbook, const PlaybookCustomers &customers) const
{
    m_operations.actor().require(Permission::View);
    return PlaybookPass(m_operations, customers).preview(playbook);
}

PlaybookOutcome PlaybookService::run(const std::vector<PlaybookPreview> &previews)
{
    m_operations.actor().require(Permission::Edit);
    const bool plansNothing = std::ranges::all_of(previews, [](const PlaybookPreview &preview) {
        return preview.begins.empty() && preview.cancelled == 0;
    });
    if (std::ranges::all_of(previews, &PlaybookPreview::isNothing))
        return {};
    auto work = m_operations.begin({.kind = u"playbook.run"_s, .changesNothing = plansNothing});
    ActivityRepository activities(m_operations.db());
    PlaybookOutcome outcome;
    for (const auto &preview : previews) {
        const auto playbook = m_playbooks.find(preview.playbook.id); // as it is by now
        if (!playbook)
            continue;
        for (const auto customer : preview.ends) {
            m_playbooks.end(playbook->id, customer, m_operations.today());
            ++outcome.ended;
            if (playbook->stops)
                outcome.cancelled += cancelOpen(m_playbooks, activities, playbook->id, customer);
        }
        for (const auto &begin : preview.begins) {
            if (!playbook->enabled || !m_playbooks.begin(playbook->id, begin.customer, begin.entered))
                continue;
            ++outcome.begun;
            outcome.tasks += planSteps(m_playbooks, activities, *playbook, begin, m_operations, work.at());
        }
    }
    work.note(u"count"_s, outcome.tasks);
    work.note(u"customers"_s, outcome.begun);
    work.note(u"cancelled"_s, outcome.cancelled);
    outcome.operation = work.commit().operation;
    return outcome;
}

} // namespace crm
