#include "ui/frame/helpdialog.h"

#include "ui/common/kit.h"
#include "ui/common/searchfield.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QListWidget>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_topics(helpTopics())
    , m_search(new SearchField(tr("Search the help")))
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_none(label(tr("The help does not mention this."), "muted"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    setObjectName(u"helpDialog"_s);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    resize(std::min(Theme::px(860), screen.width() - 32), std::min(Theme::px(560), screen.height() - 64));
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    m_none->setWordWrap(true);
    left->addWidget(m_none);
    left->addWidget(m_list, 1);
    left->addWidget(label(tr("Kingfisher %1").arg(QStringLiteral(KINGFISHER_VERSION)), "caption"));
    auto *right = new QVBoxLayout;
    right->addWidget(m_pages, 1);
    auto *close = new Button(tr("Close"));
    close->setAutoDefault(false);
    right->addWidget(close, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 20, 24, 20);
    row->setSpacing(24);
    row->addLayout(left);
    row->addLayout(right, 1);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setObjectName(u"helpTopics"_s);
    m_list->setFixedWidth(Theme::px(240));
    m_search->setFixedWidth(Theme::px(240));
    m_pages->addWidget(keys());
    m_list->addItem(tr("Everything by keyboard"));
    for (const auto &topic : m_topics) {
        m_pages->addWidget(page(topic));
        m_list->addItem(topic.title);
    }
    m_list->setCurrentRow(1);
    m_pages->setCurrentIndex(1);
    m_none->hide();
    m_search->settleAtOnce();
    m_search->setFocus();
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_search, &SearchField::settled, this, &HelpDialog::find);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

/// Leaves the topics that mention what is searched, and opens the first of them.
void HelpDialog::find(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool shown = row == 0 ? text.trimmed().isEmpty() : mentions(m_topics[size_t(row) - 1], text);
        m_list->item(row)->setHidden(!shown);
        if (shown && row > 0 && first < 0)
            first = row;
    }
    m_none->setVisible(first < 0);
    if (first > 0)
        m_list->setCurrentRow(first);
}

QWidget *HelpDialog::page(const HelpTopic &topic)
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(0, 0, 12, 0);
    box->setSpacing(12);
    box->addWidget(label(topic.title, "title"));
    for (const auto &text : topic.paragraphs) {
        auto *paragraph = label(text);
        paragraph->setWordWrap(true);
        paragraph->setTextInteractionFlags(Qt::TextSelectableByMouse);
        box->addWidget(paragraph);
    }
    box->addStretch();
    return scroller(body);
}

QWidget *HelpDialog::keys()
{
    auto *body = new QWidget;
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    box->addWidget(label(tr("Everything by keyboard"), "title"));
    auto *groups = new QHBoxLayout;
    groups->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(8); // or else that of the groups beside each other
    right->setSpacing(8);
    groups->addLayout(left);
    groups->addLayout(right);
    addGroup(left, tr("Everywhere"),
             {{u"Ctrl+K"_s, tr("Search everything")},
              {u"Ctrl+1…9"_s, tr("Go to a page")},
              {u"Alt+←"_s, tr("Back to the page before")},
              {u"Ctrl+N"_s, tr("Make a new one")},
              {u"Ctrl+Z"_s, tr("Undo")},
              {u"Ctrl+Shift+Z"_s, tr("Redo")},
              {u"Ctrl+I"_s, tr("Import a sheet")},
              {u"Ctrl+B"_s, tr("Make the list of pages slim")},
              {u"F5"_s, tr("Read everything again")},
              {u"F1"_s, tr("This help")}});
    addGroup(right, tr("In lists"),
             {{tr("A…Z"), tr("Type to filter")},
              {u"Ctrl+F"_s, tr("Filter this list")},
              {u"Space"_s, tr("Preview what is selected")},
              {u"Enter"_s, tr("Open what is selected")},
              {u"F2"_s, tr("Edit what is selected")},
              {u"Shift+↓"_s, tr("Select several")},
              {u"Esc"_s, tr("Clear the selection or the filter")}});
    addGroup(right, tr("While writing"),
             {{u"Ctrl+L"_s, tr("Write what was said to the customer")},
              {u"Ctrl+Enter"_s, tr("Record the activity")},
              {u"Ctrl+Delete"_s, tr("Remove a line of the order")}});
    left->addStretch();
    right->addStretch();
    box->addLayout(groups);
    box->addStretch();
    return scroller(body);
}

void HelpDialog::addGroup(QVBoxLayout *box, const QString &title,
                          const QList<std::pair<QString, QString>> &keys)
{
    box->addWidget(label(title, "caption"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, Theme::px(120));
    int row = 0;
    for (const auto &[chord, what] : keys) {
        auto *caps = new QHBoxLayout;
        caps->setSpacing(4);
        for (const QString &key : chord.split(u'+'))
            caps->addWidget(label(key, "key"));
        caps->addStretch();
        grid->addLayout(caps, row, 0);
        grid->addWidget(label(what), row++, 1);
    }
    box->addLayout(grid);
    box->addSpacing(12);
}

void HelpDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
