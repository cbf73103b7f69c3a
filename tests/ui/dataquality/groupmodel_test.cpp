#include "ui/dataquality/groupmodel.h"

#include <gtest/gtest.h>

#include <QTextDocument>

using namespace crm::ui;
using namespace Qt::StringLiterals;

TEST(GroupModel, NamesAreTextsInTheirTipToo) // row 51
{
    const QStringList names = {u"<img src=file:///etc/passwd>"_s, u"<b>甲</b>"_s};
    GroupModel model;
    model.set({{.names = names}});
    const auto tip = model.index(0, GroupModel::Customers).data(Qt::ToolTipRole).toString();
    QTextDocument shown; // as a tip shows it
    Qt::mightBeRichText(tip) ? shown.setHtml(tip) : shown.setPlainText(tip);
    EXPECT_TRUE(shown.toPlainText().contains(names[0])) << tip.toStdString();
    EXPECT_TRUE(shown.toPlainText().contains(names[1])) << tip.toStdString();
}
