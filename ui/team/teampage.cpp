#include "ui/team/teampage.h"

#include "core/security/signin.h"
#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/listtable.h"
#include "ui/security/passworddialog.h"
#include "ui/team/roletexts.h"
#include "ui/team/userdialog.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// A face and what the role means beside the name; who has left is pale.
class TeamDelegate : public RowDelegate
{
public:
    TeamDelegate(ListTable *table, const TeamPage *page)
        : RowDelegate(table)
        , m_page(page)
    {
    }

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const User &user = m_page->user(index.row());
        const QString text = index.data().toString();
        const double middle = rect.center().y();
        switch (TeamPage::Column(index.column())) {
        case TeamPage::Name: paintName(painter, rect, user); break;
        case TeamPage::InRole:
            draw::pill(painter, rect.left(), middle, text,
                       user.role == Role::Administrator ? draw::Tone::Accent : draw::Tone::Neutral);
            break;
        case TeamPage::State:
            if (user.active) // the exception is marked, not the rule
                draw::text(painter, rect, text, Theme::font(), Theme::t().text2);
            else
                draw::pill(painter, rect.left(), middle, text, draw::Tone::Neutral);
            break;
        default: RowDelegate::cell(painter, rect, index, selected);
        }
    }

private:
    void paintName(QPainter &painter, const QRectF &rect, const User &user) const
    {
        const double side = Theme::px(26);
        draw::avatar(painter, {rect.left(), rect.center().y() - side / 2, side, side},
                     user.name.left(1).toUpper(), qint64(qHash(user.name)));
        const QString name = m_page->isMe(user) ? TeamPage::tr("%1 (you)").arg(user.name) : user.name;
        twoLines(painter, rect.adjusted(side + 10, 0, 0, 0), name, roleNote(user.role));
    }

    const TeamPage *m_page;
};

} // namespace

TeamPage::TeamPage(Workspace &workspace, Settings &)
    : RecordsPage(
        u"team"_s,
        {tr("Team"), tr("Who works with this file, and what each of them may do."),
         tr("In a file that is shared, roles guide this program and are logged. They are not a lock: "
            "who can open the file with another tool can go around them.")},
        {{u"name"_s, tr("Name")},
         {u"role"_s, tr("Role")},
         {u"state"_s, tr("State")},
         {u"customers"_s, tr("Customers"), Qt::AlignRight}},
        {400, 140, 120, 120})
    , m_workspace(workspace)
{
    table()->setItemDelegate(new TeamDelegate(table(), this));
    connect(&workspace, &Workspace::directoryChanged, this, &TeamPage::count);
    reload();
    count();
}

bool TeamPage::ready() const
{
    return RecordsPage::ready() && m_counted;
}

bool TeamPage::isMe(const User &user) const
{
    return user.id == m_workspace.user().id;
}

void TeamPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::User))
        reload();
}

void TeamPage::reload()
{
    m_workspace.read(
        this, [](Session &session) { return session.users().all(); },
        [this](const Outcome<std::vector<User>> &users) {
            if (!users) {
                emit failed(users.error().message());
                return;
            }
            m_users = *users;
            showRows();
        });
}

/// Customers are counted where the list of them lies in memory.
void TeamPage::count()
{
    DirectoryQuery query;
    query.facets = {{CustomerField::Owner}};
    m_workspace.query(this, query, [this](const DirectoryView &view) { counted(view); });
}

void TeamPage::counted(const DirectoryView &view)
{
    m_counted = view.isComplete();
    if (!m_counted || view.facets.empty())
        return;
    m_customers.clear();
    for (const FacetValue &value : view.facets.front().values)
        m_customers.insert(value.key.toLongLong(), value.customers);
    if (!m_users.empty())
        showRows();
}

void TeamPage::showRows()
{
    std::vector<QStringList> rows;
    int active = 0;
    for (const User &user : m_users) {
        const qint64 customers = m_customers.value(user.id.value);
        rows.push_back({user.name, displayName(user.role), user.active ? tr("Active") : tr("Has left"),
                        customers > 0 ? format::count(customers) : u"–"_s});
        active += user.active;
    }
    show(std::move(rows), tr("%n active", nullptr, active));
}

void TeamPage::openDialog(const User &user)
{
    auto *dialog = new UserDialog(m_workspace, user, this);
    const QString text = user.id.isValid() ? tr("%1 was saved.") : tr("%1 was added.");
    connect(dialog, &UserDialog::saved, this,
            [this, text](const QString &name) { emit happened(text.arg(name), true); });
    connect(dialog, &UserDialog::passwordWanted, this, &TeamPage::openPassword);
    dialog->open();
}

void TeamPage::openPassword(const User &user)
{
    m_workspace.read(
        this, [id = user.id](Session &session) { return session.signIn().hasPassword(id); },
        [this, user](const Outcome<bool> &hasOne) {
            if (!hasOne) {
                emit failed(hasOne.error().message());
                return;
            }
            auto *dialog = new PasswordDialog(m_workspace, user, isMe(user) && *hasOne, this);
            connect(dialog, &PasswordDialog::saved, this, [this, own = isMe(user)](const QString &name) {
                emit happened(tr("%1 has a new password.").arg(name), false);
                if (own) // the file was opened with the old one; once the dialog is gone, since the page
                         // goes, too
                    QTimer::singleShot(0, this, [this, path = m_workspace.path()] { emit fileWanted(path); });
            });
            dialog->open();
        });
}

} // namespace crm::ui
