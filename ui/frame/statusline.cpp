#include "ui/frame/statusline.h"

#include "ui/frame/onlinelist.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qsizetype kNames = 3; ///< that the line itself tells

QString onlineText(const StatusLine::Facts &facts)
{
    QStringList names;
    for (const auto &person : facts.online)
        if (!person.isSelf && !names.contains(person.user))
            names << person.user;
    if (names.isEmpty()) // the same person at another machine counts too
        for (const auto &person : facts.online)
            if (!person.isSelf)
                names << person.machine;
    const auto others = names.size() - kNames;
    if (names.isEmpty())
        return StatusLine::tr("Shared; nobody else is here now");
    const auto told = names.mid(0, kNames).join(StatusLine::tr(", "));
    return others > 0 ? StatusLine::tr("Also here: %1 and %n more", nullptr, int(others)).arg(told)
                      : StatusLine::tr("Also here: %1").arg(told);
}

} // namespace

std::vector<OnlinePerson> everybody(std::vector<OnlinePerson> online)
{
    std::ranges::stable_sort(online, [](const OnlinePerson &a, const OnlinePerson &b) {
        return std::tuple(!a.isSelf, a.user, a.machine) < std::tuple(!b.isSelf, b.user, b.machine);
    });
    std::vector<OnlinePerson> people;
    for (const auto &person : online)
        if (std::ranges::none_of(people, [&](const OnlinePerson &known) {
                return known.user == person.user && known.machine == person.machine;
            }))
            people.push_back(person);
    return people;
}

StatusLine::StatusLine(const Facts &facts, QWidget *parent)
    : QWidget(parent)
    , m_file(label({}, "caption"))
    , m_online(new Button({}, "link"))
    , m_waiting(label({}, "caption"))
    , m_backup(label({}, "caption"))
{
    setFixedHeight(Theme::px(size::status));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 16, 2);
    row->setSpacing(16);
    m_online->setObjectName(u"onlineButton"_s);
    m_online->setFont(Theme::font(type::caption));
    m_waiting->setObjectName(u"waitingText"_s);
    row->addWidget(m_file);
    row->addWidget(m_online);
    row->addWidget(m_waiting);
    row->addWidget(m_backup);
    row->addStretch();
    row->addWidget(label(tr("F1 Help"), "caption"));
    m_waiting->hide();
    connect(m_online, &QPushButton::clicked, this, &StatusLine::showOnline);
    set(facts);
}

void StatusLine::set(const Facts &facts)
{
    m_facts = facts;
    m_file->setText(QFileInfo(facts.file).fileName());
    m_file->setToolTip(plainTip(facts.file));
    m_online->setText(facts.isTeamFile ? onlineText(facts).replace(u'&', u"&&"_s) : QString());
    m_backup->setText(facts.backup.isEmpty() ? QString() : tr("Backup checked: %1").arg(facts.backup));
    m_file->setVisible(!m_file->text().isEmpty());
    m_online->setVisible(facts.isTeamFile);
    m_backup->setVisible(!m_backup->text().isEmpty() && m_waiting->isHidden());
}

void StatusLine::setWaiting(const QString &text)
{
    m_waiting->setText(text);
    m_waiting->setVisible(!text.isEmpty());
    m_backup->setVisible(!m_backup->text().isEmpty() && text.isEmpty());
}

void StatusLine::showOnline()
{
    auto *list = new OnlineList(m_facts.online, this);
    list->move(m_online->mapToGlobal(QPoint(0, -list->sizeHint().height() - 4)));
    list->show();
}

} // namespace crm::ui
