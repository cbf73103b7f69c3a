#include "ui/common/prompts.h"

#include "ui/common/kit.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>
#include <QShowEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// Where people keep what is theirs; a program that was started by a click stands anywhere.
QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void choose(QFileDialog *dialog, std::function<void(const QString &)> chosen)
{
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), std::move(chosen));
    dialog->open();
}

} // namespace

ConfirmBox::ConfirmBox(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"confirmBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setFixedWidth(Theme::px(440));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(8);
    for (auto *text : {label(question.title, "heading"), label(question.consequence, "muted")}) {
        text->setWordWrap(true);
        box->addWidget(text);
    }
    box->addSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *no = new Button(question.yes.isEmpty() ? tr("Close") : tr("Cancel"));
    no->setObjectName(u"noButton"_s);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(no);
    box->addLayout(row);
    if (question.yes.isEmpty())
        return;
    auto *yes = new Button(question.yes, "danger");
    yes->setObjectName(u"yesButton"_s);
    no->setDefault(true); // Enter must not destroy
    yes->setAutoDefault(false);
    row->addWidget(yes);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
}

/// Wrapped texts are as high as the fixed width makes them, which no size hint says.
void ConfirmBox::showEvent(QShowEvent *event)
{
    const int most = screen()->availableGeometry().height() - Theme::px(80);
    const int height = layout()->totalHeightForWidth(width());
    setMinimumHeight(std::min(height, most));
    resize(width(), std::min(height, most));
    QDialog::showEvent(event);
}

void ConfirmBox::ask(QWidget *parent, const Question &question, std::function<void()> confirmed)
{
    auto *box = new ConfirmBox(question, parent);
    connect(box, &QDialog::accepted, parent, std::move(confirmed));
    box->open();
}

void ConfirmBox::tell(QWidget *parent, const QString &title, const QString &text)
{
    (new ConfirmBox({.title = title, .consequence = text, .yes = {}}, parent))->open();
}

void ConfirmBox::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                      std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, usualFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    choose(dialog, std::move(chosen));
}

void chooseFolder(QWidget *parent, const QString &title, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, usualFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    choose(dialog, std::move(chosen));
}

void chooseFileToSave(QWidget *parent, const QString &title, const QString &filter, const QString &proposal,
                      std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, usualFolder(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog->selectFile(proposal);
    choose(dialog, std::move(chosen));
}

} // namespace crm::ui
