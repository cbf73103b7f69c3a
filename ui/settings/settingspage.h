#pragma once

#include "ui/common/page.h"

namespace crm::ui {

class ChipRow;

/// What a person chooses for this machine. Everything takes effect at once and is kept at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Settings &settings, QWidget *parent = nullptr);

private:
    QWidget *row(const QString &title, const QString &note, QWidget *control);
    ChipRow *languageChoice();
    ChipRow *themeChoice();
    ChipRow *textChoice();
    ChipRow *weekChoice();

    Settings &m_settings;
};

} // namespace crm::ui
