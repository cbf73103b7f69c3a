#include "ui/dataquality/duplicatespage.h"

#include "core/session/workspace.h"
#include "ui/common/emptystate.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/dataquality/mergegrid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kLook = 100; ///< milliseconds
constexpr int kLeastList = 216; ///< wide enough for a name and how likely it is

} // namespace

DuplicatesPage::DuplicatesPage(Workspace &workspace)
    : m_workspace(workspace)
    , m_threshold(new Combo)
    , m_count(label({}, "caption"))
    , m_again(new Button(tr("Search again"), "", "refresh"))
    , m_stack(new QStackedWidget)
    , m_bar(new QProgressBar)
    , m_look(new QTimer(this))
    , m_groups(new GroupModel(this))
    , m_list(new ListTable)
    , m_grid(new MergeGrid)
    , m_likely(label({}, "heading"))
    , m_reasons(label({}, "muted"))
    , m_moves(label({}, "caption"))
    , m_refusal(label({}, "error"))
    , m_merge(new Button(tr("Merge"), "primary", "merge"))
    , m_never(new Button(tr("Not the same")))
    , m_skip(new Button(tr("Later"), "ghost"))
    , m_keep(new Button(tr("Let this one stay"), "ghost"))
    , m_nothing(label({}, "muted"))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(12);
    box->addWidget(buildHead());
    box->addWidget(m_stack, 1);
    m_stack->addWidget(buildStart());
    m_stack->addWidget(buildWork());
    m_stack->addWidget(buildReview());
    m_stack->addWidget(buildNothing());
    m_look->setInterval(kLook);

    connect(m_look, &QTimer::timeout, this, &DuplicatesPage::showProgress);
    connect(m_again, &Button::clicked, this, &DuplicatesPage::scan);
    connect(m_threshold, &QComboBox::activated, this, &DuplicatesPage::scan);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DuplicatesPage::showCurrent);
    connect(m_merge, &Button::clicked, this, &DuplicatesPage::merge);
    connect(m_never, &Button::clicked, this, &DuplicatesPage::keepApart);
    connect(m_skip, &Button::clicked, this, &DuplicatesPage::skip);
    connect(m_keep, &Button::clicked, this, &DuplicatesPage::keepCurrentColumn);
    m_list->installEventFilter(this);
    m_grid->installEventFilter(this);
}

DuplicatesPage::~DuplicatesPage()
{
    if (m_job)
        m_job->cancelled = true;
}

QWidget *DuplicatesPage::buildHead()
{
    auto *head = new QWidget;
    auto *box = new QHBoxLayout(head);
    box->setContentsMargins(4, 2, 0, 0);
    box->setSpacing(12);
    box->addWidget(label(tr("Duplicates"), "title"));
    box->addWidget(m_count, 1);
    m_threshold->setObjectName(u"threshold"_s);
    m_threshold->setAccessibleName(tr("How likely"));
    m_threshold->addItem(tr("Almost certain ones"), 0.98);
    m_threshold->addItem(tr("Probable ones"), 0.8);
    m_threshold->addItem(tr("Possible ones, too"), 0.5);
    m_threshold->setCurrentIndex(2);
    box->addWidget(m_threshold);
    m_again->setObjectName(u"searchAgain"_s);
    box->addWidget(m_again);
    return head;
}

QWidget *DuplicatesPage::buildStart()
{
    auto *empty =
        new EmptyState("quality", tr("Find customers that stand twice"),
                       tr("All names, phones, mails and addresses are compared, also where they were "
                          "typed another way. You can go on working meanwhile."));
    connect(empty->addStep(tr("Search the whole base"), "search"), &Button::clicked, this,
            &DuplicatesPage::scan);
    auto *panel = new Panel;
    (new QVBoxLayout(panel))->addWidget(empty);
    return panel;
}

