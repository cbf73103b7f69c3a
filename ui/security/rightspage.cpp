#include "ui/security/rightspage.h"

#include "core/security/filekeys.h"
#include "core/security/rightsservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"
#include "ui/team/roletexts.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

const auto kOthers = u"others:"_s;

/// By the program itself, where nobody said otherwise.
RoleRights byItself(Role role)
{
    return rightsOf(role, {});
}

QString nameOf(FieldRight right)
{
    return right.othersOnly ? RightsPage::tr("%1, but for one's own customers").arg(displayName(right.access))
                            : displayName(right.access);
}

} // namespace

RightsPage::RightsPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_roles(new ChipRow(ChipRow::Choice::One))
    , m_content(new QWidget)

{
    setObjectName(u"rightsPage"_s);
    (new QVBoxLayout(m_content))->setContentsMargins(0, 0, 0, 0);
    m_roles->setObjectName(u"rightsRoles"_s);
    for (const auto role : allRoles())
        if (role != Role::Administrator)
            m_roles->add(toKey(role), displayName(role));
    m_roles->choose({toKey(m_role)});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(4, 2, 0, 0);
    box->setSpacing(2);
    box->addWidget(label(tr("Roles and rights"), "title"));
    box->addWidget(label(
        tr("What each role may, sees and may change. An administrator may always everything."), "muted"));
    box->addSpacing(12);
    box->addWidget(m_roles);
    box->addSpacing(4);
    box->addWidget(scroller(m_content), 1);
    connect(m_roles, &ChipRow::chosenChanged, this, [this] {
        m_role = roleFromKey(m_roles->chosen().value(0));
        build();
    });
    reload();
}

void RightsPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::User))
        reload();
}

QVariantMap RightsPage::state() const
{
    return {{u"role"_s, toKey(m_role)}};
}

void RightsPage::restore(const QVariantMap &state)
{
    const auto role = roleFromKey(state.value(u"role"_s, toKey(m_role)).toString());
    m_role = role == Role::Administrator ? Role::Sales : role;
    m_roles->choose({toKey(m_role)});
    build();
}

void RightsPage::reload()
{
    m_workspace.read(
        this,
        [](Session &session) {
            return Known{session.roleRights().rules(), FileKeys(session.operations()).isEncrypted()};
        },
        [this](const Outcome<Known> &known) { known ? show(*known) : emit failed(known.error().message()); });
}

void RightsPage::show(const Known &known)
{
    m_known = known;
    m_ready = true;
    build();
}

bool RightsPage::mayChange() const
{
    return m_workspace.may(Permission::ManageUsers);
}

/// Everything anew: a rule may change what others mean.
void RightsPage::build()
{
    m_rights = rightsOf(m_role, m_known.rules);
    auto *shown = m_content->layout();
    while (auto *item = shown->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be its own chip that asked
        delete item;
    }
    shown->addWidget(content());
}

QWidget *RightsPage::content()
{
    auto *column = new QWidget;
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(0, 0, 16, 24);
    box->setSpacing(2);
    box->addWidget(wrappedLabel(roleNote(m_role), "muted"));
    addCard(box, tr("Whose customers"),
            {row(tr("Sees"),
                 tr("With everything that belongs to them. Who lies in a pool is seen as the pool says."),
                 scopeChoice(u"scope.view"_s, m_rights.view)),
             row(tr("Changes"),
                 tr("Never more than what is seen. A customer can be shared with somebody besides."),
                 scopeChoice(u"scope.edit"_s, m_rights.edit))});
    QList<QWidget *> permissions;
    for (const auto permission : allPermissions())
        permissions << permissionSwitch(permission);
    addCard(box, tr("May"), permissions);
    QList<QWidget *> kinds;
    for (const auto kind : recordKinds())
        kinds << row(displayName(kind), {}, actChoice(kind));
    addCard(box, tr("Kinds of records"), kinds);
    QList<QWidget *> fields;
    for (const auto &field : protectableFields())
        fields << row(displayNameOfField(field), {}, fieldChoice(field));
    addCard(box, tr("Fields"), fields);
    addCard(box, tr("What this can enforce"), {limits()});
    box->addStretch();
    return column;
}

void RightsPage::addCard(QVBoxLayout *box, const QString &title, const QList<QWidget *> &rows)
{
    box->addSpacing(18);
    box->addWidget(label(title, "strong"));
    box->addSpacing(6);
    auto *panel = new Panel;
    panel->setMaximumWidth(Theme::px(860));
    auto *lines = new QVBoxLayout(panel);
    lines->setContentsMargins(16, 2, 16, 2);
    lines->setSpacing(0);
    for (QWidget *line : rows) {
        if (line != rows.front())
            lines->addWidget(new Rule);
        lines->addWidget(line);
    }
    box->addWidget(panel);
}

QWidget *RightsPage::row(const QString &title, const QString &note, QWidget *control)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 10, 0, 10);
    line->setSpacing(24);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(title));
    if (!note.isEmpty())
        texts->addWidget(wrappedLabel(note, "caption"));
    line->addLayout(texts, 2);
    line->addWidget(control, 3);
    control->setAccessibleName(title);
    control->setEnabled(mayChange());
    return row;
}

