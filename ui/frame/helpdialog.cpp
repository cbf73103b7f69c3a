#include "ui/frame/helpdialog.h"

#include "ui/common/kit.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    setObjectName(u"helpDialog"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(16);
    box->addWidget(label(tr("Everything by keyboard"), "title"));
    auto *groups = new QHBoxLayout;
    groups->setSpacing(40);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    groups->addLayout(left);
    groups->addLayout(right);
    addGroup(left, tr("Everywhere"),
             {{u"Ctrl+K"_s, tr("Search everything")},
              {u"Ctrl+1…9"_s, tr("Go to a page")},
              {u"Ctrl+N"_s, tr("Make a new one")},
              {u"Ctrl+Z"_s, tr("Undo")},
              {u"Ctrl+Shift+Z"_s, tr("Redo")},
              {u"Ctrl+I"_s, tr("Import a sheet")},
              {u"Ctrl+B"_s, tr("Make the list of pages slim")},
              {u"F5"_s, tr("Read everything again")},
              {u"F1"_s, tr("This help")}});
    addGroup(right, tr("In lists"),
             {{u"Ctrl+F"_s, tr("Filter this list")},
              {u"Space"_s, tr("Preview what is selected")},
              {u"Enter"_s, tr("Open what is selected")},
              {u"F2"_s, tr("Edit what is selected")},
              {u"Shift+↓"_s, tr("Select several")},
              {u"Esc"_s, tr("Clear the selection or the filter")}});
    addGroup(
        right, tr("While writing"),
        {{u"Ctrl+Enter"_s, tr("Record the activity")}, {u"Ctrl+Delete"_s, tr("Remove a line of the order")}});
    left->addStretch();
    right->addStretch();
    box->addLayout(groups);
    box->addWidget(label(tr("Kingfisher %1").arg(QStringLiteral(KINGFISHER_VERSION)), "caption"));
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    box->addWidget(close, 0, Qt::AlignRight);
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
