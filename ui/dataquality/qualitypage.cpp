#include "ui/dataquality/qualitypage.h"

#include "core/security/userservice.h"
#include "core/session/workspace.h"
#include "ui/common/foldingrow.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listtable.h"
#include "ui/common/textrowsmodel.h"
#include "ui/common/tile.h"
#include "ui/dataquality/qualityruledialog.h"
#include "ui/dataquality/standarddialog.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSettling = 1500; ///< milliseconds
constexpr int kTrendDays = 90;
constexpr qint64 kEverybody = -1;

/// "Missing: address; nobody has been in touch for 30 days": sentences, without their ends.
QString inOneLine(QStringList problems)
{
    for (QString &problem : problems)
        if (problem.endsWith(u'.') || problem.endsWith(u'。'))
            problem.chop(1);
    return problems.join(QualityPage::tr("; "));
}

} // namespace

QualityPage::QualityPage(Workspace &workspace, Settings &settings)
    : m_workspace(workspace)
    , m_score(new Tile(tr("Kept of what is asked")))
    , m_sound(new Tile(tr("Nothing to mend")))
    , m_trend(new Tile(tr("Since the last audits")))
    , m_owner(new Combo)
    , m_every(new Combo)
    , m_keep(new Button(tr("Audit now"), "", "check"))
    , m_standardise(new Button(tr("Standardise texts"), "primary", "text"))
    , m_newRule(new Button(tr("New rule"), "ghost", "plus"))
    , m_ruleRows(new TextRowsModel({{u"rule"_s, tr("What is asked")},
                                    {u"broken"_s, tr("To mend"), Qt::AlignRight},
                                    {u"asked"_s, tr("Of"), Qt::AlignRight}},
                                   this))
    , m_rules(new ListTable)
    , m_workRows(new TextRowsModel({{u"customer"_s, tr("Customer")},
                                    {u"owner"_s, tr("Owner")},
                                    {u"score"_s, tr("Score"), Qt::AlignRight},
                                    {u"problems"_s, tr("What to mend")}},
                                   this))
    , m_work(new ListTable)
    , m_about(label({}, "caption"))
    , m_settling(new QTimer(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(buildHead());
    box->addWidget(buildTiles());
    auto *split = new QSplitter;
    split->setProperty("cards", true);
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(buildRules(settings));
    split->addWidget(buildWork(settings));
    split->setStretchFactor(1, 1);
    split->setSizes({Theme::px(370), Theme::px(790)});
    box->addWidget(split, 1);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);

    connect(m_settling, &QTimer::timeout, this, &QualityPage::load);
    connect(m_owner, &QComboBox::activated, this, &QualityPage::load);
    connect(m_keep, &Button::clicked, this, &QualityPage::keepScores);
    connect(m_every, &QComboBox::activated, this, &QualityPage::schedule);
    connect(m_standardise, &Button::clicked, this, &QualityPage::standardise);
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const auto &rules = m_report.rules;
                const auto rule = index.isValid() && size_t(index.row()) < rules.size()
                                    ? std::optional(rules[size_t(index.row())].rule.id)
                                    : std::nullopt;
                if (rule && rule != m_rule) {
                    m_rule = rule;
                    load();
                }
            });
    connect(m_newRule, &Button::clicked, this, [this] { editRule({.field = u"email"_s}); });
    connect(m_rules, &ListTable::opened, this,
            [this](const QModelIndex &index) { editRule(m_report.rules[size_t(index.row())].rule); });
    connect(m_work, &ListTable::opened, this, [this](const QModelIndex &index) {
        emit wanted(u"customer"_s, {{u"customer"_s, m_report.work[size_t(index.row())].customer.value}});
    });
}

