#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

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
/// the data of the person, readable by nobody else, and replaced as a whole or not at all.
class DraftFolder
{
public:
    /// `base` is the file whose records the forms are about.
    explicit DraftFolder(const QString &base, const QString &root = defaultRoot());

    static QString defaultRoot();
    QString pathOf(const QString &form) const;

    /// Nothing where there is none, or none that can be read.
    std::optional<Draft> read(const QString &form) const;
    QList<Draft> all() const; ///< the newest first
    /// Throws Error{Storage}.
    void write(const Draft &draft) const;
    void remove(const QString &form) const;

private:
    QString m_folder;
};

} // namespace crm
