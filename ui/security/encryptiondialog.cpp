#include "ui/security/encryptiondialog.h"

#include "core/security/filekeys.h"
#include "core/security/password.h"
#include "ui/common/prompts.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kWidth = 520; ///< at 100 % text
constexpr int kPointsOfKey = 15;

QLineEdit *passwordEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

/// Three groups a line: nine in one are lost on the way to the paper.
QString inLines(const QString &key)
{
    constexpr int kGroups = 3;
    const auto groups = key.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += kGroups)
        lines << groups.mid(i, kGroups).join(u'-');
    return lines.join(u"-\n"_s);
}

QString whatTheKeyIs()
{
    return RecoveryDialog::tr("This key opens the file when a password is forgotten. It is shown only now, "
                              "and nothing keeps it. Print "
                              "it and put it where nobody finds it with the computer: a safe, a lawyer, "
                              "another house. Whoever has the "
                              "key and the file can read everything.");
}

} // namespace

EncryptDialog::EncryptDialog(const QString &userName, qint64 plainBackups, QWidget *parent)
    : FormDialog(
        tr("Encrypt this file"),
        tr("From then on nobody reads it without a password: not on a stolen disk, not from a backup that "
           "is made later. The other side of it: who loses all passwords and the recovery key has lost the "
           "data. Nobody can help then."),
        parent)
    , m_password(passwordEdit(u"encryptPassword"_s))
    , m_again(passwordEdit(u"encryptPasswordAgain"_s))
{
    setObjectName(u"encryptDialog"_s);
    addField(new Field(tr("Password of %1").arg(userName), m_password, true,
                       tr("If you sign in with one, that one. At least ten characters.")),
             Width::Half, [this, userName] { return whyWeak(Secret(m_password->text()), userName); });
    addField(new Field(tr("Once more"), m_again, true), Width::Half, [this] {
        return m_password->text() == m_again->text() ? QString() : tr("The two are not the same.");
    });
    QStringList notes = {
        tr("The file is closed for it, and opened again with the password. Nobody else may have it open."),
        tr("Every colleague needs a password to open it: an administrator gives them one on the page Team."),
        tr("How it is encrypted is described and tested, but no one from outside has examined it. Where the "
           "law "
           "asks for an examined product, encrypt the disk as well (BitLocker, LUKS, FileVault).")};
    if (plainBackups > 0)
        notes << tr("%Ln backups that were made before stay as they are: anybody can read them.", nullptr,
                    int(plainBackups));
    for (const auto &note : notes)
        addWidget(wrappedLabel(note, "caption"));
    setSaveText(tr("Encrypt"));
}

void EncryptDialog::save()
{
    emit chosen(Secret(m_password->text()));
    finish();
}

KeyDialog::KeyDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setFixedWidth(Theme::px(kWidth));
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(10);
    m_column->addWidget(wrappedLabel(title, "heading"));
}

void KeyDialog::fit()
{
    m_column->activate();
    setFixedHeight(m_column->totalHeightForWidth(width()));
}

void KeyDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void KeyDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

