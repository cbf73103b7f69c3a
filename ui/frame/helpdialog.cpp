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
    box->addWidget(label(tr("Everything by keyboard"), "heading"));
    const std::pair<QString, QString> keys[] = {
        {u"Ctrl+K"_s, tr("Search everything")},
        {u"Ctrl+F"_s, tr("Filter this list")},
        {u"Ctrl+N"_s, tr("Make a new one")},
        {u"F2"_s, tr("Edit what is selected")},
        {u"Space"_s, tr("Preview what is selected")},
        {u"Enter"_s, tr("Open what is selected")},
        {u"Esc"_s, tr("Clear the selection or the filter")},
        {u"Ctrl+Z"_s, tr("Undo")},
        {u"Ctrl+Shift+Z"_s, tr("Redo")},
        {u"Ctrl+1…9"_s, tr("Go to a page")},
        {u"Ctrl+B"_s, tr("Make the list of pages slim")},
        {u"F5"_s, tr("Read everything again")},
        {u"F1"_s, tr("This help")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &[key, what] : keys) {
        grid->addWidget(label(key, "strong"), row, 0);
        grid->addWidget(label(what, "muted"), row++, 1);
    }
    box->addLayout(grid);
    box->addWidget(label(tr("Kingfisher %1").arg(QStringLiteral(KINGFISHER_VERSION)), "caption"));
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    box->addWidget(close, 0, Qt::AlignRight);
}

void HelpDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
