#include "ui/common/prompts.h"

#include <QLabel>
#include <QLayout>
#include <QTest>

#include <gtest/gtest.h>

using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

TEST(ConfirmBoxTest, ShowsItsWholeText)
{
    QWidget parent;
    parent.resize(900, 700);
    parent.show();
    QStringList lines;
    for (int i = 0; i < 9; ++i)
        lines << u"宁波鑫源新能源有限公司 之后已被修改：名称 甲公司 → 乙公司（林晓彤，2026-11-23 11:52）"_s;
    ConfirmBox::ask(&parent, {u"无法全部撤销"_s, lines.join(u'\n'), u"撤销其余部分"_s}, [] {});
    auto *box = parent.findChild<QDialog *>(u"confirmBox"_s);
    ASSERT_TRUE(box && QTest::qWaitForWindowExposed(box));
    for (const auto *text : box->findChildren<QLabel *>())
        EXPECT_GE(text->height(), text->heightForWidth(text->width())) << text->text().left(20).toStdString();
}

} // namespace
