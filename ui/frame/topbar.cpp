#include "ui/frame/topbar.h"

#include "ui/common/searchfield.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace crm::ui {

TopBar::TopBar(QMenu *menu, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search customers, contacts, phones, orders, products"), u"Ctrl K"_s))
    , m_new(new Button({}, "primary", "plus"))
    , m_face(new Face(30))
    , m_user(label({}))
{
    setFixedHeight(Theme::px(size::bar));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(8);
    m_search->setObjectName(u"globalSearch"_s);
    m_search->setFixedHeight(Theme::px(36));
    m_search->setMinimumWidth(Theme::px(160));
    m_search->setMaximumWidth(Theme::px(520));
    m_search->hide();
    row->addWidget(m_search, 1);
    row->addStretch();
    m_new->setObjectName(u"newButton"_s);
    m_new->setToolTip(u"Ctrl+N"_s);
    m_new->hide();
    row->addWidget(m_new);
    auto *more = new IconButton("menu", tr("Menu"));
    more->setObjectName(u"menuButton"_s);
    row->addWidget(more);
    m_face->hide();
    row->addWidget(m_face);
    row->addWidget(m_user);
    m_user->hide();
    connect(m_new, &QPushButton::clicked, this, &TopBar::newWanted);
    connect(more, &IconButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 4))); });
}

void TopBar::setSearchShown(bool shown)
{
    m_search->setVisible(shown);
}

void TopBar::setNewText(const QString &text)
{
    m_new->setText(text);
    m_new->setVisible(!text.isEmpty());
}

void TopBar::setUser(const QString &name)
{
    m_face->setVisible(!name.isEmpty());
    m_face->set(name.left(1).toUpper(), qint64(qHash(name)));
    m_user->setText(name);
    m_user->setVisible(!name.isEmpty());
}

} // namespace crm::ui
