#include "app/cli/commands.h"
#include "app/cli/passwordinput.h"
#include "core/base/tr.h"
#include "core/customer/customerservice.h"
#include "core/customer/customershares.h"
#include "core/customer/revealservice.h"
#include "core/security/departmentservice.h"
#include "core/security/rightsservice.h"
#include "core/security/userservice.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::cli {
namespace {

struct Arguments
{
    std::string name, value, role, department, with, until;
    qint64 id = 0;
    bool edit = false, end = false;
};

User userNamed(Session &session, const std::string &name)
{
    const auto user = session.users().findByName(text(name));
    if (!user)
        throw Error(Error::Code::NotFound,
                    Tr::tr("There is no person named %1 in this file.").arg(text(name)));
    return *user;
}

Role roleNamed(const std::string &key)
{
    const auto role = roleFromKey(text(key));
    if (toKey(role) != text(key))
        throw Error(Error::Code::Invalid, Tr::tr("There is no role %1.").arg(text(key)));
    return role;
}

DepartmentId departmentNamed(Session &session, const std::string &name)
{
    if (name.empty())
        return {};
    const auto all = session.departments().all();
    const auto it = std::ranges::find(all, text(name), &Department::name);
    if (it == all.end())
        throw Error(Error::Code::NotFound, Tr::tr("There is no department %1.").arg(text(name)));
    return it->id;
}

Answer list(const Globals &globals)
{
    const auto session = openSession(globals);
    const auto departments = session->departments().all();
    Answer answer;
    QJsonArray users;
    for (const auto &user : session->users().all()) {
        const auto department = std::ranges::find(departments, user.department, &Department::id);
        const auto departmentName = department == departments.end() ? QString() : department->name;
        const bool hasPassword = session->signIn().hasPassword(user.id);
        users << QJsonObject{{u"id"_s, user.id.value},      {u"name"_s, user.name},
                             {u"role"_s, toKey(user.role)}, {u"department"_s, departmentName},
                             {u"active"_s, user.active},    {u"password"_s, hasPassword}};
        answer.lines << QStringList{user.name, displayName(user.role), departmentName,
                                    user.active ? QString() : Tr::tr("no longer active")}
                            .join(u'\t')
                            .trimmed();
    }
    answer.json = {{u"users"_s, users}};
    return answer;
}

Answer done(qint64 operation, const QString &line)
{
    return {.json = {{u"operation"_s, operation}}, .lines = {line}};
}

Answer add(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto id = session->users().add({.name = text(given.name),
                                          .role = roleNamed(given.role),
                                          .department = departmentNamed(*session, given.department)});
    return {.json = {{u"id"_s, id.value}, {u"name"_s, text(given.name)}},
            .lines = {Tr::tr("%1 was added.").arg(text(given.name))}};
}

using Change = std::function<ChangeSet(Session &, const User &)>;

Answer change(const Globals &globals, const std::string &name, const Change &change)
{
    const auto session = openSession(globals);
    return done(change(*session, userNamed(*session, name)).operation, text(name));
}

/// One's own is changed knowing the present one.
Answer setPassword(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto user = userNamed(*session, given.name);
    const bool own = user.id == session->actor().id() && session->signIn().hasPassword(user.id);
    session->signIn().setPassword(user.id, newPassword(), own ? givenPassword() : Secret());
    return {.json = {{u"name"_s, user.name}, {u"password"_s, true}},
            .lines = {Tr::tr("%1 signs in with this password from now on.").arg(user.name)}};
}

Answer noPasswords(const Globals &globals)
{
    openSession(globals)->signIn().removeAll();
    return {.json = {{u"passwords"_s, false}}, .lines = {Tr::tr("Nobody is asked for a password any more.")}};
}

Answer showRole(const Globals &globals, const Role &role)
{
    const auto session = openSession(globals);
    const auto rights = session->roleRights().of(role);
    Answer answer;
    QJsonArray permissions;
    for (const auto permission : allPermissions())
        if (rights.permissions.contains(permission)) {
            permissions << toKey(permission);
            answer.lines << displayName(permission);
        }
    QJsonArray rules;
    for (const auto &rule : session->roleRights().rules())
        if (rule.role == role) {
            rules << QJsonObject{{u"what"_s, rule.what}, {u"value"_s, rule.value}};
            answer.lines << u"%1 = %2"_s.arg(rule.what, rule.value);
        }
    answer.json = {{u"role"_s, toKey(role)},
                   {u"permissions"_s, permissions},
                   {u"view"_s, toKey(rights.view)},
                   {u"edit"_s, toKey(rights.edit)},
                   {u"rules"_s, rules}};
    return answer;
}

Answer setRule(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const RoleRule rule{roleNamed(given.role), text(given.name), text(given.value)};
    const auto changes = session->roleRights().set(rule);
    return done(changes.operation, u"%1: %2 = %3"_s.arg(toKey(rule.role), rule.what, rule.value));
}

Answer resetRule(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    return done(session->roleRights().reset(roleNamed(given.role), text(given.name)).operation,
                text(given.name));
}

Answer share(const Globals &globals, const Arguments &given)
{
    const auto session = openSession(globals);
    const auto user = userNamed(*session, given.with);
    const auto changes =
        given.end ? session->shares().end({given.id}, user.id)
                  : session->shares().share({given.id}, {user.id, given.edit, dayOf(text(given.until))});
    return done(changes.operation,
                given.end ? Tr::tr("%1 does not see it any more, but as their role says.").arg(user.name)
                          : Tr::tr("%1 sees it from now on.").arg(user.name));
}

/// Each of them is one look, and one entry of the log.
Answer reveal(const Globals &globals, qint64 id)
{
    const auto session = openSession(globals);
    Answer answer;
    QJsonArray points;
    for (const auto &point : session->customers().card({id}).points) {
        const auto value = session->reveals().point({id}, point.id);
        points << QJsonObject{{u"kind"_s, toKey(point.kind)}, {u"value"_s, value}};
        answer.lines << value;
    }
    answer.json = {{u"points"_s, points}};
    return answer;
}

void addRoleCommands(const Parser &parser, const std::shared_ptr<Arguments> &given)
{
    const auto &globals = parser.globals;
    auto *roles = parser.app.add_subcommand("roles", "What each role may, sees and may change");
    roles->require_subcommand(1);
    auto *show = parser.command(*roles, "show", "What a role may",
                                [&globals, given] { return showRole(globals, roleNamed(given->role)); });
    auto *set = parser.command(*roles, "set",
                               "Give a role a rule: scope.view own, permission.export deny, field.phone mask",
                               [&globals, given] { return setRule(globals, *given); });
    auto *reset = parser.command(*roles, "reset", "Take a rule back",
                                 [&globals, given] { return resetRule(globals, *given); });
    for (auto *each : {show, set, reset})
        each->add_option("ROLE", given->role, "administrator, manager, sales, assistant or reader")
            ->required();
    set->add_option("WHAT", given->name)->required();
    set->add_option("VALUE", given->value)->required();
    reset->add_option("WHAT", given->name)->required();
}

void addCustomerRights(const Parser &parser, const std::shared_ptr<Arguments> &given)
{
    const auto &globals = parser.globals;
    auto *share = parser.command(parser.app, "share-customer", "Let a colleague see one of your customers",
                                 [&globals, given] { return cli::share(globals, *given); });
    share->add_option("ID", given->id)->required();
    share->add_option("--with", given->with, "The name of the colleague")->required();
    share->add_flag("--edit", given->edit, "And change it");
    share->add_option("--until", given->until, "The last day; without it, until it is ended");
    share->add_flag("--end", given->end, "No longer");
    auto *look =
        parser.command(parser.app, "reveal", "Show what is masked of a customer; the log tells of it",
                       [&globals, given] { return reveal(globals, given->id); });
    look->add_option("ID", given->id)->required();
}

} // namespace

