#pragma once

#include <QString>
#include <QStringList>

namespace crm {

enum class NameKind { Company, Person };

/// How a name is read, for searching and ordering; stored beside the name and correctable by hand.
struct Reading
{
    QString syllables; ///< "shen zhen shi hua qiang dian zi": syllables and Latin words apart, folded
    QString initials; ///< "szshqdz"; Latin words and numbers whole beside ideographs: "3mzg", else "ibm"

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// Reads a name: polyphones by the words of trade and places that they stand in, surnames of persons as
/// surnames (单 shan, 尉迟 yu chi). Without tones; lü is lv, lüe is lue, as they are typed.
Reading reading(QStringView name, NameKind kind);

/// Every usual reading of an ideograph, the commonest first: 长 chang zhang. Empty for what is none.
QStringList readingVariants(char32_t character);

} // namespace crm
