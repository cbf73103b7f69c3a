#include "ui/frame/onlinelist.h"

#include "ui/common/kit.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

OnlineList::OnlineList(const std::vector<OnlinePerson> &people, QWidget *parent)
    : QWidget(parent, Qt::Popup)
{
    setObjectName(u"onlineList"_s);
    setAccessibleName(tr("Who has this file open"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(label(tr("Who has this file open"), "heading"), 0, 0, 1, 2);
    for (const auto &person : people) {
        const int row = grid->rowCount();
        auto *face = new Face(28);
        face->set(person.user.left(1).toUpper(), qint64(qHash(person.user)));
        grid->addWidget(face, row, 0);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(label(person.isSelf ? tr("%1 (you)").arg(person.user) : person.user, "strong"));
        texts->addWidget(label(person.machine, "caption"));
        grid->addLayout(texts, row, 1);
    }
    grid->setColumnStretch(1, 1);
    setMinimumWidth(Theme::px(220));
    adjustSize();
}

void OnlineList::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    painter.fillRect(rect(), t.raised);
    painter.setPen(t.outline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace crm::ui
