#include "tests/ui/support/workspacetest.h"
#include "ui/frame/navrail.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

/// A part of another control, which speaks for it.
bool isInner(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above))
            return true;
    return false;
}

/// What a person acts on, as opposed to what only holds it.
bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

bool isHeader(const QWidget *widget)
{
    return widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton");
}

QString what(const QWidget *widget)
{
    QStringList way;
    for (const QWidget *at = widget; at && way.size() < 5; at = at->parentWidget())
        way.prepend(QString::fromLatin1(at->metaObject()->className()) + u'#' + at->objectName());
    return way.join(u" > "_s);
}

QString spokenName(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool isTabStop(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus;
}

/// Of buttons of which one is chosen, that one is the stop, and the arrows go on from there.
bool isReached(const QAbstractButton *button)
{
    if (isTabStop(button) || qobject_cast<const NavCaption *>(button)) // the rail's arrows have a test below
        return true;
    const auto beside =
        button->group()
            ? button->group()->buttons()
            : button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    return button->autoExclusive() && std::ranges::any_of(beside, [](const QAbstractButton *other) {
               return other->autoExclusive() && other->isChecked() && other->isVisible() && isTabStop(other);
           });
}

/// What is drawn into a line is there for the mouse; the keys for it are those of its action.
bool isPartOfLine(const QAbstractButton *button)
{
    const auto *line = qobject_cast<const QLineEdit *>(button->parentWidget());
    return line && std::ranges::all_of(line->actions(), [](const QAction *action) {
               return !action->toolTip().isEmpty() && !action->shortcut().isEmpty();
           });
}

/// Every control below `root` is called something, and the keyboard comes to it.
void expectSpoken(QWidget *root, const QString &place)
{
    int controls = 0;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!isControl(widget) || isInner(widget) || isHeader(widget) || !widget->isVisibleTo(root))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && isPartOfLine(button))
            continue;
        ++controls;
        EXPECT_FALSE(spokenName(widget).trimmed().isEmpty())
            << place.toStdString() << ": no name for " << what(widget).toStdString();
        EXPECT_TRUE(!button || isReached(button))
            << place.toStdString() << ": not reached by Tab: " << what(widget).toStdString();
    }
    EXPECT_GT(controls, 0) << place.toStdString();
}

class AccessibilityTest : public DemoWorkspaceTest
{
protected:
    void SetUp() override
    {
        DemoWorkspaceTest::SetUp();
        Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
        window = std::make_unique<MainWindow>(settings);
        window->setWorkspace(workspace.get());
        window->resize(1440, 900);
        window->show();
        ASSERT_TRUE(settles(
            [this] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
    }
    void TearDown() override
    {
        window.reset();
        DemoWorkspaceTest::TearDown();
    }
    void open(const QString &key)
    {
        const qint64 somebody = workspace->directory().snapshot()->id(0);
        ASSERT_TRUE(window->openPage(key, key == u"customer"_s ? QVariantMap{{u"customer"_s, somebody}}
                                                               : QVariantMap()));
        EXPECT_TRUE(ready(*window->currentPage())) << key.toStdString();
    }
    QDialog *dialog()
    {
        const auto shown = [this]() -> QDialog * {
            for (auto *found : window->findChildren<QDialog *>())
                if (found->isVisible())
                    return found;
            return nullptr;
        };
        settles([&] { return shown() != nullptr; });
        return shown();
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(AccessibilityTest, EveryControlOfEveryPageHasANameAndIsReachedByTab) // row 143
{
    for (const QString &key : window->pageKeys()) {
        open(key);
        expectSpoken(window.get(), key);
    }
}

TEST_F(AccessibilityTest, TheArrowsGoThroughAllPagesOfTheRailAndBack)
{
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    auto *rail = window->findChild<NavRail *>();
    rail->setFolded({});
    const auto items = rail->findChildren<NavItem *>();
    ASSERT_GE(items.size(), 5);
    window->openPage(items.first()->key());
    items.first()->setFocus(Qt::TabFocusReason);
    const auto press = [this](Qt::Key key) {
        do { // the heads of groups lie between
            window->activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
            QTest::keyClick(window->focusWidget(), key);
        } while (qobject_cast<NavCaption *>(window->focusWidget()));
    };
    for (auto *item : items) {
        ASSERT_EQ(window->focusWidget(), item)
            << item->key().toStdString() << ", not " << what(window->focusWidget()).toStdString();
        EXPECT_TRUE(item->isChecked()) << item->key().toStdString();
        EXPECT_TRUE(ready(*window->currentPage()));
        press(Qt::Key_Down);
    }
    EXPECT_EQ(window->focusWidget(), items.last()) << "Tab leaves the rail, the arrows do not";
    for (qsizetype i = 1; i < items.size(); ++i)
        press(Qt::Key_Up);
    EXPECT_EQ(window->focusWidget(), items.first());
    EXPECT_TRUE(items.first()->isChecked());
}

TEST_F(AccessibilityTest, EveryControlOfTheDialogsHasANameAndIsReachedByTab)
{
    for (const QString &key : {u"customers"_s, u"orders"_s, u"products"_s, u"fields"_s, u"team"_s}) {
        open(key);
        window->currentPage()->createNew();
        QDialog *form = dialog();
        ASSERT_NE(form, nullptr) << key.toStdString();
        EXPECT_FALSE(form->windowTitle().isEmpty()) << key.toStdString();
        expectSpoken(form, key + u", new"_s);
        delete form;
    }
}

TEST_F(AccessibilityTest, EveryControlOfTheFirstPageHasANameAndIsReachedByTab)
{
    window->setWorkspace(nullptr);
    expectSpoken(window.get(), u"welcome"_s);
}

} // namespace
