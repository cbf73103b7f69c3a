#include "core/analytics/migrationmatrix.h"
#include "core/analytics/valueclasses.h"

#include <gtest/gtest.h>

using namespace crm;

namespace {

constexpr auto kHigh = ValueClass::High;
constexpr auto kMedium = ValueClass::Medium;
constexpr auto kLow = ValueClass::Low;

TEST(ValueClasses, FollowTheCumulatedRevenue)
{
    const std::vector<qint64> revenue = {10, 500, 300, 100, 60, 30, 0, -20};
    EXPECT_EQ(valueClasses(revenue),
              (std::vector<ValueClass>{kLow, kHigh, kHigh, kMedium, kMedium, kLow, kLow, kLow}));
}

TEST(ValueClasses, TheBestCustomerIsHighWhateverItsShare)
{
    EXPECT_EQ(valueClasses(std::vector<qint64>{990, 10}), (std::vector<ValueClass>{kHigh, kLow}));
    EXPECT_EQ(valueClasses(std::vector<qint64>{0}), (std::vector<ValueClass>{kLow}));
    EXPECT_TRUE(valueClasses({}).empty());
}

TEST(ValueClasses, CustomersOfTheSameRevenueShareAClass)
{
    const auto classes = valueClasses(std::vector<qint64>(10, 7));
    EXPECT_EQ(classes, std::vector<ValueClass>(10, kHigh));
}

TEST(BehaviourClasses, TellFrequentFromPromisingBuyers)
{
    const std::vector<qint32> orders = {12, 1, 1, 0, 1, 1};
    const std::vector<qint32> first = {300, 20, 20, -1, 400, 30};
    const std::vector<qint32> last = {5, 20, 20, -1, 400, 30};
    const std::vector<qint64> revenue = {120, 900, 10, 0, 800, 20};
    using enum BehaviourClass;
    EXPECT_EQ(behaviourClasses({orders, first, last, revenue}),
              (std::vector<BehaviourClass>{HighFrequency, Potential, LowFrequency, None, LowFrequency,
                                           LowFrequency}));
    BehaviourRule patient;
    patient.potentialDays = 500;
    EXPECT_EQ(behaviourClasses({orders, first, last, revenue}, patient)[4], Potential);
}

TEST(MigrationMatrix, CountsWhoMoved)
{
    const std::vector<quint8> before = {0, 0, 1, 2, 255};
    const std::vector<quint8> after = {0, 1, 1, 0, 0};
    const MigrationMatrix matrix(before, after, 3);
    EXPECT_EQ(matrix.count(0, 0), 1);
    EXPECT_EQ(matrix.count(0, 1), 1);
    EXPECT_EQ(matrix.count(2, 0), 1);
    EXPECT_EQ(matrix.moved(), 2);
    EXPECT_EQ(migrated(before, after, 2, 0), std::vector<quint32>{3});
}

} // namespace
