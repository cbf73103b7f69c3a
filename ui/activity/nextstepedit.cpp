#include "ui/activity/nextstepedit.h"

#include "ui/activity/activitylook.h"
#include "ui/common/chip.h"
#include "ui/common/daytimeedit.h"
#include "ui/common/kit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kHour = 9; ///< at which a day that was picked begins
constexpr int kMinute = 30;

} // namespace

NextStepEdit::NextStepEdit(QWidget *parent)
    : QWidget(parent)
    , m_days(new ChipRow(ChipRow::Choice::Many))
    , m_details(new QWidget)
    , m_kind(new Combo)
    , m_at(new DayTimeEdit(u"yyyy-MM-dd HH:mm"_s))
    , m_text(new QLineEdit)
{
    m_days->add(u"tomorrow"_s, tr("Tomorrow"));
    m_days->add(u"three"_s, tr("In 3 days"));
    m_days->add(u"week"_s, tr("Next week"));
    m_days->add(u"other"_s, tr("Another day"), "calendar");
    for (const auto kind : {ActivityKind::Call, ActivityKind::Visit, ActivityKind::Mail,
                            ActivityKind::Message, ActivityKind::Meeting, ActivityKind::Task})
        m_kind->addItem(icon(iconOf(kind), Theme::t().text2), displayName(kind), int(kind));
    m_kind->setAccessibleName(tr("How"));
    m_at->setTimeSpec(Qt::UTC); // only digits, which value() reads in the zone of the team
    m_at->setAccessibleName(tr("When"));
    m_at->setObjectName(u"nextAt"_s);
    m_text->setPlaceholderText(tr("What is to be done"));
    m_text->setObjectName(u"nextText"_s);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(tr("Next step"), "muted"));
    row->addWidget(m_days, 1);
    box->addLayout(row);
    auto *details = new QHBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    details->addWidget(m_kind);
    details->addWidget(m_at);
    details->addWidget(m_text, 1);
    box->addWidget(m_details);
    m_details->hide();

    connect(m_days, &ChipRow::chosenChanged, this, &NextStepEdit::choose);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &NextStepEdit::changed);
    connect(m_text, &QLineEdit::textEdited, this, &NextStepEdit::changed);
}

void NextStepEdit::setNow(qint64 now, const QTimeZone &zone)
{
    m_now = now;
    m_zone = zone;
}

/// One chip at most is on; the one that was pressed last.
void NextStepEdit::choose()
{
    const auto chosen = m_days->chosen();
    QString day = chosen.isEmpty() ? QString() : chosen.front();
    for (const auto &key : chosen)
        if (key != m_day)
            day = key;
    m_day = day;
    m_days->choose(day.isEmpty() ? QStringList() : QStringList{day});
    m_details->setVisible(!day.isEmpty());
    updateGeometry();
    if (!day.isEmpty()) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date();
        const int days = day == "tomorrow"_L1 ? 1 : day == "three"_L1 ? 3 : day == "week"_L1 ? 7 : 2;
        m_at->setDateTime(QDateTime(today.addDays(days), QTime(kHour, kMinute), Qt::UTC));
        if (day == "other"_L1)
            m_at->setFocus();
        else
            m_text->setFocus();
    }
    emit changed();
}

std::optional<NextStep> NextStepEdit::value() const
{
    if (m_days->chosen().isEmpty())
        return {};
    return NextStep{.kind = ActivityKind(m_kind->currentData().toInt()),
                    .at = QDateTime(m_at->date(), m_at->time(), m_zone).toMSecsSinceEpoch(),
                    .text = m_text->text()};
}

QString NextStepEdit::problem() const
{
    const auto next = value();
    return next && next->at <= m_now ? tr("The next step lies in the past.") : QString();
}

void NextStepEdit::clear()
{
    m_days->choose({});
    m_day.clear();
    m_text->clear();
    m_details->hide();
    updateGeometry();
}

QVariantMap NextStepEdit::typed() const
{
    if (m_day.isEmpty())
        return {};
    return {{u"kind"_s, m_kind->currentData()},
            {u"at"_s, m_at->dateTime().toString(Qt::ISODate)},
            {u"text"_s, m_text->text()}};
}

void NextStepEdit::setTyped(const QVariantMap &typed)
{
    clear();
    if (!typed.isEmpty()) {
        m_day = u"other"_s;
        m_days->choose({m_day});
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(typed[u"kind"_s].toInt())));
        auto at = QDateTime::fromString(typed[u"at"_s].toString(), Qt::ISODate);
        at.setTimeSpec(Qt::UTC);
        m_at->setDateTime(at);
        m_text->setText(typed[u"text"_s].toString());
        m_details->show();
        updateGeometry();
    }
    emit changed();
}

} // namespace crm::ui
