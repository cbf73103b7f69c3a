#include "tests/support/testbase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Row 145, with windows that are processes of their own.
class SingleInstanceTest : public testing::Test
{
protected:
    SingleInstanceTest()
    {
        base.close();
        other.close();
        QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    std::unique_ptr<QProcess> window(const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(KINGFISHER_WINDOW), QStringList{u"--language"_s, u"en"_s} + arguments);
        EXPECT_TRUE(process->waitForStarted());
        return process;
    }
    QStringList sockets() const
    {
        return QDir(runtime.path()).entryList({u"kingfisher-*"_s}, QDir::System | QDir::Hidden);
    }
    bool settles(int windows)
    {
        return QTest::qWaitFor([&] { return sockets().size() == windows; }, 20'000);
    }
    /// Once a file is open, it is the one of the last time.
    bool isRemembered(const QString &file) const
    {
        return QTest::qWaitFor(
            [&] {
                QFile settings(home.filePath(u"kingfisher/settings.ini"_s));
                return settings.open(QIODevice::ReadOnly)
                    && settings.readAll().contains(QFileInfo(file).fileName().toUtf8());
            },
            20'000);
    }
    /// It left by itself, because another window is there.
    static bool gaveWay(QProcess &process)
    {
        const bool ended = process.waitForFinished(20'000);
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
            && process.readAllStandardError().contains("is open already; its window was shown");
    }
    static bool stays(QProcess &process) { return !process.waitForFinished(1'500); }
    static void crash(QProcess &process)
    {
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
    }

    TestBase base;
    TestBase other{u"other.kingfisher"_s};
    QTemporaryDir home;
    QTemporaryDir runtime;
};

TEST_F(SingleInstanceTest, TheSecondWindowOnAFileShowsTheFirstAndLeaves) // row 145
{
    auto first = window({base.path()});
    ASSERT_TRUE(settles(1)) << first->readAllStandardError().toStdString();
    auto second = window({base.path()});
    EXPECT_TRUE(gaveWay(*second));
    const auto link = home.filePath(u"link.kingfisher"_s);
    ASSERT_TRUE(QFile::link(base.path(), link));
    auto third = window({link});
    EXPECT_TRUE(gaveWay(*third)) << "the same file by another name";
    ASSERT_TRUE(isRemembered(base.path()));
    auto remembered = window({});
    EXPECT_TRUE(gaveWay(*remembered)) << "the file of the last time";
    EXPECT_TRUE(stays(*first));
    crash(*first);
}

TEST_F(SingleInstanceTest, ACallIsHandedToTheWindowThatIsOpen)
{
    auto first = window({base.path()});
    ASSERT_TRUE(settles(1));
    for (const auto &number : {u"tel:+86-138-1234-5678"_s, u"anonymous"_s, QString(100'000, u'1')}) {
        auto call = window({base.path(), u"--call"_s, number});
        EXPECT_TRUE(gaveWay(*call)) << number.left(30).toStdString();
    }
    EXPECT_TRUE(stays(*first));
    crash(*first);
}

TEST_F(SingleInstanceTest, AnotherFileHasItsOwnWindow)
{
    auto first = window({base.path()});
    ASSERT_TRUE(settles(1));
    auto second = window({other.path()});
    EXPECT_TRUE(settles(2));
    EXPECT_TRUE(stays(*second));
    crash(*first);
    crash(*second);
}

TEST_F(SingleInstanceTest, WhatACrashLeftBehindIsNobody)
{
    auto first = window({base.path()});
    ASSERT_TRUE(settles(1));
    crash(*first);
    EXPECT_EQ(sockets().size(), 1) << "a crash takes nothing away";
    auto second = window({base.path()});
    EXPECT_TRUE(stays(*second));
    auto third = window({base.path()});
    EXPECT_TRUE(gaveWay(*third));
    crash(*second);
}

TEST_F(SingleInstanceTest, AWindowThatHangsIsNotWaitedForLong)
{
    auto first = window({base.path()});
    ASSERT_TRUE(settles(1));
    ::kill(pid_t(first->processId()), SIGSTOP);
    QElapsedTimer time;
    time.start();
    auto second = window({base.path()});
    EXPECT_TRUE(stays(*second));
    QTest::qWait(3'000);
    EXPECT_EQ(second->state(), QProcess::Running);
    crash(*second);
    ::kill(pid_t(first->processId()), SIGCONT);
    crash(*first);
}

TEST_F(SingleInstanceTest, APictureIsDrawnBesideAnOpenWindow)
{
    auto first = window({base.path()});
    ASSERT_TRUE(settles(1));
    const auto picture = home.filePath(u"x.png"_s);
    auto second = window({base.path(), u"--grab"_s, picture});
    ASSERT_TRUE(second->waitForFinished(30'000));
    EXPECT_EQ(second->exitCode(), 0) << second->readAllStandardError().toStdString();
    EXPECT_TRUE(QFile::exists(picture));
    EXPECT_TRUE(stays(*first));
    crash(*first);
}

} // namespace
