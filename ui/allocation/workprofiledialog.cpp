#include "ui/allocation/workprofiledialog.h"

#include "core/security/workprofiles.h"
#include "core/session/workspace.h"
#include "ui/allocation/skillsedit.h"
#include "ui/common/chip.h"
#include "ui/common/field.h"
#include "ui/common/kit.h"

#include <QCheckBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMorning = 9 * 60;
constexpr int kEvening = 18 * 60;

QTime timeOf(int minute)
{
    return minute >= 24 * 60 ? QTime(23, 59) : QTime(minute / 60, minute % 60);
}

int minuteOf(QTime time)
{
    const int minute = time.hour() * 60 + time.minute();
    return minute == 24 * 60 - 1 ? 24 * 60 : minute;
}

QTimeEdit *timeEdit(const QString &name, const QString &text, int minute)
{
    auto *edit = new QTimeEdit(timeOf(minute));
    edit->setObjectName(name);
    edit->setAccessibleName(text);
    edit->setDisplayFormat(u"HH:mm"_s);
    return edit;
}

} // namespace

WorkProfileDialog::WorkProfileDialog(Workspace &workspace, const User &user, const WorkProfile &profile,
                                     QWidget *parent)
    : FormDialog(user.name, tr("New customers are allocated by what people know and when they work."), parent)
    , m_workspace(workspace)
    , m_user(user)
    , m_seniority(new Combo)
    , m_days(new ChipRow(ChipRow::Choice::Many))
    , m_allDay(new QCheckBox(tr("The whole day")))
    , m_from(timeEdit(u"workFrom"_s, tr("From"), profile.hours.isAlways() ? kMorning : profile.hours.from))
    , m_until(
          timeEdit(u"workUntil"_s, tr("Until"), profile.hours.isAlways() ? kEvening : profile.hours.until))
    , m_skills(new SkillsEdit(workspace, profile.skills))
{
    setObjectName(u"workProfileDialog"_s);
    m_seniority->setObjectName(u"seniority"_s);
    m_seniority->addItem(tr("Not said"), 0);
    for (int level = 1; level <= 5; ++level)
        m_seniority->addItem(level == 1   ? tr("1, a beginner")
                             : level == 5 ? tr("5, the most senior")
                                          : QString::number(level),
                             level);
    m_seniority->setCurrentIndex(profile.seniority);
    addField(new Field(tr("Seniority"), m_seniority), Width::Full);
    addHeading(tr("Knows about"));
    addWidget(m_skills);
    addHeading(tr("Works on"));
    m_days->setObjectName(u"workDays"_s);
    QStringList chosen;
    for (int day = 1; day <= 7; ++day) {
        m_days->add(QString::number(day), QLocale().dayName(day, QLocale::ShortFormat));
        if (profile.hours.days.isEmpty() || profile.hours.days.contains(QString::number(day)))
            chosen << QString::number(day);
    }
    m_days->choose(chosen);
    addWidget(m_days);
    m_allDay->setObjectName(u"workAllDay"_s);
    m_allDay->setChecked(profile.hours.from == profile.hours.until);
    addWidget(m_allDay);
    addField(new Field(tr("From"), m_from), Width::Half);
    addField(new Field(tr("Until"), m_until), Width::Half);
    const auto enable = [this] {
        m_from->setEnabled(!m_allDay->isChecked());
        m_until->setEnabled(!m_allDay->isChecked());
    };
    connect(m_allDay, &QCheckBox::toggled, this, enable);
    enable();
    setSaveText(tr("Save"));
}

WorkProfile WorkProfileDialog::typed() const
{
    const bool allDay = m_allDay->isChecked();
    return {.user = m_user.id,
            .seniority = m_seniority->currentData().toInt(),
            .hours = {.days = m_days->chosen().join(QString()),
                      .from = allDay ? 0 : minuteOf(m_from->time()),
                      .until = allDay ? 0 : minuteOf(m_until->time())},
            .skills = m_skills->skills()};
}

void WorkProfileDialog::save()
{
    write(
        m_workspace, [profile = typed()](Session &session) { return session.workProfiles().edit(profile); },
        [this](const Outcome<ChangeSet> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("Skills and hours of %1 were saved").arg(m_user.name));
            accept();
        });
}

} // namespace crm::ui
