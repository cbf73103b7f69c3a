#include "ui/segment/segmentspage.h"

#include "core/directory/filtertext.h"
#include "core/insight/insightservice.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/prompts.h"
#include "ui/common/sidelist.h"
#include "ui/exchange/exportlist.h"
#include "ui/segment/profileview.h"
#include "ui/segment/rulewords.h"
#include "ui/segment/segmentdelegate.h"
#include "ui/segment/segmenteditor.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kSettling = 400; ///< milliseconds

} // namespace

/// Shared by the threads on which profiles are worked out.
struct KeptFacts
{
    std::mutex mutex = {};
    std::unique_ptr<CustomerFacts> facts = {};
};

SegmentsPage::SegmentsPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_side(new SideList({.title = tr("Segments"),
                           .list = u"segmentList"_s,
                           .add = u"addSegment"_s,
                           .adds = tr("New segment")}))
    , m_list(m_side->list())
    , m_stack(new QStackedWidget)
    , m_editor(new SegmentEditor(workspace))
    , m_profile(new ProfileView)
    , m_facts(std::make_shared<KeptFacts>())
    , m_profiling(new QTimer(this))
    , m_settling(new QTimer(this))
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    outer->addWidget(m_side);
    prepareList();
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(1, 1, 1, 1);
    auto *column = new QWidget;
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_editor);
    lines->addWidget(m_profile);
    lines->addStretch();
    m_stack->addWidget(scroller(column));
    m_stack->addWidget(buildEmpty());
    box->addWidget(m_stack);
    outer->addWidget(panel, 1);
    m_settling->setSingleShot(true);
    m_settling->setInterval(kSettling);
    connect(m_settling, &QTimer::timeout, this, &SegmentsPage::countAll);
    connect(&workspace, &Workspace::directoryChanged, m_settling, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentRowChanged, this, &SegmentsPage::openCurrent);
    m_profiling->setSingleShot(true);
    m_profiling->setInterval(kSettling);
    connect(m_profiling, &QTimer::timeout, this, &SegmentsPage::profile);
    connect(m_editor, &SegmentEditor::counted, m_profiling, qOverload<>(&QTimer::start));
    connect(m_profile, &ProfileView::valueWanted, this, &SegmentsPage::openValue);
    connect(m_profile, &ProfileView::saved, this,
            [this](const QString &file) { emit happened(tr("Saved %1").arg(file), false); });
    connect(m_profile, &ProfileView::failed, this, &Page::failed);
    connect(m_editor, &SegmentEditor::failed, this, &Page::failed);
    connect(m_editor, &SegmentEditor::stored, this, [this](SegmentId id, const QString &what) {
        m_fresh = false;
        m_wanted = id;
        emit happened(what, true);
    });
    connect(m_editor, &SegmentEditor::customersWanted, this, [this](const QString &expression) {
        emit wanted(u"customers"_s, {{u"filter"_s, expression}});
    });
    connect(m_editor, &SegmentEditor::exportWanted, this, &SegmentsPage::exportList);
    connect(m_editor, &SegmentEditor::removeWanted, this, &SegmentsPage::removeCurrent);
    read();
}

void SegmentsPage::prepareList()
{
    m_list->setItemDelegate(new SegmentDelegate(m_list));
    m_add = m_side->add();
    m_addList = new Button(tr("New list"), "ghost", "bookmark");
    m_addList->setObjectName(u"addList"_s);
    m_side->addFoot(m_addList);
    connect(m_add, &QPushButton::clicked, this, &SegmentsPage::createNew);
    connect(m_addList, &QPushButton::clicked, this, &SegmentsPage::createList);
}

QWidget *SegmentsPage::buildEmpty()
{
    auto *empty = new EmptyState(
        "segments", tr("No segments yet"),
        tr("A segment is a group of customers under a name: who buys often, who has been silent, who bought "
           "tea but no cups. It is always current, and every list, rule and report can use it."));
    connect(empty->addStep(tr("New segment"), "plus"), &Button::clicked, this, &SegmentsPage::createNew);
    return empty;
}

void SegmentsPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::Segment))
        read();
}

void SegmentsPage::reload()
{
    read();
    countAll();
}

bool SegmentsPage::ready() const
{
    return m_read && m_open == 0 && m_editor->ready() && m_uncounted.isEmpty() && !m_profiling->isActive();
}

void SegmentsPage::read()
{
    ++m_open;
    m_workspace.read(
        this,
        [](Session &session) {
            return std::pair(session.segments().all(), session.actor().may(Permission::Edit));
        },
        [this](const auto &outcome) {
            --m_open;
            m_read = true;
            if (outcome)
                present(outcome->first, outcome->second);
            else
                emit failed(outcome.error().message());
        });
}

void SegmentsPage::present(const std::vector<Segment> &segments, bool mayEdit)
{
    m_segments = segments;
    m_add->setVisible(mayEdit);
    m_addList->setVisible(mayEdit);
    m_editor->setMayEdit(mayEdit);
    fillList();
    m_settling->start(); // the list in memory learns of them a moment later
}

void SegmentsPage::fillList()
{
    const auto lists = m_workspace.directory().snapshot()->sharedLists();
    const auto wanted = m_wanted.isValid() ? std::exchange(m_wanted, {}) : m_editor->segment().id;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int current = -1;
    for (const auto &segment : m_segments) {
        auto *item = new QListWidgetItem(segment.name, m_list);
        const QString sentence =
            segment.isList() ? tr("A list") : expressionInWords(segment.expression, *lists);
        item->setData(SegmentDelegate::Sentence, sentence);
        item->setData(SegmentDelegate::IsList, segment.isList());
        item->setToolTip(plainTip(sentence));
        if (segment.id == wanted)
            current = m_list->count() - 1;
    }
    if (current < 0 && !m_segments.empty() && !m_fresh)
        current = 0;
    m_list->setCurrentRow(current);
    m_stack->setCurrentIndex(m_segments.empty() && !m_fresh ? 1 : 0);
    if (current >= 0 && !m_fresh
        && (m_editor->segment().id != m_segments[size_t(current)].id || !m_editor->isChanged()))
        m_editor->edit(m_segments[size_t(current)]);
}

void SegmentsPage::countAll()
{
    if (m_workspace.directory().snapshot()->stage() != DirectoryStage::Complete)
        return;
    const bool idle = m_uncounted.isEmpty();
    m_uncounted.clear();
    for (const auto &segment : m_segments)
        m_uncounted << segment.id.value;
    if (idle)
        countNext();
    m_editor->recount();
}

/// One after the other; what is newer overtakes them.
void SegmentsPage::countNext()
{
    if (m_uncounted.isEmpty())
        return;
    const auto found = std::ranges::find(m_segments, SegmentId{m_uncounted.first()}, &Segment::id);
    if (found == m_segments.end()) {
        m_uncounted.removeFirst();
        return countNext();
    }
    const auto snapshot = m_workspace.directory().snapshot();
    const DirectoryQuery query{.filters = {FilterRule::about(FilterFact::Segment, FilterRule::Operator::Equal,
                                                             {FilterValue::of(found->name)})},
                               .today = m_workspace.clock().today(snapshot->lists().zone)};
    m_workspace.query(this, query, [this, id = m_uncounted.first()](const DirectoryView &view) {
        for (int row = 0; row < int(m_segments.size()) && row < m_list->count(); ++row)
            if (m_segments[size_t(row)].id.value == id)
                m_list->item(row)->setData(SegmentDelegate::Count,
                                           view.isAnswered ? format::count(view.total()) : u"?"_s);
        m_uncounted.removeOne(id);
        countNext();
    });
}

void SegmentsPage::open(const Segment &segment)
{
    m_fresh = !segment.id.isValid();
    m_stack->setCurrentIndex(0);
    m_editor->edit(segment);
}

