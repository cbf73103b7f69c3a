#include "ui/frame/topbar.h"

#include "ui/common/searchfield.h"

#include <QFileInfo>
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

StatusLine::StatusLine(const Facts &facts, QWidget *parent)
    : QWidget(parent)
    , m_file(label({}, "caption"))
    , m_shared(label({}, "caption"))
    , m_backup(label({}, "caption"))
{
    setFixedHeight(Theme::px(size::status));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 16, 2);
    row->setSpacing(16);
    for (QLabel *fact : {m_file, m_shared, m_backup})
        row->addWidget(fact);
    row->addStretch();
    row->addWidget(label(tr("F1 Help"), "caption"));
    set(facts);
}

void StatusLine::set(const Facts &facts)
{
    m_file->setText(QFileInfo(facts.file).fileName());
    m_file->setToolTip(plainTip(facts.file));
    m_shared->setText(facts.colleagues > 0 ? tr("Shared with %n colleagues", nullptr, facts.colleagues)
                                           : QString());
    m_backup->setText(facts.backup.isEmpty() ? QString() : tr("Backup checked: %1").arg(facts.backup));
    for (QLabel *fact : {m_file, m_shared, m_backup})
        fact->setVisible(!fact->text().isEmpty());
}

} // namespace crm::ui
