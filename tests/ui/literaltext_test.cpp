#include "tests/ui/support/workspacetest.h"
#include "ui/mainwindow.h"

#include <QLabel>

using namespace crm;
using namespace crm::ui;
using namespace Qt::StringLiterals;

namespace {

const QString kMark = u"<b>Rot</b>"_s;

/// A base in which every name and text would be markup if it was taken for that.
class LiteralTextTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        Theme::apply({Appearance::Mode::Light, u"en"_s, 1.0});
        const auto naughty = u"%1 <img src=file:///etc/passwd>"_s.arg(kMark);
        for (const auto *tail : {"", " GmbH"})
            somebody = write([naughty, tail](Session &session) {
                return session.customers().add({.customer = {.name = naughty + QString::fromLatin1(tail),
                                                             .city = kMark,
                                                             .notes = naughty},
                                                .points = {{.value = u"13800138000"_s}}});
            });
        window = std::make_unique<MainWindow>(settings);
        window->setWorkspace(workspace.get());
        window->setUser(kMark);
        window->resize(1280, 860);
        window->show();
        ASSERT_TRUE(settles(
            [this] { return workspace->directory().snapshot()->stage() == DirectoryStage::Complete; }));
    }
    void TearDown() override
    {
        window.reset();
        WorkspaceTest::TearDown();
    }

    /// What of a page would show the mark as markup.
    QStringList taken() const
    {
        QStringList taken;
        const auto look = [&](const QWidget *widget, const QString &text, Qt::TextFormat format) {
            const bool isRich =
                format == Qt::RichText || (format == Qt::AutoText && Qt::mightBeRichText(text));
            if (isRich && text.contains(kMark))
                taken << QString::fromLatin1(widget->metaObject()->className()) + u'#' + widget->objectName()
                             + u": "_s + text;
        };
        for (const auto *widget : window->findChildren<QWidget *>()) {
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                look(label, label->text(), label->textFormat());
            look(widget, widget->toolTip(), Qt::AutoText);
        }
        for (const auto *view : window->findChildren<QAbstractItemView *>())
            if (const auto *model = view->model())
                for (int row = 0; row < std::min(model->rowCount(), 20); ++row)
                    for (int column = 0; column < model->columnCount(); ++column)
                        look(view, model->index(row, column).data(Qt::ToolTipRole).toString(), Qt::AutoText);
        return taken;
    }

    CustomerId somebody;
    std::unique_ptr<MainWindow> window;
};

TEST_F(LiteralTextTest, NoPageTakesWhatPeopleTypedForMarkup) // row 51
{
    for (const QString &key : window->pageKeys()) {
        ASSERT_TRUE(window->openPage(key, key == u"customer"_s ? QVariantMap{{u"customer"_s, somebody.value}}
                                                               : QVariantMap()));
        EXPECT_TRUE(ready(*window->currentPage())) << key.toStdString();
        EXPECT_EQ(taken(), QStringList()) << key.toStdString();
    }
}

} // namespace
