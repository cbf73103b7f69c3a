#include "ui/privacy/erasedialog.h"

#include "core/operation/recordnames.h"
#include "core/session/personerasure.h"
#include "core/session/workspace.h"
#include "ui/common/field.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

QString countsText(const QMap<QString, qint64> &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const auto name = recordName(it.key());
        parts << u"%1 %2"_s.arg(name.isEmpty() ? it.key() : name, format::count(it.value()));
    }
    return parts.join(EraseDialog::tr(", "));
}

/// What it would come to, in words; an empty list has a word, too.
QWidget *fact(const QString &title, QLabel *text)
{
    auto *widget = new QWidget;
    auto *box = new QVBoxLayout(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(2);
    box->addWidget(label(title, "caption"));
    box->addWidget(text);
    return widget;
}

} // namespace

EraseDialog::EraseDialog(Workspace &workspace, const ErasureOrder &order, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_order(order)
    , m_steps(new QStackedWidget)
    , m_title(wrappedLabel(tr("Erase for good"), "heading"))
    , m_goes(wrappedLabel())
    , m_stays(wrappedLabel())
    , m_elsewhere(wrappedLabel())
    , m_backups(wrappedLabel())
    , m_reason(new Combo)
    , m_figures(new QCheckBox(tr("Keep figures of orders and contracts, without a name")))
    , m_suppress(new QCheckBox(tr("Keep them from being added again, by hand or from a sheet")))
    , m_ask(wrappedLabel())
    , m_typed(new QLineEdit)
    , m_problem(wrappedLabel({}, "error"))
    , m_back(new Button(tr("Cancel")))
    , m_next(new Button(tr("Go on…"), "danger"))
{
    setObjectName(u"eraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Erase for good"));
    setFixedWidth(Theme::px(560));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(12);
    box->addWidget(m_title);
    m_steps->addWidget(lookPage());
    m_steps->addWidget(confirmPage());
    box->addWidget(m_steps);
    box->addWidget(m_problem);
    box->addLayout(foot());
    m_problem->hide();
    m_next->setEnabled(false);
    for (const auto reason : erasureReasons())
        m_reason->addItem(displayName(reason), int(reason));
    m_reason->setCurrentIndex(m_reason->findData(int(order.reason)));
    m_figures->setChecked(order.keepFigures);
    m_suppress->setChecked(order.suppress);
    m_figures->setVisible(!order.subject.contact.isValid());
    connect(m_figures, &QCheckBox::toggled, this, &EraseDialog::look);
    connect(m_back, &Button::clicked, this, [this] {
        if (m_steps->currentIndex() == 0)
            reject();
        m_steps->setCurrentIndex(0);
        m_back->setText(tr("Cancel"));
        m_next->setText(tr("Go on…"));
        m_next->setEnabled(true);
    });
    connect(m_next, &Button::clicked, this, &EraseDialog::goOn);
    connect(m_typed, &QLineEdit::textChanged, this,
            [this] { m_next->setEnabled(m_typed->text().trimmed() == m_name); });
    look();
}

QWidget *EraseDialog::lookPage()
{
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(fact(tr("Goes"), m_goes));
    box->addWidget(fact(tr("Stays without a name or a word"), m_stays));
    box->addWidget(fact(tr("Also cleared"), m_elsewhere));
    box->addWidget(fact(tr("Backups"), m_backups));
    box->addWidget(new Field(tr("Why"), m_reason));
    box->addWidget(m_figures);
    box->addWidget(m_suppress);
    box->addStretch();
    m_figures->setObjectName(u"keepFigures"_s);
    m_reason->setObjectName(u"eraseReason"_s);
    return page;
}

QWidget *EraseDialog::confirmPage()
{
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    box->addWidget(
        wrappedLabel(tr("This cannot be undone: there is no Undo, and no history from which anything could "
                        "be brought back. "
                        "If you are not sure, write the package with everything about them first."),
                     "error"));
    box->addWidget(m_ask);
    m_typed->setObjectName(u"eraseName"_s);
    box->addWidget(new Field(tr("Name"), m_typed, true));
    box->addStretch();
    return page;
}

QLayout *EraseDialog::foot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    m_back->setObjectName(u"eraseBack"_s);
    m_next->setObjectName(u"eraseNext"_s);
    return row;
}

ErasureOrder EraseDialog::order() const
{
    auto order = m_order;
    order.reason = ErasureReason(m_reason->currentData().toInt());
    order.keepFigures = m_figures->isChecked();
    order.suppress = m_suppress->isChecked();
    return order;
}

void EraseDialog::look()
{
    m_workspace.aside(
        this, [order = order()](Session &session) { return previewErasure(session, order); },
        [this](const Outcome<ErasureReport> &report) {
            if (report)
                showReport(*report);
            else
                fail(report.error().message());
        });
}

void EraseDialog::showReport(const ErasureReport &report)
{
    m_name = report.name;
    m_title->setText(tr("Erase %1 for good").arg(report.name));
    m_goes->setText(report.removed.isEmpty() ? tr("Nothing but their history") : countsText(report.removed));
    m_stays->setText(report.anonymous.isEmpty() ? tr("Nothing") : countsText(report.anonymous));
    const auto count = [](qint64 number) { return format::count(number); };
    QString also =
        tr("%1 places of the history, %2 entries of the log, %3 texts about others, and drafts on this "
           "machine. The log still proves that nothing else was changed.")
            .arg(count(report.images), count(report.entries), count(report.mentions));
    if (!report.shared.isEmpty())
        also += u' '
              + tr("Others bear these as well, so they go only from what is theirs: %1.")
                    .arg(report.shared.mid(0, 5).join(tr(", ")));
    m_elsewhere->setText(also);
    m_backups->setText(
        report.backups == 0 ? tr("None that this machine knows of holds them.")
        : report.backupsEnd
            ? tr("%Ln of them hold this person. The last one goes on %1, where one is made every day. Copies "
                 "that somebody put elsewhere are not known.",
                 nullptr, int(report.backups))
                  .arg(format::date(*report.backupsEnd))
            : tr("%Ln of them hold this person, and no day can be told on which the last one goes.", nullptr,
                 int(report.backups)));
    m_next->setEnabled(true);
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void EraseDialog::goOn()
{
    if (m_steps->currentIndex() == 1) {
        erase();
        return;
    }
    m_steps->setCurrentIndex(1);
    m_ask->setText(tr("To go on, type the name: %1").arg(m_name));
    m_typed->clear();
    m_typed->setFocus();
    m_back->setText(tr("Back"));
    m_next->setText(tr("Erase for good"));
    m_next->setEnabled(false);
}

void EraseDialog::erase()
{
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    m_next->setText(tr("Erasing…"));
    m_workspace.write(
        this, [order = order()](Session &session) { return erasePerson(session, order); },
        [this](const Outcome<ErasureReport> &report) {
            m_back->setEnabled(true);
            if (!report) {
                fail(report.error().message());
                return;
            }
            QString told = tr("Erased for good.");
            if (report->backupsEnd)
                told += u' '
                      + tr("The last backup that holds them goes on %1.")
                            .arg(format::date(*report->backupsEnd));
            if (!report->isCompact)
                told += u' '
                      + tr("The file could not be rewritten while others use it; what lay there is zeros.");
            emit erased(told);
            accept();
        });
}

void EraseDialog::fail(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
    m_next->setText(m_steps->currentIndex() == 1 ? tr("Erase for good") : tr("Go on…"));
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

void EraseDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
