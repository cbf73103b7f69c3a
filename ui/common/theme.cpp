#include "ui/common/theme.h"

#include "ui/common/inputwatch.h"
#include "ui/common/language.h"
#include "ui/common/paperlook.h"
#include "ui/common/popuplook.h"
#include "ui/common/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHash>
#include <QPalette>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Look
{
    Tokens tokens = lightTokens();
    Appearance appearance = {};
    QStringList families = {};
    QHash<int, QFont> fonts = {};
};

Look &look()
{
    static Look current;
    return current;
}

QPalette palette(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &on, const QColor &off) {
        p.setColor(QPalette::All, role, on);
        p.setColor(QPalette::Disabled, role, off);
    };
    set(QPalette::Window, t.canvas, t.canvas);
    set(QPalette::WindowText, t.text1, t.text3);
    set(QPalette::Base, t.surface, t.sunken);
    set(QPalette::AlternateBase, t.hover, t.hover);
    set(QPalette::Text, t.text1, t.text3);
    set(QPalette::PlaceholderText, t.text3, t.text3);
    set(QPalette::Button, t.surface, t.sunken);
    set(QPalette::ButtonText, t.text1, t.text3);
    set(QPalette::BrightText, t.danger, t.danger);
    set(QPalette::ToolTipBase, t.text1, t.text1);
    set(QPalette::ToolTipText, t.surface, t.surface);
    set(QPalette::Highlight, t.accent, t.outline);
    set(QPalette::HighlightedText, t.onAccent, t.text1);
    set(QPalette::Link, t.accentText, t.text3);
    set(QPalette::LinkVisited, t.accentText, t.text3);
    set(QPalette::Light, t.surface, t.surface);
    set(QPalette::Midlight, t.hairline, t.hairline);
    set(QPalette::Mid, t.outline, t.outline);
    set(QPalette::Dark, t.outline, t.outline);
    set(QPalette::Shadow, t.shadow, t.shadow);
    return p;
}

/// The first families of the language that this machine has; Taiwan's glyphs differ from the mainland's.
QStringList families(const QString &language)
{
    const QStringList han =
        language == u"zh_TW"
            ? QStringList{u"Noto Sans CJK TC"_s, u"Microsoft JhengHei UI"_s, u"PingFang TC"_s}
            : QStringList{u"Noto Sans CJK SC"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s};
    const QStringList latin{u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s};
    QStringList present;
    for (const QString &family : language == u"en" ? latin + han : han) {
        if (QFontDatabase::hasFamily(family))
            present.append(family);
    }
    return present;
}

/// Qt 6.4 does not tell whether the system is dark, but the palette does as long as ours is not set.
bool systemIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

PaperLook::PaperLook()
    : m_before(std::exchange(look().tokens, lightTokens()))
{
}

PaperLook::~PaperLook()
{
    look().tokens = m_before;
}

const Tokens &Theme::t()
{
    return look().tokens;
}

const Appearance &Theme::appearance()
{
    return look().appearance;
}

bool Theme::keyboard()
{
    return InputWatch::keyboardWasLast();
}

int Theme::px(int distance)
{
    return qRound(distance * look().appearance.textScale);
}

void Theme::apply(const Appearance &appearance)
{
    const bool dark = systemIsDark();
    Look &now = look();
    const bool sameLanguage = !now.families.isEmpty() && now.appearance.language == appearance.language;
    now.appearance = appearance;
    now.tokens =
        appearance.mode == Appearance::Mode::Dark || (appearance.mode == Appearance::Mode::System && dark)
            ? darkTokens()
            : lightTokens();
    now.fonts.clear();
    if (!sameLanguage)
        now.families = families(appearance.language);
    InputWatch::install();
    PopupLook::install();
    if (QApplication::style()->name() != u"fusion")
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(palette(now.tokens));
    QApplication::setFont(font());
    qApp->setStyleSheet(styleSheet(now.tokens, appearance.textScale));
    if (!sameLanguage)
        applyLanguage(appearance.language);
}

QFont Theme::font(int size, bool bold)
{
    Look &now = look();
    const int key = size * 2 + bold;
    const auto known = now.fonts.constFind(key);
    if (known != now.fonts.constEnd())
        return *known;
    QFont font;
    if (!now.families.isEmpty())
        font.setFamilies(now.families);
    font.setPixelSize(px(size));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    now.fonts.insert(key, font);
    return font;
}

} // namespace crm::ui
