#include "ui/playbook/playbookeditor.h"

#include "core/playbook/playbookservice.h"
#include "core/session/workspace.h"
#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/playbook/stepedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kPause = 400; ///< milliseconds without a change, before customers are counted

Tile *clickable(const QString &name)
{
    auto *tile = new Tile(name);
    tile->setClickable(true);
    return tile;
}

} // namespace

PlaybookEditor::PlaybookEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_enabled(new QCheckBox(tr("Switched on")))
    , m_guide(new QPlainTextEdit)
    , m_entry(new Combo)
    , m_key(new Combo)
    , m_whom(new ChipRow(ChipRow::Choice::One))
    , m_stops(new QCheckBox(tr("Cancel what is still planned when the customer leaves")))
    , m_untilAnswer(new QCheckBox(tr("Cancel what is still planned when the customer answered")))
    , m_problem(wrappedLabel({}, "error"))
    , m_inside(new Tile(tr("In it now")))
    , m_begin(clickable(tr("Would begin now")))
    , m_tasks(new Tile(tr("Activities to plan")))
    , m_unowned(new Tile(tr("Have no owner")))
    , m_pause(new QTimer(this))
{
    setObjectName(u"playbookEditor"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 16, 20, 16);
    box->setSpacing(14);
    box->addWidget(buildHead());
    box->addWidget(new Rule);
    box->addWidget(buildEntry());
    box->addWidget(buildPreview());
    box->addWidget(new Rule);
    box->addWidget(buildSteps());
    box->addWidget(m_stops);
    m_untilAnswer->setObjectName(u"untilAnswer"_s);
    box->addWidget(m_untilAnswer);
    box->addWidget(m_problem);
    box->addLayout(buildFoot());
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &PlaybookEditor::count);
    connect(m_name, &QLineEdit::textEdited, this, &PlaybookEditor::changed);
    connect(m_guide, &QPlainTextEdit::textChanged, this, &PlaybookEditor::changed);
    connect(m_enabled, &QCheckBox::toggled, this, &PlaybookEditor::changed);
    connect(m_stops, &QCheckBox::toggled, this, &PlaybookEditor::changed);
    connect(m_untilAnswer, &QCheckBox::toggled, this, &PlaybookEditor::changed);
}

PlaybookEntry PlaybookEditor::entry() const
{
    return PlaybookEntry(m_entry->currentData().toInt());
}

void PlaybookEditor::fillKeys()
{
    const auto before = m_key->currentData();
    m_key->clear();
    if (entry() == PlaybookEntry::Segment) {
        for (const auto &segment : m_segments)
            m_key->addItem(segment.name, segment.id.value);
    } else {
        const auto keys = playbookKeys(entry());
        for (const auto &key : keys)
            m_key->addItem(entryName({.entry = entry(), .key = key}), key);
    }
    m_key->setCurrentIndex(std::max(0, m_key->findData(before)));
    m_key->setEnabled(m_mayEdit && m_key->count() > 0);
}

/// What is begun by hand has nobody who comes in or leaves.
void PlaybookEditor::showEntry()
{
    const bool isByHand = entry() == PlaybookEntry::Hand;
    m_key->setVisible(!isByHand);
    m_whom->setVisible(!isByHand);
    m_stops->setVisible(!isByHand);
    for (auto *tile : {m_inside, m_begin, m_tasks, m_unowned})
        tile->setVisible(!isByHand);
}

void PlaybookEditor::edit(const Playbook &playbook)
{
    m_playbook = playbook;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_guide), QSignalBlocker(m_enabled),
                                    QSignalBlocker(m_stops), QSignalBlocker(m_untilAnswer)};
    m_name->setText(playbook.name);
    m_enabled->setChecked(playbook.enabled);
    m_guide->setPlainText(playbook.guide);
    m_entry->setCurrentIndex(m_entry->findData(int(playbook.entry)));
    fillKeys();
    const bool isSegment = playbook.entry == PlaybookEntry::Segment;
    m_key->setCurrentIndex(
        m_key->findData(isSegment ? QVariant(playbook.segment.value) : QVariant(playbook.key)));
    m_whom->choose({playbook.since || !playbook.id.isValid() ? u"new"_s : u"all"_s});
    m_stops->setChecked(playbook.stops);
    m_untilAnswer->setChecked(playbook.untilAnswer);
    showEntry();
    setSteps(playbook.steps);
    m_remove->setVisible(m_mayEdit && playbook.id.isValid());
    showPreview({});
    changed();
}

void PlaybookEditor::setSteps(const std::vector<PlaybookStep> &steps)
{
    for (auto *step : std::as_const(m_steps)) {
        step->hide();
        step->deleteLater();
    }
    m_steps.clear();
    for (const auto &step : steps)
        addStep(step);
}

PlaybookStepEdit *PlaybookEditor::addStep(const PlaybookStep &step)
{
    auto *edit = new PlaybookStepEdit(step);
    edit->setMayEdit(m_mayEdit);
    m_lines->insertWidget(m_lines->count() - 1, edit);
    m_steps.append(edit);
    connect(edit, &PlaybookStepEdit::changed, this, &PlaybookEditor::changed);
    connect(edit, &PlaybookStepEdit::removalWanted, this, [this, edit] { removeStep(edit); });
    return edit;
}

