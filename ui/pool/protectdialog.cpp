#include "ui/pool/protectdialog.h"

#include "core/pool/protectionservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kUsual = 30; ///< days

} // namespace

ProtectDialog::ProtectDialog(Workspace &workspace, std::vector<CustomerId> ids, QDate today, QWidget *parent)
    : FormDialog(tr("Protect %n customers from recycling", nullptr, int(ids.size())),
                 tr("No rule takes them back until then. After that the rules hold again."), parent)
    , m_workspace(workspace)
    , m_ids(std::move(ids))
    , m_until(new DateEdit(today.addDays(kUsual)))
{
    m_until->setObjectName(u"protectUntil"_s);
    addField(new Field(tr("Last day of the protection"), m_until, true), Width::Full, [this, today] {
        const auto day = m_until->day();
        return day && *day >= today ? QString() : tr("Please give a day, today or later.");
    });
    setSaveText(tr("Protect"));
}

void ProtectDialog::save()
{
    const QDate until = m_until->day().value_or(QDate());
    write(
        m_workspace,
        [ids = m_ids, until](Session &session) { return session.protection().protect(ids, until); },
        [this, until](const Outcome<PoolOutcome> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            const auto refused = std::ranges::find(outcome->answers, false, &PoolAnswer::ok);
            if (outcome->succeeded() == 0 && refused != outcome->answers.end()) {
                refuse(refused->reason);
                return;
            }
            emit protectedThem(refused == outcome->answers.end()
                                   ? tr("%n customers protected until %1", nullptr, int(outcome->succeeded()))
                                         .arg(format::date(until))
                                   : tr("%n customers protected. %1", nullptr, int(outcome->succeeded()))
                                         .arg(refused->reason));
            accept();
        });
}

} // namespace crm::ui
