#include "ui/exchange/columnrow.h"

#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr double kSure = 0.7; // from here on a guess stands on its header
constexpr int kSamples = 4;

/// A line of text that gives way: it is cut off where there is no room, and never makes the page wider.
class CutLabel : public QWidget
{
public:
    CutLabel(const QString &text, int size, bool quiet)
        : m_text(text)
        , m_size(size)
        , m_quiet(quiet)
    {
        setAccessibleName(text);
        setToolTip(plainTip(text));
        setFixedHeight(Theme::px(size + 7));
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        draw::text(painter, rect(), m_text, Theme::font(m_size, !m_quiet),
                   m_quiet ? Theme::t().text3 : Theme::t().text1);
    }

private:
    QString m_text;
    int m_size;
    bool m_quiet;
};

/// Scrolling the page must not change what the mouse happens to pass over.
class CalmCombo : public Combo
{
public:
    CalmCombo() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ColumnRow::ColumnRow(const ImportPlan &plan, int column, QAbstractItemModel *fields, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_field(new CalmCombo)
    , m_state(new Pills)
    , m_question(new QWidget)
    , m_asked(label({}, "caption"))
{
    const QString header = plan.shape.headers[column];
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 8);
    box->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new CutLabel(header, type::body, false));
    const auto samples = samplesOf(plan.shape, column, kSamples);
    names->addWidget(new CutLabel(samples.isEmpty() ? tr("empty in the first rows") : format::facts(samples),
                                  type::caption, true));
    line->addLayout(names, 1);
    m_field->setModel(fields);
    m_field->setFixedWidth(Theme::px(190));
    m_field->setMaxVisibleItems(24);
    m_field->setAccessibleName(tr("Field for column %1").arg(header));
    m_field->setObjectName(u"field%1"_s.arg(column));
    line->addWidget(m_field);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_state->setFixedWidth(Theme::px(104));
    line->addWidget(m_state);
    box->addLayout(line);
    m_asking = new QHBoxLayout(m_question);
    m_asking->setContentsMargins(0, 0, 0, 2);
    m_asking->setSpacing(8);
    m_asking->addWidget(m_asked);
    box->addWidget(m_question);
    connect(m_field, &QComboBox::activated, this,
            [this] { emit mapped(m_column, m_field->currentData().toString()); });
    show(plan);
}

void ColumnRow::show(const ImportPlan &plan)
{
    const QString field = fieldOf(plan.mapping, m_column);
    m_field->setCurrentIndex(m_field->findData(field));
    showConfidence(plan, field);
    showReading(readingChoice(plan, m_column));
}

void ColumnRow::showConfidence(const ImportPlan &plan, const QString &field)
{
    if (field.isEmpty()) {
        m_state->set({});
        return;
    }
    const auto guess = std::ranges::find_if(plan.guesses, [&](const ColumnGuess &guess) {
        return guess.column == m_column && guess.field == field;
    });
    if (guess == plan.guesses.end())
        m_state->set({{plan.isKnown ? tr("as last time") : tr("chosen"), draw::Tone::Neutral, nullptr}});
    else if (guess->confidence >= kSure)
        m_state->set({{tr("recognised"), draw::Tone::Good, nullptr}});
    else
        m_state->set({{tr("please check"), draw::Tone::Warn, nullptr}});
    m_state->setToolTip(guess == plan.guesses.end() ? QString()
                                                    : tr("%1 sure").arg(format::percent(guess->confidence)));
}

void ColumnRow::showReading(const ReadingChoice &choice)
{
    m_question->setVisible(!choice.isEmpty());
    if (choice.isEmpty())
        return;
    QList<std::pair<QString, QString>> ways;
    for (const auto &way : choice.ways)
        ways.append({way.key, way.text});
    if (!m_ways || m_shown != ways) {
        delete m_ways;
        m_shown = ways;
        m_ways = new ChipRow(ChipRow::Choice::One);
        m_ways->setObjectName(u"reading%1"_s.arg(m_column));
        for (const auto &[key, text] : ways)
            m_ways->add(key, text);
        m_asking->addWidget(m_ways, 1);
        connect(m_ways, &ChipRow::chosenChanged, this,
                [this] { emit readingChosen(m_column, m_ways->chosen().value(0)); });
    }
    m_ways->choose(choice.isOpen() ? QStringList() : QStringList{choice.taken});
    m_asked->setText(choice.isOpen() ? tr("How is it to be read?") : tr("Read as"));
    setRole(m_asked, choice.isOpen() ? "error" : "caption");
    m_ways->setAccessibleName(m_asked->text());
}

} // namespace crm::ui
