#include "ui/maintenance/damagedialog.h"

#include "core/operation/recordnames.h"
#include "core/session/salvage.h"
#include "ui/common/background.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/prompts.h"

#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr qsizetype kNamed = 3; ///< problems; the page of the file lists them all

/// Beside the damaged one, under a name that is still free.
QString freeNameBeside(const QString &path, const QString &word)
{
    const QFileInfo info(path);
    const QString stem = info.path() + u'/' + info.completeBaseName() + u'-' + word;
    const QString ending = u".kingfisher"_s;
    QString name = stem + ending;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + u'-' + QString::number(i) + ending;
    return name;
}

QLabel *paragraph(const char *role = "")
{
    auto *made = label({}, role);
    made->setWordWrap(true);
    return made;
}

} // namespace

DamageDialog::DamageDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_text(paragraph())
    , m_hope(paragraph("muted"))
    , m_salvage(new Button(tr("Save what can be read")))
    , m_restore(new Button(tr("Open the newest backup"), "primary", "refresh"))
{
    setObjectName(u"damageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("This file is damaged"));
    setFixedWidth(Theme::px(640));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(24, 20, 24, 20);
    box->setSpacing(10);
    box->addWidget(label(tr("This file is damaged"), "heading"));
    m_text->setText(tr("A part of %1 can no longer be read, most often because of the disk, or because a "
                       "program copied the file while it was in use. From now on nothing is written to it "
                       "from this window, so that nothing gets worse. What can be read is still shown.")
                        .arg(QFileInfo(workspace.path()).fileName()));
    box->addWidget(m_text);
    auto *found = paragraph("caption");
    found->setText(workspace.access().damage.mid(0, kNamed).join(u'\n'));
    box->addWidget(found);
    box->addWidget(m_hope);
    box->addSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *read = new Button(tr("Go on reading"));
    auto *backups = new Button(tr("Show the backups"));
    read->setObjectName(u"goOnReading"_s);
    backups->setObjectName(u"showBackups"_s);
    m_restore->setObjectName(u"openBackup"_s);
    m_restore->setEnabled(false);
    row->addWidget(read);
    row->addStretch();
    row->addWidget(m_salvage);
    row->addWidget(backups);
    row->addWidget(m_restore);
    box->addLayout(row);
    connect(read, &Button::clicked, this, &QDialog::reject);
    connect(backups, &Button::clicked, this, [this] {
        emit backupsWanted();
        accept();
    });
    connect(m_restore, &Button::clicked, this, &DamageDialog::restore);
    connect(m_salvage, &Button::clicked, this, &DamageDialog::salvage);
    m_salvage->setObjectName(u"salvageButton"_s);
    readRescue();
}

void DamageDialog::readRescue()
{
    m_workspace.aside(
        this,
        [](Session &session) {
            const auto backups = session.maintenance().backups();
            Rescue rescue{.zone = session.operations().zone()};
            if (!backups.empty())
                rescue.backup = backups.front();
            rescue.missing = session.maintenance().operationsSinceBackup();
            return rescue;
        },
        [this](const Outcome<Rescue> &outcome) { showRescue(outcome ? *outcome : Rescue{}); });
}

void DamageDialog::showRescue(const Rescue &rescue)
{
    m_rescue = rescue;
    m_restore->setEnabled(rescue.backup.has_value());
    m_hope->setText(hopeOf(rescue));
    setFixedHeight(layout()->totalHeightForWidth(width())); // it says more than when it was opened
}

QString DamageDialog::hopeOf(const Rescue &rescue)
{
    if (!rescue.backup)
        return tr("There is no backup of it on this computer. Keep this file: much of it can be "
                  "exported from the lists.");
    const QString when = format::dateTime(rescue.backup->at.toMSecsSinceEpoch(), rescue.zone);
    const QString lost = rescue.missing > 0
                           ? tr("%n operations were made since; they would be missing.", nullptr,
                                int(std::min<qint64>(rescue.missing, std::numeric_limits<int>::max())))
                           : tr("Nothing was changed since.");
    return tr("The newest backup was made and checked on %1.").arg(when) + u' ' + lost + u'\n'
         + tr("It is opened as a new file beside this one; this one stays as it is.");
}

void DamageDialog::restore()
{
    m_restore->setEnabled(false);
    m_restore->setText(tr("Restoring and checking…"));
    m_workspace.aside(
        this,
        [backup = m_rescue.backup->path, target = freeNameBeside(m_workspace.path(), tr("restored"))](
            Session &session) { return session.maintenance().restore(backup, target); },
        [this](const Outcome<BackupResult> &outcome) {
            if (outcome) {
                emit fileWanted(outcome->path);
                accept();
            } else {
                m_restore->setText(tr("Open the newest backup"));
                m_restore->setEnabled(true);
                setRole(m_hope, "error");
                m_hope->setText(outcome.error().message());
            }
        });
}

void DamageDialog::wait(const QString &text)
{
    m_salvage->setEnabled(false);
    m_restore->setEnabled(false);
    setRole(m_hope, "muted");
    m_hope->setText(text);
}

void DamageDialog::fail(const QString &text)
{
    m_salvage->setEnabled(true);
    m_restore->setEnabled(m_rescue.backup.has_value());
    setRole(m_hope, "error");
    m_hope->setText(text);
}

/// As much as can be read, into a new file beside this one; this one stays as it is.
void DamageDialog::salvage()
{
    wait(tr("Reading around what is damaged. This may take some minutes."));
    inBackground(
        this,
        [damaged = m_workspace.path(), target = freeNameBeside(m_workspace.path(), tr("saved"))] {
            return salvageBase(damaged, target, std::make_shared<Clock>());
        },
        [this](const Outcome<Salvaged> &outcome) {
            if (!outcome) {
                fail(outcome.error().message());
                return;
            }
            QStringList lost;
            for (const auto &table : outcome->tables)
                if (const auto name = recordName(table.name); table.lost + table.unfit > 0 && !name.isEmpty())
                    lost << tr("%1: at most %2").arg(name, format::count(table.lost + table.unfit));
            const QString missing =
                lost.isEmpty() ? tr("Nothing is missing.") : tr("Missing: %1.").arg(lost.join(tr(", ")));
            ConfirmBox::ask(
                this,
                {tr("%Ln rows were saved", nullptr, int(outcome->rows())), missing, tr("Open the new file")},
                [this, path = outcome->path] {
                    emit fileWanted(path);
                    accept();
                });
        });
}

void DamageDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
