#pragma once

#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/dataquality/duplicateservice.h"
#include "core/dataquality/mergeservice.h"
#include "core/operation/tablekeys.h"
#include "core/operation/undoservice.h"
#include "core/order/orderservice.h"
#include "core/storage/statement.h"
#include "tests/support/dump.h"
#include "tests/support/testbase.h"

#include <gtest/gtest.h>

/// Two customers that are one, with everything that can hang on a customer, and a third that is another.
class Merge : public testing::Test
{
protected:
    Merge()
    {
        using namespace Qt::StringLiterals;
        field = base.session().customFields().add({.name = u"税号"_s});
        keep = add({.customer =
                        {.code = u"K1"_s, .name = u"华强电子"_s, .industry = u"电子"_s, .notes = u"老客户"_s},
                    .contacts = {{.name = u"王芳"_s, .primary = true}},
                    .points = {{.contact = {-1}, .value = u"13800138000"_s},
                               {.value = u"0755-83320000"_s, .primary = true}},
                    .addresses = {{.street = u"科技园南路1号"_s, .city = u"深圳"_s}},
                    .tags = {u"重点"_s, u"电子"_s}});
        other =
            add({.customer = {.code = u"K2"_s,
                              .name = u"深圳市华强电子有限公司"_s,
                              .grade = u"A"_s,
                              .city = u"深圳"_s,
                              .notes = u"来自展会"_s},
                 .contacts = {{.name = u"王芳"_s, .title = u"经理"_s, .primary = true}, {.name = u"李雷"_s}},
                 .points = {{.contact = {-1}, .value = u"138 0013 8000"_s},
                            {.contact = {-2}, .kind = crm::ChannelKind::Email, .value = u"l@x.cn"_s},
                            {.value = u"0755 83320000"_s, .primary = true}},
                 .addresses = {{.street = u"科技园南路1号"_s, .city = u"深圳"_s},
                               {.label = u"仓库"_s, .street = u"宝安大道9号"_s}},
                 .tags = {u"电子"_s, u"展会"_s},
                 .custom = {{field, u"91350100M000100Y43"_s}}});
        third = add({.customer = {.name = u"佳成装饰"_s, .parent = other}});
        for (const auto customer : {keep, other}) {
            base.session().orders().add(
                {.number = u"A-1"_s,
                 .customer = customer,
                 .date = QDate(2026, 11, 1),
                 .lines = {{.description = u"插座"_s, .price = crm::Amount::units(10)}}});
            base.session().activities().record(
                {.customer = customer,
                 .contact = base.session().customers().card(customer).contacts[0].id,
                 .text = u"报价"_s},
                crm::NextStep{.at = 1'800'000'000'000, .text = u"回访"_s});
        }
        fillOtherTables();
    }

    crm::CustomerId add(const crm::CustomerCard &card) { return base.session().customers().add(card); }

    /// Rows of tables that have no service yet.
    void fillOtherTables()
    {
        using namespace Qt::StringLiterals;
        for (
            const auto &sql :
            {u"INSERT INTO pipeline(name) VALUES ('销售')"_s,
             u"INSERT INTO stage(pipeline_id, name) SELECT max(id), '报价' FROM pipeline"_s,
             u"INSERT INTO opportunity(number, customer_id, stage_id, created_at) SELECT 'O1', :id, max(id), 1 FROM stage"_s,
             u"INSERT INTO contract(number, customer_id, created_at) VALUES ('H1', :id, 1)"_s,
             u"INSERT INTO complaint(customer_id, text, opened_at) VALUES (:id, '慢', 1)"_s}) {
            crm::Statement statement(base.db(), sql);
            if (sql.contains(u":id"_s))
                statement.bind("id"_L1, other);
            statement.execute();
        }
        base.session().duplicates().keepApart(std::vector{keep, other, third});
    }

    crm::ChangeSet merge(const crm::CardChoices &choices = {})
    {
        return base.session().merges().merge(std::vector{keep, other}, choices);
    }
    crm::CustomerCard card(crm::CustomerId id) { return base.session().customers().card(id); }
    qint64 number(const QString &sql) { return crm::Statement(base.db(), sql).number(); }
    QMap<QString, QStringList> dump() { return dumpOf(base.db()); }
    crm::UndoOutcome undo(qint64 operation) { return base.session().undo().undo(operation); }

    TestBase base;
    qint64 field = 0;
    crm::CustomerId keep;
    crm::CustomerId other;
    crm::CustomerId third;
};
