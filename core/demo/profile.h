#pragma once

#include "core/demo/foreign.h"
#include "core/demo/outline.h"
#include "core/demo/setting.h"

#include <QDate>

namespace crm::demo {

/// Everything that writing a customer draws from.
struct World
{
    World(DemoRepository &rows, QDate today, const QTimeZone &zone);

    DemoRepository &rows;
    WordFile peopleWords;
    WordFile teamWords;
    WordFile productWords;
    DayCalendar calendar;
    Season season;
    Team team;
    Catalog catalog;
    Names names;
    Places places;
    Foreign foreign;
};

/// One customer while it is being written; what one topic decides, the next ones agree with.
struct Profile
{
    qint64 id = 0;
    Outline outline;
    Lot lot = Lot::Owned;
    bool person = false;
    bool man = false;
    const Abroad *abroad = nullptr; // nothing on the mainland
    const City *city = nullptr; // nothing abroad
    const Industry *industry = nullptr;
    Word name;
    PersonName self; // where it is a person
    std::string domain; // of its mails, without ending
    std::string currency = "CNY";

    // Ownership: `before` had it until the day `acquired`, `owner` since, until the day `pooled`.
    qint64 before = 0;
    qint64 owner = 0;
    int acquired = 0;
    int pooled = 1; // 1: never

    // To whom one speaks: the first contact, or the person itself.
    qint64 contact = 0;
    std::string addressed; // 陈经理
    std::vector<const Catalog::Product *> favourites;

    qint64 ownerAt(int day) const { return day < acquired && before ? before : owner; }
    int lastDay() const { return pooled <= 0 ? pooled : -1; }
};

} // namespace crm::demo
