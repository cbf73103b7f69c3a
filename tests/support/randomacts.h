#pragma once

#include "core/activity/activityservice.h"
#include "core/customer/customerservice.h"
#include "core/customfield/customfieldservice.h"
#include "core/dataquality/duplicateservice.h"
#include "core/dataquality/mergeservice.h"
#include "core/operation/undoservice.h"
#include "core/order/orderrepository.h"
#include "core/order/orderservice.h"
#include "core/pool/poolservice.h"
#include "core/product/productservice.h"
#include "core/security/userservice.h"
#include "core/session/session.h"

#include <QStringList>

#include <functional>
#include <random>
#include <vector>

/// Everything that people can do to a base, at random but the same for the same seed. The vocabulary is
/// small, so that acts get in each other's way. An act may be refused; it then has to leave no trace.
class RandomActs
{
public:
    explicit RandomActs(unsigned seed)
        : m_dice(seed)
    {
    }

    /// Does one thing, and says what it was.
    QString one(crm::Session &session)
    {
        using namespace Qt::StringLiterals;
        m_session = &session;
        static const std::vector<std::pair<QString, void (RandomActs::*)()>> acts = {
            {u"add customer"_s, &RandomActs::addCustomer},
            {u"add customer"_s, &RandomActs::addCustomer},
            {u"edit customer"_s, &RandomActs::editCustomer},
            {u"edit customer"_s, &RandomActs::editCustomer},
            {u"edit contacts"_s, &RandomActs::editParts},
            {u"edit contacts"_s, &RandomActs::editParts},
            {u"set a field of many"_s, &RandomActs::editField},
            {u"tag"_s, &RandomActs::tag},
            {u"untag"_s, &RandomActs::untag},
            {u"remove customers"_s, &RandomActs::removeCustomers},
            {u"merge customers"_s, &RandomActs::merge},
            {u"keep customers apart"_s, &RandomActs::keepApart},
            {u"add order"_s, &RandomActs::addOrder},
            {u"edit order"_s, &RandomActs::editOrder},
            {u"move order"_s, &RandomActs::moveOrder},
            {u"remove order"_s, &RandomActs::removeOrder},
            {u"record activity"_s, &RandomActs::recordActivity},
            {u"complete activity"_s, &RandomActs::completeActivity},
            {u"edit activity"_s, &RandomActs::editActivity},
            {u"remove activity"_s, &RandomActs::removeActivity},
            {u"add product"_s, &RandomActs::addProduct},
            {u"edit product"_s, &RandomActs::editProduct},
            {u"remove product"_s, &RandomActs::removeProduct},
            {u"add pool"_s, &RandomActs::addPool},
            {u"edit pool"_s, &RandomActs::editPool},
            {u"claim"_s, &RandomActs::claim},
            {u"release"_s, &RandomActs::release},
            {u"assign"_s, &RandomActs::assign},
            {u"add person"_s, &RandomActs::addUser},
            {u"change person"_s, &RandomActs::changeUser},
            {u"add field"_s, &RandomActs::addField},
            {u"edit field"_s, &RandomActs::editFieldDefinition},
            {u"bulk"_s, &RandomActs::bulk},
            {u"undo any"_s, &RandomActs::undoAny},
            {u"undo the rest of any"_s, &RandomActs::undoRest},
            {u"undo"_s, &RandomActs::undo},
            {u"redo"_s, &RandomActs::redo},
        };
        const auto &[name, act] = acts[size_t(below(int(acts.size())))];
        try {
            (this->*act)();
        } catch (const crm::Error &error) {
            if (error.code() == crm::Error::Code::Storage)
                throw;
            return name + u" (refused: "_s + error.message() + u')';
        }
        return name;
    }

    int below(int bound) { return int(m_dice() % unsigned(bound)); }

private:
    bool chance(int percent) { return below(100) < percent; }
    QString word()
    {
        static const QStringList words = {
            QStringLiteral("翔诚服饰"), QStringLiteral("佳成装饰"), QStringLiteral("O'Neil \"Söhne\""),
            QStringLiteral("123"),      QStringLiteral("%_\\"),     QStringLiteral("😀 王芳")};
        return words[below(int(words.size()))];
    }
    QString code() { return chance(70) ? QString() : QStringLiteral("K%1").arg(below(6)); }

