#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace crm {

/// One property of a card: "item1.TEL;TYPE=WORK,VOICE:+86 10 1234".
struct VCardProperty
{
    QString group = {}; ///< "item1"; empty for none
    QString name = {}; ///< in capitals
    QHash<QString, QStringList> parameters =
        {}; ///< by their names in capitals; of 2.1's bare words the name is TYPE
    /// Decoded, in the form of version 3: what could be taken for a mark within a part has a backslash.
    QString value = {};
    bool isBinary = false; ///< a picture, a sound, a key: `value` is empty
    qint64 bytes = 0; ///< of what is binary, unpacked

    QString text() const; ///< of a value that is one text
    QStringList parts() const; ///< of a value of parts: N, ADR, ORG
    bool isOfType(QStringView type) const;
    bool isPreferred() const;
};

/// An address card of version 2.1, 3.0 or 4.0.
struct VCard
{
    qint64 line = 0; ///< where it begins, from 1
    std::vector<VCardProperty> properties = {};
    bool isComplete = true; ///< false where its end is missing
    bool isShortened = false; ///< a value was too long to be kept
    bool isUnreadable = false; ///< a value is no text in the encoding that it names

    const VCardProperty *first(QStringView name) const;
    /// The one that is preferred, or the first.
    const VCardProperty *best(QStringView name) const;
    QString text(QStringView name) const;
};

/// Takes a value apart at unescaped marks; escapes stay as they are.
QStringList splitEscaped(QStringView value, QChar mark);
/// The text that an escaped one stands for.
QString unescaped(QStringView value);

} // namespace crm
