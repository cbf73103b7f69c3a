#pragma once

#include "core/exchange/export/exportrequest.h"

namespace crm {
class Settings;
class Workspace;
} // namespace crm

namespace crm::ui {

class Page;

/// What a list has to give: what it shows, what of that is selected, and what belongs to the same.
struct ExportOffer
{
    QString title = {}; ///< of the list; what the file is called, unless the person says otherwise
    std::vector<ImportKind> kinds = {}; ///< the list's own first
    std::vector<qint64> listed = {}; ///< ids in the order of the list
    std::vector<qint64> selected = {};
    QStringList shown = {}; ///< the columns of the list, as exports name them
    Settings *settings = nullptr; ///< that know the paper of letters; null: none are offered
};

/// Whether the person at work may take lists out of the file.
bool mayExport(const Workspace &workspace);

/// Asks what is to be written and where to, writes it on a thread of its own, and has the page tell.
void exportList(Page &page, Workspace &workspace, const ExportOffer &offer);

} // namespace crm::ui
