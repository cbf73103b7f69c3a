#include "ui/sharing/sharedialog.h"

#include "ui/common/prompts.h"
#include "ui/sharing/placeview.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

} // namespace

ShareDialog::ShareDialog(const QString &path, QWidget *parent)
    : EditDialog(
        tr("Share this file with your team"),
        tr("Everybody opens one and the same file. Who saves is alone with it for a moment, and what "
           "changed is with everybody within seconds."),
        parent)
    , m_path(path)
    , m_here(new QRadioButton(tr("Where it lies now")))
    , m_elsewhere(new QRadioButton(tr("A copy on a drive that all of us reach")))
    , m_targetText(wrappedLabel(tr("No place chosen yet"), "caption"))
    , m_browse(new Button(tr("Choose a place…"), "", "folder"))
    , m_place(new PlaceView)
{
    setObjectName(u"shareDialog"_s);
    m_here->setObjectName(u"shareHere"_s);
    m_elsewhere->setObjectName(u"shareElsewhere"_s);
    m_browse->setObjectName(u"sharePlace"_s);
    m_browse->setAutoDefault(false);
    column()->setSpacing(12);
    column()->addWidget(buildHere());
    column()->addWidget(buildElsewhere());
    column()->addWidget(new Rule);
    column()->addWidget(m_place);
    column()->addWidget(
        wrappedLabel(tr("A backup is made first. Everybody else opens the file with \"Join a team's "
                        "file\". Never copy it with a file manager while it is open."),
                     "caption"));
    column()->addStretch();
    setSaveText(tr("Share"));
    auto *either = new QButtonGroup(this); // they do not lie in one widget
    either->addButton(m_here);
    either->addButton(m_elsewhere);
    m_here->setChecked(true);
    connect(m_here, &QRadioButton::toggled, this, &ShareDialog::judgeChoice);
    connect(m_browse, &QPushButton::clicked, this, &ShareDialog::chooseTarget);
    connect(m_place, &PlaceView::judged, this, [this] { saveButton()->setEnabled(m_place->isGood()); });
    resize(width(), std::min(height(), Theme::px(520)));
    judgeChoice();
}

QWidget *ShareDialog::buildHere()
{
    auto *part = new QWidget;
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(m_here);
    auto *path = wrappedLabel(QDir::toNativeSeparators(m_path), "caption");
    path->setIndent(Theme::px(22));
    box->addWidget(path);
    return part;
}

QWidget *ShareDialog::buildElsewhere()
{
    auto *part = new QWidget;
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(m_elsewhere);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_targetText->setIndent(Theme::px(22));
    row->addWidget(m_targetText, 1);
    row->addWidget(m_browse);
    box->addLayout(row);
    auto *note = wrappedLabel(tr("The team goes on with the copy. The file that is open now stays as it is."),
                              "caption");
    note->setIndent(Theme::px(22));
    box->addWidget(note);
    return part;
}

void ShareDialog::chooseTarget()
{
    chooseFileToSave(this, tr("Where should the team's file lie?"), tr("Kingfisher files (*.kingfisher)"),
                     QFileInfo(m_path).fileName(), [this](const QString &target) { choose(target); });
}

void ShareDialog::choose(const QString &target)
{
    m_target = target;
    m_targetText->setText(QDir::toNativeSeparators(target));
    m_elsewhere->setChecked(true);
    judgeChoice();
}

void ShareDialog::judgeChoice()
{
    m_place->setPath(m_here->isChecked() ? m_path : m_target);
}

std::vector<FieldProblem> ShareDialog::problemsNow()
{
    if (m_place->isGood())
        return {};
    return {{u"place"_s, tr("Choose a place where a team can write.")}};
}

void ShareDialog::save()
{
    emit chosen(m_here->isChecked() ? QString() : m_target);
    finish();
}

} // namespace crm::ui
