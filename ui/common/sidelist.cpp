#include "ui/common/sidelist.h"

#include <QHBoxLayout>
#include <QListWidget>

namespace crm::ui {
namespace {

constexpr int kWidth = 300; ///< at 100 % text

} // namespace

SideList::SideList(const Names &names, QWidget *parent)
    : Panel(parent)
    , m_list(new QListWidget)
    , m_add(new Button(tr("New"), "", "plus"))
    , m_box(new QVBoxLayout(this))
{
    setFixedWidth(Theme::px(kWidth));
    m_box->setContentsMargins(1, 14, 1, 8);
    m_box->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    head->addWidget(label(names.title, "title"), 1);
    m_add->setObjectName(names.add);
    m_add->setAccessibleName(names.adds);
    head->addWidget(m_add);
    m_box->addLayout(head);
    m_list->setObjectName(names.list);
    m_list->setAccessibleName(names.title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_box->addWidget(m_list, 1);
}

void SideList::addFoot(Button *button)
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(button);
    foot->addStretch();
    m_box->addLayout(foot);
}

} // namespace crm::ui
