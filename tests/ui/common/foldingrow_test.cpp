#include "ui/common/foldingrow.h"
#include "ui/common/kit.h"

#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

class FoldingRowTest : public testing::Test
{
protected:
    FoldingRowTest()
    {
        auto *box = new QVBoxLayout(&window);
        box->setContentsMargins(0, 0, 0, 0);
        box->addLayout(row);
        box->addWidget(below);
        box->addStretch();
        row->setSpacing(8);
        for (auto *widget : {&title, &first, &second}) {
            widget->setFixedSize(100, 30);
            row->addWidget(widget);
        }
        row->insertStretch(1);
        below->setFixedHeight(20);
    }
    void showAt(int width)
    {
        window.resize(width, 300);
        window.show();
        QCoreApplication::processEvents();
    }

    QWidget window;
    QWidget title, first, second;
    FoldingRow *row = new FoldingRow;
    QWidget *below = new QWidget;
};

TEST_F(FoldingRowTest, StandsInOneLineWhereThereIsRoom)
{
    showAt(400);
    EXPECT_FALSE(row->isFolded());
    EXPECT_EQ(title.y(), second.y());
    EXPECT_EQ(second.geometry().right(), 399) << "the stretch pushes to the edge";
}

TEST_F(FoldingRowTest, FoldsWithoutHidingAnything)
{
    showAt(220);
    EXPECT_TRUE(row->isFolded());
    EXPECT_EQ(first.pos(), QPoint(108, 0));
    EXPECT_EQ(second.pos(), QPoint(0, 38));
    EXPECT_EQ(below->y(), second.geometry().bottom() + 1 + window.layout()->spacing());
    showAt(400);
    EXPECT_FALSE(row->isFolded());
}

TEST_F(FoldingRowTest, WhatStretchesTakesTheRestOfItsLine)
{
    auto *words = wrappedLabel(u"a b c d e f g h i j k l m n o p q r s t u v w x y z"_s);
    row->addWidget(words, 1);
    showAt(260);
    EXPECT_EQ(words->geometry().right(), 259);
    EXPECT_GE(words->height(), words->heightForWidth(words->width()));
}

} // namespace
