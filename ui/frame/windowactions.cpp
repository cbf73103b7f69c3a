#include "ui/frame/windowactions.h"

#include "ui/frame/helpdialog.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace crm::ui {

WindowActions::WindowActions(QWidget *shell, QMenu *menu, const QStringList &pages, bool canImport)
    : QObject(shell)
    , m_shell(shell)
{
    fill(menu, canImport);
    addKeys(pages);
    setUndo({}, {});
}

void WindowActions::fill(QMenu *menu, bool canImport)
{
    m_undo = add(menu, {}, QKeySequence::Undo, [this] { emit undoWanted(); });
    m_redo = add(menu, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { emit redoWanted(); });
    menu->addSeparator();
    add(menu, tr("New file…"), {}, [this] { emit startWanted(Start::Empty); });
    add(menu, tr("Open a file…"), QKeySequence::Open, [this] { emit startWanted(Start::Open); });
    add(menu, tr("Join a team's file…"), {}, [this] { emit startWanted(Start::Join); });
    if (canImport)
        add(menu, tr("Import a sheet…"), Qt::CTRL | Qt::Key_I, [this] { emit pageWanted(u"import"_s); });
    add(menu, tr("Export the list…"), Qt::CTRL | Qt::Key_E, [this] { emit exportWanted(); });
    menu->addSeparator();
    add(menu, tr("Slim list of pages"), Qt::CTRL | Qt::Key_B, [this] { emit railToggled(); });
    add(menu, tr("Read again"), Qt::Key_F5, [this] { emit reloadWanted(); });
    add(menu, tr("Help"), Qt::Key_F1, [this] { (new HelpDialog(m_shell->window()))->open(); });
    menu->addSeparator();
    add(menu, tr("Quit"), QKeySequence::Quit, [this] { emit quitWanted(); });
}

void WindowActions::addKeys(const QStringList &pages)
{
    add(nullptr, {}, Qt::CTRL | Qt::Key_K, [this] { emit searchWanted(); });
    add(nullptr, {}, Qt::CTRL | Qt::Key_N, [this] { emit newWanted(); });
    add(nullptr, {}, Qt::CTRL | Qt::Key_F, [this] { emit filterWanted(); });
    add(nullptr, {}, Qt::Key_F2, [this] { emit editWanted(); });
    add(nullptr, {}, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { emit backWanted(); });
    int number = 0;
    for (const QString &key : pages.first(std::min<qsizetype>(pages.size(), 9)))
        add(nullptr, {}, Qt::CTRL | Qt::Key(Qt::Key_1 + number++), [this, key] { emit pageWanted(key); });
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QKeySequence &keys,
                            std::function<void()> act)
{
    auto *action = new QAction(text, m_shell);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, m_shell, std::move(act));
    m_shell->addAction(action);
    if (menu)
        menu->addAction(action);
    return action;
}

void WindowActions::setUndo(const QString &undo, const QString &redo)
{
    m_undo->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo).replace(u'&', u"&&"_s));
    m_redo->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo).replace(u'&', u"&&"_s));
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
}

} // namespace crm::ui
