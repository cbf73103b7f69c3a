#pragma once

#include <QString>
#include <QStringList>

namespace crm {

/// The words of a folded Western text: apostrophes closed up (o'brien, pano's), & read as and, initials
/// joined (s.a. is sa), every other mark a gap.
QStringList westernWords(QStringView folded);

/// ltd, inc, gmbh: what says nothing about which firm it is.
bool isLegalWord(QStringView word);

/// the, and, of: words without weight in a name.
bool isArticle(QStringView word);

/// A word of an address as all write it: st is street, fifth and 5th are 5, n is north.
QString addressWord(QStringView word);

/// A code under which a Latin word and its usual misspellings fall: the first letter and the classes of the
/// consonants behind it (after Russell's Soundex, without its limit of three).
QString soundCode(QStringView word);

} // namespace crm
