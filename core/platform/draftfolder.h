#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace crm {

/// What was typed into a form and has not been saved.
struct Draft
{
    QString form = {}; ///< by which it is found again: "customer-12", "order-new"
    QString title = {}; ///< for people
    qint64 at = 0; ///< milliseconds UTC
    QJsonObject fields = {}; ///< by the control: what it held when the form was filled, and what it holds now

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The drafts about one base, on this machine: a small file each, in the folder that the system keeps for
/// the data of the person, readable by nobody else, and replaced as a whole or not at all. Where that
/// folder's disk is full or cannot be written, the next place takes them.
class DraftFolder
{
public:
    /// `base` is the file whose records the forms are about.
    explicit DraftFolder(const QString &base, const QStringList &roots = defaultRoots());

    /// The folder of the person's data first, then that of the running session (in memory, where there is
    /// one).
    static QStringList defaultRoots();
    /// Only that of the running session; a place that takes nothing where there is none.
    static QStringList rootsInMemory();
    /// Where it lies if it can.
    QString pathOf(const QString &form) const;

    /// Nothing where there is none, or none that can be read.
    std::optional<Draft> read(const QString &form) const;
    QList<Draft> all() const; ///< the newest first
    /// Into the first place that takes it. Throws Error{Storage} where none does.
    void write(const Draft &draft) const;
    void remove(const QString &form) const;

private:
    QStringList m_folders; ///< the best place first
};

} // namespace crm
