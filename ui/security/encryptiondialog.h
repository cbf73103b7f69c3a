#pragma once

#include "core/base/secret.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

/// Encrypts the file, or takes the encryption off: says in plain words what that means before. The file is
/// closed for it; whoever opens it does that.
class EncryptDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `plainBackups`: made before, which stay readable.
    EncryptDialog(const QString &userName, qint64 plainBackups, QWidget *parent);

signals:
    void chosen(const crm::Secret &password);

protected:
    void save() override;

private:
    QLineEdit *m_password;
    QLineEdit *m_again;
};

/// Who can open an encrypted file, and what an administrator can do about it.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(Workspace &workspace, const QStringList &people, bool hasRecovery, QWidget *parent);

signals:
    void decryptWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRecovery();

    Workspace &m_workspace;
    QLabel *m_problem;
    Button *m_recovery;
};

/// The recovery key of a file: shown once, to be printed and put away.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const QString &file, const QString &key, QWidget *parent);

    /// A page to print, as a PDF. False where it cannot be written.
    static bool writePage(const QString &path, const QString &file, const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace crm::ui
