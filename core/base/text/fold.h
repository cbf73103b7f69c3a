#pragma once

#include <QByteArray>
#include <QString>

namespace crm {

/// The form in which texts are searched and compared, the same on every PC: compatibility forms and full
/// width made plain (NFKC), lower case without regard to the locale, Traditional made Simplified, Latin,
/// Greek and Cyrillic accents stripped, invisible and control characters removed, white space collapsed and
/// trimmed. Folding what is folded changes nothing.
QString fold(QStringView text);

/// Appends the folded text to `out` in UTF-8: what the columns in memory hold.
void foldUtf8(QStringView text, QByteArray &out);

} // namespace crm
