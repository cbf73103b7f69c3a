#include "core/security/userservice.h"
#include "tests/support/testbase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// A customer with a telephone and a colleague, and the command line alone.
class AutomationCommand : public testing::Test
{
protected:
    AutomationCommand()
    {
        base.session().users().add({.name = u"王磊"_s, .role = Role::Sales});
        id = base.session()
                 .customers()
                 .add({.customer = {.name = u"宁波五金"_s, .owner = base.session().actor().id()},
                       .points = {{.kind = ChannelKind::Phone, .value = u"13812345678"_s}}})
                 .value;
        base.close();
    }
    QJsonObject run(QStringList arguments, int code = 0, const QString &user = {})
    {
        QStringList all{u"--file"_s,
                        base.path(),
                        u"--json"_s,
                        u"--language"_s,
                        u"en"_s,
                        u"--as-of"_s,
                        u"2026-11-22T10:00:00+08:00"_s};
        if (!user.isEmpty())
            all << u"--user"_s << user;
        QProcess process;
        process.start(QStringLiteral(KINGFISHER_CLI), all + arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), code) << process.readAllStandardError().toStdString();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    TestBase base;
    qint64 id = 0;
};

TEST_F(AutomationCommand, ARuleIsAddedTriedRunAndItsLogRead)
{
    const auto added =
        run({u"automation"_s, u"add"_s, u"报名"_s, u"--when"_s, u"activity_done"_s, u"--subject"_s, u"call"_s,
             u"--task"_s, u"7:visit:上门"_s, u"--tag"_s, u"已联系"_s});
    EXPECT_EQ(added[u"actions"_s].toInt(), 2);
    EXPECT_TRUE(added[u"sentence"_s].toString().contains(u"上门"_s));
    run({u"call"_s, u"13812345678"_s, u"--missed"_s}); // planned is not done
    EXPECT_EQ(run({u"automation"_s, u"run"_s})[u"fired"_s].toInt(), 0);
    EXPECT_EQ(run({u"automation"_s, u"dry-run"_s, u"报名"_s})[u"count"_s].toInt(), 0);
    EXPECT_TRUE(run({u"automation"_s, u"log"_s})[u"firings"_s].toArray().isEmpty());
    EXPECT_FALSE(run({u"automation"_s, u"off"_s, u"报名"_s})[u"enabled"_s].toBool());
    run({u"automation"_s, u"remove"_s, u"报名"_s});
    EXPECT_TRUE(run({u"automation"_s, u"list"_s})[u"automations"_s].toArray().isEmpty());
    run({u"automation"_s, u"add"_s, u"坏的"_s, u"--when"_s, u"full_moon"_s, u"--tag"_s, u"x"_s}, 1);
}

TEST_F(AutomationCommand, ASequenceIsBegunForWhomOneChoosesAndStopped)
{
    run({u"playbook"_s, u"add"_s, u"首次联系"_s, u"--by-hand"_s, u"--until-answer"_s, u"--step"_s,
         u"0:call:打电话|您好||满意吗？(1-5)"_s, u"--step"_s, u"3:message:发消息"_s});
    const auto begun = run({u"playbook"_s, u"begin"_s, u"首次联系"_s, QString::number(id)});
    EXPECT_EQ(begun[u"begun"_s].toInt(), 1);
    EXPECT_EQ(begun[u"tasks"_s].toInt(), 2);
    EXPECT_EQ(run({u"playbook"_s, u"begin"_s, u"首次联系"_s, u"--where"_s, u"name contains \"宁波\""_s},
                  1)[u"running"_s]
                  .toInt(),
              1);
    EXPECT_GT(run({u"playbook"_s, u"stop"_s, u"首次联系"_s, QString::number(id)})[u"operation"_s].toInteger(),
              0);
    EXPECT_TRUE(run({u"playbook"_s, u"answers"_s, u"首次联系"_s})[u"questions"_s].toArray().isEmpty());
}

TEST_F(AutomationCommand, ACallIsAttributedAndAnUnknownOneToldSo)
{
    const auto known = run({u"call"_s, u"tel:+86-138-1234-5678"_s});
    ASSERT_EQ(known[u"callers"_s].toArray().size(), 1);
    EXPECT_EQ(known[u"callers"_s][0][u"customer"_s].toInteger(), id);
    EXPECT_TRUE(known[u"callers"_s][0][u"exact"_s].toBool());
    EXPECT_GT(run({u"call"_s, u"13812345678"_s, u"--missed"_s})[u"activity"_s].toInteger(), 0);
    run({u"call"_s, u"13900000000"_s}, 1);
    run({u"call"_s, u"nobody"_s}, 1);
}

TEST_F(AutomationCommand, WordsReachAColleagueAndTheBoardEverybody)
{
    run({u"tell"_s, u"王磊"_s, u"请跟进"_s, u"--customer"_s, QString::number(id)});
    const auto inbox = run({u"inbox"_s}, 0, u"王磊"_s)[u"messages"_s].toArray();
    ASSERT_EQ(inbox.size(), 1);
    EXPECT_EQ(inbox[0][u"text"_s].toString(), u"请跟进"_s);
    EXPECT_TRUE(run({u"inbox"_s})[u"messages"_s].toArray().isEmpty());
    const auto board = run({u"board"_s, u"add"_s, u"周五盘点"_s, u"--pinned"_s});
    EXPECT_EQ(run({u"board"_s, u"list"_s}, 0, u"王磊"_s)[u"announcements"_s].toArray().size(), 1);
    run({u"board"_s, u"add"_s, u"不许"_s}, 1, u"王磊"_s);
    run({u"board"_s, u"remove"_s, QString::number(board[u"id"_s].toInteger())});
    EXPECT_TRUE(run({u"board"_s, u"list"_s})[u"announcements"_s].toArray().isEmpty());
}

TEST_F(AutomationCommand, ACalendarIsTakenOverAfterAPreview)
{
    const auto file = base.file(u"visits.ics"_s);
    QFile calendar(file);
    ASSERT_TRUE(calendar.open(QIODevice::WriteOnly));
    calendar.write(
        QStringLiteral("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:拜访宁波五金\r\n"
                       "DTSTART:20261125T010000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\n"
                       "SUMMARY:牙医\r\nDTSTART:20261125T010000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
            .toUtf8());
    calendar.close();
    const auto preview = run({u"calendar"_s, u"import"_s, file, u"--preview"_s});
    EXPECT_EQ(preview[u"created"_s].toInt(), 0);
    EXPECT_EQ(preview[u"events"_s][0][u"fate"_s].toString(), u"create"_s);
    const auto taken = run({u"calendar"_s, u"import"_s, file});
    EXPECT_EQ(taken[u"created"_s].toInt(), 1);
    EXPECT_EQ(taken[u"rejected"_s].toInt(), 1);
    EXPECT_TRUE(run({u"calendar"_s, u"import"_s, file})[u"operation"_s].isNull());
    run({u"calendar"_s, u"import"_s, base.path()}, 1);
}

} // namespace
