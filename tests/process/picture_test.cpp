#include "tests/support/testbase.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// What `kingfisher --grab` draws of a base with two customers.
class PictureTest : public testing::Test
{
protected:
    void SetUp() override
    {
        base.addCustomer(u"上海翔诚"_s);
        base.addCustomer(u"宁波海纳"_s);
        base.close();
    }

    int exitOf(const QStringList &arguments)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, base.file(u"home"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, base.file(u"home"_s));
        process.setProcessEnvironment(environment);
        process.start(
            QStringLiteral(KINGFISHER_WINDOW),
            QStringList{u"--open"_s, base.path(), u"--language"_s, u"en"_s, u"--theme"_s, u"light"_s}
                + arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        return process.exitCode();
    }
    QByteArray picture(const QStringList &arguments)
    {
        const QString file = base.file(u"picture.png"_s);
        QFile::remove(file);
        EXPECT_EQ(exitOf(arguments + QStringList{u"--grab"_s, file}), 0);
        QFile png(file);
        return png.open(QIODevice::ReadOnly) ? png.readAll() : QByteArray();
    }

    TestBase base;
};

TEST_F(PictureTest, ShowsTheCustomerAndTheTabThatAreNamed)
{
    const auto nobody = picture({u"--page"_s, u"customer"_s});
    ASSERT_TRUE(nobody.startsWith("\x89PNG"));
    const auto first = picture({u"--customer"_s, u"1"_s});
    const auto second = picture({u"--page"_s, u"customer"_s, u"--customer"_s, u"2"_s});
    const auto orders = picture({u"--customer"_s, u"1"_s, u"--state"_s, u"tab=orders"_s});
    EXPECT_NE(first, nobody);
    EXPECT_NE(first, second);
    EXPECT_NE(first, orders);
    EXPECT_EQ(picture({u"--customer"_s, u"1"_s}), first) << "the same is drawn alike";
}

TEST_F(PictureTest, RefusesWhatItDoesNotUnderstand)
{
    const QStringList grab{u"--grab"_s, base.file(u"never.png"_s)};
    EXPECT_EQ(exitOf(grab + QStringList{u"--customer"_s, u"0"_s}), 2);
    EXPECT_EQ(exitOf(grab + QStringList{u"--state"_s, u"tab"_s}), 2);
    EXPECT_EQ(exitOf(grab + QStringList{u"--page"_s, u"nowhere"_s}), 2);
    EXPECT_FALSE(QFile::exists(grab.last()));
    EXPECT_EQ(exitOf({u"--grab"_s, base.file(u"never.kingfisher"_s)}), 2) << "no base is written over";
    EXPECT_EQ(exitOf(grab + QStringList{u"--customer"_s, u"99999"_s}), 1) << "there is no such customer";
    EXPECT_FALSE(QFile::exists(base.file(u"never.kingfisher"_s)));
}

} // namespace
