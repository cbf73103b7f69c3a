#include "ui/playbook/playbookspage.h"

#include "core/playbook/playbookservice.h"
#include "core/playbook/usualplaybooks.h"
#include "core/segmentation/segmentservice.h"
#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/prompts.h"
#include "ui/common/sidelist.h"
#include "ui/playbook/playbookeditor.h"
#include "ui/segment/segmentdelegate.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Answer
{
    std::vector<Playbook> playbooks;
    QHash<qint64, qint64> openTasks;
    std::vector<Segment> segments;
    bool mayEdit = false;
};

Answer readAll(Session &session)
{
    const PlaybookService service(session.operations());
    return {service.all(), service.openTasks(), session.segments().all(),
            session.actor().may(Permission::Assign)};
}

} // namespace

PlaybooksPage::PlaybooksPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_side(new SideList({.title = tr("Playbooks"),
                           .list = u"playbookList"_s,
                           .add = u"addPlaybook"_s,
                           .adds = tr("New playbook")}))
    , m_list(m_side->list())
    , m_stack(new QStackedWidget)
    , m_editor(new PlaybookEditor(workspace))
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
    lines->addStretch();
    m_stack->addWidget(scroller(column));
    m_stack->addWidget(buildEmpty());
    box->addWidget(m_stack);
    outer->addWidget(panel, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlaybooksPage::openCurrent);
    connect(&workspace, &Workspace::directoryChanged, m_editor, &PlaybookEditor::recount);
    connect(m_editor, &PlaybookEditor::failed, this, &Page::failed);
    connect(m_editor, &PlaybookEditor::stored, this, [this](PlaybookId id, const QString &what) {
        m_fresh = false;
        m_wanted = id;
        emit happened(what, true);
    });
    connect(m_editor, &PlaybookEditor::removeWanted, this, &PlaybooksPage::removeCurrent);
    connect(m_editor, &PlaybookEditor::customersWanted, this,
            [this](const std::vector<qint64> &ids, const QString &title) {
                QVariantList list;
                for (const auto id : ids)
                    list << id;
                emit wanted(u"customers"_s, {{u"ids"_s, list}, {u"title"_s, title}});
            });
    read();
}

void PlaybooksPage::prepareList()
{
    m_list->setItemDelegate(new SegmentDelegate(m_list));
    m_add = m_side->add();
    auto *automation = new Button(tr("Automation…"), "ghost", "refresh");
    automation->setObjectName(u"openAutomation"_s);
    automation->setToolTip(plainTip(tr("What the program does by itself when something happens")));
    m_side->addFoot(automation);
    connect(automation, &Button::clicked, this, [this] { emit wanted(u"automation"_s, {}); });
    connect(m_add, &Button::clicked, this, &PlaybooksPage::createNew);
}

QWidget *PlaybooksPage::buildEmpty()
{
    auto *empty = new EmptyState(
        "lifecycle", tr("No playbooks yet"),
        tr("A playbook says what is done with customers who come into a stage: whom to call after how many "
           "days, what to say, what to offer. The activities are planned by themselves, for whoever owns the "
           "customer, and stand on the page Today."));
    connect(empty->addStep(tr("Begin with five usual ones"), "lifecycle"), &Button::clicked, this,
            &PlaybooksPage::addUsual);
    connect(empty->addStep(tr("New playbook"), "plus"), &Button::clicked, this, &PlaybooksPage::createNew);
    return empty;
}

bool PlaybooksPage::ready() const
{
    return m_read && m_open == 0 && m_editor->ready();
}

void PlaybooksPage::refresh(const ChangeSet &changes)
{
    if (changes.touches(Entity::Segment) || changes.touches(Entity::Activity))
        read();
}

void PlaybooksPage::read()
{
    ++m_open;
    m_workspace.read(this, readAll, [this](const Outcome<Answer> &answer) {
        --m_open;
        m_read = true;
        if (!answer) {
            emit failed(answer.error().message());
            return;
        }
        m_playbooks = answer->playbooks;
        m_openTasks = answer->openTasks;
        m_add->setVisible(answer->mayEdit);
        m_editor->setSegments(answer->segments);
        m_editor->setMayEdit(answer->mayEdit);
        fillList();
    });
}

