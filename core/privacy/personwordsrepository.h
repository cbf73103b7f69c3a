#pragma once

#include "core/privacy/personrowsrepository.h"
#include "core/privacy/suppression.h"

namespace crm {

/// The SQL that finds by what a person is known: what is to be looked for in texts, and what would tell them
/// if they came back. The rows of the person must have been found and be there as long as this is.
class PersonWordsRepository
{
public:
    PersonWordsRepository(const Connection &db, const PersonSubject &subject)
        : m_db(db)
        , m_subject(subject)
    {
    }

    QString name() const; ///< by which the person was known last; empty where there never was one
    /// Names and ways to reach the person, now and ever, the longest first.
    QStringList words() const;
    /// Of the words those that others have, too.
    QStringList sharedWords() const;
    /// By what the person is known if they come back; what somebody else has as well is left out.
    std::vector<PersonMark> marks() const;

    /// Worth looking for: two ideographs, or enough letters and digits not to stand in every other word.
    static bool isTelling(const QString &word);

private:
    QStringList wordsIn(const QString &table, const QString &column) const;
    bool isElsewhere(const QString &word) const;

    const Connection &m_db;
    const PersonSubject m_subject;
};

} // namespace crm
