#pragma once

#include "core/demo/insertstatement.h"

#include <string_view>

namespace crm::demo {

// A row of each table as the generator hands it on; texts are views that live until the row is written,
// amounts ten-thousandths, instants milliseconds UTC. Ids are given out by the repository.

struct CustomerRow
{
    qint64 id = 0;
    std::string_view code = {}, kind = {}, name = {}, reading = {}, initials = {};
    Reference owner = {}, pool = {}, previousOwner = {}, acquiredAt = {}, pooledAt = {};
    std::string_view poolReason = {}, grade = {}, source = {}, industry = {}, country = {}, region = {},
                     city = {};
    Reference parent = {};
    std::string_view birthday = {}, birthdayCalendar = "solar";
    std::string_view preferredChannel = {}, contactHours = {}, preferences = {}, hobbies = {}, notes = {};
    qint64 createdAt = 0;
};

struct ContactRow
{
    qint64 customer = 0;
    std::string_view name = {}, reading = {}, initials = {}, title = {}, department = {};
    bool primary = false;
    std::string_view birthday = {}, birthdayCalendar = "solar", notes = {};
};

struct PointRow
{
    qint64 customer = 0;
    Reference contact = {};
    std::string_view kind = {}, value = {}, normalized = {}, label = {};
    bool primary = false;
};

struct AddressRow
{
    qint64 customer = 0;
    std::string_view label = {}, street = {}, city = {}, region = {}, country = {}, postalCode = {};
};

struct OwnerEventRow
{
    qint64 customer = 0;
    std::string_view kind = {};
    Reference fromUser = {}, toUser = {}, fromPool = {}, toPool = {}, operatorUser = {};
    std::string_view reason = {}, rule = {};
    qint64 at = 0;
    Reference stay = {};
};

struct OrderRow
{
    std::string_view number = {};
    qint64 customer = 0;
    Reference owner = {};
    std::string_view date = {};
    OptionalText required = {}, shipped = {};
    std::string_view state = {}, currency = {};
    qint64 total = 0;
    std::string_view country = {}, region = {}, city = {}, notes = {};
    qint64 createdAt = 0;
};

struct LineRow
{
    qint64 order = 0;
    int position = 1;
    qint64 product = 0;
    qint64 quantity = 0;
    qint64 price = 0;
    int discount = 0;
    qint64 amount = 0;
};

struct ActivityRow
{
    qint64 customer = 0;
    Reference contact = {};
    std::string_view kind = {}, state = {};
    qint64 at = 0;
    Reference minutes = {};
    std::string_view text = {}, result = {};
    Reference owner = {}, follows = {};
    qint64 createdAt = 0;
};

struct OpportunityRow
{
    qint64 customer = 0;
    std::string_view name = {};
    qint64 stage = 0, product = 0;
    Reference owner = {}, amount = {};
    std::string_view currency = {}, opened = {};
    OptionalText expected = {}, closed = {};
    qint64 stageSince = 0;
    std::string_view reason = {};
    qint64 createdAt = 0;
};

struct DeliveryRow
{
    qint64 customer = 0, order = 0;
    std::string_view state = {};
    qint64 carrier = 0;
    std::string_view tracking = {}, shipped = {};
    OptionalText delivered = {};
    Reference owner = {};
    qint64 createdAt = 0;
};

struct InstalmentRow
{
    qint64 customer = 0, order = 0;
    int position = 1;
    qint64 share = 0;
    std::string_view event = {};
    int days = 0;
};

struct PaymentRow
{
    qint64 customer = 0, order = 0;
    std::string_view received = {};
    qint64 amount = 0;
    std::string_view currency = {}, method = {}, invoice = {};
    Reference owner = {};
    qint64 createdAt = 0;
};

struct ProductRow
{
    std::string_view code = {}, name = {}, reading = {}, initials = {};
    qint64 category = 0;
    std::string_view unit = {};
    qint64 price = 0, cost = 0;
    std::string_view currency = {};
    bool active = true;
};

} // namespace crm::demo