void PlaybookEditor::removeStep(PlaybookStepEdit *step)
{
    m_steps.removeOne(step);
    step->hide();
    step->deleteLater(); // its button is still at work
    m_add->setFocus();
    changed();
}

Playbook PlaybookEditor::typed() const
{
    auto playbook = m_playbook;
    playbook.name = m_name->text();
    playbook.guide = m_guide->toPlainText();
    playbook.enabled = m_enabled->isChecked();
    playbook.stops = m_stops->isChecked();
    playbook.untilAnswer = m_untilAnswer->isChecked();
    playbook.entry = entry();
    const bool isSegment = playbook.entry == PlaybookEntry::Segment;
    playbook.key =
        isSegment || playbook.entry == PlaybookEntry::Hand ? QString() : m_key->currentData().toString();
    playbook.segment = {isSegment ? m_key->currentData().toLongLong() : 0};
    playbook.segmentName = isSegment ? m_key->currentText() : QString();
    if (m_whom->chosen().contains(u"all"_s) || playbook.entry == PlaybookEntry::Hand)
        playbook.since.reset();
    else if (!playbook.since)
        playbook.since = m_workspace.clock().today(m_workspace.directory().snapshot()->lists().zone);
    playbook.steps.clear();
    for (const auto *step : m_steps)
        playbook.steps.push_back(step->step());
    return playbook;
}

void PlaybookEditor::changed()
{
    for (int i = 0; i < int(m_steps.size()); ++i)
        m_steps[i]->setPlace(i, int(m_steps.size()));
    m_problem->hide();
    m_store->setEnabled(m_mayEdit && isChanged());
    m_isCounted = false;
    m_pause->start();
}

void PlaybookEditor::recount()
{
    m_isCounted = false;
    m_pause->start();
}

void PlaybookEditor::count()
{
    m_isCounted = true;
    auto playbook = typed();
    const bool isEntered = playbook.entry == PlaybookEntry::Hand    ? false
                         : playbook.entry == PlaybookEntry::Segment ? playbook.segment.isValid()
                                                                    : !playbook.key.isEmpty();
    const auto customers = m_workspace.directory().snapshot();
    if (!isEntered || customers->stage() != DirectoryStage::Complete) {
        showPreview({});
        return;
    }
    ++m_open;
    m_workspace.aside(
        this,
        [playbook, customers](Session &session) {
            return PlaybookService(session.operations()).preview(playbook, customers);
        },
        [this, mine = ++m_question](const Outcome<PlaybookPreview> &preview) {
            --m_open;
            if (mine == m_question && preview)
                showPreview(*preview);
        });
}

void PlaybookEditor::showPreview(const PlaybookPreview &preview)
{
    m_preview = preview;
    m_inside->set(format::count(preview.inside), tr("customers"));
    m_begin->set(format::count(qint64(preview.begins.size())),
                 preview.begins.empty() ? tr("nobody yet") : tr("click to see them"));
    m_tasks->set(format::count(preview.tasks()), tr("%n steps for each", nullptr, int(m_steps.size())));
    m_unowned->set(format::count(preview.unowned),
                   preview.unowned > 0 ? tr("wait until somebody owns them") : QString(),
                   preview.unowned > 0 ? draw::Tone::Warn : draw::Tone::Neutral);
    const bool plans = preview.tasks() > 0 && m_enabled->isChecked();
    m_store->setText(plans ? tr("Save, and plan %n activities", nullptr, int(preview.tasks())) : tr("Save"));
}

void PlaybookEditor::setSegments(const std::vector<Segment> &segments)
{
    m_segments = segments;
    if (entry() == PlaybookEntry::Segment)
        fillKeys();
}

void PlaybookEditor::setMayEdit(bool may)
{
    m_mayEdit = may;
    m_name->setReadOnly(!may);
    m_guide->setReadOnly(!may);
    for (QWidget *widget : {static_cast<QWidget *>(m_enabled), static_cast<QWidget *>(m_entry),
                            static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_whom),
                            static_cast<QWidget *>(m_stops), static_cast<QWidget *>(m_untilAnswer)})
        widget->setEnabled(may);
    for (auto *step : std::as_const(m_steps))
        step->setMayEdit(may);
    m_add->setVisible(may);
    m_store->setVisible(may);
    m_remove->setVisible(may && m_playbook.id.isValid());
}

void PlaybookEditor::store()
{
    const auto playbook = typed();
    if (const auto problem = problemOf(playbook); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    m_workspace.write(
        this,
        [playbook, customers = m_workspace.directory().snapshot()](Session &session) {
            PlaybookService service(session.operations());
            if (!playbook.id.isValid())
                return service.add(playbook, customers);
            service.edit(playbook, customers);
            return playbook.id;
        },
        [this, playbook](const Outcome<PlaybookId> &id) {
            if (!id) {
                m_problem->setText(id.error().message());
                m_problem->show();
                return;
            }
            m_playbook = playbook;
            m_playbook.id = *id;
            emit stored(*id, tr("Playbook %1 saved").arg(playbook.name.trimmed()));
        });
}

} // namespace crm::ui
