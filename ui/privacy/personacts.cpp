#include "ui/privacy/personacts.h"

#include "core/exchange/export/personarchive.h"
#include "core/session/workspace.h"
#include "ui/common/page.h"
#include "ui/common/prompts.h"
#include "ui/privacy/erasedialog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// What every file system takes.
QString fileNameOf(QString name)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    return name.replace(forbidden, u"_"_s).left(60).trimmed();
}

} // namespace

void writePackage(Page &page, Workspace &workspace, const PersonSubject &subject, const QString &name)
{
    chooseFileToSave(&page, Page::tr("Everything about %1").arg(name), Page::tr("Packages (*.zip)"),
                     fileNameOf(name) + u".zip"_s, [&page, &workspace, subject](const QString &path) {
                         workspace.write(
                             &page,
                             [subject, path](Session &session) {
                                 return writePersonArchive(session.operations(), subject, path);
                             },
                             [&page](const Outcome<PersonArchive> &archive) {
                                 if (archive)
                                     emit page.saved(Page::tr("Written: %Ln rows, with their history.",
                                                              nullptr, int(archive->rows)),
                                                     archive->path);
                                 else
                                     emit page.failed(archive.error().message());
                             });
                     });
}

void erasePerson(Page &page, Workspace &workspace, const ErasureOrder &order)
{
    auto *dialog = new EraseDialog(workspace, order, &page);
    QObject::connect(dialog, &EraseDialog::erased, &page,
                     [&page](const QString &told) { emit page.happened(told, false); });
    dialog->open();
}

} // namespace crm::ui
