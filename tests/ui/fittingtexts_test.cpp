#include "tests/ui/support/workspacetest.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QStyle>
#include <QStyleOptionComboBox>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSettling = 2'000; ///< milliseconds in which a page has laid itself out on a busy machine

/// Is there more of `within` to be scrolled to? Down there is always, be it only with the wheel.
bool scrolls(const QWidget *within, Qt::Orientation direction)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(within->parentWidget());
    return area && area->viewport() == within
        && (direction == Qt::Vertical || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff);
}

/// What lies outside of something around it, and cannot be scrolled to.
QString cutOff(const QWidget *widget)
{
    QRect rect = widget->rect();
    bool across = true;
    bool down = true;
    for (const QWidget *at = widget; !at->isWindow(); at = at->parentWidget()) {
        const auto *around = at->parentWidget();
        rect.translate(at->pos());
        across = across && !scrolls(around, Qt::Horizontal);
        down = down && !scrolls(around, Qt::Vertical);
        if (across && (rect.left() < 0 || rect.right() >= around->width()))
            return u"lies outside across"_s;
        if (down && (rect.top() < 0 || rect.bottom() >= around->height()))
            return u"lies outside down"_s;
    }
    return {};
}

QString tooNarrow(int needed, int width)
{
    return width < needed ? u"is %1 wide, needs %2"_s.arg(width).arg(needed) : QString();
}

QString tooLow(int needed, int height)
{
    return height < needed ? u"is %1 high, needs %2"_s.arg(height).arg(needed) : QString();
}

QString cutIn(const QLabel *label)
{
    if (label->wordWrap())
        return tooLow(label->heightForWidth(label->width()), label->height());
    const auto narrow = tooNarrow(label->minimumSizeHint().width(), label->width());
    return narrow.isEmpty() ? tooLow(label->minimumSizeHint().height(), label->height()) : narrow;
}

QString cutIn(const QComboBox *combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const auto room =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    return tooNarrow(combo->fontMetrics().horizontalAdvance(combo->currentText()), room.width());
}

/// How the text of a widget is cut, or nothing.
QString cut(const QWidget *widget)
{
    QString how;
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
        how = cutIn(label);
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        how = tooNarrow(button->sizeHint().width(), button->width());
        if (how.isEmpty())
            how = tooLow(button->sizeHint().height(), button->height());
    } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        how = cutIn(combo);
    } else {
        return {};
    }
    return how.isEmpty() ? cutOff(widget) : how;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text().left(30);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

class FittingTextsTest : public DemoWorkspaceTest, public testing::WithParamInterface<QString>
{
protected:
    ~FittingTextsTest() override { Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0}); }

    void begin(double textScale, const QSize &size)
    {
        Theme::apply({Appearance::Mode::Light, GetParam(), textScale});
        window = std::make_unique<MainWindow>(settings);
        window->setWorkspace(workspace.get());
        window->setUser(workspace->user().name);
        window->resize(size);
        window->show();
        ASSERT_TRUE(settles(
            [this] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
    }
    void expectAllToFit()
    {
        const auto size = window->size();
        for (const QString &key : window->pageKeys()) {
            ASSERT_TRUE(window->openPage(key, key == u"customer"_s ? QVariantMap{{u"customer"_s, kSomebody}}
                                                                   : QVariantMap()));
            EXPECT_TRUE(ready(*window->currentPage())) << key.toStdString();
            window->grab(); // lays out what is new
            QTest::qWait(30);
            EXPECT_EQ(window->size(), size) << key.toStdString() << " does not fit into the window";
            expectToFit(key);
        }
    }

    static constexpr qint64 kSomebody = 16; ///< a customer with orders, contacts and a history
    std::unique_ptr<MainWindow> window;

private:
    QStringList cutTexts() const
    {
        QStringList all;
        for (const auto *widget : window->findChildren<QWidget *>())
            if (widget->isVisible())
                if (const auto how = cut(widget); !how.isEmpty())
                    all << u"%1#%2 \"%3\" %4"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                    widget->objectName(), textOf(widget), how);
        return all;
    }
    /// Counts that come in make chips wider, and the rows around them follow an event later.
    void expectToFit(const QString &page) const
    {
        if (QTest::qWaitFor([this] { return cutTexts().isEmpty(); }, kSettling))
            return;
        for (const auto &text : cutTexts())
            ADD_FAILURE() << page.toStdString() << ": " << text.toStdString();
    }
};

TEST_P(FittingTextsTest, NoTextIsCutAtTwiceTheSize)
{
    begin(2.0, {1366, 768});
    expectAllToFit();
}

TEST_P(FittingTextsTest, NoTextIsCutInASmallWindow)
{
    begin(1.0, {1024, 700});
    expectAllToFit();
}

INSTANTIATE_TEST_SUITE_P(Languages, FittingTextsTest, testing::Values(u"zh_CN"_s, u"zh_TW"_s, u"en"_s),
                         [](const auto &info) { return info.param.toStdString(); });

} // namespace