QWidget *QualityPage::buildHead()
{
    auto *head = new QWidget;
    auto *box = new FoldingRow(head);
    box->setContentsMargins(4, 2, 0, 0);
    box->setSpacing(12);
    box->addWidget(label(tr("Data quality"), "title"));
    box->addStretch();
    m_owner->setObjectName(u"qualityOwner"_s);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->addItem(tr("Everybody's customers"), kEverybody);
    box->addWidget(m_owner);
    m_every->setObjectName(u"auditEvery"_s);
    m_every->setAccessibleName(tr("Audits"));
    for (const auto &[days, text] :
         {std::pair(0, tr("Audit by hand")), std::pair(1, tr("Audit every day")),
          std::pair(7, tr("Audit every week")), std::pair(30, tr("Audit every month"))})
        m_every->addItem(text, days);
    box->addWidget(m_every);
    m_keep->setObjectName(u"auditButton"_s);
    m_keep->setToolTip(plainTip(tr("Keeps the scores of today, so that their way can be followed")));
    box->addWidget(m_keep);
    m_standardise->setObjectName(u"standardiseButton"_s);
    box->addWidget(m_standardise);
    return head;
}

QWidget *QualityPage::buildTiles()
{
    auto *row = new Panel;
    auto *box = new FoldingRow(row);
    box->setContentsMargins(12, 12, 12, 12);
    box->setSpacing(12);
    for (auto *tile : {m_score, m_sound, m_trend})
        box->addWidget(tile, 1);
    return row;
}

QWidget *QualityPage::buildRules(Settings &settings)
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, radius::l, 1, 1); // the corners of the panel
    m_rules->setObjectName(u"qualityRules"_s);
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setModel(m_ruleRows);
    m_rules->setItemDelegate(new RowDelegate(m_rules));
    m_rules->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rules->setColumnWidths({230, 68, 60});
    m_rules->fitColumns({.giving = 0, .least = 140});
    m_rules->keepColumns(settings, u"qualityRules"_s);
    box->addWidget(m_rules);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    m_newRule->setObjectName(u"newRule"_s);
    foot->addWidget(m_newRule);
    foot->addWidget(label(tr("A double click or Enter changes a rule."), "caption"));
    foot->addStretch();
    box->addLayout(foot);
    return panel;
}

QWidget *QualityPage::buildWork(Settings &settings)
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, radius::l);
    box->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 10, 16, 10);
    m_about->setObjectName(u"workAbout"_s);
    line->addWidget(m_about, 1);
    auto *all = new Button(tr("All rules"), "ghost");
    all->setObjectName(u"allRules"_s);
    connect(all, &Button::clicked, this, [this] {
        m_rule.reset();
        m_rules->clearSelection();
        m_rules->setCurrentIndex({});
        load();
    });
    line->addWidget(all);
    box->addLayout(line);
    m_work->setObjectName(u"qualityWork"_s);
    m_work->setAccessibleName(tr("Customers with something to mend"));
    m_work->setModel(m_workRows);
    m_work->setItemDelegate(new RowDelegate(m_work));
    m_work->setColumnWidths({200, 90, 70, 360});
    m_work->fitColumns({.giving = 3, .least = 170, .waiting = {1, 2}});
    m_work->keepColumns(settings, u"qualityWork"_s);
    box->addWidget(m_work, 1);
    return panel;
}

void QualityPage::refresh(const ChangeSet &changes)
{
    if (changes.customers.isEmpty() && !changes.sweeping && !changes.anyCustomer
        && !changes.touches(Entity::Other))
        return;
    m_stale = true;
    if (isVisible())
        m_settling->start();
}

void QualityPage::reload()
{
    load();
}

void QualityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

QualityQuery QualityPage::query() const
{
    QualityQuery query{.rule = m_rule};
    if (const auto owner = m_owner->currentData().toLongLong(); owner != kEverybody)
        query.owner = UserId{owner};
    return query;
}

void QualityPage::load()
{
    m_stale = false;
    ++m_pending;
    m_workspace.aside(
        this,
        [query = query()](Session &session) {
            Findings findings{.report = session.quality().report(query)};
            findings.days =
                session.quality().days(query.owner, session.operations().today().addDays(-kTrendDays));
            for (const auto &user : session.users().all())
                findings.names.insert(user.id, user.name);
            findings.auditEvery = session.quality().auditEvery();
            return findings;
        },
        [this, life = ++m_life](const Outcome<Findings> &findings) {
            --m_pending;
            if (!findings)
                emit failed(findings.error().message());
            else if (life == m_life)
                showFindings(*findings);
        });
}

