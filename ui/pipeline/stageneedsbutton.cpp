#include "ui/pipeline/stageneedsbutton.h"

#include "core/activity/activity.h"
#include "ui/common/formatters.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kWidth = 190;
constexpr std::array kCounts = {0, 1, 2, 3, 5};

/// In this order they stand, whatever was chosen first: "Amount, Visit, Approval".
int rank(const StageNeed &need)
{
    if (need.kind == NeedKind::Field) {
        const auto field = dealFieldFromKey(need.subject);
        return field ? int(*field) : int(kDealFields.size());
    }
    return 100 * int(need.kind) + (need.subject.isEmpty() ? 0 : 1);
}

} // namespace

StageNeedsButton::StageNeedsButton(std::vector<StageNeed> needs, QWidget *parent)
    : Button({}, "", nullptr, parent)
    , m_menu(new QMenu(this))
{
    m_menu->setObjectName(u"needsMenu"_s);
    setMenu(m_menu);
    setFixedWidth(Theme::px(kWidth));
    connect(m_menu, &QMenu::aboutToShow, this, &StageNeedsButton::fill);
    setNeeds(std::move(needs));
    fill();
}

void StageNeedsButton::setNeeds(std::vector<StageNeed> needs)
{
    m_needs = std::move(needs);
    tell();
}

void StageNeedsButton::tell()
{
    QStringList words;
    for (const auto &need : m_needs)
        words << displayName(need);
    const auto all = words.isEmpty() ? tr("Nothing") : format::facts(words);
    setText(fontMetrics().elidedText(all, Qt::ElideRight, Theme::px(kWidth - 44)));
    setToolTip(plainTip(words.isEmpty() ? tr("Every deal may enter this stage.")
                                        : tr("Before a deal enters this stage: %1").arg(all)));
    setAccessibleDescription(all);
}

int StageNeedsButton::countOf(const StageNeed &need) const
{
    const auto found = std::ranges::find_if(
        m_needs, [&](const StageNeed &one) { return one.kind == need.kind && one.subject == need.subject; });
    return found == m_needs.end() ? 0 : found->count;
}

void StageNeedsButton::set(const StageNeed &need, int count)
{
    std::erase_if(m_needs,
                  [&](const StageNeed &one) { return one.kind == need.kind && one.subject == need.subject; });
    if (count > 0)
        m_needs.push_back({need.kind, need.subject, count});
    std::ranges::stable_sort(m_needs, {}, rank);
    tell();
    emit changed();
}

void StageNeedsButton::fill()
{
    m_menu->clear();
    addFields(*m_menu);
    m_menu->addSeparator();
    addActivities(*m_menu);
    m_menu->addSeparator();
    addApproval(*m_menu);
}

void StageNeedsButton::addFields(QMenu &menu)
{
    for (const auto field : kDealFields) {
        const StageNeed need{NeedKind::Field, toKey(field)};
        auto *action = menu.addAction(displayName(field));
        action->setObjectName(need.subject);
        action->setCheckable(true);
        action->setChecked(countOf(need) > 0);
        connect(action, &QAction::triggered, this, [this, need](bool on) { set(need, on ? 1 : 0); });
    }
}

void StageNeedsButton::addActivities(QMenu &menu)
{
    std::vector<StageNeed> needs{{NeedKind::Activity, {}}};
    for (const auto kind : {ActivityKind::Call, ActivityKind::Visit, ActivityKind::Mail,
                            ActivityKind::Message, ActivityKind::Meeting})
        needs.push_back({NeedKind::Activity, toKey(kind)});
    for (const auto &need : needs) {
        const int now = countOf(need);
        auto *sub =
            menu.addMenu(now > 0 ? displayName(StageNeed{need.kind, need.subject, now}) : displayName(need));
        auto *group = new QActionGroup(sub);
        for (const int count : kCounts) {
            auto *action = sub->addAction(count == 0 ? tr("Not needed") : tr("At least %1").arg(count));
            action->setObjectName(
                u"%1-%2"_s.arg(need.subject.isEmpty() ? u"any"_s : need.subject).arg(count));
            action->setCheckable(true);
            action->setChecked(count == now);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, need, count] { set(need, count); });
        }
    }
}

void StageNeedsButton::addApproval(QMenu &menu)
{
    const StageNeed need{NeedKind::Approval, {}};
    auto *action = menu.addAction(tr("Approval by who assigns customers"));
    action->setObjectName(u"approval"_s);
    action->setCheckable(true);
    action->setChecked(countOf(need) > 0);
    connect(action, &QAction::triggered, this, [this, need](bool on) { set(need, on ? 1 : 0); });
}

} // namespace crm::ui
