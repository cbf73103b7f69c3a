#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QString>

namespace crm::ui {

namespace space {
inline constexpr int x1 = 4, x2 = 8, x3 = 12, x4 = 16, x5 = 20, x6 = 24, x8 = 32;
}
namespace radius {
inline constexpr int s = 4, m = 6, l = 8, xl = 12;
}
/// Lengths at 100 % text; give them to Theme::px().
namespace size {
inline constexpr int row = 36, control = 32, header = 32, rail = 200, railSlim = 60, bar = 56, status = 28;
inline constexpr int inspector = 364, nav = 34, chip = 28, pill = 20;
} // namespace size
/// Pixel sizes at 100 % text; give them to Theme::font(). Chinese is never set below `caption`.
namespace type {
inline constexpr int hint = 11, caption = 12, body = 13, lead = 14, heading = 15, tile = 17, title = 20,
                     figure = 22;
}

/// How the window is to look: what a person chooses in the settings.
struct Appearance
{
    enum class Mode { System, Light, Dark };

    Mode mode = Mode::System;
    QString language = QStringLiteral("en"); ///< zh_CN, zh_TW or en
    double textScale = 1.0; ///< 1 to 2
    Qt::DayOfWeek weekStart = Qt::Monday;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// The look of the application. It belongs to the process as QApplication's palette and font do, which is why
/// it is asked and not handed around. A change reaches widgets through Qt's own events: PaletteChange and
/// StyleChange for colours and sizes, LanguageChange for texts.
class Theme
{
public:
    static const Tokens &t();
    /// Sets palette, style sheet, fonts, locale and translations; at any time, also while windows are open.
    static void apply(const Appearance &appearance);
    static const Appearance &appearance();

    static QFont font(int size = type::body, bool bold = false);
    /// A distance that follows the size of the text.
    static int px(int distance);
    /// The last input came from the keyboard: focus rings are to be seen.
    static bool keyboard();
};

} // namespace crm::ui
