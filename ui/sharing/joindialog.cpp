#include "ui/sharing/joindialog.h"

#include "core/session/entrance.h"
#include "core/session/sharing.h"
#include "ui/common/background.h"
#include "ui/common/prompts.h"
#include "ui/sharing/placeview.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// Who works in the file. Throws with the reason where this computer cannot write to it.
QStringList peopleOf(const QString &path, const QString &backupRoot)
{
    if (const auto entrance = entranceOf(path); entrance.isEncrypted)
        return entrance.names;
    const auto access = joinBase(path, Clock(), backupRoot);
    return entranceOf(access.path).names;
}

JoinOutcome look(const QString &path, const QString &backupRoot)
{
    const auto people = attempt([&] { return peopleOf(path, backupRoot); });
    if (people)
        return {.people = *people};
    const bool isUnshared = people.error().code() == Error::Code::Invalid || isOfOneMachine(path);
    return {.whyNot = people.error().message(), .isUnshared = isUnshared};
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
    , m_share(new Button(tr("Share it…"), "", "team"))
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
    addAct(m_share);
    m_share->setObjectName(u"joinShare"_s);
    m_share->hide();
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
    connect(m_share, &QPushButton::clicked, this, &JoinDialog::offerSharing);
    m_path->setFocus();
}

void JoinDialog::offerSharing()
{
    emit sharingWanted(path());
    finish();
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
    m_share->hide();
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
    inBackground(
        this, [path = m_found, root = m_backupRoot] { return look(path, root); },
        [this](const Outcome<JoinOutcome> &outcome) {
            take(outcome ? *outcome : JoinOutcome{.whyNot = outcome.error().message()});
        });
}

/// One who is alone in it need not be asked who that is.
void JoinDialog::take(const JoinOutcome &outcome)
{
    m_share->setVisible(outcome.isUnshared);
    refuse(outcome.whyNot); // an empty one lets it go on
    if (!outcome.whyNot.isEmpty()) {
        m_found.clear();
        return;
    }
    m_who->clear();
    m_who->addItems(outcome.people);
    if (outcome.people.size() == 1) {
        emit joined(m_found, outcome.people.front());
        finish();
        return;
    }
    m_whoField->show();
    setSaveText(tr("Open"));
    m_who->setFocus();
}

} // namespace crm::ui
