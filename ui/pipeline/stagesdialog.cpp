#include "ui/pipeline/stagesdialog.h"

#include "core/base/text/clean.h"
#include "core/pipeline/opportunityservice.h"
#include "core/session/session.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kHundredth = 100; ///< ten-thousandths in a percent
constexpr int kChanceWidth = 64;
constexpr int kMostDays = 3'650;

} // namespace

StagesDialog::StagesDialog(Workspace &workspace, std::vector<Stage> stages, QWidget *parent)
    : FormDialog(tr("Stages of the pipeline"),
                 tr("In the order in which a deal comes through them. The chance says how likely a deal in a "
                    "stage is won; without one, the win rate so far counts. A deal that stays longer than "
                    "the days given stands still; 0 for never."),
                 parent)
    , m_workspace(workspace)
    , m_before(std::move(stages))
    , m_stages(m_before)
{
    addField(new Field(QString(), buildLines()), Width::Full, [this] { return problem(); });
    fill();
}

QWidget *StagesDialog::buildLines()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(label(tr("Stage"), "caption"), 0, 0);
    grid->addWidget(label(tr("Chance, %"), "caption"), 0, 1);
    grid->addWidget(label(tr("Days at most"), "caption"), 0, 2);
    for (int row = 0; row < int(m_stages.size()); ++row) {
        const bool isOpen = m_stages[size_t(row)].state == StageState::Open;
        Line line{new QLineEdit, isOpen ? new QLineEdit : nullptr, isOpen ? new QLineEdit : nullptr, nullptr};
        line.name->setAccessibleName(tr("Stage %1").arg(row + 1));
        line.name->setObjectName(u"stage-%1"_s.arg(row));
        connect(line.name, &QLineEdit::textEdited, this, &StagesDialog::edited);
        grid->addWidget(line.name, row + 1, 0);
        if (isOpen) {
            line.chance->setFixedWidth(Theme::px(kChanceWidth));
            line.chance->setAlignment(Qt::AlignRight);
            line.chance->setAccessibleName(tr("Chance of stage %1").arg(row + 1));
            line.chance->setObjectName(u"chance-%1"_s.arg(row));
            connect(line.chance, &QLineEdit::textEdited, this, &StagesDialog::edited);
            grid->addWidget(line.chance, row + 1, 1);
            line.days->setFixedWidth(Theme::px(kChanceWidth));
            line.days->setAlignment(Qt::AlignRight);
            line.days->setAccessibleName(tr("Days at most in stage %1").arg(row + 1));
            line.days->setObjectName(u"days-%1"_s.arg(row));
            connect(line.days, &QLineEdit::textEdited, this, &StagesDialog::edited);
            grid->addWidget(line.days, row + 1, 2);
            line.up = new IconButton("up", tr("Earlier"));
            line.up->setObjectName(u"up-%1"_s.arg(row));
            line.up->setEnabled(row > 0);
            connect(line.up, &IconButton::clicked, this, [this, row] { lift(row); });
            grid->addWidget(line.up, row + 1, 3);
        }
        m_lines.push_back(line);
    }
    return widget;
}

void StagesDialog::fill()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].name->setText(m_stages[i].name);
        if (!m_lines[i].chance)
            continue;
        m_lines[i].chance->setText(QString::number(m_stages[i].probability / kHundredth));
        m_lines[i].days->setText(QString::number(m_stages[i].stallDays));
    }
}

/// Open stages come first, so that the one above an open one is open, too.
void StagesDialog::lift(int line)
{
    m_stages = typed();
    std::swap(m_stages[size_t(line)], m_stages[size_t(line) - 1]);
    fill();
    m_lines[size_t(line) - 1].up->setFocus();
    edited();
}

std::vector<Stage> StagesDialog::typed() const
{
    auto stages = m_stages;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        stages[i].name = m_lines[i].name->text();
        if (!m_lines[i].chance)
            continue;
        bool ok = false;
        const int percent = m_lines[i].chance->text().trimmed().toInt(&ok);
        if (!ok || percent < 0 || percent > 100)
            stages[i].probability = -1;
        else if (percent != stages[i].probability / kHundredth)
            stages[i].probability = percent * kHundredth;
        const int days = m_lines[i].days->text().trimmed().toInt(&ok);
        stages[i].stallDays = ok && days >= 0 && days <= kMostDays ? days : -1;
    }
    return stages;
}

QString StagesDialog::problem() const
{
    QSet<QString> names;
    for (const auto &stage : typed()) {
        const auto name = cleanLine(stage.name);
        if (name.isEmpty() || names.contains(name))
            return tr("Each stage needs a name of its own.");
        if (stage.probability < 0)
            return tr("A chance lies between 0 and 100 %.");
        if (stage.stallDays < 0)
            return tr("The days are a whole number, 0 to 3650.");
        names.insert(name);
    }
    return {};
}

void StagesDialog::save()
{
    EditDialog::write(
        m_workspace,
        [stages = typed()](Session &session) {
            session.opportunities().editStages(stages);
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
