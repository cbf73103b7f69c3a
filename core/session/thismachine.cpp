#include "core/session/thismachine.h"

#include "core/base/outcome.h"
#include "core/security/filekeys.h"
#include "core/session/drafts.h"
#include "core/session/personerasure.h"
#include "core/session/persontraces.h"
#include "core/session/workspace.h"
#include "core/storage/encryption/filekey.h"
#include "core/storage/team/localcopy.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// To where those of an encrypted base are kept, in memory; what no place takes is lost.
void movePlainDrafts(const QString &path)
{
    const DraftFolder plain(path, DraftFolder::defaultRoots().mid(0, 1));
    const auto kept = draftsOf(path);
    const auto drafts = plain.all();
    for (const auto &draft : drafts) {
        attempt([&] {
            if (!kept.read(draft.form))
                kept.write(draft);
            return true;
        });
        plain.remove(draft.form);
    }
}

void removePlainHere(Session &session)
{
    if (!FileKeys(session.operations()).isEncrypted())
        return;
    if (const LocalCopy copy(session.path()); copy.exists() && !FileKey::isEncrypted(copy.path()))
        QFile::remove(copy.path());
    const QDir notes(journalFolderOf(session));
    for (const auto &name : notes.entryList({u"*.jsonl"_s}, QDir::Files))
        QFile::remove(notes.filePath(name));
    movePlainDrafts(session.path());
}

} // namespace

void tidyThisMachine(Session &session)
{
    if (!session.operations().db().isWritable())
        return;
    forgetErasedHere(session);
    removePlainHere(session);
}

void tidyThisMachine(Workspace &workspace)
{
    workspace.aside(
        &workspace,
        [](Session &session) {
            tidyThisMachine(session);
            return true;
        },
        [](const Outcome<bool> &) {});
}

} // namespace crm