void SegmentsPage::openCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_segments.size()))
        return;
    if (!m_editor->isChanged())
        return open(m_segments[size_t(row)]);
    QTimer::singleShot(0, this, &SegmentsPage::selectEdited); // the click is still at work
    ConfirmBox::ask(this,
                    {tr("Discard what you typed?"), tr("What is stored stays as it was."), tr("Discard")},
                    [this, id = m_segments[size_t(row)].id] {
                        const auto found = std::ranges::find(m_segments, id, &Segment::id);
                        if (found == m_segments.end())
                            return;
                        open(*found);
                        selectEdited();
                    });
}

/// The row of what the editor shows.
void SegmentsPage::selectEdited()
{
    const QSignalBlocker quiet(m_list);
    const auto found = std::ranges::find(m_segments, m_editor->segment().id, &Segment::id);
    m_list->setCurrentRow(found == m_segments.end() ? -1 : int(found - m_segments.begin()));
}

void SegmentsPage::profile()
{
    ++m_open;
    m_workspace.aside(
        this,
        [view = m_editor->view(), kept = m_facts](Session &session) {
            const std::lock_guard lock(kept->mutex);
            auto &source = session.insight();
            if (!kept->facts || kept->facts->state() != source.state()
                || kept->facts->today() != source.today())
                kept->facts = std::make_unique<CustomerFacts>(source.state(), source.today());
            return segmentProfile(view, *kept->facts, source);
        },
        [this, mine = ++m_question](const Outcome<SegmentProfile> &profile) {
            --m_open;
            if (mine != m_question)
                return;
            if (profile)
                m_profile->present(*profile);
            else
                m_profile->say(profile.error().message());
        });
}

/// The customers behind a bar.
void SegmentsPage::openValue(const QString &key, const QString &value)
{
    const auto &segment = m_editor->segment();
    QString own = u'(' + m_editor->expression() + u')';
    if (segment.id.isValid() && !m_editor->isChanged())
        own = u"segment = "_s + quotedFilterText(segment.name);
    const bool plain = fieldOfKey(key) || filterFactOfKey(key);
    const QString condition = u"%1 = %2"_s.arg(plain ? key : quotedFilterText(key),
                                               value.isEmpty() ? u"none"_s : quotedFilterText(value));
    const QString filter = own == u"()"_s ? condition : own + u" and "_s + condition;
    emit wanted(u"customers"_s, {{u"filter"_s, filter}});
}

void SegmentsPage::createNew()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    open({});
}

void SegmentsPage::createList()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    open({.kind = Segment::Kind::List});
}

void SegmentsPage::removeCurrent()
{
    m_workspace.write(
        this, [id = m_editor->segment().id](Session &session) { return session.segments().remove(id); },
        [this, name = m_editor->segment().name](const Outcome<ChangeSet> &outcome) {
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            m_editor->edit({});
            emit happened(tr("Removed the segment %1").arg(name), true);
        });
}

void SegmentsPage::exportList()
{
    ExportOffer offer{.title = m_editor->segment().name,
                      .kinds = {ImportKind::Customers, ImportKind::Contacts, ImportKind::Orders}};
    const auto &view = m_editor->view();
    for (qint64 i = 0; i < view.total(); ++i)
        offer.listed.push_back(view.id(i));
    if (!offer.listed.empty())
        crm::ui::exportList(*this, m_workspace, offer);
}

QVariantMap SegmentsPage::state() const
{
    return {{u"segment"_s, m_editor->segment().id.value}};
}

void SegmentsPage::restore(const QVariantMap &state)
{
    if (state.contains(u"filter"_s))
        return open({.expression = state.value(u"filter"_s).toString()});
    m_wanted = {state.value(u"segment"_s).toLongLong()};
    m_fresh = false;
    if (m_read)
        fillList();
}

} // namespace crm::ui
