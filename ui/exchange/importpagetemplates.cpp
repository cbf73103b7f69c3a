#include "core/exchange/importservice.h"
#include "core/platform/settings.h"
#include "core/session/workspace.h"
#include "ui/exchange/checkstep.h"
#include "ui/exchange/columnstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/importpage.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crm::ui {

// What the page takes from elsewhere: templates of the file, and what was copied from a program.

void ImportPage::useTemplate(const ImportTemplate &kept)
{
    ImportRequest request{.path = m_plan->path, .kind = m_plan->kind, .shape = m_plan->shape};
    const auto missing = applyTemplate(kept, request);
    auto plan = *m_plan;
    plan.mapping = request.mapping;
    plan.rules = {request.keys, request.mode, request.fillOnly, request.clearsEmpty, request.repeated};
    edit(plan, true);
    m_columns->show(*m_plan);
    if (!missing.isEmpty())
        emit failed(tr("The sheet has no column %1, which the template names.").arg(missing.join(tr(", "))));
}

void ImportPage::keepTemplate(const QString &name)
{
    ImportRequest request{.path = m_plan->path,
                          .kind = m_plan->kind,
                          .shape = m_plan->shape,
                          .mapping = m_plan->mapping,
                          .keys = m_plan->rules.keys,
                          .mode = m_plan->rules.mode,
                          .fillOnly = m_plan->rules.fillOnly,
                          .clearsEmpty = m_plan->rules.clearsEmpty,
                          .repeated = m_plan->rules.repeated};
    ++m_pending;
    m_workspace.write(
        this,
        [kind = m_plan->kind, kept = templateOf(name, request)](Session &session) {
            session.imports().keepTemplate(kind, kept);
            return true;
        },
        [this, name](const Outcome<bool> &done) {
            --m_pending;
            if (!done)
                emit failed(done.error().message());
            else
                emit happened(tr("Kept as the template %1").arg(name), true);
            loadChoices();
            showFoot();
        });
}

/// The rules of the fourth step: the trial begins anew.
void ImportPage::takeRules(const ImportRules &rules)
{
    m_plan->rules = rules;
    m_plan->lookAlikes = {};
    m_trial.reset();
    m_obstacle.clear();
    check();
}

/// Cells that were copied in a spreadsheet are a text with tabs.
void ImportPage::paste()
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    if (const auto urls = data->urls(); urls.size() == 1 && urls.first().isLocalFile())
        return openFile(urls.first().toLocalFile());
    const auto text = data->text();
    if (text.trimmed().isEmpty())
        return m_file->area()->setError(tr("There is no text in the clipboard. Copy the cells first."));
    m_pasted = std::make_unique<QTemporaryDir>();
    QFile file(m_pasted->filePath(tr("Clipboard") + u".tsv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("\xef\xbb\xbf" + text.toUtf8()) < 0)
        return m_file->area()->setError(file.errorString());
    file.close();
    openFile(file.fileName());
}

} // namespace crm::ui
