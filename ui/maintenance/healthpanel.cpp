#include "ui/maintenance/healthpanel.h"

#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostProblems = 20;

} // namespace

HealthPanel::HealthPanel()
    : m_verdict(new Pills)
    , m_health(wrappedLabel({}, "muted"))
    , m_problems(wrappedLabel({}, "error"))
    , m_quick(new Button(tr("Quick check"), "", "check"))
    , m_full(new Button(tr("Full check")))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 14, 16, 14);
    box->setSpacing(8);
    box->addWidget(label(tr("Is it whole?"), "heading"));
    box->addWidget(m_verdict);
    box->addWidget(m_health);
    box->addWidget(m_problems);
    auto *acts = new FoldingRow;
    acts->setSpacing(8);
    acts->addWidget(m_quick);
    acts->addWidget(m_full);
    acts->addStretch();
    box->addLayout(acts);
    auto *note = wrappedLabel({}, "caption");
    note->setText(
        tr("The quick check reads the structure of the file, the full one every index and reference too."));
    box->addWidget(note);
    box->addStretch();
    m_problems->hide();
    connect(m_quick, &Button::clicked, this, [this] { emit checkWanted(CheckDepth::Quick); });
    connect(m_full, &Button::clicked, this, [this] { emit checkWanted(CheckDepth::Full); });
}

void HealthPanel::display(const FileFacts &facts, const QStringList &damage)
{
    m_problems->setVisible(!damage.isEmpty());
    if (!damage.isEmpty()) {
        m_verdict->set({{tr("Damaged"), draw::Tone::Danger, "alert"}});
        m_health->setText(tr("The file is damaged. Do not work on with it: restore a backup, and keep this "
                             "file for whoever repairs it."));
        m_problems->setText(damage.mid(0, kMostProblems).join(u'\n'));
        return;
    }
    if (facts.lastCheck)
        m_verdict->set({{tr("Whole"), draw::Tone::Good, "check"}});
    else
        m_verdict->set({{tr("Not checked yet"), draw::Tone::Neutral, "clock"}});
    m_health->setText(facts.lastCheck
                          ? tr("Last checked %1; nothing was wrong.").arg(facts.age(facts.lastCheck))
                          : tr("It is looked through once a day by itself, and here at any time."));
}

void HealthPanel::sayWhole()
{
    m_health->setText(tr("Checked just now; nothing is wrong."));
}

void HealthPanel::setCheckable(bool checkable)
{
    m_quick->setEnabled(checkable);
    m_full->setEnabled(checkable);
}

} // namespace crm::ui
