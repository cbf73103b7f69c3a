#pragma once

#include "core/privacy/personrowsrepository.h"

#include <QDate>

namespace crm {

enum class ErasureReason { Request, Withdrawn, Retention, Other };

/// What is to be erased, and how.
struct ErasureOrder
{
    PersonSubject subject = {};
    ErasureReason reason = ErasureReason::Request;
    /// Orders, contracts and what was done stay as those of somebody without a name, so that reports and
    /// books stay right. Of a customer without any, everything goes.
    bool keepFigures = true;
    bool suppress = true; ///< whoever it was is not to be added again

    friend bool operator==(const ErasureOrder &, const ErasureOrder &) = default;
};

/// What an erasure would come to, or came to.
struct ErasureReport
{
    qint64 id = 0; ///< of the register; 0 where it was only looked at
    QString name = {}; ///< of whom; empty afterwards
    QMap<QString, qint64> removed = {}; ///< rows that go, by table
    QMap<QString, qint64> anonymous = {}; ///< rows that stay without a name or a word, by table
    qint64 entries = 0; ///< of the log that lose what named them
    qint64 images = 0; ///< of rows in the history
    qint64 mentions = 0; ///< in texts about others
    QStringList shared = {}; ///< names that others bear, too: only what belongs to this person loses them
    qint64 marks = 0; ///< by which they are known if they turn up again
    qint64 backups = 0; ///< known to this machine that still hold the person
    std::optional<QDate> backupsEnd = {}; ///< when the last one of them goes
    bool isCompact = false; ///< nothing is left in the file's unused places either

    friend bool operator==(const ErasureReport &, const ErasureReport &) = default;
};

/// An entry of the register of erasures; it names nobody.
struct ErasureEntry
{
    qint64 id = 0;
    CustomerId customer = {};
    ContactId contact = {};
    ErasureReason reason = ErasureReason::Request;
    bool keptFigures = false;
    qint64 places = 0;
    qint64 backups = 0;
    std::optional<QDate> backupsEnd = {};
    qint64 at = 0;
    QString by = {};

    friend bool operator==(const ErasureEntry &, const ErasureEntry &) = default;
};

QString toKey(ErasureReason reason);
std::optional<ErasureReason> erasureReasonFromKey(const QString &key);
std::vector<ErasureReason> erasureReasons();
QString displayName(ErasureReason reason);

} // namespace crm
