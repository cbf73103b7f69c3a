#include "ui/segment/segmentchoice.h"

#include "core/session/workspace.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSettling = 200; ///< milliseconds
constexpr int kNarrowest = 96;
constexpr int kWidest = 220; ///< at 100 % text: names of segments may be whole sentences

IdSet idsOf(const DirectoryView &view)
{
    std::vector<qint64> ids;
    for (qint64 i = 0; view.isAnswered && i < view.total(); ++i)
        ids.push_back(view.id(i));
    return idSet(std::move(ids));
}

} // namespace

SegmentChoice::SegmentChoice(Workspace &workspace, QWidget *parent)
    : Combo(parent)
    , m_workspace(workspace)
    , m_settling(new QTimer(this))
{
    setObjectName(u"segmentChoice"_s);
    setAccessibleName(tr("Segment of the customers"));
    setToolTip(plainTip(tr("Only what belongs to the customers of a segment")));
    setMinimumWidth(Theme::px(kNarrowest)); // it makes room where a window is narrow
    setMaximumWidth(Theme::px(kWidest));
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    connect(m_settling, &QTimer::timeout, this, &SegmentChoice::fill);
    connect(&workspace, &Workspace::directoryChanged, m_settling, qOverload<>(&QTimer::start));
    connect(this, &QComboBox::activated, this, [this] { choose(currentData().toString()); });
    fill();
}

void SegmentChoice::choose(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    setCurrentIndex(std::max(0, findData(name)));
    ask();
}

/// A segment that is gone, or has another name now, is let go of.
void SegmentChoice::fill()
{
    if (!m_workspace.isOpen())
        return;
    const auto snapshot = m_workspace.directory().snapshot();
    QStringList names;
    for (const auto &[name, segment] : snapshot->lists().segments)
        names << name;
    if (names != m_names || count() == 0) {
        m_names = names;
        clear();
        addItem(tr("All customers"), QString());
        for (const auto &name : std::as_const(m_names))
            addItem(name, name);
        setVisible(!m_names.isEmpty());
    }
    setCurrentIndex(std::max(0, findData(m_name)));
    if (!isChosen())
        return;
    if (snapshot->stage() == DirectoryStage::Complete && !m_names.contains(m_name))
        choose({});
    else
        ask();
}

/// While the list of customers is still coming, each stage of it asks again.
void SegmentChoice::ask()
{
    ++m_question;
    if (!isChosen()) {
        take(nullptr);
        return;
    }
    DirectoryQuery query{.today =
                             m_workspace.clock().today(m_workspace.directory().snapshot()->lists().zone)};
    query.filters = {
        FilterRule::about(FilterFact::Segment, FilterRule::Operator::Equal, {FilterValue::of(m_name)})};
    ++m_pending;
    m_workspace.query(this, query, [this, question = m_question](const DirectoryView &view) {
        --m_pending;
        if (question == m_question && view.isComplete())
            take(idsOf(view));
    });
}

void SegmentChoice::take(const IdSet &customers)
{
    const bool same = customers && m_customers ? *customers == *m_customers : customers == m_customers;
    m_customers = customers;
    if (!same)
        emit changed();
}

} // namespace crm::ui
