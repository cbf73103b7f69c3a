#pragma once

#include "ui/common/page.h"

class QVBoxLayout;

namespace crm::ui {

class ChipRow;

/// What a person chooses for this machine. Everything takes effect at once and is kept at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Settings &settings, QWidget *parent = nullptr);

private:
    void addCard(QVBoxLayout *box, const QString &title, const QList<QWidget *> &rows);
    QWidget *row(const QString &title, const QString &note, QWidget *control);
    ChipRow *languageChoice();
    QWidget *themeChoice();
    ChipRow *textChoice();
    ChipRow *weekChoice();
    QWidget *about();

    Settings &m_settings;
};

} // namespace crm::ui
