#include "core/session/sharing.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// What somebody was told who saved while one call failed.
enum Told { Saved = 10, Refused, Unknown, NothingFailed };

/// A save during which the disk fails once or for ever, at each of its calls in turn.
class IoError : public testing::TestWithParam<std::tuple<bool, bool>>
{
protected:
    IoError()
    {
        base.addCustomer(u"前"_s);
        base.close();
        if (std::get<0>(GetParam()))
            shareBase(base.path(), base.clock());
    }

    Told saveWhileCallFails(long call)
    {
        const auto pid = ::fork();
        if (pid == 0) {
            faultyvfs::installFailing();
            Told told = Saved;
            try {
                Session session(base.options());
                session.operations().setLocalJournal({});
                session.customers().count(); // so that statements are ready as they are in the day
                faultyvfs::arm(call, std::get<1>(GetParam()));
                session.customers().add({.customer = {.name = u"后"_s}});
                told = faultyvfs::hasFailed() ? Saved : NothingFailed;
            } catch (const OutcomeUnknown &) {
                told = Unknown;
            } catch (const Error &) {
                told = Refused;
            }
            faultyvfs::disarm();
            ::_exit(told);
        }
        int status = 0;
        ::waitpid(pid, &status, 0);
        EXPECT_TRUE(WIFEXITED(status)) << "crashed at call " << call;
        return WIFEXITED(status) ? Told(WEXITSTATUS(status)) : Refused;
    }

    TestBase base;
};

TEST_P(IoError, AtWhicheverCallItComesWhatIsToldIsTrueAndTheFileSound)
{
    QMap<int, int> tellings;
    qint64 there = 1;
    Told told = Refused;
    long call = 1;
    for (; told != NothingFailed && call < 500; ++call) {
        SCOPED_TRACE(testing::Message() << "call " << call);
        told = saveWhileCallFails(call);
        ++tellings[told];
        prepareBase(base.path(), base.clock());
        Session session(base.options());
        const auto now = session.customers().count();
        if (told == Saved || told == NothingFailed)
            EXPECT_EQ(now, there + 1);
        else if (told == Refused)
            EXPECT_EQ(now, there);
        else
            EXPECT_TRUE(now == there || now == there + 1);
        EXPECT_EQ(session.maintenance().check(CheckDepth::Full), QStringList());
        EXPECT_TRUE(session.maintenance().verifyLog().intact);
        if (HasFailure())
            break;
        there = now;
    }
    EXPECT_EQ(told, NothingFailed) << "the end was reached";
    EXPECT_GT(tellings[Refused], 5);
    std::printf("  %ld calls: %d saved all the same, %d refused, %d unknown\n", call - 1, tellings[Saved],
                tellings[Refused], tellings[Unknown]);
}

INSTANTIATE_TEST_SUITE_P(Files, IoError, testing::Combine(testing::Bool(), testing::Bool()),
                         [](const auto &info) {
                             return std::string(std::get<0>(info.param) ? "Team" : "Local")
                                  + (std::get<1>(info.param) ? "ForEver" : "Once");
                         });

} // namespace