void QualityPage::showFindings(const Findings &findings)
{
    m_report = findings.report;
    showTiles(findings);
    showOwners(m_report);
    showSchedule(findings.auditEvery);
    std::vector<QStringList> rules;
    QString chosen;
    for (const auto &each : m_report.rules) {
        rules.push_back({describe(each.rule), format::count(each.broken), format::count(each.asked)});
        if (m_rule == each.rule.id)
            chosen = each.rule.policy.isEmpty() ? rules.back()[0]
                                                : QString(rules.back()[0] + u": "_s + each.rule.policy);
    }
    const int current = m_rules->currentIndex().row();
    m_ruleRows->set(std::move(rules));
    if (m_rule)
        m_rules->setCurrentIndex(m_ruleRows->index(current, 0));
    std::vector<QStringList> work;
    for (const auto &item : m_report.work)
        work.push_back({item.name, findings.names.value(item.owner), format::percent(item.score),
                        inOneLine(item.problems)});
    m_workRows->set(std::move(work));
    const auto count = tr("%Ln customers to mend, the worst first", nullptr, int(m_report.work.size()));
    m_about->setText(chosen.isEmpty() ? count : format::facts({chosen, count}));
}

void QualityPage::showTiles(const Findings &findings)
{
    auto tally = m_report.all;
    if (const auto owner = query().owner)
        for (const auto &each : m_report.owners)
            if (each.id == *owner)
                tally = each.tally;
    m_score->set(format::percent(tally.score(), 1));
    m_sound->set(format::count(tally.sound), tr("of %1 customers").arg(format::count(tally.customers)));
    if (findings.days.empty())
        return m_trend->setNone(tr("Not yet"), tr("An audit keeps the scores of its day."));
    const auto &first = findings.days.front();
    const double change = std::round((tally.score() - first.score) * 100); // as it is shown
    m_trend->set(
        format::change(tally.score() - first.score),
        tr("since %1, after %n audits", nullptr, int(findings.days.size())).arg(format::date(first.day)),
        change < 0   ? draw::Tone::Warn
        : change > 0 ? draw::Tone::Good
                     : draw::Tone::Neutral);
}

void QualityPage::showOwners(const QualityReport &report)
{
    const auto chosen = m_owner->currentData();
    m_owner->clear();
    m_owner->addItem(tr("Everybody's customers"), kEverybody);
    for (const auto &owner : report.owners)
        m_owner->addItem(tr("%1 · %2").arg(owner.name.isEmpty() ? tr("Without an owner") : owner.name,
                                           format::percent(owner.tally.score())),
                         owner.id.value);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

void QualityPage::keepScores()
{
    m_keep->setEnabled(false);
    m_workspace.aside(
        this, [](Session &session) { return session.quality().audit().all; },
        [this](const Outcome<QualityTally> &tally) {
            m_keep->setEnabled(true);
            if (!tally)
                return emit failed(tally.error().message());
            emit happened(tr("Kept the scores of %Ln customers", nullptr, int(tally->customers)), false);
            load();
        });
}

void QualityPage::schedule()
{
    m_workspace.write(
        this,
        [days = m_every->currentData().toInt()](Session &session) {
            return session.quality().setAuditEvery(days);
        },
        [this](const Outcome<ChangeSet> &changes) {
            if (!changes)
                emit failed(changes.error().message());
            else
                emit happened(tr("Changed how often the data are audited"), true);
            load();
        });
}

/// Another number of days, set by a colleague's version, is an entry of its own.
void QualityPage::showSchedule(int days)
{
    if (m_every->findData(days) < 0)
        m_every->addItem(tr("Audit every %n days", nullptr, days), days);
    m_every->setCurrentIndex(m_every->findData(days));
}

void QualityPage::editRule(const QualityRule &rule)
{
    auto *dialog = new QualityRuleDialog(m_workspace, rule, this);
    connect(dialog, &QualityRuleDialog::saved, this,
            [this](const QString &name) { emit happened(tr("Saved the rule: %1").arg(name), true); });
    dialog->open();
}

void QualityPage::standardise()
{
    auto *dialog = new StandardDialog(m_workspace, this);
    connect(dialog, &StandardDialog::applied, this,
            [this](int count) { emit happened(tr("Wrote %Ln texts in one form", nullptr, count), true); });
    dialog->open();
}

} // namespace crm::ui
