#include "ui/performance/targetsdialog.h"

#include "core/pipeline/targetservice.h"
#include "core/security/departmentservice.h"
#include "core/security/userservice.h"
#include "core/session/session.h"
#include "ui/common/moneyinput.h"
#include "ui/report/salestexts.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kWidth = 760;
constexpr int kCellWidth = 96;

/// This month and the next, the same of quarters and years.
QStringList periodsAround(QDate today, const QString &wanted)
{
    QStringList periods;
    for (const auto &[by, months] :
         {std::pair(SalesBy::Month, 1), std::pair(SalesBy::Quarter, 3), std::pair(SalesBy::Year, 12)})
        for (const int ahead : {0, 1})
            periods << timeKey(by, today.addMonths(ahead * months));
    if (daysOfPeriod(wanted) && !periods.contains(wanted))
        periods.prepend(wanted);
    return periods;
}

QString periodName(const QString &period)
{
    const auto by = period.size() == 4 ? SalesBy::Year
                  : period[5] == u'Q'  ? SalesBy::Quarter
                                       : SalesBy::Month;
    return salestext::timeLabel(by, period, false);
}

} // namespace

TargetGrid readTargetGrid(Session &session, const QString &period)
{
    TargetGrid grid{.today = session.operations().today(), .period = period};
    grid.rows.emplace_back(Aim{}, TargetsDialog::tr("The company"));
    for (const auto &department : session.departments().all())
        grid.rows.emplace_back(Aim{.department = department.id}, department.name);
    for (const auto &user : session.users().all())
        if (user.active && user.role != Role::Reader)
            grid.rows.emplace_back(Aim{.user = user.id}, user.name);
    grid.targets = TargetService(session.operations()).all();
    return grid;
}

TargetsDialog::TargetsDialog(Workspace &workspace, TargetGrid grid, QWidget *parent)
    : FormDialog(
        tr("Targets"),
        tr("What is to be reached, by whom. A quarter or year without a number of its own is the sum "
           "of its months; a department without one that of its people."),
        parent)
    , m_workspace(workspace)
    , m_grid(std::move(grid))
    , m_targets(m_grid.targets)
    , m_period(new Combo)
{
    for (const auto &period : periodsAround(m_grid.today, m_grid.period))
        m_period->addItem(periodName(period), period);
    m_period->setObjectName(u"targetPeriod"_s);
    if (const int at = m_period->findData(m_grid.period); at >= 0)
        m_period->setCurrentIndex(at);
    addField(new Field(tr("Period"), m_period), Width::Half, [this] { return problem(); });
    addWidget(buildGrid());
    fill();
    setMinimumWidth(Theme::px(kWidth));
    connect(m_period, &QComboBox::currentIndexChanged, this, &TargetsDialog::fill);
}

QString TargetsDialog::period() const
{
    return m_period->currentData().toString();
}

QWidget *TargetsDialog::buildGrid()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (const auto measure : kMeasures)
        grid->addWidget(label(displayName(measure), "caption"), 0, 1 + int(measure));
    for (int row = 0; row < int(m_grid.rows.size()); ++row) {
        const auto &[aim, name] = m_grid.rows[size_t(row)];
        grid->addWidget(label(name, aim.user.isValid() ? "" : "strong"), row + 1, 0);
        for (const auto measure : kMeasures) {
            auto *edit = new QLineEdit;
            edit->setAlignment(Qt::AlignRight);
            edit->setFixedWidth(Theme::px(kCellWidth));
            edit->setAccessibleName(tr("%1 of %2").arg(displayName(measure), name));
            edit->setObjectName(u"target-%1-%2"_s.arg(row).arg(toKey(measure)));
            grid->addWidget(edit, row + 1, 1 + int(measure));
            const Cell cell{aim, measure, edit};
            m_cells.push_back(cell);
            connect(edit, &QLineEdit::textEdited, this, [this, cell] {
                keep(cell);
                edited();
            });
        }
    }
    return widget;
}

void TargetsDialog::fill()
{
    for (const auto &cell : m_cells) {
        const auto known = std::ranges::find_if(m_targets, [&](const Target &target) {
            return target.measure == cell.measure && target.aim == cell.aim && target.period == period();
        });
        cell.edit->setText(known == m_targets.end() ? QString() : moneyText(known->amount));
        // What would hold without a number of one's own.
        const auto sum = targetOf(m_grid.targets, cell.measure, cell.aim, period());
        cell.edit->setPlaceholderText(sum ? moneyText(*sum) : QString());
    }
}

void TargetsDialog::keep(const Cell &cell)
{
    const auto amount = typedMoney(cell.edit->text());
    if (!amount)
        return;
    const auto known = std::ranges::find_if(m_targets, [&](const Target &target) {
        return target.measure == cell.measure && target.aim == cell.aim && target.period == period();
    });
    if (known != m_targets.end())
        known->amount = *amount;
    else
        m_targets.push_back({cell.measure, period(), cell.aim, *amount});
}

QString TargetsDialog::problem() const
{
    for (const auto &cell : m_cells)
        if (!typedMoney(cell.edit->text()))
            return tr("“%1” is no number for %2.").arg(cell.edit->text(), cell.edit->accessibleName());
    return {};
}

std::vector<Target> TargetsDialog::changed() const
{
    std::vector<Target> found;
    for (const auto &target : m_targets) {
        const bool stored = std::ranges::find(m_grid.targets, target) != m_grid.targets.end();
        const bool isNothing =
            target.amount.value == 0 && std::ranges::none_of(m_grid.targets, [&](const Target &other) {
                return other.measure == target.measure && other.aim == target.aim
                    && other.period == target.period;
            });
        if (!stored && !isNothing)
            found.push_back(target);
    }
    return found;
}

void TargetsDialog::save()
{
    const auto targets = changed();
    if (targets.empty()) {
        finish();
        return;
    }
    EditDialog::write(
        m_workspace,
        [targets](Session &session) {
            TargetService(session.operations()).set(targets);
            return true;
        },
        [this](const Outcome<bool> &done) {
            if (!done) {
                refuse(done.error().message());
                return;
            }
            emit saved();
            finish();
        });
}

} // namespace crm::ui
