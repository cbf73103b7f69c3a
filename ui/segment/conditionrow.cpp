#include "ui/segment/conditionrow.h"

#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/segment/rulewords.h"
#include "ui/segment/valueinputs.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using Verb = RuleVerb;

constexpr int kMostRows = 18;

/// An entry that cannot be chosen, above others.
void addHeading(Combo *combo, const QString &text)
{
    combo->addItem(text);
    auto *item = qobject_cast<QStandardItemModel *>(combo->model())->item(combo->count() - 1);
    item->setFlags(Qt::NoItemFlags);
    auto font = item->font();
    font.setBold(true);
    item->setFont(font);
}

bool isTime(Verb verb)
{
    return verb == Verb::LastDays || verb == Verb::LongerAgo || verb == Verb::NextDays;
}

} // namespace

ConditionRow::ConditionRow(Workspace &workspace, RuleCondition condition, const ProductNames &names,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_condition(std::move(condition))
    , m_names(names)
    , m_box(new QHBoxLayout(this))
    , m_count(label({}, "caption"))
{
    setObjectName(u"conditionRow"_s);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(8);
    m_count->setMinimumWidth(Theme::px(64));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setToolTip(plainTip(tr("Customers for whom this condition alone holds")));
    auto *remove = new IconButton("close", tr("Take this condition away"));
    remove->setObjectName(u"removeCondition"_s);
    m_box->addWidget(m_count);
    m_box->addWidget(remove);
    connect(remove, &IconButton::clicked, this, &ConditionRow::removed);
    build();
}

void ConditionRow::setCount(const QString &count)
{
    m_count->setText(count);
}

void ConditionRow::build()
{
    if (m_line) {
        m_line->hide();
        m_line->deleteLater(); // it may be the one that was used
    }
    m_line = new QWidget;
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (m_condition.verb == Verb::Written) {
        row->addWidget(label(titleOf(Verb::Written), "muted"));
        row->addWidget(textInput(), 1);
    } else {
        addSubject(row);
        addSpan(row);
        addVerb(row);
        addValues(row);
    }
    m_box->insertWidget(0, m_line, 1);
}

void ConditionRow::take(const RuleCondition &condition, bool rebuild)
{
    m_condition = condition;
    m_count->clear();
    if (rebuild)
        build();
    emit changed(m_condition);
}

void ConditionRow::addSubject(QHBoxLayout *row)
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    auto *combo = new Combo;
    combo->setObjectName(u"subject"_s);
    combo->setAccessibleName(tr("What the condition is about"));
    combo->setMaxVisibleItems(kMostRows);
    auto subjects = std::make_shared<QList<RuleSubject>>();
    for (const auto &group : ruleSubjects(*lists)) {
        addHeading(combo, group.title);
        subjects->append(RuleSubject());
        for (const auto &subject : group.subjects) {
            combo->addItem(titleOf(subject, *lists));
            subjects->append(subject);
            if (subject == m_condition.subject)
                combo->setCurrentIndex(combo->count() - 1);
        }
    }
    combo->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    combo->setMinimumWidth(Theme::px(150));
    row->addWidget(combo, 3);
    connect(combo, &QComboBox::activated, this, [this, subjects, lists](int index) {
        if ((*subjects)[index] != m_condition.subject)
            take(freshCondition((*subjects)[index], *lists), true);
    });
}

void ConditionRow::addSpan(QHBoxLayout *row)
{
    if (!m_condition.subject.fact
        || filterFactInfo(*m_condition.subject.fact).span == FilterFactInfo::Span::Never)
        return;
    const bool always = filterFactInfo(*m_condition.subject.fact).span == FilterFactInfo::Span::Always;
    const auto since = QDate::fromString(m_condition.span, Qt::ISODate);
    auto *combo = new Combo;
    combo->setObjectName(u"span"_s);
    combo->setAccessibleName(tr("In which time"));
    if (!always)
        combo->addItem(tr("ever"), u""_s);
    combo->addItem(tr("within"), u"90d"_s);
    combo->addItem(tr("since"),
                   m_workspace.clock().today(QTimeZone::utc()).addYears(-1).toString(Qt::ISODate));
    combo->setCurrentIndex(m_condition.span.isEmpty() ? 0 : combo->count() - (since.isValid() ? 1 : 2));
    row->addWidget(combo);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto next = m_condition;
        next.span = combo->currentData().toString();
        take(next, true);
    });
    const auto set = [this](const QString &span) {
        auto next = m_condition;
        next.span = span;
        take(next, false);
    };
    if (since.isValid()) {
        auto *day = new DateEdit(since);
        day->setAccessibleName(tr("Since which day"));
        row->addWidget(day);
        connect(day, &QLineEdit::textChanged, this, [day, set] {
            if (day->day())
                set(day->day()->toString(Qt::ISODate));
        });
    } else if (!m_condition.span.isEmpty()) {
        auto *time = new TimeSpanEdit(m_condition.span);
        row->addWidget(time);
        connect(time, &TimeSpanEdit::changed, this, set);
    }
}