QWidget *DuplicatesPage::buildWork()
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->setContentsMargins(24, 24, 24, 24);
    box->setSpacing(12);
    box->addStretch();
    box->addWidget(label(tr("Comparing all customers…"), "heading"), 0, Qt::AlignHCenter);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Comparing all customers…"));
    m_bar->setFixedWidth(Theme::px(360));
    box->addWidget(m_bar, 0, Qt::AlignHCenter);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setObjectName(u"cancelSearch"_s);
    connect(cancel, &Button::clicked, this, [this] {
        if (m_job)
            m_job->cancelled = true;
    });
    box->addWidget(cancel, 0, Qt::AlignHCenter);
    box->addStretch();
    return panel;
}

QWidget *DuplicatesPage::buildReview()
{
    m_list->setObjectName(u"groupList"_s);
    m_list->setAccessibleName(tr("Customers that may be the same"));
    m_list->setModel(m_groups);
    m_list->setItemDelegate(new GroupDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setColumnWidths({200, 88});
    m_list->fitColumns({.giving = GroupModel::Customers, .least = 112});
    auto *left = new Panel;
    left->setMinimumWidth(Theme::px(kLeastList));
    auto *leftBox = new QVBoxLayout(left);
    leftBox->setContentsMargins(1, radius::l, 1, radius::l);
    leftBox->addWidget(m_list);

    auto *right = new Panel;
    auto *box = new QVBoxLayout(right);
    box->setContentsMargins(16, 14, 16, 14);
    box->setSpacing(8);
    m_likely->setObjectName(u"likelihood"_s);
    m_reasons->setObjectName(u"reasons"_s);
    m_refusal->setObjectName(u"refusal"_s);
    for (auto *text : {m_reasons, m_moves, m_refusal})
        text->setWordWrap(true);
    box->addWidget(m_likely);
    box->addWidget(m_reasons);
    box->addWidget(m_grid, 1);
    box->addWidget(m_moves);
    box->addWidget(m_refusal);
    box->addWidget(buildActions());
    auto *keys =
        label(tr("↑ ↓ field, ← → whose value, A all of them, Enter merges, N never, Space later"), "caption");
    keys->setWordWrap(true);
    box->addWidget(keys);

    auto *split = new QSplitter;
    split->setProperty("cards", true);
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({Theme::px(270), Theme::px(770)});
    return split;
}

QWidget *DuplicatesPage::buildActions()
{
    auto *line = new QWidget;
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(0, 4, 0, 0);
    box->setSpacing(8);
    const auto add = [&](Button *button, const QString &name, const QString &tip) {
        button->setObjectName(name);
        button->setToolTip(plainTip(tip));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they work
        box->addWidget(button);
    };
    add(m_merge, u"mergeButton"_s, tr("Enter: make one customer of them. It can be undone."));
    add(m_never, u"neverButton"_s, tr("N: they are never proposed again"));
    add(m_skip, u"skipButton"_s, tr("Space: decide later"));
    add(m_keep, u"keepButton"_s, tr("K: the customer of this column stays, the others become part of it"));
    box->addStretch();
    return line;
}

QWidget *DuplicatesPage::buildNothing()
{
    auto *panel = new Panel;
    auto *box = new QVBoxLayout(panel);
    box->addStretch();
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->setWordWrap(true);
    box->addWidget(new GhostCards("check"), 0, Qt::AlignHCenter);
    box->addWidget(m_nothing);
    box->addStretch();
    return panel;
}

bool DuplicatesPage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    return (plain && pressed(key->key())) || Page::eventFilter(object, event);
}

/// The same keys in the list of groups and in the table beside it.
bool DuplicatesPage::pressed(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: merge(); return true;
    case Qt::Key_Space: skip(); return true;
    case Qt::Key_N: keepApart(); return true;
    case Qt::Key_K: keepCurrentColumn(); return true;
    case Qt::Key_A: m_grid->choose(kAllOfThem); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_grid->setFocus(Qt::ShortcutFocusReason);
        m_grid->step(key == Qt::Key_Left ? -1 : 1);
        return true;
    default: break;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9)
        return false;
    m_grid->choose(key - Qt::Key_1);
    return true;
}

} // namespace crm::ui
