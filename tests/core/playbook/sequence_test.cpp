#include "core/activity/activityservice.h"
#include "core/automation/automationservice.h"
#include "core/directory/directory.h"
#include "core/operation/undoservice.h"
#include "core/playbook/playbookservice.h"
#include "core/playbook/sequenceservice.h"
#include "core/pool/poolservice.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Today is 2026-11-22.
class SequenceTest : public testing::Test
{
protected:
    Session &session() { return base.session(); }
    SequenceService service() { return SequenceService(session().operations()); }
    PlaybookCustomers customers()
    {
        Directory directory(base.path(), {}, {}, session().facts());
        directory.settle();
        return directory.snapshot();
    }
    PlaybookId playbook(bool untilAnswer = true)
    {
        return PlaybookService(session().operations())
            .add({.name = u"首次联系"_s,
                  .entry = PlaybookEntry::Hand,
                  .untilAnswer = untilAnswer,
                  .steps = {{.day = 0,
                             .kind = ActivityKind::Call,
                             .title = u"打电话"_s,
                             .questions = u"用得怎么样？\n满意吗？（1-5）"_s},
                            {.day = 3, .kind = ActivityKind::Message, .title = u"发消息"_s},
                            {.day = 7, .kind = ActivityKind::Call, .title = u"再打电话"_s}}},
                 customers());
    }
    std::vector<Activity> planned(CustomerId customer) { return session().activities().plannedOf(customer); }
    void complete(ActivityId id, const std::vector<PlaybookAnswer> &answers, bool answered)
    {
        session().activities().complete(id, u"聊过"_s, {}, {}, [&](UnitOfWork &work) {
            service().noteAnswers(work, id, answers, answered);
        });
    }

    TestBase base;
};

TEST_F(SequenceTest, ItIsPlannedFromTodayForWhomItIsBegunAndUndoneAsOne)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    const auto other = base.addCustomer(u"苏州翔诚"_s);
    const auto id = playbook();
    const auto before = dumpOf(base.db());
    const std::array both{customer, other};
    const auto outcome = service().begin(id, both);
    EXPECT_EQ(outcome.begun, 2);
    EXPECT_EQ(outcome.tasks, 6);
    const auto tasks = planned(customer);
    ASSERT_EQ(tasks.size(), 3u);
    const auto zone = session().operations().zone();
    EXPECT_EQ(QDateTime::fromMSecsSinceEpoch(tasks[1].at, zone).date(), QDate(2026, 11, 25));
    const auto again = service().begin(id, both);
    EXPECT_EQ(again.begun, 0) << "it is under way";
    EXPECT_EQ(again.running, 2);
    session().undo().undo(outcome.operation);
    EXPECT_EQ(dumpOf(base.db()), before);
    EXPECT_EQ(service().begin(id, both).begun, 2) << "what was taken back can be begun again";
}

TEST_F(SequenceTest, AnAnswerEndsItAndIsKept)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    const auto id = playbook();
    service().begin(id, std::array{customer});
    const auto before = dumpOf(base.db());
    complete(planned(customer).front().id,
             {{.question = u"用得怎么样？"_s, .answer = u"很好用"_s},
              {.question = u"满意吗？"_s, .answer = u"4"_s, .mark = 4}},
             false);
    EXPECT_TRUE(planned(customer).empty()) << "what is left is cancelled";
    const auto answers = service().answers(customer);
    ASSERT_EQ(answers.size(), 2u);
    EXPECT_EQ(answers[1].mark, 4);
    const auto marks = service().marks(id);
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(marks[1].sum, 4);
    session().undo().undo(session().undo().nextUndo()->id);
    EXPECT_EQ(dumpOf(base.db()), before) << "result, answers and what was cancelled are one operation";
    EXPECT_EQ(planned(customer).size(), 3u);
}

TEST_F(SequenceTest, WhoWasNotReachedIsCalledAgain)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    service().begin(playbook(), std::array{customer});
    complete(planned(customer).front().id, {}, false);
    EXPECT_EQ(planned(customer).size(), 2u);
    complete(planned(customer).front().id, {}, true);
    EXPECT_TRUE(planned(customer).empty()) << "they answered, whatever they were asked";
}

TEST_F(SequenceTest, OneThatGoesOnIsNotEndedByAnAnswer)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    service().begin(playbook(false), std::array{customer});
    complete(planned(customer).front().id, {{.question = u"满意吗？"_s, .answer = u"5"_s, .mark = 5}}, true);
    EXPECT_EQ(planned(customer).size(), 2u);
}

TEST_F(SequenceTest, ItCanBeStoppedAndWhoHasNobodyIsLeftOut)
{
    const auto customer = base.addCustomer(u"宁波五金"_s);
    const auto pooled = session().customers().add(
        {.customer = {.name = u"公海客户"_s, .pool = session().pools().pools().front().id}});
    const auto id = playbook();
    const std::array both{customer, pooled};
    const auto outcome = service().begin(id, both);
    EXPECT_EQ(outcome.begun, 1);
    EXPECT_EQ(outcome.unowned, 1);
    service().stop(id, customer);
    EXPECT_TRUE(planned(customer).empty());
}

TEST_F(SequenceTest, NobodyComesIntoItByThemselves)
{
    base.addCustomer(u"宁波五金"_s);
    playbook();
    PlaybookService playbooks(session().operations());
    EXPECT_EQ(playbooks.run(playbooks.preview(customers())).begun, 0);
}

TEST_F(SequenceTest, AnAutomationBeginsItOnce)
{
    const auto id = playbook();
    AutomationService automation(session().operations(), session().facts());
    automation.add({.name = u"新客户"_s,
                    .event = AutomationEvent::CustomerCreated,
                    .actions = {{.deed = AutomationDeed::Sequence, .playbook = id}}});
    const auto customer = base.addCustomer(u"宁波五金"_s);
    EXPECT_EQ(automation.look(u"test"_s)->fired, 1);
    EXPECT_EQ(planned(customer).size(), 3u);
}

TEST_F(SequenceTest, ItIsReadAsItWasWritten)
{
    const auto stored = PlaybookService(session().operations()).get(playbook());
    EXPECT_EQ(stored.entry, PlaybookEntry::Hand);
    EXPECT_TRUE(stored.untilAnswer);
    EXPECT_TRUE(stored.key.isEmpty());
    const auto questions = questionsOf(stored.steps.front());
    ASSERT_EQ(questions.size(), 2u);
    EXPECT_FALSE(questions[0].isMark);
    EXPECT_EQ(questions[1], (PlaybookQuestion{u"满意吗？"_s, true}));
}

} // namespace
