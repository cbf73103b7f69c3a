#pragma once

#include <QDialog>
#include <QString>

#include <functional>

namespace crm::ui {

/// What is asked before something that cannot be undone.
struct Question
{
    QString title; ///< names the act and what it is done to
    QString consequence; ///< what will be lost, and what is kept
    QString yes; ///< the verb, never "OK"
};

/// Asks first. It is opened, not executed: a test finds it as a child of its parent and clicks "yesButton" or
/// "noButton", as a person would. Only what cannot be undone is worth one.
class ConfirmBox : public QDialog
{
    Q_OBJECT

public:
    static void ask(QWidget *parent, const Question &question, std::function<void()> confirmed);
    /// What failed, and why, where that takes more than a line; it stays until it was read.
    static void tell(QWidget *parent, const QString &title, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ConfirmBox(const Question &question, QWidget *parent);
};

/// Opens a file dialog as a child of `parent` and hands the choice to `chosen`; nothing happens on cancel.
/// Tests find the QFileDialog named "fileDialog" and emit fileSelected().
void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
                      std::function<void(const QString &)> chosen);
/// The same for a folder.
void chooseFolder(QWidget *parent, const QString &title, std::function<void(const QString &)> chosen);
/// `proposal` is a file name without its folder; its extension is added where the person leaves it out.
void chooseFileToSave(QWidget *parent, const QString &title, const QString &filter, const QString &proposal,
                      std::function<void(const QString &)> chosen);

} // namespace crm::ui
