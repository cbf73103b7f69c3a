#pragma once

#include <QColor>
#include <QList>

#include <array>

namespace crm::ui {

/// Every colour of one theme; nothing else in the window knows a colour.
struct Tokens
{
    bool dark = false;
    QColor canvas, surface, raised, sunken, hover, selected; ///< surfaces, back to front
    QColor hairline, outline, focus, mark; ///< separators, control edges, focus ring, quiet graphics (3:1)
    QColor text1, text2, text3, onAccent; ///< levels of text
    QColor accent, accentHover, accentPress, accentSoft, accentText;
    QColor spark, badge, onBadge; ///< kingfisher orange: decoration, and the one urgent count
    QColor good, goodSoft, warn, warnSoft, danger, dangerSoft; ///< ink, and the soft fill below it
    QColor track; ///< what a meter or a gauge has not reached
    QColor notice, onNotice, noticeLink; ///< the toast, dark in both themes
    QColor scrim, shadow;
    std::array<QColor, 6> chart; ///< for categories, told apart by colour-blind people too
    std::array<QColor, 6> heat; ///< for ordered things, low to high
    std::array<QColor, 6> face, faceInk; ///< avatars
};

Tokens lightTokens();
Tokens darkTokens();

/// Two colours that are read one on the other, and the ratio that they owe (WCAG 2.1: text 4.5, graphics 3).
struct ContrastPair
{
    const char *name;
    QColor ink;
    QColor ground;
    double least;
};

/// The ratio of WCAG 2.1, from 1 to 21.
double contrast(const QColor &a, const QColor &b);
QList<ContrastPair> contrastPairs(const Tokens &tokens);

} // namespace crm::ui
