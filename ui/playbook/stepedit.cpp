#include "ui/playbook/stepedit.h"

#include "ui/activity/activitylook.h"
#include "ui/common/icons.h"
#include "ui/common/kit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kLine = 44; ///< width of the drawn line
constexpr int kStation = 30;
constexpr int kSayHeight = 58; ///< two lines
constexpr int kLastDay = 3650;
constexpr ActivityKind kKinds[] = {ActivityKind::Call,  ActivityKind::Message, ActivityKind::Mail,
                                   ActivityKind::Visit, ActivityKind::Meeting, ActivityKind::Task};

} // namespace

PlaybookStepEdit::PlaybookStepEdit(const PlaybookStep &step, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_day(new QSpinBox)
    , m_kind(new Combo)
    , m_title(new QLineEdit(step.title))
    , m_say(new QPlainTextEdit(step.say))
    , m_offer(new QLineEdit(step.offer))
    , m_questions(new QPlainTextEdit(step.questions))
    , m_remove(new IconButton("trash", tr("Remove this step")))
{
    setObjectName(u"playbookStep"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(Theme::px(kLine), 0, 0, 16);
    box->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_day->setRange(0, kLastDay);
    m_day->setValue(step.day);
    m_day->setPrefix(tr("Day "));
    m_day->setSpecialValueText(tr("At once"));
    m_day->setAccessibleName(tr("Days after the customer came in"));
    m_day->setFixedWidth(Theme::px(112));
    for (const auto kind : kKinds)
        m_kind->addItem(displayName(kind), int(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(step.kind))));
    m_kind->setAccessibleName(tr("Kind of activity"));
    m_title->setPlaceholderText(tr("What is to be done"));
    m_title->setAccessibleName(tr("What is to be done"));
    m_title->setObjectName(u"stepTitle"_s);
    head->addWidget(m_day);
    head->addWidget(m_kind);
    head->addWidget(m_title, 1);
    m_remove->setObjectName(u"removeStep"_s);
    head->addWidget(m_remove);
    box->addLayout(head);
    m_say->setPlaceholderText(tr("What to say: the words that work best"));
    m_say->setAccessibleName(tr("What to say"));
    m_say->setObjectName(u"stepSay"_s);
    m_say->setFixedHeight(Theme::px(kSayHeight));
    m_say->setTabChangesFocus(true);
    box->addWidget(m_say);
    m_offer->setPlaceholderText(tr("What to offer, if anything"));
    m_offer->setAccessibleName(tr("What to offer"));
    m_offer->setObjectName(u"stepOffer"_s);
    box->addWidget(m_offer);
    m_questions->setPlaceholderText(
        tr("What to ask, one question a line; one that ends in (1-5) is answered by a mark"));
    m_questions->setAccessibleName(tr("What to ask"));
    m_questions->setObjectName(u"stepQuestions"_s);
    m_questions->setFixedHeight(Theme::px(kSayHeight));
    m_questions->setTabChangesFocus(true);
    box->addWidget(m_questions);

    connect(m_day, &QSpinBox::valueChanged, this, &PlaybookStepEdit::changed);
    connect(m_kind, &QComboBox::activated, this, [this] {
        update();
        emit changed();
    });
    connect(m_title, &QLineEdit::textEdited, this, &PlaybookStepEdit::changed);
    connect(m_say, &QPlainTextEdit::textChanged, this, &PlaybookStepEdit::changed);
    connect(m_offer, &QLineEdit::textEdited, this, &PlaybookStepEdit::changed);
    connect(m_questions, &QPlainTextEdit::textChanged, this, &PlaybookStepEdit::changed);
    connect(static_cast<IconButton *>(m_remove), &IconButton::clicked, this,
            &PlaybookStepEdit::removalWanted);
}

ActivityKind PlaybookStepEdit::kind() const
{
    return ActivityKind(m_kind->currentData().toInt());
}

PlaybookStep PlaybookStepEdit::step() const
{
    auto step = m_step;
    step.day = m_day->value();
    step.kind = kind();
    step.title = m_title->text();
    step.say = m_say->toPlainText();
    step.offer = m_offer->text();
    step.questions = m_questions->toPlainText();
    return step;
}

void PlaybookStepEdit::setPlace(int place, int count)
{
    m_isFirst = place == 0;
    m_isLast = place == count - 1;
    setAccessibleName(tr("Step %1").arg(place + 1));
    update();
}

void PlaybookStepEdit::setMayEdit(bool may)
{
    for (auto *widget : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_kind)})
        widget->setEnabled(may);
    m_title->setReadOnly(!may);
    m_say->setReadOnly(!may);
    m_offer->setReadOnly(!may);
    m_questions->setReadOnly(!may);
    m_remove->setVisible(may);
}

void PlaybookStepEdit::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void PlaybookStepEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = Theme::t();
    const double side = Theme::px(kStation);
    const double middle = side / 2 + 1;
    const double center = m_day->geometry().center().y();
    if (!m_isFirst)
        painter.fillRect(QRectF(middle - 0.5, 0, 1, center), t.outline);
    if (!m_isLast)
        painter.fillRect(QRectF(middle - 0.5, center, 1, height() - center), t.outline);
    const QRectF station(1, center - side / 2, side, side);
    draw::fill(painter, station, side / 2, t.accentSoft);
    const double inset = Theme::px(7);
    drawIcon(painter, station.adjusted(inset, inset, -inset, -inset), iconOf(kind()), t.accentText);
}

} // namespace crm::ui
