#include "core/security/rights.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

template <typename Enum, size_t N>
using Keys = std::array<std::pair<Enum, QString>, N>;

const Keys<RecordScope, 3> kScopes = {
    {{RecordScope::Own, u"own"_s}, {RecordScope::Department, u"department"_s}, {RecordScope::All, u"all"_s}}};
const Keys<RecordKind, 8> kKinds = {{{RecordKind::Customer, u"customer"_s},
                                     {RecordKind::Contact, u"contact"_s},
                                     {RecordKind::Order, u"order"_s},
                                     {RecordKind::Activity, u"activity"_s},
                                     {RecordKind::Opportunity, u"opportunity"_s},
                                     {RecordKind::Contract, u"contract"_s},
                                     {RecordKind::Complaint, u"complaint"_s},
                                     {RecordKind::Product, u"product"_s}}};
const Keys<RecordAct, 4> kActs = {{{RecordAct::View, u"view"_s},
                                   {RecordAct::Add, u"add"_s},
                                   {RecordAct::Edit, u"edit"_s},
                                   {RecordAct::Delete, u"delete"_s}}};
const Keys<FieldAccess, 4> kAccesses = {{{FieldAccess::Full, u"full"_s},
                                         {FieldAccess::Read, u"read"_s},
                                         {FieldAccess::Mask, u"mask"_s},
                                         {FieldAccess::Hide, u"hide"_s}}};
const auto kOthers = u"others:"_s;

template <typename Enum, size_t N>
QString keyOf(const Keys<Enum, N> &keys, Enum value)
{
    return std::ranges::find(keys, value, &std::pair<Enum, QString>::first)->second;
}

template <typename Enum, size_t N>
std::optional<Enum> ofKey(const Keys<Enum, N> &keys, const QString &key)
{
    const auto it = std::ranges::find(keys, key, &std::pair<Enum, QString>::second);
    return it == keys.end() ? std::nullopt : std::optional(it->first);
}

template <typename Enum, size_t N>
std::vector<Enum> all(const Keys<Enum, N> &keys)
{
    std::vector<Enum> values;
    for (const auto &[value, key] : keys)
        values.push_back(value);
    return values;
}

std::optional<FieldRight> fieldRightOf(QString value)
{
    const bool others = value.startsWith(kOthers);
    const auto access = ofKey(kAccesses, others ? value.mid(kOthers.size()) : value);
    return access ? std::optional(FieldRight{*access, others}) : std::nullopt;
}

/// Applies a rule; false where it is none.
bool apply(RoleRights &rights, const RoleRule &rule)
{
    const auto area = rule.what.section(u'.', 0, 0);
    const auto name = rule.what.section(u'.', 1);
    if (area == "permission"_L1) {
        const auto permission = permissionFromKey(name);
        if (!permission || (rule.value != "allow"_L1 && rule.value != "deny"_L1))
            return false;
        if (rule.value == "allow"_L1)
            rights.permissions.insert(*permission);
        else
            rights.permissions.remove(*permission);
        return true;
    }
    if (area == "scope"_L1) {
        const auto scope = ofKey(kScopes, rule.value);
        if (!scope || (name != "view"_L1 && name != "edit"_L1))
            return false;
        (name == "view"_L1 ? rights.view : rights.edit) = *scope;
        return true;
    }
    if (area == "field"_L1) {
        const auto right = fieldRightOf(rule.value);
        if (!right || !protectableFields().contains(name))
            return false;
        if (right->access != FieldAccess::Full)
            rights.fields.insert(name, *right);
        return true;
    }
    const auto kind = ofKey(kKinds, area);
    const auto act = ofKey(kActs, name);
    if (!kind || !act || rule.value != "deny"_L1)
        return false;
    rights.denied.insert({*kind, *act});
    return true;
}

} // namespace

bool RoleRights::seesEverything() const
{
    const bool allKinds =
        std::ranges::none_of(denied, [](const auto &act) { return act.second == RecordAct::View; });
    const bool allFields = std::ranges::none_of(fields, [](const FieldRight &right) {
        return right.access == FieldAccess::Mask || right.access == FieldAccess::Hide;
    });
    return view == RecordScope::All && allKinds && allFields && permissions.contains(Permission::View);
}

bool RoleRights::changesEverything() const
{
    return edit == RecordScope::All && denied.isEmpty() && fields.isEmpty()
        && permissions.contains(Permission::Bulk) && seesEverything();
}

RoleRights rightsOf(Role role, const std::vector<RoleRule> &rules)
{
    RoleRights rights{.permissions = permissionsOf(role)};
    if (role == Role::Administrator)
        return rights;
    for (const auto &rule : rules)
        if (rule.role == role)
            apply(rights, rule);
    rights.edit = std::min(rights.edit, rights.view); // nobody changes what they cannot see
    return rights;
}