    /// Ids of all rows of what `select` lists; an invalid one where there are none.
    qint64 any(const QString &table)
    {
        const auto ids =
            crm::Statement(m_session->operations().db(), QStringLiteral("SELECT id FROM ") + table)
                .all([](const crm::Statement &row) { return row.integer(0); });
        return ids.empty() ? 0 : ids[size_t(below(int(ids.size())))];
    }
    crm::CustomerId anyCustomer() { return {any(QStringLiteral("customer"))}; }
    std::vector<crm::CustomerId> someCustomers()
    {
        std::vector<crm::CustomerId> ids;
        for (int i = 0, n = 1 + below(4); i < n; ++i)
            if (const auto id = anyCustomer(); id.isValid() && std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
        return ids;
    }
    crm::PoolId anyPool() { return {any(QStringLiteral("pool"))}; }
    crm::UserId anyUser() { return {any(QStringLiteral("app_user"))}; }

    void change(crm::CustomerCard &card)
    {
        auto &customer = card.customer;
        switch (below(5)) {
        case 0: customer.name = word(); break;
        case 1: customer.code = code(); break;
        case 2: customer.parent = chance(50) ? anyCustomer() : crm::CustomerId(); break;
        case 3: customer.birthday = {QStringLiteral("--04-12"), crm::BirthdayCalendar::Lunar}; break;
        default: customer.notes = word();
        }
        if (const auto field =
                any(QStringLiteral("custom_field WHERE entity = 'customer' AND type = 'text'")))
            chance(70) ? void(card.custom.insert(field, word())) : void(card.custom.remove(field));
    }
    void changeParts(crm::CustomerCard &card)
    {
        if (chance(50))
            card.contacts.push_back({.name = word()});
        if (chance(40))
            card.points.push_back({.contact = card.contacts.empty() ? crm::ContactId() : card.contacts[0].id,
                                   .value = QStringLiteral("1380013%1").arg(8000 + below(99))});
        if (chance(30))
            card.addresses.push_back({.street = word()});
        if (chance(30) && !card.points.empty())
            card.points.erase(card.points.begin());
        if (chance(30) && !card.contacts.empty())
            removeContact(card, card.contacts.back().id);
        if (!card.contacts.empty())
            card.contacts.front().title = word();
    }
    static void removeContact(crm::CustomerCard &card, crm::ContactId id)
    {
        std::erase_if(card.points, [&](const crm::ContactPoint &point) { return point.contact == id; });
        std::erase_if(card.addresses, [&](const crm::Address &address) { return address.contact == id; });
        std::erase_if(card.contacts, [&](const crm::Contact &contact) { return contact.id == id; });
    }

    void addCustomer()
    {
        crm::CustomerCard card{.customer = {.code = code(), .name = word(), .parent = anyCustomer()}};
        if (chance(50))
            card.customer.pool = anyPool();
        if (chance(30))
            card.tags << word();
        change(card);
        changeParts(card);
        for (auto &contact : card.contacts)
            contact.id = {};
        for (auto &point : card.points)
            point.contact = {};
        m_session->customers().add(card);
    }
    void editCustomer() { edit(&RandomActs::change); }
    void editParts() { edit(&RandomActs::changeParts); }
    void edit(void (RandomActs::*how)(crm::CustomerCard &))
    {
        const auto before = m_session->customers().card(anyCustomer());
        auto card = before;
        (this->*how)(card);
        m_session->customers().edit(card, before);
    }
    void editField() { m_session->customers().editField(someCustomers(), QStringLiteral("grade"), word()); }
    void tag() { m_session->customers().addTag(someCustomers(), word()); }
    void untag() { m_session->customers().removeTag(someCustomers(), word()); }
    void removeCustomers() { m_session->customers().remove(someCustomers()); }

    void merge()
    {
        const auto ids = someCustomers();
        crm::CardChoices choices;
        for (const auto &field : {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("owner"),
                                  QStringLiteral("parent")})
            if (chance(50))
                choices.insert(field, below(std::max(1, int(ids.size()))));
        m_session->merges().merge(ids, choices);
    }
    void keepApart() { m_session->duplicates().keepApart(someCustomers()); }

    crm::Order someOrder()
    {
        crm::Order order{.number = QStringLiteral("A%1").arg(below(8)),
                         .customer = anyCustomer(),
                         .date = QDate(2026, 11, 1 + below(20))};
        for (int i = 0, n = 1 + below(3); i < n; ++i)
            order.lines.push_back({.product = {chance(60) ? any(QStringLiteral("product")) : 0},
                                   .description = word(),
                                   .quantity = crm::Amount::units(1 + below(5)),
                                   .price = {below(1'000'000)},
                                   .discount = below(10'000)});
        return order;
    }
    crm::OrderId anyOrder() { return {any(QStringLiteral("sales_order"))}; }
    void addOrder() { m_session->orders().add(someOrder()); }
    void editOrder()
    {
        auto order = m_session->orders().get(anyOrder());
        order.lines = someOrder().lines;
        order.notes = word();
        m_session->orders().edit(order);
    }
    void moveOrder() { m_session->orders().setState(anyOrder(), crm::OrderState(below(6))); }
    void removeOrder() { m_session->orders().remove(anyOrder()); }

    crm::ActivityId anyActivity() { return {any(QStringLiteral("activity"))}; }
    std::optional<crm::NextStep> nextStep()
    {
        if (chance(50))
            return {};
        return crm::NextStep{.kind = crm::ActivityKind::Visit, .at = 1'800'000'000'000, .text = word()};
    }
    void recordActivity()
    {
        m_session->activities().record({.customer = anyCustomer(),
                                        .contact = {chance(50) ? any(QStringLiteral("contact")) : 0},
                                        .text = word()},
                                       nextStep());
    }
    void completeActivity() { m_session->activities().complete(anyActivity(), word(), nextStep()); }
    void editActivity()
    {
        auto activity = m_session->activities().get(anyActivity());
        activity.text = word();
        activity.minutes = below(60);
        m_session->activities().edit(activity);
    }
    void removeActivity() { m_session->activities().remove(anyActivity()); }

    void addProduct()
    {
        m_session->products().add({.code = code(),
                                   .name = word(),
                                   .category = chance(50) ? word() : QString(),
                                   .price = crm::Amount{below(100'000)}});
    }
    void editProduct()
    {
        auto product = m_session->products().get({any(QStringLiteral("product"))});
        product.category = chance(50) ? word() : QString();
        product.code = code();
        m_session->products().edit(product);
    }
    void removeProduct() { m_session->products().remove({any(QStringLiteral("product"))}); }

    void addPool() { m_session->pools().add({.name = word(), .priority = below(200)}); }
    void editPool()
    {
        auto pool = m_session->pools().get(anyPool());
        chance(50) ? void(pool.enabled = !pool.enabled) : void(pool.name = word());
        m_session->pools().edit(pool);
    }
    void claim()
    {
        m_session->pools().claim(someCustomers(), chance(50) ? anyPool() : crm::PoolId(),
                                 chance(50) ? crm::BatchMode::AllOrNone : crm::BatchMode::AsManyAsAllowed);
    }
    void release()
    {
        m_session->pools().release(someCustomers(), word(), chance(50) ? anyPool() : crm::PoolId());
    }
    void assign() { m_session->pools().assign(someCustomers(), anyUser()); }

    void addUser() { m_session->users().add({.name = word(), .role = crm::Role(below(5))}); }
    void changeUser()
    {
        switch (below(3)) {
        case 0: m_session->users().rename(anyUser(), word()); break;
        case 1: m_session->users().setRole(anyUser(), crm::Role(below(5))); break;
        default: m_session->users().setActive(anyUser(), chance(50));
        }
    }

    void addField() { m_session->customFields().add({.name = word()}); }
    void editFieldDefinition()
    {
        auto fields = m_session->customFields().all(crm::FieldEntity::Customer);
        if (fields.empty())
            return;
        auto field = fields[size_t(below(int(fields.size())))];
        field.position = below(5);
        field.name = word();
        m_session->customFields().edit(field);
    }

    /// As an import does it: many rows in one operation that tells them by ranges, some of which it changes,
    /// or removes, again; and rows that were there before.
    void bulk()
    {
        auto work = m_session->operations().begin({.kind = QStringLiteral("import"), .bulk = true});
        crm::CustomerRepository customers(m_session->operations().db());
        crm::OrderRepository orders(m_session->operations().db());
        const auto old = anyCustomer();
        crm::CustomerId last;
        for (int i = 0, n = 2 + below(5); i < n; ++i) {
            last = customers.insert({.customer = {.name = word()}, .contacts = {{.name = word()}}});
            auto order = someOrder();
            order.customer = last;
            order.currency = QStringLiteral("CNY");
            order.lines.front().product = {};
            orders.insert(order);
        }
        const auto grade = [&](crm::CustomerId id) {
            const auto before = customers.findCard(id);
            auto card = *before;
            card.customer.grade = word();
            customers.update(card, *before);
        };
        if (chance(50))
            grade(last);
        if (chance(30))
            customers.remove(last);
        if (old.isValid() && chance(50))
            grade(old);
        work.commit();
    }

    void undoAny() { m_session->undo().undo(any(QStringLiteral("operation"))); }
    void undoRest() { m_session->undo().undo(any(QStringLiteral("operation")), crm::UndoMode::TheRest); }
    void undo()
    {
        if (const auto next = m_session->undo().nextUndo())
            m_session->undo().undo(next->id);
    }
    void redo()
    {
        if (const auto next = m_session->undo().nextRedo())
            m_session->undo().undo(next->id);
    }

    std::mt19937 m_dice;
    crm::Session *m_session = nullptr;
};
