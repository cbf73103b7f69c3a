#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace crm {
class Settings;
}

namespace crm::ui {

/// The ways into the program on the first start.
enum class Start { Demonstration, Import, Empty, Open, Join };

/// One of the ways, as a card to click on.
class StartCard : public QAbstractButton
{
public:
    StartCard(const char *icon, const QString &title, const QString &note, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon;
    QString m_note;
};

/// What is seen while no file is open: the language, and the ways in.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(Settings &settings, const QList<Start> &starts, QWidget *parent = nullptr);

signals:
    void started(crm::ui::Start start);
    void recentChosen(const QString &file);

private:
    QWidget *languageRow(Settings &settings);
    QWidget *recentFiles(const Settings &settings);
};

} // namespace crm::ui
