#include "core/operation/undoservice.h"
#include "tests/support/importfixture.h"

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHead("订单编号,客户名称,订单日期,产品名称,数量,单价,发货日期,承运商,运单号,签收日期\n");

TEST_F(Import, ASheetOfOrdersTellsHowTheyWereSent)
{
    const auto before = dump();
    const auto result = run(kHead
                                + "A1,甲,2026-10-01,剪刀,2,5,2026-10-03,顺丰,SF001,2026-10-05\n"
                                  "A2,甲,2026-10-02,剪刀,1,5,2026-10-04,顺丰,SF002,\n"
                                  "A3,甲,2026-10-02,剪刀,1,5,,中通,,\n"
                                  "A4,甲,2026-10-02,剪刀,1,5,,,,\n"
                                  "A5,甲,2026-10-02,剪刀,1,5,2026-10-09,顺丰,,2026-10-08\n",
                            Kind::Orders);
    EXPECT_EQ(counts(result), u"5/0/0/0"_s);
    EXPECT_EQ(problems(result).size(), 1) << "it arrived before it left";
    EXPECT_EQ(number(u"SELECT count(*) FROM delivery"_s), 4);
    EXPECT_EQ(number(u"SELECT count(*) FROM carrier"_s), 2);
    const auto stateOf = [this](const QString &number) {
        return text(
            u"SELECT d.state FROM delivery d JOIN sales_order o ON o.id = d.order_id WHERE o.number = '%1'"_s
                .arg(number));
    };
    EXPECT_EQ(stateOf(u"A1"_s), u"delivered"_s);
    EXPECT_EQ(stateOf(u"A2"_s), u"shipped"_s);
    EXPECT_EQ(stateOf(u"A3"_s), u"planned"_s);
    EXPECT_EQ(stateOf(u"A4"_s), u"absent"_s);
    base.session().undo().undo(result.operation);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, ALaterSheetBringsTheNumberAndTheArrival)
{
    run(kHead + "A2,甲,2026-10-02,剪刀,1,5,2026-10-04,顺丰,,\n", Kind::Orders);
    const QByteArray later = kHead + "A2,甲,2026-10-02,剪刀,1,5,2026-10-04,中通,SF002,2026-10-06\n";
    EXPECT_EQ(counts(run(later, Kind::Orders)), u"0/1/0/0"_s);
    EXPECT_EQ(text(u"SELECT d.state || d.tracking || d.delivered_on || w.name FROM delivery d"
                   " JOIN carrier w ON w.id = d.carrier_id"_s),
              u"deliveredSF0022026-10-06中通"_s);
    EXPECT_EQ(counts(run(later, Kind::Orders)), u"0/0/1/0"_s);
}

TEST_F(Import, TwoArrivalsOfOneOrderStayWithTheFirst)
{
    const auto result = run(kHead
                                + "A1,甲,2026-10-01,剪刀,2,5,2026-10-03,顺丰,SF001,\n"
                                  "A1,甲,2026-10-01,信封,2,5,2026-10-03,中通,ZT001,\n",
                            Kind::Orders);
    EXPECT_EQ(number(u"SELECT count(*) FROM delivery"_s), 1);
    EXPECT_EQ(problems(result).size(), 2) << "another carrier, another number: told, not dropped silently";
}

} // namespace
