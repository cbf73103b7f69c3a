#pragma once

#include "core/privacy/personrowsrepository.h"

#include <QJsonObject>

namespace crm {

class Operations;

/// One table of what is stored about a person: as it is stored, and as people read it.
struct PersonSheet
{
    QString table = {};
    QString title = {};
    QStringList columns = {}; ///< as they are called in the file
    QStringList titles = {}; ///< for people; empty for those that tell them nothing
    std::vector<QStringList> rows = {};
    std::vector<QStringList> shown = {};

    friend bool operator==(const PersonSheet &, const PersonSheet &) = default;
};

/// One change of what is stored about a person.
struct PersonChange
{
    qint64 operation = 0;
    qint64 at = 0;
    QString actor = {};
    QString what = {}; ///< for people
    QString table = {};
    qint64 row = 0;
    QJsonObject before = {};
    QJsonObject after = {};

    friend bool operator==(const PersonChange &, const PersonChange &) = default;
};

/// Everything that a base knows about a person.
struct PersonPackage
{
    QString name = {};
    qint64 at = 0;
    QString by = {};
    QString zone = {}; ///< in which times are shown
    std::vector<PersonSheet> sheets = {};
    std::vector<PersonChange> history = {}; ///< the oldest first
};

/// Puts it together. Takes the rights to manage people and to export. Throws NotFound.
PersonPackage packageOf(Operations &operations, const PersonSubject &subject);

} // namespace crm