void ConditionRow::addVerb(QHBoxLayout *row)
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    auto *combo = new Combo;
    combo->setObjectName(u"verb"_s);
    combo->setAccessibleName(tr("How it is compared"));
    const auto verbs = verbsOf(m_condition.subject, *lists);
    for (const auto verb : verbs) {
        combo->addItem(titleOf(verb), int(verb));
        if (verb == m_condition.verb)
            combo->setCurrentIndex(combo->count() - 1);
    }
    row->addWidget(combo);
    connect(combo, &QComboBox::activated, this, [this, combo, lists] {
        const auto verb = RuleVerb(combo->currentData().toInt());
        auto next = m_condition;
        next.verb = verb;
        const bool times = isTime(verb);
        const bool texts = !times && verb != Verb::Between;
        if (times != isTime(m_condition.verb))
            next.values = times ? QStringList{u"90d"_s} : QStringList();
        else if (verb == Verb::IsEmpty || verb == Verb::IsNotEmpty)
            next.values.clear();
        else if (verb == Verb::Between)
            next.values.resize(2);
        else if (texts && m_condition.verb == Verb::Between)
            next.values.resize(1);
        take(next, true);
    });
}

void ConditionRow::addValues(QHBoxLayout *row)
{
    switch (m_condition.verb) {
    case Verb::IsEmpty:
    case Verb::IsNotEmpty: row->addStretch(3); return;
    case Verb::IsOneOf:
    case Verb::IsNoneOf: {
        const auto kind = kindOf(m_condition.subject, m_workspace.directory().snapshot()->lists());
        if (kind != FieldKind::Choice && kind != FieldKind::Labels) {
            row->addWidget(textInput(), 3);
            return;
        }
        auto *values = new ValuesButton(knownValues(m_condition.subject, *m_workspace.directory().snapshot()),
                                        m_condition.values);
        row->addWidget(values, 3);
        connect(values, &ValuesButton::changed, this, [this](const QStringList &chosen) {
            auto next = m_condition;
            next.values = chosen;
            take(next, false);
        });
        return;
    }
    case Verb::Contains:
    case Verb::ContainsNot:
    case Verb::Starts: row->addWidget(textInput(), 3); return;
    case Verb::Between:
        row->addWidget(valueInput(0), 1);
        row->addWidget(label(tr("and"), "muted"));
        row->addWidget(valueInput(1), 1);
        row->addStretch(1);
        return;
    default: row->addWidget(valueInput(0), 1); row->addStretch(2);
    }
}

/// A number, a day or a time.
QWidget *ConditionRow::valueInput(int place)
{
    const QString value = m_condition.values.value(place);
    const auto set = [this, place](const QString &text) {
        auto next = m_condition;
        next.values.resize(std::max<qsizetype>(next.values.size(), place + 1));
        next.values[place] = text;
        take(next, false);
    };
    if (isTime(m_condition.verb)) {
        auto *time = new TimeSpanEdit(value);
        connect(time, &TimeSpanEdit::changed, this, set);
        return time;
    }
    const auto kind = kindOf(m_condition.subject, m_workspace.directory().snapshot()->lists());
    if (kind == FieldKind::Day || kind == FieldKind::Instant) {
        const auto day = QDate::fromString(value, Qt::ISODate);
        auto *edit = new DateEdit(day.isValid() ? std::optional(day) : std::nullopt);
        edit->setAccessibleName(tr("Day"));
        connect(edit, &QLineEdit::textChanged, this,
                [edit, set] { set(edit->day() ? edit->day()->toString(Qt::ISODate) : QString()); });
        return edit;
    }
    auto *edit = new QLineEdit(value);
    edit->setObjectName(u"number"_s);
    edit->setAccessibleName(tr("Number"));
    edit->setAlignment(Qt::AlignRight);
    connect(edit, &QLineEdit::textEdited, this, set);
    return edit;
}

/// One text, or several parted by commas.
QWidget *ConditionRow::textInput()
{
    const bool several = m_condition.verb == Verb::IsOneOf || m_condition.verb == Verb::IsNoneOf;
    auto *edit = new QLineEdit(m_condition.values.join(tr(", ")));
    edit->setObjectName(u"text"_s);
    edit->setAccessibleName(tr("Text"));
    edit->setPlaceholderText(several ? tr("Several are parted by commas") : QString());
    const auto names = m_condition.subject.fact == FilterFact::Bought         ? m_names.products
                     : m_condition.subject.fact == FilterFact::BoughtCategory ? m_names.categories
                                                                              : QStringList();
    if (!names.isEmpty()) {
        auto *completer = new QCompleter(names, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    }
    connect(edit, &QLineEdit::textChanged, this, [this, several](const QString &text) {
        static const QRegularExpression commas(u"[,，、]"_s);
        auto next = m_condition;
        next.values = several ? text.split(commas, Qt::SkipEmptyParts) : QStringList{text};
        for (auto &value : next.values)
            value = value.trimmed();
        take(next, false);
    });
    return edit;
}

} // namespace crm::ui
