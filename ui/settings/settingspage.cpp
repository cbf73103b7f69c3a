#include "ui/settings/settingspage.h"

#include "core/platform/settings.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"
#include "ui/common/language.h"
#include "ui/settings/appearance.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(24, 20, 24, 24);
    box->setSpacing(0);
    box->addWidget(label(tr("Settings"), "title"));
    box->addWidget(label(tr("For you on this computer. Changes take effect at once."), "muted"));
    box->addSpacing(12);
    box->addWidget(
        row(tr("Language"), tr("Texts, dates and the way numbers are written."), languageChoice()));
    box->addWidget(row(tr("Theme"), tr("System follows the colours of your desktop when Kingfisher starts."),
                       themeChoice()));
    box->addWidget(row(tr("Text size"), tr("Everything grows with the text."), textChoice()));
    box->addWidget(
        row(tr("Week begins on"), tr("For calendars, and for figures by the week."), weekChoice()));
    box->addStretch();

    auto *panel = new Panel;
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(scroller(body));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
}

QWidget *SettingsPage::row(const QString &title, const QString &note, QWidget *control)
{
    auto *row = new QWidget;
    auto *box = new QVBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 16, 0, 16);
    line->setSpacing(24);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(title, "strong"));
    auto *hint = label(note, "caption");
    hint->setWordWrap(true);
    texts->addWidget(hint);
    line->addLayout(texts, 2);
    line->addWidget(control, 3);
    box->addLayout(line);
    box->addWidget(new Rule);
    control->setAccessibleName(title);
    return row;
}

ChipRow *SettingsPage::languageChoice()
{
    auto *chips = new ChipRow(ChipRow::Choice::One);
    for (const Language &language : languages())
        chips->add(language.code, language.name);
    chips->choose({Theme::appearance().language});
    connect(chips, &ChipRow::chosenChanged, this, [this, chips] {
        m_settings.setLanguage(chips->chosen().value(0));
        Theme::apply(appearanceOf(m_settings));
    });
    return chips;
}

ChipRow *SettingsPage::themeChoice()
{
    auto *chips = new ChipRow(ChipRow::Choice::One);
    chips->add(u"system"_s, tr("System"));
    chips->add(u"light"_s, tr("Light"), "sun");
    chips->add(u"dark"_s, tr("Dark"));
    chips->choose({m_settings.theme()});
    connect(chips, &ChipRow::chosenChanged, this, [this, chips] {
        m_settings.setTheme(chips->chosen().value(0));
        Theme::apply(appearanceOf(m_settings));
    });
    return chips;
}

ChipRow *SettingsPage::textChoice()
{
    auto *chips = new ChipRow(ChipRow::Choice::One);
    for (const int percent : {100, 115, 125, 150, 175, 200})
        chips->add(QString::number(percent), QString::number(percent) + u'%');
    chips->choose({QString::number(qRound(m_settings.textScale() * 100))});
    connect(chips, &ChipRow::chosenChanged, this, [this, chips] {
        m_settings.setTextScale(chips->chosen().value(0).toInt() / 100.0);
        Theme::apply(appearanceOf(m_settings));
    });
    return chips;
}

ChipRow *SettingsPage::weekChoice()
{
    auto *chips = new ChipRow(ChipRow::Choice::One);
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        chips->add(QString::number(day), QLocale().standaloneDayName(day));
    chips->choose({QString::number(m_settings.weekStart())});
    connect(chips, &ChipRow::chosenChanged, this,
            [this, chips] { m_settings.setWeekStart(Qt::DayOfWeek(chips->chosen().value(0).toInt())); });
    return chips;
}

} // namespace crm::ui
