#include "ui/common/tokens.h"

#include <cmath>

namespace crm::ui {

Tokens lightTokens()
{
    Tokens t;
    t.canvas = 0xF3F6F7, t.surface = 0xFFFFFF, t.raised = 0xFFFFFF, t.sunken = 0xEEF2F4;
    t.hover = 0xF4F7F8, t.selected = 0xE2F1F4;
    t.hairline = 0xE4E9EB, t.outline = 0xCBD4D8, t.focus = 0x0A7A8F, t.mark = 0x83919A;
    t.text1 = 0x14212A, t.text2 = 0x475761, t.text3 = 0x5C6A73, t.onAccent = 0xFFFFFF;
    t.accent = 0x0A7488, t.accentHover = 0x086375, t.accentPress = 0x065463;
    t.accentSoft = 0xDCEFF2, t.accentText = 0x07616F;
    t.spark = 0xDD6A16, t.badge = 0xBF4E0B, t.onBadge = 0xFFFFFF;
    t.good = 0x17693F, t.goodSoft = 0xE1F3E8, t.warn = 0x824D00, t.warnSoft = 0xFCEFD6;
    t.danger = 0xA92A26, t.dangerSoft = 0xFCE5E3;
    t.track = 0xDFE6E9;
    t.notice = 0x1C2A31, t.onNotice = 0xF2F6F7, t.noticeLink = 0x7FD6E0;
    t.scrim = QColor(16, 30, 36, 96), t.shadow = QColor(16, 36, 44, 28);
    // Least CIE76 distance under protanopia, deuteranopia and tritanopia: 20.
    t.chart = {0x0A7488, 0xD66F26, 0x21305E, 0x5A4D14, 0xCA72C7, 0x8F9698};
    t.heat = {0xEAF4F6, 0xC9E4E9, 0x98CBD4, 0x5CA9B7, 0x237F92, 0x0A5565};
    t.face = {0xD9EDF1, 0xE3E7F7, 0xF9E6D6, 0xE0F0E2, 0xF3E2EE, 0xE8EBDA};
    t.faceInk = {0x07616F, 0x37478F, 0x874108, 0x1F6038, 0x813468, 0x545D14};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.canvas = 0x0E1416, t.surface = 0x151D20, t.raised = 0x1C262A, t.sunken = 0x10181A;
    t.hover = 0x1A2428, t.selected = 0x15333A;
    t.hairline = 0x253035, t.outline = 0x3A484E, t.focus = 0x46BDCB, t.mark = 0x74828A;
    t.text1 = 0xDFE7EA, t.text2 = 0xAEBBC0, t.text3 = 0x8E9CA2, t.onAccent = 0x04181C;
    t.accent = 0x37AFBE, t.accentHover = 0x4DC0CE, t.accentPress = 0x2A98A6;
    t.accentSoft = 0x143239, t.accentText = 0x6CCFDA;
    t.spark = 0xF2924A, t.badge = 0xF0944F, t.onBadge = 0x241003;
    t.good = 0x7BD3A0, t.goodSoft = 0x14301F, t.warn = 0xEBBE6B, t.warnSoft = 0x33270F;
    t.danger = 0xF49A93, t.dangerSoft = 0x3B1C1B;
    t.track = 0x253035;
    t.notice = 0x2A373C, t.onNotice = 0xDFE7EA, t.noticeLink = 0x6CCFDA;
    t.scrim = QColor(0, 0, 0, 140), t.shadow = QColor(0, 0, 0, 110);
    t.chart = {0x37AFBE, 0xF2620D, 0x8E9DEE, 0xD2B95E, 0xB82E7C, 0xD9DDDE}; // 22
    t.heat = {0x172529, 0x17383F, 0x1A525C, 0x22727F, 0x3899A7, 0x7FD3DD};
    t.face = {0x15393F, 0x262F55, 0x47290F, 0x17392A, 0x43213A, 0x343A14};
    t.faceInk = {0x7DD3DD, 0xAEBBF5, 0xF3B383, 0x8FD6AC, 0xE7A6CF, 0xCBD487};
    return t;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto channel = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    };
    const auto [low, high] = std::minmax(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QList<ContrastPair> contrastPairs(const Tokens &t)
{
    constexpr double text = 4.5;
    constexpr double graphics = 3.0;
    QList<ContrastPair> pairs{
        {"text1 on surface", t.text1, t.surface, text},
        {"text1 on raised", t.text1, t.raised, text},
        {"text2 on surface", t.text2, t.surface, text},
        {"text2 on canvas", t.text2, t.canvas, text},
        {"text2 on hover", t.text2, t.hover, text},
        {"text2 on sunken", t.text2, t.sunken, text},
        {"text3 on surface", t.text3, t.surface, text},
        {"text3 on canvas", t.text3, t.canvas, text},
        {"text3 on sunken", t.text3, t.sunken, text},
        {"text3 on hover", t.text3, t.hover, text},
        {"text3 on selected", t.text3, t.selected, text},
        {"text3 on raised", t.text3, t.raised, text},
        {"onAccent on accent", t.onAccent, t.accent, text},
        {"onAccent on accentHover", t.onAccent, t.accentHover, text},
        {"onAccent on accentPress", t.onAccent, t.accentPress, text},
        {"accentText on accentSoft", t.accentText, t.accentSoft, text},
        {"accentText on surface", t.accentText, t.surface, text},
        {"accentText on raised", t.accentText, t.raised, text},
        {"onBadge on badge", t.onBadge, t.badge, text},
        {"good on its fill", t.good, t.goodSoft, text},
        {"warn on its fill", t.warn, t.warnSoft, text},
        {"danger on its fill", t.danger, t.dangerSoft, text},
        {"danger on surface", t.danger, t.surface, text},
        {"danger on raised", t.danger, t.raised, text},
        {"onNotice on notice", t.onNotice, t.notice, text},
        {"noticeLink on notice", t.noticeLink, t.notice, text},
        {"focus on surface", t.focus, t.surface, graphics},
        {"focus on canvas", t.focus, t.canvas, graphics},
        {"mark on surface", t.mark, t.surface, graphics},
        {"spark on surface", t.spark, t.surface, graphics},
    };
    for (size_t i = 0; i < t.face.size(); ++i)
        pairs.append({"an avatar's letter", t.faceInk[i], t.face[i], text});
    for (const QColor &color : t.chart)
        pairs.append({"a chart's colour on surface", color, t.surface, graphics});
    return pairs;
}

} // namespace crm::ui