RoleRule checkedRule(RoleRule rule)
{
    rule.what = rule.what.trimmed().toLower();
    rule.value = rule.value.trimmed().toLower();
    RoleRights any;
    if (rule.role == Role::Administrator)
        throw Error(Error::Code::Invalid, Tr::tr("An administrator may everything, always."));
    if (!apply(any, rule))
        throw Error(Error::Code::Invalid,
                    Tr::tr("%1 = %2 is not a rule for a role.").arg(rule.what, rule.value));
    return rule;
}

QStringList protectableFields()
{
    return {u"phone"_s,    u"email"_s, u"messenger"_s, u"address"_s, u"contact"_s,
            u"birthday"_s, u"notes"_s, u"amount"_s,    u"cost"_s};
}

std::vector<RecordKind> recordKinds()
{
    return all(kKinds);
}

std::vector<RecordAct> recordActs()
{
    return all(kActs);
}

std::vector<RecordScope> recordScopes()
{
    return all(kScopes);
}

std::vector<FieldAccess> fieldAccesses()
{
    return all(kAccesses);
}

QString toKey(RecordScope scope)
{
    return keyOf(kScopes, scope);
}

QString toKey(RecordKind kind)
{
    return keyOf(kKinds, kind);
}

QString toKey(RecordAct act)
{
    return keyOf(kActs, act);
}

QString toKey(FieldAccess access)
{
    return keyOf(kAccesses, access);
}

QString toKey(FieldRight right)
{
    return right.othersOnly ? QString(kOthers + toKey(right.access)) : toKey(right.access);
}

QString displayName(RecordScope scope)
{
    switch (scope) {
    case RecordScope::Own: return Tr::tr("One's own");
    case RecordScope::Department: return Tr::tr("Of the department and those below it");
    case RecordScope::All: return Tr::tr("All");
    }
    return {};
}

QString displayName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Customer: return Tr::tr("Customers");
    case RecordKind::Contact: return Tr::tr("Contacts");
    case RecordKind::Order: return Tr::tr("Orders");
    case RecordKind::Activity: return Tr::tr("Activities");
    case RecordKind::Opportunity: return Tr::tr("Opportunities");
    case RecordKind::Contract: return Tr::tr("Contracts");
    case RecordKind::Complaint: return Tr::tr("Complaints");
    case RecordKind::Product: return Tr::tr("Products");
    }
    return {};
}

QString displayName(RecordAct act)
{
    switch (act) {
    case RecordAct::View: return Tr::tr("See");
    case RecordAct::Add: return Tr::tr("Add");
    case RecordAct::Edit: return Tr::tr("Change");
    case RecordAct::Delete: return Tr::tr("Delete");
    }
    return {};
}

QString displayName(FieldAccess access)
{
    switch (access) {
    case FieldAccess::Full: return Tr::tr("See and change");
    case FieldAccess::Read: return Tr::tr("See only");
    case FieldAccess::Mask: return Tr::tr("Masked");
    case FieldAccess::Hide: return Tr::tr("Hidden");
    }
    return {};
}

QString displayNameOfField(const QString &field)
{
    static const QHash<QString, const char *> names = {
        {u"phone"_s, QT_TRANSLATE_NOOP("crm", "Phone and fax")},
        {u"email"_s, QT_TRANSLATE_NOOP("crm", "E-mail")},
        {u"messenger"_s, QT_TRANSLATE_NOOP("crm", "Messengers and websites")},
        {u"address"_s, QT_TRANSLATE_NOOP("crm", "Street and postal code")},
        {u"contact"_s, QT_TRANSLATE_NOOP("crm", "Names of contacts")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("crm", "Birthday")},
        {u"notes"_s, QT_TRANSLATE_NOOP("crm", "Notes")},
        {u"amount"_s, QT_TRANSLATE_NOOP("crm", "Prices and amounts of orders")},
        {u"cost"_s, QT_TRANSLATE_NOOP("crm", "Cost of products")},
        {u"title"_s, QT_TRANSLATE_NOOP("crm", "Job title and department")},
        {u"country"_s, QT_TRANSLATE_NOOP("crm", "Country")},
        {u"region"_s, QT_TRANSLATE_NOOP("crm", "Region")},
        {u"city"_s, QT_TRANSLATE_NOOP("crm", "City")},
        {u"habits"_s, QT_TRANSLATE_NOOP("crm", "Preferences and hobbies")},
        {u"industry"_s, QT_TRANSLATE_NOOP("crm", "Industry")},
        {u"source"_s, QT_TRANSLATE_NOOP("crm", "Source")},
        {u"grade"_s, QT_TRANSLATE_NOOP("crm", "Grade")},
        {u"tags"_s, QT_TRANSLATE_NOOP("crm", "Tags")},
        {u"order"_s, QT_TRANSLATE_NOOP("crm", "Orders")},
        {u"opportunity"_s, QT_TRANSLATE_NOOP("crm", "Opportunities and contracts")},
        {u"activity"_s, QT_TRANSLATE_NOOP("crm", "What was talked about")}};
    const auto *name = names.value(field);
    return name ? Tr::tr(name) : field;
}

} // namespace crm
