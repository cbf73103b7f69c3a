#include "ui/frame/welcomepage.h"

#include "core/platform/settings.h"
#include "core/session/base.h"
#include "ui/common/chip.h"
#include "ui/common/kit.h"
#include "ui/common/language.h"

#include <QFileInfo>
#include <QFontMetricsF>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// The logo, large, above the title.
class BigLogo : public QWidget
{
public:
    BigLogo() { setFixedSize(Theme::px(56), Theme::px(56)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawLogo(painter, rect());
    }
};

} // namespace

StartCard::StartCard(const char *icon, const QString &title, const QString &note, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_note(note)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(note);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartCard::sizeHint() const
{
    return {Theme::px(300), Theme::px(92)};
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::t();
    QPainter painter(this);
    const QRectF r = rect();
    const bool near = underMouse() || isDown();
    draw::fill(painter, r, radius::l, near ? t.hover : t.surface, near ? t.accent : t.outline);
    const double disc = Theme::px(36);
    const double side = Theme::px(20);
    const double left = 16 + disc + 12;
    constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
    const double title = Theme::px(26);
    const QRectF room(left, 0, r.width() - left - 12, r.height());
    const double note = QFontMetricsF(Theme::font()).boundingRect(room, flags, m_note).height();
    const double top = std::max(8.0, (r.height() - title - note) / 2);
    const QRectF circle(16, top, disc, disc);
    draw::fill(painter, circle, disc / 2, t.accentSoft);
    drawIcon(painter, QRectF(16 + (disc - side) / 2, top + (disc - side) / 2, side, side), m_icon,
             t.accentText);
    draw::text(painter, {left, top, room.width(), title - 2}, text(), Theme::font(type::heading, true),
               t.text1);
    draw::text(painter, {left, top + title, room.width(), r.height() - top - title - 4}, m_note,
               Theme::font(), t.text2, flags);
    if (hasFocus() && Theme::keyboard())
        draw::focusRing(painter, r, radius::l);
}

WelcomePage::WelcomePage(Settings &settings, const QList<Start> &starts, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::px(720));
    auto *box = new QVBoxLayout(column);
    box->setContentsMargins(24, 24, 24, 24);
    box->setSpacing(8);
    box->addStretch(2);
    box->addWidget(new BigLogo, 0, Qt::AlignHCenter);
    box->addWidget(label(tr("Welcome to Kingfisher"), "title"), 0, Qt::AlignHCenter);
    auto *lead =
        label(tr("Everything is kept in one file on this computer. How would you like to begin?"), "lead");
    lead->setAlignment(Qt::AlignHCenter);
    lead->setWordWrap(true);
    box->addWidget(lead);
    box->addWidget(languageRow(settings), 0, Qt::AlignHCenter);
    box->addSpacing(16);

    struct Way
    {
        Start start;
        const char *icon;
        QString title;
        QString note;
    };
    const Way ways[] = {
        {Start::Demonstration, "sample", tr("Look around"),
         tr("Open a demonstration with customers, orders and a pool.")},
        {Start::Import, "import", tr("Import a sheet"), tr("Bring your customers along from Excel or CSV.")},
        {Start::Empty, "file", tr("Start empty"), tr("Create a file and enter the first customer yourself.")},
        {Start::Open, "folder", tr("Open a file"), tr("Continue with a file that you have.")},
        {Start::Join, "team", tr("Join a team's file"), tr("Work in the file that a colleague has shared.")},
    };
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    int cell = 0;
    for (const Way &way : ways) {
        if (!starts.contains(way.start))
            continue;
        auto *card = new StartCard(way.icon, way.title, way.note);
        card->setObjectName(u"start%1"_s.arg(int(way.start)));
        connect(card, &StartCard::clicked, this, [this, start = way.start] { emit started(start); });
        const bool alone = cell % 2 == 0 && cell == int(starts.size()) - 1;
        grid->addWidget(card, cell / 2, cell % 2, 1, alone ? 2 : 1);
        if (cell == 0)
            setFocusProxy(card);
        ++cell;
    }
    box->addLayout(grid);
    box->addWidget(recentFiles(settings));
    box->addStretch(3);

    auto *inner = new QWidget;
    auto *middle = new QHBoxLayout(inner);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch();
    middle->addWidget(column, 10);
    middle->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroller(inner));
}

QWidget *WelcomePage::languageRow(Settings &settings)
{
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setSpacing(8);
    for (const Language &language : languages()) {
        auto *chip = new Chip(language.name);
        chip->setObjectName(language.code);
        chip->setAutoExclusive(true);
        chip->setChecked(Theme::appearance().language == language.code);
        box->addWidget(chip);
        connect(chip, &Chip::clicked, this, [&settings, code = language.code] {
            settings.setLanguage(code);
            Appearance changed = Theme::appearance();
            changed.language = code;
            Theme::apply(changed);
        });
    }
    return row;
}

QWidget *WelcomePage::recentFiles(const Settings &settings)
{
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, 16, 0, 0);
    box->setSpacing(2);
    int shown = 0;
    for (const QString &file : settings.recentFiles()) {
        if (shown == 4 || !canBeOpened(file))
            continue;
        if (shown++ == 0)
            box->addWidget(label(tr("Recent files"), "caption"));
        auto *button = new Button(QFileInfo(file).fileName().replace(u'&', u"&&"_s), "ghost", "file");
        button->setToolTip(plainTip(file));
        connect(button, &QPushButton::clicked, this, [this, file] { emit recentChosen(file); });
        box->addWidget(button, 0, Qt::AlignLeft);
    }
    return list;
}

} // namespace crm::ui
