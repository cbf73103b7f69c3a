#!/usr/bin/env python3
"""Writes charactertables.cpp from ICU's transliterators, through ICU's own uconv (Debian: icu-devtools).

The tables stand in the source so that no start of the program pays for building them (about 0.3 s) and so that
a reading stored today equals the one computed after an update of ICU. Run it in this folder; tests compare the
result with the ICU that the program is linked with.
"""
import subprocess
import unicodedata

HAN = [0x3007, *range(0x3400, 0x4DC0), *range(0x4E00, 0xA000), *range(0x20000, 0x323B0)]
LATIN = [c for c in range(0xC0, 0x250) if chr(c).isalpha()] + list(range(0x250, 0x2B0)) + list(range(0x1D00, 0x1E00)) \
    + list(range(0x1E00, 0x1F00)) + list(range(0xA722, 0xA800))
CHUNK = 4000


def transliterate(rules, characters):
    result = {}
    for start in range(0, len(characters), CHUNK):
        part = characters[start:start + CHUNK]
        text = "\n".join(map(chr, part))
        output = subprocess.run(["uconv", "-f", "utf8", "-t", "utf8", "-x", rules], input=text.encode(),
                                capture_output=True, check=True).stdout.decode()
        lines = output.split("\n")
        assert len(lines) == len(part), (rules, start)
        result.update(zip(map(chr, part), lines))
    return result


def syllable(text):
    """Tones go, and u with two dots is written as it is typed: lv, nv, but lue, nue."""
    plain = unicodedata.normalize("NFD", text.strip().lower()).replace("u\u0308", "v").replace("ve", "ue")
    # The tone mark may stand before the dots in the decomposed form.
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return plain if plain.isascii() and plain.isalpha() else ""


def tone_safe(text):
    marks = "\u0300\u0301\u0304\u030C"
    return "".join(c for c in unicodedata.normalize("NFD", text) if c not in marks)


def literal(text, indent):
    return "\n".join(f'{indent}u"{text[i:i + 50]}"' for i in range(0, len(text), 50))


def pairs(mapping):
    changed = {c: t for c, t in mapping.items() if t != c and len(t) == 1}
    return "".join(changed), "".join(changed.values())


hant, hans = pairs(transliterate("Hant-Hans", HAN))

# Only the letters that lose their accent neither by decomposition nor by case folding: ø, ł, æ.
latin, by_syllable = {}, {}
for character, text in transliterate("Latin-ASCII; Lower", LATIN).items():
    bare = "".join(c for c in unicodedata.normalize("NFKD", character.casefold()) if not unicodedata.combining(c))
    if text.isascii() and text.isalpha() and bare == character:
        latin.setdefault(text, []).append(character)
for character, reading in transliterate("Han-Latin", HAN).items():
    plain = syllable(tone_safe(reading))
    if reading != character and plain:
        by_syllable.setdefault(plain, []).append(character)


def groups(name, mapping):
    entries = "".join(f'    {{u"{text}",\n{literal("".join(mapping[text]), "     ")}}},\n' for text in sorted(mapping))
    return f"constexpr CharacterGroup {name}[] = {{\n{entries}}};\n\n"


with open("charactertables.cpp", "w", encoding="utf-8") as out:
    out.write('// Written by generate_tables.py from ICU; do not edit.\n// clang-format off\n'
              '#include "core/base/text/charactertables.h"\n\nnamespace crm::tables {\n\nnamespace {\n\n')
    out.write(f"constexpr QStringView kTraditional =\n{literal(hant, '    ')};\n\n")
    out.write(f"constexpr QStringView kSimplified =\n{literal(hans, '    ')};\n\n")
    out.write(groups("kLatin", latin) + groups("kSyllables", by_syllable) + "} // namespace\n\n")
    out.write("QStringView traditional()\n{\n    return kTraditional;\n}\n\n"
              "QStringView simplified()\n{\n    return kSimplified;\n}\n\n"
              "std::span<const CharacterGroup> latin()\n{\n    return kLatin;\n}\n\n"
              "std::span<const CharacterGroup> syllables()\n{\n    return kSyllables;\n}\n\n"
              "} // namespace crm::tables\n")
print(len(hant), "traditional,", len(latin), "latin,", len(by_syllable), "syllables,",
      sum(map(len, by_syllable.values())), "readings")
