#include "ui/settings/settingspage.h"

#include "core/platform/settings.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/kit.h"
#include "ui/common/language.h"
#include "ui/settings/appearance.h"
#include "ui/settings/themecard.h"

#include <QButtonGroup>
#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : Page(parent)
    , m_settings(settings)
{
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::px(860));
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(4, 2, 0, 24);
    box->setSpacing(2);
    box->addWidget(label(tr("Settings"), "title"));
    box->addWidget(label(tr("For you on this computer. Changes take effect at once."), "muted"));
    addCard(box, tr("Language and look"),
            {row(tr("Language"), tr("Texts, dates and the way numbers are written."), languageChoice()),
             row(tr("Theme"), tr("System follows the colours of your desktop when Kingfisher starts."),
                 themeChoice()),
             row(tr("Text size"), tr("Everything grows with the text."), textChoice())});
    addCard(box, tr("Calendar"),
            {row(tr("Week begins on"), tr("For calendars, and for figures by the week."), weekChoice())});
    addCard(box, tr("About"), {about()});
    box->addStretch();

    auto *inner = new QWidget;
    auto *side = new QHBoxLayout(inner);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(column, 10);
    side->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroller(inner));
}

void SettingsPage::addCard(QVBoxLayout *box, const QString &title, const QList<QWidget *> &rows)
{
    box->addSpacing(18);
    box->addWidget(label(title, "strong"));
    box->addSpacing(6);
    auto *panel = new Panel;
    auto *lines = new QVBoxLayout(panel);
    lines->setContentsMargins(16, 2, 16, 2);
    lines->setSpacing(0);
    for (QWidget *line : rows) {
        if (line != rows.front())
            lines->addWidget(new Rule);
        lines->addWidget(line);
    }
    box->addWidget(panel);
}

QWidget *SettingsPage::row(const QString &title, const QString &note, QWidget *control)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 14, 0, 14);
    line->setSpacing(24);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(label(title));
    auto *hint = label(note, "caption");
    hint->setWordWrap(true);
    texts->addWidget(hint);
    texts->addStretch(); // an alignment would make it as high as it is at its widest
    line->addLayout(texts, 2);
    line->addWidget(control, 3);
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

QWidget *SettingsPage::themeChoice()
{
    using enum ThemeCard::Shows;
    auto *choice = new QWidget;
    auto *flow = new FlowLayout(choice, 12);
    auto *group = new QButtonGroup(choice);
    for (const auto &[key, name, shows] :
         {std::tuple(u"system"_s, tr("System"), Both), std::tuple(u"light"_s, tr("Light"), Light),
          std::tuple(u"dark"_s, tr("Dark"), Dark)}) {
        auto *card = new ThemeCard(shows, name);
        card->setObjectName(key + u"Chip"_s);
        card->setChecked(m_settings.theme() == key);
        group->addButton(card);
        flow->addWidget(card);
        connect(card, &ThemeCard::clicked, this, [this, key] {
            m_settings.setTheme(key);
            Theme::apply(appearanceOf(m_settings));
        });
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    choice->setSizePolicy(policy);
    return choice;
}

ChipRow *SettingsPage::textChoice()
{
    auto *chips = new ChipRow(ChipRow::Choice::One);
    for (const int percent : {100, 115, 125, 150, 175, 200})
        chips->add(QString::number(percent), QString::number(percent) + u'%');
    chips->choose({QString::number(qRound(Theme::appearance().textScale * 100))});
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
    connect(chips, &ChipRow::chosenChanged, this, [this, chips] {
        m_settings.setWeekStart(Qt::DayOfWeek(chips->chosen().value(0).toInt()));
        Theme::apply(appearanceOf(m_settings));
    });
    return chips;
}

/// What the program is, whose it is, and where these choices are kept.
QWidget *SettingsPage::about()
{
    auto *row = new QWidget;
    auto *box = new QVBoxLayout(row);
    box->setContentsMargins(0, 14, 0, 14);
    box->setSpacing(2);
    box->addWidget(label(tr("Kingfisher %1").arg(QStringLiteral(KINGFISHER_VERSION))));
    auto *words =
        label(tr("Free software under the GNU General Public License, version 3 or later. Your customers "
                 "stay in your own file; nothing is sent anywhere."),
              "caption");
    words->setWordWrap(true);
    box->addWidget(words);
    auto *where =
        label(tr("These settings are kept in %1.").arg(QDir::toNativeSeparators(Settings::defaultFile())),
              "caption");
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addWidget(where);
    return row;
}

} // namespace crm::ui
