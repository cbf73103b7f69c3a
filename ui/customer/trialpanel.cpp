#include "ui/customer/trialpanel.h"

#include "core/lifecycle/trialservice.h"
#include "core/product/productservice.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/page.h"
#include "ui/customer/trialdialog.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr size_t kShown = 6;

} // namespace

TrialPanel::TrialPanel(Page &page, Workspace &workspace)
    : m_page(page)
    , m_workspace(workspace)
    , m_box(new QVBoxLayout)
{
    setObjectName(u"trialPanel"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 12, 0, 0);
    whole->setSpacing(4);
    whole->addWidget(new Rule);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("Samples and trials"), "heading"), 1);
    auto *give = new Button(tr("Give…"), "ghost", "sample");
    give->setObjectName(u"giveSample"_s);
    give->setAccessibleName(tr("Give a sample or trial"));
    head->addWidget(give);
    whole->addLayout(head);
    m_box->setSpacing(4);
    whole->addLayout(m_box);
    hide();
    connect(give, &Button::clicked, this, &TrialPanel::give);
}

QDate TrialPanel::today() const
{
    return m_workspace.clock().today(m_workspace.directory().snapshot()->lists().zone);
}

void TrialPanel::setCustomer(CustomerId customer, const QString &name)
{
    m_customer = customer;
    m_name = name;
    setVisible(customer.isValid());
    if (!customer.isValid())
        return;
    ++m_pending;
    m_workspace.read(
        this,
        [customer](Session &session) { return TrialService(session.operations()).ofCustomer(customer); },
        [this, customer](const Outcome<std::vector<Trial>> &trials) {
            --m_pending;
            if (customer == m_customer && trials)
                display(*trials);
        });
}

void TrialPanel::display(const std::vector<Trial> &trials)
{
    while (auto *item = m_box->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its buttons may be at work
        }
        delete item;
    }
    for (size_t i = 0; i < std::min(kShown, trials.size()); ++i)
        add(trials[i]);
    if (trials.size() > kShown)
        m_box->addWidget(label(tr("and %n earlier ones", nullptr, int(trials.size() - kShown)), "caption"));
    if (trials.empty())
        m_box->addWidget(label(tr("None was given yet."), "caption"));
}

void TrialPanel::add(const Trial &trial)
{
    auto *row = new QWidget;
    auto *box = new QVBoxLayout(row);
    box->setContentsMargins(0, 4, 0, 4);
    box->setSpacing(2);
    auto *head = new QHBoxLayout;
    auto *what = wrappedLabel(describe(trial), "strong");
    what->setObjectName(u"trialWhat"_s);
    head->addWidget(what, 1);
    auto *remove = new IconButton("close", tr("Remove %1").arg(describe(trial)));
    head->addWidget(remove, 0, Qt::AlignTop);
    box->addLayout(head);
    const auto day = [this](QDate date) { return format::shortDate(date, today()); };
    QStringList facts{tr("given %1").arg(day(trial.given))};
    if (trial.until)
        facts << tr("until %1").arg(day(*trial.until));
    if (trial.askOn && trial.result == TrialResult::Open)
        facts << tr("ask on %1").arg(day(*trial.askOn));
    box->addWidget(wrappedLabel(format::facts(facts), "caption"));
    if (trial.result == TrialResult::Open) {
        auto *acts = new QHBoxLayout;
        acts->setSpacing(12);
        for (const auto result : {TrialResult::Bought, TrialResult::Declined}) {
            auto *button = new Button(displayName(result), "link");
            button->setObjectName(toKey(result) + u"Button"_s);
            acts->addWidget(button);
            connect(button, &Button::clicked, this, [this, trial, result] { settle(trial, result); });
        }
        acts->addStretch(1);
        box->addLayout(acts);
    } else {
        auto *pills = new Pills;
        pills->set({{displayName(trial.result),
                     trial.result == TrialResult::Bought ? draw::Tone::Good : draw::Tone::Neutral}});
        box->addWidget(pills);
    }
    m_box->addWidget(row);
    connect(remove, &IconButton::clicked, this, [this, trial] { this->remove(trial); });
}

void TrialPanel::give()
{
    m_workspace.read(
        this, [](Session &session) { return session.products().rows({.activeOnly = true}); },
        [this, customer = m_customer, name = m_name](const Outcome<std::vector<Product>> &products) {
            if (!products) {
                emit m_page.failed(products.error().message());
                return;
            }
            auto *dialog = new TrialDialog(
                m_workspace,
                {.trial = {.customer = customer}, .customer = name, .today = today(), .products = *products},
                &m_page);
            connect(dialog, &TrialDialog::given, this, [this, name](const QString &what) {
                emit m_page.happened(tr("%1 was given to %2").arg(what, name), true);
            });
            dialog->open();
        });
}

void TrialPanel::settle(const Trial &trial, TrialResult result)
{
    m_workspace.write(
        this,
        [id = trial.id, result](Session &session) {
            return TrialService(session.operations()).setResult(id, result);
        },
        [this, trial, result](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit m_page.happened(tr("%1: %2").arg(describe(trial), displayName(result)), true);
            else
                emit m_page.failed(outcome.error().message());
        });
}

void TrialPanel::remove(const Trial &trial)
{
    m_workspace.write(
        this, [id = trial.id](Session &session) { return TrialService(session.operations()).remove(id); },
        [this, trial](const Outcome<ChangeSet> &outcome) {
            if (outcome)
                emit m_page.happened(tr("Removed: %1").arg(describe(trial)), true);
            else
                emit m_page.failed(outcome.error().message());
        });
}

} // namespace crm::ui
