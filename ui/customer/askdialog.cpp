#include "ui/customer/askdialog.h"

#include "core/pool/poolservice.h"
#include "core/pool/releasereasons.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

Combo *textCombo(const QStringList &suggestions)
{
    auto *combo = new Combo;
    combo->setObjectName(u"answer"_s);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItems(suggestions);
    combo->setCurrentIndex(-1);
    combo->clearEditText();
    return combo;
}

FormDialog::Rule filled(Combo *combo, const QString &message)
{
    return [combo, message] { return combo->currentText().trimmed().isEmpty() ? message : QString(); };
}

} // namespace

AskDialog::AskDialog(const Question &question, std::function<void(const QString &)> answered, QWidget *parent)
    : FormDialog(question.title, question.lead, parent)
    , m_answered(std::move(answered))
    , m_text(textCombo(question.suggestions))
{
    setObjectName(u"askDialog"_s);
    addField(new Field(question.label, m_text, question.required), Width::Full,
             question.required ? filled(m_text, tr("Please fill this in.")) : Rule());
    setSaveText(question.save);
}

void AskDialog::save()
{
    m_answered(m_text->currentText().trimmed());
    accept();
}

BulkReleaseDialog::BulkReleaseDialog(Workspace &workspace, int customers, const std::vector<Pool> &pools,
                                     Answered answered, QWidget *parent)
    : FormDialog(tr("Release %n customers to the pool", nullptr, customers),
                 tr("Colleagues can claim them from there. History, orders and contacts are kept."), parent)
    , m_answered(std::move(answered))
    , m_reason(textCombo({}))
    , m_pool(new Combo)
{
    setObjectName(u"releaseDialog"_s);
    for (const auto &pool : pools)
        if (pool.enabled)
            m_pool->addItem(pool.name, pool.id.value);
    addField(new Field(tr("Reason"), m_reason, std::ranges::any_of(pools, &Pool::reasonRequired)),
             Width::Full, [this, pools, given = filled(m_reason, tr("Please say why."))] {
                 const auto pool =
                     std::ranges::find(pools, PoolId{m_pool->currentData().toLongLong()}, &Pool::id);
                 return pool != pools.end() && !pool->reasonRequired ? QString() : given();
             });
    if (m_pool->count() > 1)
        addField(new Field(tr("Pool"), m_pool), Width::Full);
    else
        m_pool->setParent(this);
    m_pool->setVisible(m_pool->count() > 1);
    setSaveText(tr("Release"));
    workspace.read(
        this,
        [](Session &session) {
            return std::pair(session.releaseReasons().offered(), session.pools().defaultPool());
        },
        [this](const Outcome<std::pair<QStringList, PoolId>> &offered) {
            if (!offered)
                return;
            const QString typed = m_reason->currentText();
            m_reason->addItems(offered->first);
            m_reason->setCurrentIndex(-1);
            m_reason->setEditText(typed);
            m_pool->setCurrentIndex(std::max(0, m_pool->findData(offered->second.value)));
        });
}

void BulkReleaseDialog::save()
{
    m_answered(m_reason->currentText().trimmed(), {m_pool->currentData().toLongLong()});
    accept();
}

} // namespace crm::ui
