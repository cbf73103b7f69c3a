#include "ui/calendar/plandialog.h"

#include "core/activity/activityservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/order/customerstopick.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kQuarter = 15;

} // namespace

PlanDialog::PlanDialog(Workspace &workspace, const PlanDraft &draft, QWidget *parent)
    : FormDialog(tr("Plan something"), {}, parent)
    , m_workspace(workspace)
    , m_zone(draft.zone)
    , m_customer(new Picker(customersToPick(workspace, this)))
    , m_text(new QLineEdit)
    , m_day(new DateEdit(draft.day))
{
    setObjectName(u"planDialog"_s);
    setMinimumWidth(Theme::px(520));
    addWhat(draft);
    addWhen(draft);
    keepDraft(workspace.path(), draftKey(u"plan"_s, 0));
}

void PlanDialog::addWhat(const PlanDraft &draft)
{
    m_customer->setObjectName(u"customerPicker"_s);
    m_customer->setPlaceholderText(tr("Name, pinyin, phone or code"));
    if (draft.customer.isValid())
        m_customer->choose(draft.customer.value, draft.name);
    auto *customer = addField(new Field(tr("Customer"), m_customer, true), Width::Full, [this] {
        return m_customer->chosen() ? QString() : tr("Choose a customer from the list.");
    });
    connect(m_customer, &Picker::picked, customer, &Field::edited);
    connect(m_customer, &Picker::picked, m_text, qOverload<>(&QWidget::setFocus));
    m_text->setObjectName(u"planText"_s);
    addField(new Field(tr("What is to be done"), m_text, true), Width::Full,
             [this] { return m_text->text().trimmed().isEmpty() ? tr("Please fill this in.") : QString(); });
    using enum ActivityKind;
    for (const auto kind : {Call, Visit, Meeting, Message, Mail, Task})
        m_kind->addItem(displayName(kind), toKey(kind));
    m_kind->setObjectName(u"planKind"_s);
    addField(new Field(tr("How"), m_kind), Width::Half);
    m_minutes->setObjectName(u"planMinutes"_s);
    m_minutes->addItem(tr("not fixed"), 0);
    for (const int minutes : {15, 30, 45, 60, 90, 120, 180, 240, 480})
        m_minutes->addItem(tr("%n minutes", nullptr, minutes), minutes);
    addField(new Field(tr("How long"), m_minutes), Width::Half);
}

void PlanDialog::addWhen(const PlanDraft &draft)
{
    m_day->setObjectName(u"planDay"_s);
    addField(new Field(tr("Day"), m_day, true), Width::Half, [this, today = draft.today] {
        if (!m_day->day())
            return tr("This is no date.");
        return *m_day->day() < today ? tr("Choose a day that is not over.") : QString();
    });
    m_time->setObjectName(u"planTime"_s);
    for (int minutes = 0; minutes < 24 * 60; minutes += kQuarter) {
        const QTime time(minutes / 60, minutes % 60);
        m_time->addItem(format::time(time), time);
    }
    m_time->setCurrentIndex((draft.start.hour() * 60 + draft.start.minute()) / kQuarter);
    addField(new Field(tr("Time"), m_time), Width::Half);
    m_repeats->setObjectName(u"planRepeats"_s);
    for (const auto &[text, rule] :
         {std::pair(tr("only once"), u""_s), std::pair(tr("every day"), u"FREQ=DAILY"_s),
          std::pair(tr("every week"), u"FREQ=WEEKLY"_s),
          std::pair(tr("every 2 weeks"), u"FREQ=WEEKLY;INTERVAL=2"_s),
          std::pair(tr("every month"), u"FREQ=MONTHLY"_s),
          std::pair(tr("every 3 months"), u"FREQ=MONTHLY;INTERVAL=3"_s),
          std::pair(tr("every year"), u"FREQ=YEARLY"_s)})
        m_repeats->addItem(text, rule);
    addField(new Field(tr("Again"), m_repeats, false, tr("The next one is planned when this one is done.")),
             Width::Full);
}

Activity PlanDialog::activity() const
{
    const QDateTime at(m_day->day().value_or(QDate()), m_time->currentData().toTime(), m_zone);
    const int minutes = m_minutes->currentData().toInt();
    return {.customer = {m_customer->chosen()},
            .kind = activityKindFromKey(m_kind->currentData().toString()).value_or(ActivityKind::Call),
            .state = ActivityState::Planned,
            .at = at.toMSecsSinceEpoch(),
            .minutes = minutes > 0 ? std::optional<qint64>(minutes) : std::nullopt,
            .text = m_text->text().trimmed(),
            .repeats = m_repeats->currentData().toString()};
}

void PlanDialog::save()
{
    write(
        m_workspace,
        [activity = activity()](Session &session) { return session.activities().record(activity); },
        [this](const Outcome<ActivityId> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("Planned: %1").arg(m_text->text().trimmed()));
            finish();
        });
}

} // namespace crm::ui
