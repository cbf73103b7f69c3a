#include "tests/support/printers.h"
#include "ui/common/draw.h"
#include "ui/common/kit.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

QRgb strongestInk(const QIcon &icon)
{
    const QImage image = icon.pixmap(16, 16).toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(strongest))
                strongest = image.pixel(x, y);
        }
    }
    return strongest;
}

class ThemeTest : public testing::Test
{
protected:
    ThemeTest() { Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0}); }
    ~ThemeTest() override { Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0}); }
};

TEST(Tokens, EveryPairReachesTheContrastThatItOwes)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (const ContrastPair &pair : contrastPairs(tokens))
            EXPECT_GE(contrast(pair.ink, pair.ground), pair.least)
                << pair.name << (tokens.dark ? " dark" : " light");
    }
}

TEST(Tokens, ContrastIsThatOfTheStandard)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
}

TEST_F(ThemeTest, SwitchingKeepsWidgetsAndTintsTheirIconsAnew)
{
    Button button(u"Save"_s, "", "plus");
    button.show();
    const QRgb before = strongestInk(button.icon());
    EXPECT_EQ(QColor(before).name(), lightTokens().text2.name());

    Theme::apply({Appearance::Mode::Dark, u"en"_s, 1.0});
    QApplication::processEvents();

    EXPECT_EQ(QColor(strongestInk(button.icon())).name(), darkTokens().text2.name());
    EXPECT_EQ(qApp->palette().color(QPalette::Window), darkTokens().canvas);
}

TEST_F(ThemeTest, PaintedThingsFollowTheThemeAtOnce)
{
    Panel panel;
    panel.resize(40, 40);
    EXPECT_EQ(panel.grab().toImage().pixelColor(20, 20), lightTokens().surface);
    Theme::apply({Appearance::Mode::Dark, u"en"_s, 1.0});
    EXPECT_EQ(panel.grab().toImage().pixelColor(20, 20), darkTokens().surface);
}

TEST_F(ThemeTest, DistancesAndFontsFollowTheTextScale) // row 143
{
    EXPECT_EQ(Theme::px(36), 36);
    EXPECT_EQ(Theme::font(type::body).pixelSize(), 13);
    Theme::apply({Appearance::Mode::Light, u"en"_s, 1.5});
    EXPECT_EQ(Theme::px(36), 54);
    EXPECT_EQ(Theme::font(type::body).pixelSize(), 20);
    EXPECT_TRUE(qApp->styleSheet().contains(u"min-height:45px"_s));
    EXPECT_FALSE(qApp->styleSheet().contains(u'@'));
}

TEST_F(ThemeTest, TextThatDoesNotFitIsElided)
{
    const QFont font = Theme::font();
    const auto inkAt = [&](const QString &text, double width) {
        QImage image(300, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        draw::text(painter, QRectF(0, 0, width, 20), text, font, Qt::black);
        painter.end();
        int last = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                last = image.pixelColor(x, y).lightness() < 200 ? x : last;
        }
        return last;
    };
    const QString name = u"上海翔创电子科技有限公司"_s;
    EXPECT_LE(inkAt(name, 80), 80);
    EXPECT_GT(inkAt(name, 300), 140);
}

TEST_F(ThemeTest, CompletionsStandOnAGroundOfTheirOwn)
{
    for (const auto mode : {Appearance::Mode::Light, Appearance::Mode::Dark}) {
        Theme::apply({mode, u"en"_s, 1.0});
        QLineEdit field;
        auto *completer = new QCompleter(QStringList{u"Hangzhou"_s, u"Hanoi"_s}, &field);
        field.setCompleter(completer);
        field.show();
        QTest::keyClicks(&field, u"Ha"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return completer->popup()->isVisible(); }, 5'000));
        QImage ground(completer->popup()->size(), QImage::Format_RGB32);
        ground.fill(Qt::magenta); // what a screen without a compositor shows through
        completer->popup()->render(&ground);
        EXPECT_EQ(ground.pixelColor(ground.width() - 8, ground.height() - 3), Theme::t().raised);
    }
}

TEST(Labels, TextFromDataIsNeverMarkup)
{
    const QScopedPointer<QLabel> shown(label(u"<b>A&B</b>"_s, "strong"));
    EXPECT_EQ(shown->textFormat(), Qt::PlainText);
    EXPECT_EQ(plainTip(u"<img src=x>"_s), u"<span>&lt;img src=x&gt;</span>"_s);
}

} // namespace
