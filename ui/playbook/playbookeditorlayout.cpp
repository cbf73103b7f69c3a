#include "ui/common/chip.h"
#include "ui/common/kit.h"
#include "ui/common/tile.h"
#include "ui/playbook/playbookeditor.h"
#include "ui/playbook/stepedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kGuideHeight = 58;

} // namespace

QWidget *PlaybookEditor::buildHead()
{
    auto *head = new QWidget;
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    m_name->setObjectName(u"playbookName"_s);
    m_name->setPlaceholderText(tr("Name of the playbook"));
    m_name->setAccessibleName(tr("Name of the playbook"));
    row->addWidget(m_name, 1);
    m_enabled->setObjectName(u"playbookEnabled"_s);
    row->addWidget(m_enabled);
    box->addLayout(row);
    m_guide->setObjectName(u"playbookGuide"_s);
    m_guide->setPlaceholderText(tr("What it is about, and what matters: whoever does it reads this"));
    m_guide->setAccessibleName(tr("What it is about"));
    m_guide->setFixedHeight(Theme::px(kGuideHeight));
    m_guide->setTabChangesFocus(true);
    box->addWidget(m_guide);
    return head;
}

QWidget *PlaybookEditor::buildEntry()
{
    auto *entry = new QWidget;
    auto *box = new QVBoxLayout(entry);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(label(tr("When a customer comes into"), "heading"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto kind : {PlaybookEntry::Stage, PlaybookEntry::Rfm, PlaybookEntry::ValueClass,
                            PlaybookEntry::Behaviour, PlaybookEntry::Segment, PlaybookEntry::Hand})
        m_entry->addItem(displayName(kind), int(kind));
    m_entry->setAccessibleName(tr("Stage, class or segment"));
    m_entry->setObjectName(u"playbookEntry"_s);
    m_key->setAccessibleName(tr("Which one"));
    m_key->setObjectName(u"playbookKey"_s);
    m_key->setMinimumWidth(Theme::px(200));
    row->addWidget(m_entry);
    row->addWidget(m_key);
    row->addStretch(1);
    box->addLayout(row);
    m_whom->add(u"new"_s, tr("Who comes in from today on"));
    m_whom->add(u"all"_s, tr("Also who is in it already"));
    m_whom->setAccessibleName(tr("For whom"));
    box->addWidget(m_whom);
    connect(m_entry, &QComboBox::activated, this, [this] {
        fillKeys();
        showEntry();
        changed();
    });
    connect(m_key, &QComboBox::activated, this, &PlaybookEditor::changed);
    connect(m_whom, &ChipRow::chosenChanged, this, &PlaybookEditor::changed);
    return entry;
}

QWidget *PlaybookEditor::buildPreview()
{
    auto *preview = new QWidget;
    auto *row = new QHBoxLayout(preview);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (auto *tile : {m_inside, m_begin, m_tasks, m_unowned})
        row->addWidget(tile, 1);
    m_begin->setObjectName(u"beginTile"_s);
    connect(m_begin, &Tile::clicked, this, [this] {
        std::vector<qint64> ids;
        for (const auto &begin : m_preview.begins)
            ids.push_back(begin.customer.value);
        if (!ids.empty())
            emit customersWanted(ids, tr("%1: would begin now").arg(typed().name));
    });
    return preview;
}

QWidget *PlaybookEditor::buildSteps()
{
    auto *steps = new QWidget;
    m_lines = new QVBoxLayout(steps);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addWidget(label(tr("What is planned for the owner"), "heading"));
    m_lines->addSpacing(10);
    m_add = new Button(tr("Add a step"), "ghost", "plus");
    m_add->setObjectName(u"addStep"_s);
    m_lines->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, [this] {
        const int last = m_steps.isEmpty() ? -7 : m_steps.back()->step().day;
        addStep({.day = last + 7})->focusTitle();
        changed();
    });
    return steps;
}

QLayout *PlaybookEditor::buildFoot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_store = new Button(tr("Save"), "primary", "check");
    m_store->setObjectName(u"storePlaybook"_s);
    m_remove = new Button(tr("Remove"), "ghost", "trash");
    m_remove->setObjectName(u"removePlaybook"_s);
    row->addWidget(m_store);
    row->addStretch();
    row->addWidget(m_remove);
    connect(m_store, &Button::clicked, this, &PlaybookEditor::store);
    connect(m_remove, &Button::clicked, this, &PlaybookEditor::removeWanted);
    return row;
}

} // namespace crm::ui
