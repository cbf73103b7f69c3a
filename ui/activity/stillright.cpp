#include "ui/activity/stillright.h"

#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

QString reasonOf(const ContactQuestion &question)
{
    if (!question.why.isEmpty())
        return question.why;
    return StillRight::tr("Nobody has made sure of it since %1").arg(format::date(question.since));
}

} // namespace

StillRight::StillRight(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_box(new QVBoxLayout(this))
{
    setObjectName(u"stillRight"_s);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(6);
    hide();
}

void StillRight::ask(CustomerId customer)
{
    clear();
    m_customer = customer;
    m_workspace.read(
        this, [customer](Session &session) { return session.quality().questions(customer); },
        [this, customer](const Outcome<std::vector<ContactQuestion>> &questions) {
            if (questions && customer == m_customer)
                put(*questions);
        });
}

void StillRight::clear()
{
    m_customer = {};
    while (auto *item = m_box->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_open = 0;
    hide();
}

void StillRight::put(const std::vector<ContactQuestion> &questions)
{
    for (const auto &question : questions)
        add(question);
    setVisible(m_open > 0);
}

void StillRight::add(const ContactQuestion &question)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *what = label(tr("%1 – still right?").arg(format::facts({question.contact, question.value})));
    what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    texts->addWidget(what);
    texts->addWidget(label(reasonOf(question), "caption"));
    row->addLayout(texts, 1);
    auto *yes = new Button(tr("Yes, right"), "", "check");
    yes->setObjectName(u"stillRight%1"_s.arg(question.point));
    auto *mend = new Button(tr("Mend"), "");
    mend->setObjectName(u"mend%1"_s.arg(question.point));
    auto *later = new Button({}, "ghost", "close");
    later->setAccessibleName(tr("Do not ask now"));
    later->setToolTip(tr("Do not ask now"));
    for (auto *button : {yes, mend, later})
        row->addWidget(button);
    connect(yes, &QPushButton::clicked, this, [this, point = question.point, line] { confirm(point, line); });
    connect(mend, &QPushButton::clicked, this, [this, line] {
        done(line);
        emit editWanted();
    });
    connect(later, &QPushButton::clicked, this, [this, line] { done(line); });
    m_box->addWidget(line);
    ++m_open;
}

void StillRight::confirm(qint64 point, QWidget *line)
{
    line->setEnabled(false);
    m_workspace.write(
        this,
        [customer = m_customer, point](Session &session) {
            return session.quality().confirm(customer, std::array{point});
        },
        [this, line = QPointer(line)](const Outcome<ChangeSet> &changes) {
            if (line)
                done(line);
            if (changes)
                emit happened(tr("Noted that it is still right"), true);
            else
                emit failed(changes.error().message());
        });
}

void StillRight::done(QWidget *line)
{
    m_box->removeWidget(line);
    line->hide();
    line->deleteLater();
    setVisible(--m_open > 0);
}

} // namespace crm::ui
