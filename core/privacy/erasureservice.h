#pragma once

#include "core/operation/changeset.h"
#include "core/privacy/erasure.h"
#include "core/privacy/suppression.h"
#include "core/storage/backuprotation.h"

namespace crm {

class Operations;

/// Takes people out of a base for good: their rows, the images of these in the history, the log's words, what
/// texts about others say of them. The chain of the log holds (Redactions). Nobody takes this back. What lies
/// outside of the file is crm::erasePerson()'s.
class ErasureService
{
public:
    explicit ErasureService(Operations &operations)
        : m_operations(operations)
    {
    }

    /// What it would come to; changes nothing. Takes the right to manage people, as all that follows.
    /// `backups`: those that are known, whenever they were made.
    ErasureReport preview(const ErasureOrder &order, const std::vector<BackupFile> &backups) const;
    /// Throws NotFound where there is nobody of these numbers, not in the history either.
    ErasureReport erase(const ErasureOrder &order, const std::vector<BackupFile> &backups);

    std::vector<ErasureEntry> entries() const; ///< the register, newest first
    /// By what the person is looked for outside of the file.
    QStringList wordsOf(const PersonSubject &subject) const;

    SuppressionList suppressed() const;
    /// Takes whoever is known by this name, phone number or mail off the list: they came back of their own
    /// will. False where nobody is.
    bool lift(const QString &text);
    /// Since when whoever is known by this is on the list.
    std::optional<QDate> suppressedSince(const QString &text) const;

private:
    ErasureReport look(const ErasureOrder &order, const std::vector<BackupFile> &backups) const;
    void requireSomebody(const ErasureReport &report) const;

    Operations &m_operations;
};

} // namespace crm