void PlaybooksPage::fillList()
{
    const auto wanted = m_wanted.isValid() ? std::exchange(m_wanted, {}) : m_editor->playbook().id;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int current = -1;
    for (const auto &playbook : m_playbooks) {
        auto *item = new QListWidgetItem(playbook.name, m_list);
        const QString entry = tr("%1: %2").arg(displayName(playbook.entry), entryName(playbook));
        const QString sentence = playbook.enabled ? entry : tr("Off. %1").arg(entry);
        item->setData(SegmentDelegate::Sentence, sentence);
        if (const auto open = m_openTasks.value(playbook.id.value); open > 0)
            item->setData(SegmentDelegate::Count, tr("%1 open").arg(format::count(open)));
        item->setToolTip(plainTip(sentence));
        if (playbook.id == wanted)
            current = m_list->count() - 1;
    }
    if (current < 0 && !m_playbooks.empty() && !m_fresh)
        current = 0;
    m_list->setCurrentRow(current);
    m_stack->setCurrentIndex(m_playbooks.empty() && !m_fresh ? 1 : 0);
    if (current < 0 || m_fresh)
        return;
    const auto &playbook = m_playbooks[size_t(current)];
    const bool isOther = m_editor->playbook().id != playbook.id;
    if (isOther || (m_editor->playbook() != playbook && !m_editor->isChanged()))
        m_editor->edit(playbook);
    else
        m_editor->recount();
}

void PlaybooksPage::open(const Playbook &playbook)
{
    m_fresh = !playbook.id.isValid();
    m_stack->setCurrentIndex(0);
    m_editor->edit(playbook);
}

void PlaybooksPage::openCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_playbooks.size()))
        return;
    if (!m_editor->isChanged() || (m_fresh && m_editor->typed().name.isEmpty()))
        return open(m_playbooks[size_t(row)]);
    QTimer::singleShot(0, this, &PlaybooksPage::selectEdited); // the click is still at work
    ConfirmBox::ask(this,
                    {tr("Discard what you typed?"), tr("What is stored stays as it was."), tr("Discard")},
                    [this, id = m_playbooks[size_t(row)].id] {
                        const auto found = std::ranges::find(m_playbooks, id, &Playbook::id);
                        if (found == m_playbooks.end())
                            return;
                        open(*found);
                        selectEdited();
                    });
}

/// The row of what the editor shows.
void PlaybooksPage::selectEdited()
{
    const QSignalBlocker quiet(m_list);
    const auto found = std::ranges::find(m_playbooks, m_editor->playbook().id, &Playbook::id);
    m_list->setCurrentRow(found == m_playbooks.end() ? -1 : int(found - m_playbooks.begin()));
}

void PlaybooksPage::createNew()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    open({.key = u"first_purchase"_s, .steps = {PlaybookStep{.day = 3}}});
}

void PlaybooksPage::addUsual()
{
    m_workspace.write(
        this,
        [customers = m_workspace.directory().snapshot()](Session &session) {
            return PlaybookService(session.operations())
                .addMissing(usualPlaybooks(session.operations().today()), customers);
        },
        [this](const Outcome<int> &added) {
            if (added)
                emit happened(tr("%n playbooks were added. Change them as you like.", nullptr, *added), true);
            else
                emit failed(added.error().message());
        });
}

void PlaybooksPage::removeCurrent()
{
    m_workspace.write(
        this,
        [id = m_editor->playbook().id](Session &session) {
            return PlaybookService(session.operations()).remove(id);
        },
        [this, name = m_editor->playbook().name](const Outcome<ChangeSet> &outcome) {
            if (!outcome) {
                emit failed(outcome.error().message());
                return;
            }
            m_editor->edit({});
            emit happened(tr("Removed the playbook %1. What it planned stays.").arg(name), true);
        });
}

QVariantMap PlaybooksPage::state() const
{
    return {{u"playbook"_s, m_editor->playbook().id.value}};
}

void PlaybooksPage::restore(const QVariantMap &state)
{
    m_wanted = {state.value(u"playbook"_s).toLongLong()};
    m_fresh = false;
    if (m_read)
        fillList();
}

} // namespace crm::ui
