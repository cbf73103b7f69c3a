#pragma once

#include "core/security/user.h"

#include <QHash>

#include <vector>

namespace crm {

/// Whose customers, with everything that belongs to them.
enum class RecordScope { Own, Department, All };
enum class RecordKind { Customer, Contact, Order, Activity, Opportunity, Contract, Complaint, Product };
enum class RecordAct { View, Add, Edit, Delete };
/// Full and read show the value; mask shows enough to recognise it, hide nothing. All but full keep it from
/// being changed.
enum class FieldAccess { Full, Read, Mask, Hide };

struct FieldRight
{
    FieldAccess access = FieldAccess::Full;
    bool othersOnly = false; ///< of one's own customers it stays full

    friend bool operator==(const FieldRight &, const FieldRight &) = default;
};

/// One thing that was said of a role other than it is by itself; see role_right in the schema.
struct RoleRule
{
    Role role = Role::Sales;
    QString what = {};
    QString value = {};

    friend bool operator==(const RoleRule &, const RoleRule &) = default;
};

/// What a role may, sees and may change.
struct RoleRights
{
    QSet<Permission> permissions = {};
    RecordScope view = RecordScope::All;
    RecordScope edit = RecordScope::All;
    QSet<std::pair<RecordKind, RecordAct>> denied = {};
    QHash<QString, FieldRight> fields = {}; ///< those that are not full

    bool may(RecordKind kind, RecordAct act) const { return !denied.contains({kind, act}); }
    FieldRight field(const QString &name) const { return fields.value(name); }
    bool seesEverything() const;
    bool changesEverything() const;

    friend bool operator==(const RoleRights &, const RoleRights &) = default;
};

inline size_t qHash(const std::pair<RecordKind, RecordAct> &act, size_t seed = 0)
{
    return ::qHash(int(act.first) * 16 + int(act.second), seed);
}

/// An administrator may always everything: nobody can be locked out.
RoleRights rightsOf(Role role, const std::vector<RoleRule> &rules);

/// The rule as it is kept, in its one spelling. Throws Error::Code::Invalid for what is none.
RoleRule checkedRule(RoleRule rule);

/// The fields that can be kept from a role: "phone", "cost" ...
QStringList protectableFields();
std::vector<RecordKind> recordKinds();
std::vector<RecordAct> recordActs();
std::vector<RecordScope> recordScopes();
std::vector<FieldAccess> fieldAccesses();

/// The spellings used in rules and on the command line.
QString toKey(RecordScope scope);
QString toKey(RecordKind kind);
QString toKey(RecordAct act);
QString toKey(FieldAccess access);
QString toKey(FieldRight right);

/// The names for people.
QString displayName(RecordScope scope);
QString displayName(RecordKind kind);
QString displayName(RecordAct act);
QString displayName(FieldAccess access);
QString displayNameOfField(const QString &field);

} // namespace crm
