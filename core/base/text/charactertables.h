#pragma once

#include <QStringView>

#include <span>

namespace crm::tables {

/// Characters that share a text: those read "zhong", those that are a kind of "ae".
struct CharacterGroup
{
    QStringView text;
    QStringView characters;
};

/// Traditional characters, and at the same places in the other text the simplified ones.
QStringView traditional();
QStringView simplified();

/// Latin letters that keep a look of their own when accents and case are gone: ø, ł, æ.
std::span<const CharacterGroup> latin();

/// Each ideograph under its commonest reading, without tone; lü is lv, lüe is lue, as they are typed.
std::span<const CharacterGroup> syllables();

} // namespace crm::tables
