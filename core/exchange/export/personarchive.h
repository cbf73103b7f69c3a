#pragma once

#include "core/privacy/personpackage.h"

namespace crm {

class Operations;

/// What was written for somebody who asked what is known about them.
struct PersonArchive
{
    QString path = {};
    qint64 tables = 0;
    qint64 rows = 0;
    qint64 changes = 0; ///< of the history
};

/// Everything about a person as a .zip: index.html to read, data.json and one CSV for each table to be used
/// elsewhere. Stands in the log. Throws as packageOf(), Invalid for another ending, Storage.
PersonArchive writePersonArchive(Operations &operations, const PersonSubject &subject, const QString &path);

} // namespace crm
