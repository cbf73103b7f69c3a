#pragma once

#include "core/privacy/erasure.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace crm {

class Session;

/// By what somebody is found in what this machine keeps outside of the file: the drafts, what it noted of its
/// changes of a team's file, the copy for days without a network. Backups are apart.
struct PersonTraces
{
    PersonSubject subject = {};
    QStringList words = {};
    QSet<QString> operations = {}; ///< by uuid: from whose entries an erasure took something
};

QString journalFolderOf(Session &session);

/// Adds what this machine itself knows of people of whom the file has no word left: from the copy, from the
/// newest backup, from what was noted.
void learnFromThisMachine(Session &session, std::vector<PersonTraces> &people);

/// Takes them out of all of that.
void removeFromThisMachine(Session &session, const std::vector<PersonTraces> &people);

} // namespace crm
