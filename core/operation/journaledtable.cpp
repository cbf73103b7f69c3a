#include "core/operation/journaledtable.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crm {

std::span<const JournaledTable> journaledTables()
{
    static const std::array tables = {
        JournaledTable{u"department"_s, Entity::User, {}, true},
        JournaledTable{u"app_user"_s, Entity::User, {}},
        JournaledTable{u"user_skill"_s, Entity::User, {}},
        JournaledTable{u"role_right"_s, Entity::User, {}},
        JournaledTable{u"pool"_s, Entity::Pool, {}},
        JournaledTable{u"pool_member"_s, Entity::Pool, {}},
        JournaledTable{u"pool_field"_s, Entity::Pool, {}},
        JournaledTable{u"release_reason"_s, Entity::Pool, {}},
        JournaledTable{u"hold_limit"_s, Entity::Pool, {}},
        JournaledTable{u"recycle_rule"_s, Entity::Pool, {}},
        JournaledTable{u"recycle_days"_s, Entity::Pool, {}},
        JournaledTable{u"allocation_rule"_s, Entity::Pool, {}},
        JournaledTable{u"allocation_candidate"_s, Entity::Pool, {}},
        JournaledTable{u"team_setting"_s, Entity::Other, {}},
        JournaledTable{u"customer"_s,
                       Entity::Customer,
                       u"id"_s,
                       false,
                       {u"id"_s, u"name"_s, u"owner_id"_s, u"pool_id"_s, u"previous_owner_id"_s,
                        u"acquired_at"_s, u"pooled_at"_s, u"pool_reason"_s, u"protected_until"_s, u"rev"_s}},
        JournaledTable{u"customer_share"_s, Entity::Customer, u"customer_id"_s},
        JournaledTable{u"contact"_s, Entity::Contact, u"customer_id"_s},
        JournaledTable{u"contact_point"_s, Entity::Contact, u"customer_id"_s},
        JournaledTable{u"address"_s, Entity::Contact, u"customer_id"_s},
        JournaledTable{u"tag"_s, Entity::Tag, {}, true},
        JournaledTable{u"customer_tag"_s, Entity::Tag, u"customer_id"_s},
        JournaledTable{u"custom_field"_s, Entity::CustomField, {}, true},
        JournaledTable{u"custom_value"_s, Entity::CustomValue, u"row_id"_s},
        JournaledTable{u"product_category"_s, Entity::Product, {}, true},
        JournaledTable{u"product"_s, Entity::Product, {}},
        JournaledTable{u"sales_order"_s, Entity::Order, u"customer_id"_s},
        JournaledTable{u"order_line"_s, Entity::Order, {}},
        JournaledTable{u"carrier"_s, Entity::Order, {}, true},
        JournaledTable{u"delivery"_s, Entity::Order, u"customer_id"_s},
        JournaledTable{u"delivery_line"_s, Entity::Order, {}},
        JournaledTable{u"activity"_s, Entity::Activity, u"customer_id"_s},
        JournaledTable{u"pipeline"_s, Entity::Opportunity, {}},
        JournaledTable{u"stage"_s, Entity::Opportunity, {}},
        JournaledTable{u"opportunity"_s, Entity::Opportunity, u"customer_id"_s},
        JournaledTable{u"stage_need"_s, Entity::Opportunity, {}},
        JournaledTable{u"stage_approval"_s, Entity::Opportunity, {}},
        JournaledTable{u"contract"_s, Entity::Contract, u"customer_id"_s},
        JournaledTable{u"instalment"_s, Entity::Order, u"customer_id"_s},
        JournaledTable{u"payment"_s, Entity::Order, u"customer_id"_s},
        JournaledTable{u"goods_return"_s, Entity::Order, u"customer_id"_s},
        JournaledTable{u"return_line"_s, Entity::Order, {}},
        JournaledTable{u"complaint"_s, Entity::Complaint, u"customer_id"_s},
        JournaledTable{u"external_key"_s, Entity::Contact, u"customer_id"_s},
        JournaledTable{u"distinct_customer"_s, Entity::Other, {}},
        JournaledTable{u"merged_customer"_s, Entity::Other, u"customer_id"_s},
        JournaledTable{u"quality_rule"_s, Entity::Other, {}},
        JournaledTable{u"quality_schedule"_s, Entity::Other, {}},
        JournaledTable{u"import_mapping"_s, Entity::Other, {}, true},
        JournaledTable{u"import_template"_s, Entity::Other, {}, true},
        JournaledTable{u"saved_view"_s, Entity::View, {}},
        JournaledTable{u"segment"_s, Entity::Segment, {}},
        JournaledTable{u"segment_member"_s, Entity::Segment, {}},
        JournaledTable{u"price_list"_s, Entity::Product, {}},
        JournaledTable{u"price_entry"_s, Entity::Product, {}},
        JournaledTable{u"customer_loss"_s, Entity::Complaint, u"customer_id"_s},
        JournaledTable{u"winback"_s, Entity::Complaint, u"customer_id"_s},
        JournaledTable{u"target"_s, Entity::Other, {}},
        JournaledTable{u"company"_s, Entity::Other, {}},
        JournaledTable{u"trial"_s, Entity::Activity, u"customer_id"_s},
        JournaledTable{u"playbook"_s, Entity::Segment, {}},
        JournaledTable{u"playbook_step"_s, Entity::Segment, {}},
        JournaledTable{u"playbook_task"_s, Entity::Activity, {}},
        JournaledTable{u"automation_rule"_s, Entity::Other, {}},
        JournaledTable{u"automation_action"_s, Entity::Other, {}},
        JournaledTable{u"calendar_event"_s, Entity::Other, {}},
        JournaledTable{u"activity_answer"_s, Entity::Activity, u"customer_id"_s},
        JournaledTable{u"announcement"_s, Entity::Other, {}},
        JournaledTable{u"message"_s, Entity::Activity, u"customer_id"_s},
        JournaledTable{u"processing_purpose"_s, Entity::Other, {}},
        JournaledTable{u"consent"_s, Entity::Other, u"customer_id"_s},
        JournaledTable{u"retention_rule"_s, Entity::Other, {}},
        JournaledTable{u"retention_hold"_s, Entity::Other, u"customer_id"_s},
    };
    return tables;
}

const JournaledTable &journaledTable(const QString &name)
{
    const auto tables = journaledTables();
    const auto it = std::ranges::find(tables, name, &JournaledTable::name);
    if (it == tables.end())
        throw Error(Error::Code::Storage, Tr::tr("The history names the unknown table %1.").arg(name));
    return *it;
}

} // namespace crm
