#include "ui/insight/scoredialog.h"

#include "core/insight/churnreport.h"
#include "core/insight/insightservice.h"
#include "core/session/workspace.h"
#include "ui/insight/scoretexts.h"

#include <QGridLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kWidth = 720;
constexpr int kSettling = 250; ///< milliseconds

} // namespace

ScoreDialog::ScoreDialog(Workspace &workspace, std::shared_ptr<const ScoreFigures> figures, QWidget *parent)
    : FormDialog(tr("Who will become a customer?"),
                 tr("The program compares those who came with those who did not, and looks for the same in "
                    "those who are still open. What is filled in only afterwards gives the answer away: it "
                    "must not be learnt from."),
                 parent)
    , m_workspace(workspace)
    , m_before(std::move(figures))
    , m_target(new Combo)
    , m_quality(label({}, "muted"))
    , m_settling(new QTimer(this))
{
    const auto &query = m_before->report.query;
    m_target->setObjectName(u"scoreTarget"_s);
    m_target->addItem(scoretext::target({}), QString());
    for (const auto &key : m_before->targets)
        m_target->addItem(behaviourTitle(key), key);
    m_target->setCurrentIndex(std::max(0, m_target->findData(query.target)));
    addField(new Field(tr("What is foretold"), m_target), Width::Full);
    addWidget(buildFields());
    m_quality->setObjectName(u"scoreQuality"_s);
    m_quality->setWordWrap(true);
    addWidget(m_quality);
    setSaveText(tr("Use this score"));
    setMinimumWidth(Theme::px(kWidth));
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    connect(m_settling, &QTimer::timeout, this, &ScoreDialog::learn);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ScoreDialog::change);
    display(*m_before);
}

QWidget *ScoreDialog::buildFields()
{
    const auto &query = m_before->report.query;
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto &key : m_before->keys) {
        auto *use = new Combo;
        use->setObjectName(u"scoreUse-"_s + key);
        use->setAccessibleName(behaviourTitle(key));
        use->addItems({tr("Learn from it"), tr("Leave it out"), tr("Filled in afterwards")}); // as Use
        use->setCurrentIndex(query.afterwards.contains(key) ? Afterwards
                             : query.ignored.contains(key)  ? Ignore
                                                            : Learn);
        Line line{key, label(behaviourTitle(key)), use, label({}, "caption")};
        line.verdict->setWordWrap(true);
        line.verdict->setObjectName(u"scoreVerdict-"_s + key);
        grid->addWidget(line.name, row, 0);
        grid->addWidget(use, row, 1);
        grid->addWidget(line.verdict, row++, 2);
        connect(use, &QComboBox::currentIndexChanged, this, &ScoreDialog::change);
        m_lines.push_back(line);
    }
    return widget;
}

ScoreQuery ScoreDialog::chosen() const
{
    ScoreQuery query{.target = m_target->currentData().toString()};
    for (const auto &line : m_lines) {
        if (line.use->currentIndex() == Afterwards)
            query.afterwards << line.key;
        else if (line.use->currentIndex() == Ignore)
            query.ignored << line.key;
    }
    return query;
}

void ScoreDialog::change()
{
    m_quality->setText(tr("Learning…"));
    m_settling->start();
    edited();
}

void ScoreDialog::learn()
{
    m_workspace.aside(
        this, [query = chosen()](Session &session) { return readScore(session, query); },
        [this, question = ++m_question](const Outcome<ScoreFigures> &figures) {
            if (question != m_question)
                return;
            if (figures)
                display(*figures);
            else
                refuse(figures.error().message());
        });
}

void ScoreDialog::display(const ScoreFigures &figures)
{
    const auto &report = figures.report;
    const bool known = report.quality.state == LearningState::Enough;
    for (const auto &line : m_lines) {
        const bool isTarget = line.key == report.query.target;
        line.name->setVisible(!isTarget);
        line.use->setVisible(!isTarget);
        line.verdict->setVisible(!isTarget);
        const auto field = std::ranges::find(report.fields, line.key, &ScoreField::key);
        line.verdict->setText(field == report.fields.end() ? QString() : scoretext::verdict(*field));
    }
    QStringList words{known ? scoretext::quality(report) : scoretext::missing(report)};
    if (known && !report.message().isEmpty())
        words << report.message();
    m_quality->setText(words.join(u'\n'));
}

bool ScoreDialog::isChanged()
{
    const auto now = chosen().toJson();
    return now != m_before->report.query.toJson();
}

void ScoreDialog::save()
{
    EditDialog::write(
        m_workspace,
        [query = chosen()](Session &session) {
            session.insight().setScoreQuery(query);
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
