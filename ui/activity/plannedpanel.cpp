#include "ui/activity/plannedpanel.h"

#include "ui/activity/activitylook.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kShown = 5;

/// A round icon, as in the timeline below it.
class KindDisc : public QWidget
{
public:
    KindDisc(const char *icon, draw::Tone tone)
        : m_icon(icon)
        , m_tone(tone)
    {
        setFixedSize(Theme::px(28), Theme::px(28));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto ink = draw::ink(m_tone);
        draw::fill(painter, rect(), width() / 2.0, ink.fill);
        QRectF box(0, 0, Theme::px(15), Theme::px(15));
        box.moveCenter(QRectF(rect()).center());
        drawIcon(painter, box, m_icon, ink.text);
    }

private:
    const char *m_icon;
    draw::Tone m_tone;
};

} // namespace

PlannedPanel::PlannedPanel(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(4);
}

void PlannedPanel::setFacts(const CustomerFacts &facts)
{
    while (auto *item = m_box->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto &planned = facts.planned;
    for (size_t i = 0; i < std::min(kShown, planned.size()); ++i)
        add(planned[i], facts);
    if (planned.size() > kShown)
        m_box->addWidget(label(tr("%n more are planned", nullptr, int(planned.size() - kShown)), "caption"));
    setVisible(!planned.empty());
}

void PlannedPanel::add(const Activity &activity, const CustomerFacts &facts)
{
    const bool overdue = activity.at < facts.now;
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new KindDisc(iconOf(activity.kind), overdue ? draw::Tone::Danger : draw::Tone::Warn));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *what = label(activity.text.isEmpty()
                           ? displayName(activity.kind)
                           : format::facts({displayName(activity.kind), activity.text.simplified()}));
    what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    what->setToolTip(plainTip(activity.text.left(1000)));
    const auto moment = QDateTime::fromMSecsSinceEpoch(activity.at, facts.zone);
    const QString when = format::relativeDay(moment.date(), facts.today) + u' ' + format::time(moment.time());
    texts->addWidget(what);
    texts->addWidget(label(format::facts({overdue ? tr("Overdue: %1").arg(when) : when,
                                          facts.users.value(activity.owner.value)}),
                           overdue ? "error" : "caption"));
    row->addLayout(texts, 1);
    auto *done = new Button(tr("Done"), "", "check");
    done->setObjectName(u"done%1"_s.arg(activity.id.value));
    row->addWidget(done);
    connect(done, &QPushButton::clicked, this, [this, id = activity.id.value] { emit doneWanted(id); });
    m_box->addWidget(line);
}

} // namespace crm::ui