QWidget *RightsPage::scopeChoice(const QString &what, RecordScope now)
{
    auto *chips = new ChipRow(ChipRow::Choice::One);
    chips->setObjectName(what);
    for (const auto scope : recordScopes())
        chips->add(toKey(scope), displayName(scope));
    chips->choose({toKey(now)});
    connect(chips, &ChipRow::chosenChanged, this, [this, chips, what] {
        const auto chosen = chips->chosen().value(0);
        chosen == toKey(RecordScope::All) || chosen.isEmpty() ? reset(what) : set(what, chosen);
    });
    return chips;
}

QWidget *RightsPage::permissionSwitch(Permission permission)
{
    auto *box = new QCheckBox(displayName(permission));
    const QString what = u"permission."_s + toKey(permission);
    box->setObjectName(what);
    box->setChecked(m_rights.permissions.contains(permission));
    box->setEnabled(mayChange());
    box->setMinimumHeight(Theme::px(36));
    connect(box, &QCheckBox::toggled, this, [this, permission, what](bool on) {
        if (byItself(m_role).permissions.contains(permission) == on)
            reset(what);
        else
            set(what, on ? u"allow"_s : u"deny"_s);
    });
    return box;
}

QWidget *RightsPage::actChoice(RecordKind kind)
{
    auto *acts = new QWidget;
    auto *line = new QHBoxLayout(acts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(18);
    for (const auto act : recordActs()) {
        auto *box = new QCheckBox(displayName(act));
        const QString what = toKey(kind) + u'.' + toKey(act);
        box->setObjectName(what);
        box->setChecked(m_rights.may(kind, act));
        connect(box, &QCheckBox::toggled, this,
                [this, what](bool on) { on ? reset(what) : set(what, u"deny"_s); });
        line->addWidget(box);
    }
    line->addStretch();
    return acts;
}

QWidget *RightsPage::fieldChoice(const QString &field)
{
    auto *choice = new Combo;
    const QString what = u"field."_s + field;
    choice->setObjectName(what);
    for (const auto access : fieldAccesses())
        choice->addItem(nameOf({access, false}), toKey(FieldRight{access, false}));
    for (const auto access : {FieldAccess::Read, FieldAccess::Mask, FieldAccess::Hide})
        choice->addItem(nameOf({access, true}), toKey(FieldRight{access, true}));
    choice->setCurrentIndex(choice->findData(toKey(m_rights.field(field))));
    connect(choice, &QComboBox::activated, this, [this, choice, what] {
        const auto chosen = choice->currentData().toString();
        chosen == toKey(FieldAccess::Full) ? reset(what) : set(what, chosen);
    });
    return choice;
}

/// Said plainly: nobody is to rely on what is not there.
QWidget *RightsPage::limits()
{
    auto *texts = new QWidget;
    auto *box = new QVBoxLayout(texts);
    box->setContentsMargins(0, 14, 0, 14);
    box->setSpacing(6);
    box->addWidget(wrappedLabel(tr("These settings guide this program, its command line and its exports, and "
                                   "every refusal is logged. They "
                                   "are a view rule, not a lock: who can open the file with another tool can "
                                   "read all that is in it, and "
                                   "change it, these settings as well."),
                                "caption"));
    box->addWidget(wrappedLabel(
        m_known.isEncrypted ? tr(
            "This file is encrypted: only people with a password of their own, or with the recovery key, "
            "can open it at all. Whoever can, can read everything. Somebody whose key is taken away may have "
            "kept a copy.")
                            : tr("This file is not encrypted: whoever reaches the folder can open it. "
                                 "Encrypt it with the "
                                 "command kingfisher-cli encrypt, or keep it on an encrypted drive and let "
                                 "only the team into the "
                                 "folder."),
        "caption"));
    box->addWidget(wrappedLabel(tr("What was touched from outside shows in the log's check, unless somebody "
                                   "rewrote all of it. Binding "
                                   "rights need a database server."),
                                "caption"));
    return texts;
}

template <typename Change>
void RightsPage::write(Change change)
{
    m_workspace.write(
        this,
        [change](Session &session) {
            change(session);
            return true;
        },
        [this](const Outcome<bool> &done) {
            if (done) {
                emit happened(tr("The rights were changed. They hold at once."), true);
                return;
            }
            emit failed(done.error().message());
            build(); // as it was
        });
}

void RightsPage::set(const QString &what, const QString &value)
{
    write([rule = RoleRule{m_role, what, value}](Session &session) { session.roleRights().set(rule); });
}

/// To what the program does by itself; where that is so already, nothing is to be done.
void RightsPage::reset(const QString &what)
{
    write([role = m_role, what](Session &session) {
        for (const auto &rule : session.roleRights().rules())
            if (rule.role == role && rule.what == what)
                session.roleRights().reset(role, what);
    });
}

} // namespace crm::ui