KeysDialog::KeysDialog(Workspace &workspace, const QStringList &people, bool hasRecovery, QWidget *parent)
    : KeyDialog(tr("This file is encrypted"), parent)
    , m_workspace(workspace)
    , m_problem(wrappedLabel({}, "error"))
    , m_recovery(new Button(tr("New recovery key…"), "", "lock"))
{
    setObjectName(u"keysDialog"_s);
    auto *box = column();
    box->addWidget(wrappedLabel(tr("Opens with the password of: %1").arg(people.join(tr(", ")))));
    box->addWidget(wrappedLabel(
        hasRecovery
            ? tr("There is a recovery key. A new one makes the old one useless, also the one on paper.")
            : tr("There is no recovery key: who forgets the password is locked out."),
        hasRecovery ? "muted" : "error"));
    box->addWidget(
        wrappedLabel(tr("Somebody's password is changed on the page Team; the file need not be written "
                        "anew for it. Whoever may no longer open it is deactivated there. What they "
                        "copied before, they can still read."),
                     "caption"));
    box->addWidget(m_problem);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *decrypt = new Button(tr("Take the encryption off…"));
    auto *close = new Button(tr("Close"));
    decrypt->setObjectName(u"decryptButton"_s);
    m_recovery->setObjectName(u"recoveryButton"_s);
    row->addWidget(decrypt);
    row->addStretch();
    row->addWidget(m_recovery);
    row->addWidget(close);
    box->addLayout(row);
    const bool may = workspace.may(Permission::ManageUsers);
    decrypt->setVisible(may);
    m_recovery->setVisible(may);
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(m_recovery, &Button::clicked, this, &KeysDialog::makeRecovery);
    connect(decrypt, &Button::clicked, this, [this] {
        ConfirmBox::ask(this,
                        {tr("Take the encryption off?"),
                         tr("Whoever has the file can read it then. It is closed for it and opened again."),
                         tr("Take it off")},
                        [this] {
                            emit decryptWanted();
                            accept();
                        });
    });
}

void KeysDialog::makeRecovery()
{
    m_recovery->setEnabled(false);
    m_workspace.write(
        this, [](Session &session) { return FileKeys(session.operations()).makeRecovery(); },
        [this](const Outcome<QString> &key) {
            m_recovery->setEnabled(true);
            if (!key) {
                m_problem->setText(key.error().message());
                m_problem->show();
                fit();
                return;
            }
            auto *dialog = new RecoveryDialog(m_workspace.path(), *key, this);
            dialog->open();
        });
}

RecoveryDialog::RecoveryDialog(const QString &file, const QString &key, QWidget *parent)
    : KeyDialog(tr("Recovery key of %1").arg(QFileInfo(file).fileName()), parent)
{
    setObjectName(u"recoveryDialog"_s);
    auto *box = column();
    box->addWidget(wrappedLabel(whatTheKeyIs()));
    auto *text = wrappedLabel(inLines(key), "heading");
    text->setObjectName(u"recoveryKey"_s);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *copy = new Button(tr("Copy"), "", "copy");
    auto *print = new Button(tr("Page to print…"), "primary", "print");
    auto *close = new Button(tr("I have put it away"));
    print->setObjectName(u"printRecovery"_s);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(print);
    box->addLayout(row);
    connect(copy, &Button::clicked, this, [key] { QGuiApplication::clipboard()->setText(key); });
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(print, &Button::clicked, this, [this, file, key] {
        chooseFileToSave(this, tr("Page to print"), tr("PDF files (*.pdf)"), tr("Recovery key") + u".pdf"_s,
                         [this, file, key](const QString &path) {
                             if (!writePage(path, file, key))
                                 ConfirmBox::tell(this, tr("The page was not written"),
                                                  tr("%1 could not be written.").arg(path));
                         });
    });
}

bool RecoveryDialog::writePage(const QString &path, const QString &file, const QString &key)
{
    QPdfWriter pdf(path);
    pdf.setTitle(tr("Recovery key of %1").arg(QFileInfo(file).fileName()));
    pdf.setPageMargins({20, 20, 20, 20}, QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    const auto font = [](int points, bool bold = false) {
        QFont made(Theme::font().family());
        made.setPointSize(points);
        made.setBold(bold);
        return made;
    };
    QRectF room(0, 0, pdf.width(), pdf.height());
    const auto write = [&](const QFont &with, const QString &text, double after) {
        painter.setFont(with);
        QRectF used;
        painter.drawText(room, Qt::TextWordWrap, text, &used);
        room.setTop(used.bottom() + after * pdf.resolution());
    };
    write(font(18, true), tr("Recovery key of %1").arg(QFileInfo(file).fileName()), 0.3);
    write(font(11), whatTheKeyIs(), 0.4);
    write(font(kPointsOfKey, true), inLines(key), 0.5);
    write(font(11), tr("To use it: open the file and type this key where the password is asked for."), 0.2);
    return painter.end();
}

} // namespace crm::ui
