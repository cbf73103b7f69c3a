#include "ui/sharing/joindialog.h"

#include "core/session/sharing.h"
#include "ui/common/prompts.h"
#include "ui/sharing/placeview.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// Who works in the file. Throws with the reason where this computer cannot write to it.
QStringList peopleOf(const QString &path, const QString &backupRoot)
{
    const auto access = joinBase(path, Clock(), backupRoot);
    Session session({.path = access.path, .access = access.access});
    QStringList names;
    for (const auto &user : session.users().all())
        if (user.active)
            names << user.name;
    return names;
}

} // namespace

JoinDialog::JoinDialog(const QString &backupRoot, QWidget *parent)
    : EditDialog(tr("Join a team's file"),
                 tr("Ask the colleague who shared it where it lies. It opens here as it does there, and "
                    "everybody sees what the others change."),
                 parent)
    , m_backupRoot(backupRoot)
    , m_path(new QLineEdit)
    , m_pathField(new Field(tr("The team's file"), m_path, true))
    , m_browse(new Button(tr("Choose…"), "", "folder"))
    , m_place(new PlaceView)
    , m_who(new Combo)
    , m_whoField(new Field(tr("Who are you?"), m_who, true, tr("What you do is recorded under this name.")))
{
    setObjectName(u"joinDialog"_s);
    m_path->setObjectName(u"joinPath"_s);
    m_browse->setObjectName(u"joinBrowse"_s);
    m_browse->setAutoDefault(false);
    m_who->setObjectName(u"joinWho"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_pathField, 1);
    row->addWidget(m_browse, 0, Qt::AlignVCenter);
    column()->addLayout(row);
    column()->addWidget(m_place);
    column()->addWidget(m_whoField);
    column()->addStretch();
    m_whoField->hide();
    setSaveText(tr("Join"));
    resize(width(), std::min(height(), Theme::px(460)));
    connect(m_path, &QLineEdit::textChanged, this, &JoinDialog::edited);
    connect(m_path, &QLineEdit::editingFinished, this, &JoinDialog::pathChanged);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        chooseFileToOpen(this, tr("Which file does the team use?"), tr("Kingfisher files (*.kingfisher)"),
                         [this](const QString &path) {
                             m_path->setText(QDir::toNativeSeparators(path));
                             pathChanged();
                         });
    });
    m_path->setFocus();
}

QString JoinDialog::path() const
{
    const auto typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.isEmpty() ? QString() : QFileInfo(typed).absoluteFilePath();
}

void JoinDialog::pathChanged()
{
    m_place->setPath(path());
    if (path() == m_found)
        return;
    m_found.clear();
    m_whoField->hide();
    setSaveText(tr("Join"));
}

std::vector<FieldProblem> JoinDialog::problemsNow()
{
    if (path().isEmpty())
        return {{u"path"_s, tr("Say which file.")}};
    return {};
}

Field *JoinDialog::fieldOf(const QString &name)
{
    return name == "path"_L1 ? m_pathField : nullptr;
}

void JoinDialog::save()
{
    if (path() == m_found) {
        emit joined(m_found, m_who->currentText());
        finish();
        return;
    }
    m_found = path();
    QtConcurrent::run([path = m_found, root = m_backupRoot] {
        return attempt([&] { return peopleOf(path, root); });
    }).then(this, [this](const Outcome<QStringList> &names) { askWho(names); });
}

/// One who is alone in it need not be asked.
void JoinDialog::askWho(const Outcome<QStringList> &names)
{
    if (!names) {
        m_found.clear();
        refuse(names.error().message());
        return;
    }
    m_who->clear();
    m_who->addItems(*names);
    if (names->size() == 1) {
        emit joined(m_found, names->front());
        finish();
        return;
    }
    refuse({}); // it is not over yet
    m_whoField->show();
    setSaveText(tr("Open"));
    m_who->setFocus();
}

} // namespace crm::ui
