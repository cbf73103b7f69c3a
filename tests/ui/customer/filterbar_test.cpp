#include "ui/customer/filterbar.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class FilterBarTest : public testing::Test
{
protected:
    FilterBarTest()
    {
        Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
        auto *box = new QVBoxLayout(&panel);
        box->setContentsMargins(0, 0, 0, 0);
        box->addWidget(bar);
        box->addStretch();
        panel.show();
    }
    void count(qint64 each)
    {
        for (const auto &quick : quickFilters())
            bar->setCount(quick.key, each);
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i) { // a layout asks for another
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        }
    }

    QWidget panel;
    FilterBar *bar = new FilterBar;
};

TEST_F(FilterBarTest, TheListBelowDoesNotJumpWhileCountsBecomeShorter)
{
    CustomerFilter filter;
    bar->set(filter, {});
    panel.resize(2000, 400);
    count(123'456);
    const int line = bar->height();
    int width = 2000;
    while (bar->height() == line) // the first width at which they take two lines
        panel.resize(width -= 10, 400), settle();
    ASSERT_GT(width, 400);
    const int two = bar->height();
    filter.search = u"x"_s;
    bar->set(filter, {});
    count(1);
    EXPECT_EQ(bar->height(), two) << "while somebody types";
    filter.quick = u"mine"_s;
    bar->set(filter, {});
    settle();
    EXPECT_EQ(bar->height(), line) << "another filter may bring another height";
}

} // namespace
