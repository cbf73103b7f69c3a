#pragma once

#include "core/privacy/erasure.h"

namespace crm {

/// The SQL that takes a person out of a base: rows, history, log, and what others' texts say of them.
class ErasureRepository
{
public:
    ErasureRepository(const Connection &db, const PersonRowsRepository &rows, const PersonSubject &subject);

    /// Which tables keep their rows, without names and words, where figures are to stay; none where there is
    /// nothing worth it.
    QSet<QString> keptTables() const;

    /// Whether the rows of a table stay, where these keep theirs: what only gains entries always does.
    static bool stays(const QString &table, const QSet<QString> &kept);
    qint64 firstSeen() const; ///< instant from which on a backup may hold the person

    /// Entries of the log about the person, or that have one of the words in what they say.
    std::vector<qint64> entries(const QStringList &everywhere) const;
    qint64 images() const;
    qint64 mentions(const QStringList &words) const;

    // From here on within an operation.
    /// From now on the triggers note nothing.
    void lookAway() const;
    void eraseImages() const;
    void eraseMentions(const QStringList &words) const;
    void eraseSummaries(const std::vector<qint64> &own, const QStringList &words) const;
    /// Writes what the journal would, without what was in the rows.
    void tellJournal(qint64 operation, const QSet<QString> &kept) const;
    void removeRows(const QSet<QString> &kept, qint64 at, qint64 operation) const;
    void makeAnonymous(const QSet<QString> &kept) const;

    static qint64 insert(const Connection &db, const ErasureOrder &order, const ErasureReport &report,
                         qint64 at, qint64 operation);
    static std::vector<ErasureEntry> all(const Connection &db); ///< newest first
    /// The entries of the log from which it took something, by uuid.
    static QSet<QString> redactedBy(const Connection &db, qint64 erasure);
    static bool isErased(const Connection &db, CustomerId customer);

private:
    std::vector<std::pair<QString, QString>> freeTexts() const;

    const Connection &m_db;
    const PersonRowsRepository &m_rows;
    const PersonSubject m_subject;
};

} // namespace crm
