#include "ui/common/kit.h"

#include <QCoreApplication>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crm::ui;

TEST(ComboTest, ScrollingPastItChangesNothing)
{
    Combo combo;
    combo.addItems({u"Shows"_s, u"Hidden"_s});
    combo.show();
    QWheelEvent wheel({5, 5}, combo.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&combo, &wheel);
    EXPECT_EQ(combo.currentIndex(), 0);
    EXPECT_FALSE(wheel.isAccepted()) << "so that the form scrolls";
    EXPECT_NE(combo.focusPolicy() & Qt::WheelFocus, Qt::WheelFocus);
}
