#include "ui/insight/rfmgriddialog.h"

#include "core/insight/insightservice.h"
#include "core/insight/rfmgridtext.h"
#include "core/session/session.h"
#include "ui/common/formatters.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kWidth = 620;
constexpr int kCellWidth = 76;

} // namespace

RfmGridDialog::RfmGridDialog(Workspace &workspace, const RfmGrid &grid, const RfmScores &scores,
                             QWidget *parent)
    : FormDialog(
        tr("RFM segments"),
        tr("Scores from 1 to 5 for how lately, how often and for how much somebody bought: 5 is best. "
           "A customer is in the first segment that holds all three; write 4-5 or 3."),
        parent)
    , m_workspace(workspace)
    , m_before(grid)
    , m_scores(scores)
    , m_others(label({}, "caption"))
{
    // The grid is one field, so that what is wrong in it is said at the foot.
    addField(new Field(QString(), buildGrid()), Width::Full, [this] { return problem(); });
    auto *usual = new Button(tr("The usual grid"));
    usual->setObjectName(u"usualGrid"_s);
    addAct(usual);
    fill(grid);
    setMinimumWidth(Theme::px(kWidth));
    connect(usual, &Button::clicked, this, [this] {
        fill(defaultRfmGrid());
        edited();
    });
}

QWidget *RfmGridDialog::buildGrid()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int column = 0;
    for (const auto &head : {tr("Segment"), tr("Recency"), tr("Frequency"), tr("Money"), tr("Customers")})
        grid->addWidget(label(head, "caption"), 0, column++);
    for (int row = 0; row < int(m_before.segments.size()); ++row) {
        const auto &segment = m_before.segments[size_t(row)];
        const auto name = rfmSegmentName(QString::fromStdString(segment.key));
        const auto edit = [&](int place, const QString &score) {
            auto *field = new QLineEdit;
            field->setFixedWidth(Theme::px(kCellWidth));
            field->setAccessibleName(tr("%1 of %2").arg(score, name));
            field->setObjectName(u"rfm-%1-%2"_s.arg(QString::fromStdString(segment.key)).arg(place));
            grid->addWidget(field, row + 1, place);
            connect(field, &QLineEdit::textEdited, this, [this] {
                recount();
                edited();
            });
            return field;
        };
        grid->addWidget(label(name), row + 1, 0);
        Line line{segment.key, edit(1, tr("Recency")), edit(2, tr("Frequency")), edit(3, tr("Money")),
                  label({}, "muted")};
        line.count->setObjectName(u"rfm-%1-count"_s.arg(QString::fromStdString(segment.key)));
        grid->addWidget(line.count, row + 1, 4);
        m_lines.push_back(line);
    }
    const int last = int(m_before.segments.size()) + 1;
    grid->addWidget(label(rfmSegmentName(u"others"_s), "caption"), last, 0);
    grid->addWidget(m_others, last, 4);
    return widget;
}

void RfmGridDialog::fill(const RfmGrid &grid)
{
    for (const auto &line : m_lines) {
        const auto segment = std::ranges::find(grid.segments, line.key, &RfmSegment::key);
        if (segment == grid.segments.end())
            continue;
        line.recency->setText(toText(segment->recency));
        line.frequency->setText(toText(segment->frequency));
        line.money->setText(toText(segment->money));
    }
    recount();
}

std::optional<RfmGrid> RfmGridDialog::typed() const
{
    RfmGrid grid;
    for (const auto &line : m_lines) {
        const auto recency = scoreRangeFromText(line.recency->text());
        const auto frequency = scoreRangeFromText(line.frequency->text());
        const auto money = scoreRangeFromText(line.money->text());
        if (!recency || !frequency || !money)
            return {};
        grid.segments.push_back({line.key, *recency, *frequency, *money});
    }
    return grid;
}

QString RfmGridDialog::problem() const
{
    return typed() ? QString() : tr("Scores lie between 1 and 5: write 3, or 2-4.");
}

void RfmGridDialog::recount()
{
    const auto grid = typed();
    if (!grid)
        return;
    std::vector<qint64> counts(grid->segments.size() + 1);
    for (const auto segment : rfmSegments(m_scores, *grid))
        if (segment != kNoRfmSegment)
            ++counts[segment];
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].count->setText(format::count(counts[i]));
    m_others->setText(format::count(counts.back()));
}

bool RfmGridDialog::isChanged()
{
    return typed() != m_before;
}

void RfmGridDialog::save()
{
    EditDialog::write(
        m_workspace,
        [grid = *typed()](Session &session) {
            session.insight().setRfmGrid(grid);
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
