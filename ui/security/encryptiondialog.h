#pragma once

#include "core/base/secret.h"
#include "ui/common/formdialog.h"

class QLineEdit;
class QVBoxLayout;

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

/// Base of the two dialogs about keys: texts of several lines, and buttons below them.
class KeyDialog : public QDialog
{
    Q_OBJECT

protected:
    KeyDialog(const QString &title, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    /// As high as its texts are; a layout alone cuts their lines off.
    void fit();
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

/// Who can open an encrypted file, and what an administrator can do about it.
class KeysDialog : public KeyDialog
{
    Q_OBJECT

public:
    KeysDialog(Workspace &workspace, const QStringList &people, bool hasRecovery, QWidget *parent);

signals:
    void decryptWanted();

private:
    void makeRecovery();

    Workspace &m_workspace;
    QLabel *m_problem;
    Button *m_recovery;
};

/// The recovery key of a file: shown once, to be printed and put away.
class RecoveryDialog : public KeyDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const QString &file, const QString &key, QWidget *parent);

    /// A page to print, as a PDF. False where it cannot be written.
    static bool writePage(const QString &path, const QString &file, const QString &key);
};

} // namespace crm::ui