void addUserCommands(const Parser &parser)
{
    auto given = std::make_shared<Arguments>();
    const auto &globals = parser.globals;
    auto *users =
        parser.command(parser.app, "users", "Who works with the base", [&globals] { return list(globals); });
    parser.command(*users, "list", "Everybody, those who left last", [&globals] { return list(globals); });
    auto *adding =
        parser.command(*users, "add", "A new person", [&globals, given] { return add(globals, *given); });
    adding->add_option("NAME", given->name)->required();
    adding->add_option("--role", given->role, "administrator, manager, sales, assistant or reader")
        ->default_val("sales");
    adding->add_option("--department", given->department);

    const auto changing = [&](const std::string &name, const std::string &help, const Change &how) {
        auto *command = parser.command(*users, name, help,
                                       [&globals, given, how] { return change(globals, given->name, how); });
        command->add_option("NAME", given->name)->required();
        return command;
    };
    changing("role", "Give somebody another role",
             [given](Session &session, const User &user) {
                 return session.users().setRole(user.id, roleNamed(given->value));
             })
        ->add_option("ROLE", given->value)
        ->required();
    changing("department", "Move somebody to another department",
             [given](Session &session, const User &user) {
                 return session.users().setDepartment(user.id, departmentNamed(session, given->value));
             })
        ->add_option("DEPARTMENT", given->value);
    changing("rename", "Change somebody's name",
             [given](Session &session, const User &user) {
                 return session.users().rename(user.id, text(given->value));
             })
        ->add_option("NEW", given->value)
        ->required();
    changing("deactivate", "Somebody has left; what they have is handed over with pool handover",
             [](Session &session, const User &user) { return session.users().setActive(user.id, false); });
    changing("activate", "Somebody is back",
             [](Session &session, const User &user) { return session.users().setActive(user.id, true); });
    parser
        .command(*users, "password", "Set the password of somebody; once one is set, everybody needs one",
                 [&globals, given] { return setPassword(globals, *given); })
        ->add_option("NAME", given->name)
        ->required();
    parser.command(*users, "no-passwords", "Ask nobody for a password any more",
                   [&globals] { return noPasswords(globals); });
    addRoleCommands(parser, given);
    addCustomerRights(parser, given);
}

} // namespace crm::cli
