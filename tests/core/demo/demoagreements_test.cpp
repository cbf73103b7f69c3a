#include "core/allocation/allocationservice.h"
#include "core/directory/directory.h"
#include "core/pool/holdlimits.h"
#include "core/pool/poolservice.h"
#include "core/pool/recycleruleservice.h"
#include "core/recycling/recyclingservice.h"
#include "core/security/userservice.h"
#include "core/session/demoagreements.h"
#include "core/session/demobase.h"
#include "core/session/session.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

TEST(DemoAgreements, EveryPageOfThePoolsHasSomethingAndNothingMovesAtTheFirstOpening)
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"demo.kingfisher"_s);
    const auto clock = std::make_shared<FixedClock>(1'795'338'000'000); // 2026-11-22
    createDemoBase(path, u"small"_s, clock);
    agreeOnDemo(path, clock);
    Session session({.path = path, .clock = clock});
    EXPECT_TRUE(session.pools().get(session.pools().defaultPool()).terms.perDay);
    EXPECT_FALSE(session.holdLimits().all().empty());
    EXPECT_FALSE(session.allocation().rules().empty());
    const auto today = session.operations().today();
    const auto rules = session.recycleRules().on(today);
    EXPECT_EQ(rules.size(), 2U);
    Directory directory(path, {}, {.rules = rules, .today = today}, session.facts());
    directory.settle();
    EXPECT_TRUE(session.recycling().preview(directory.snapshot()).entries.empty());
    const auto soon =
        session.recycling().preview(directory.snapshot(), rules, today, today.addDays(30)).entries;
    EXPECT_FALSE(soon.empty()) << "some are about to go";
    EXPECT_LT(soon.size(), 60U);
    for (const auto &user : session.users().all())
        EXPECT_TRUE(session.holdLimits().holding(user).admits(1)) << user.name.toStdString();
}
