#include "ui/message/announcementdialog.h"

#include "core/base/text/clean.h"
#include "core/message/messageservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/customer/textinputs.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kLongestTitle = 200;

} // namespace

AnnouncementDialog::AnnouncementDialog(Workspace &workspace, const Announcement &announcement, bool mayWrite,
                                       QWidget *parent)
    : FormDialog(announcement.id.isValid() ? tr("Announcement") : tr("Announce something to everybody"),
                 announcement.id.isValid()
                     ? announcement.authorName
                     : tr("It stands on everybody's page Today until they have read it."),
                 parent)
    , m_workspace(workspace)
    , m_announcement(announcement)
    , m_mayWrite(mayWrite)
    , m_title(new QLineEdit(announcement.title))
    , m_text(new NoteEdit(kNoteLimit, 5))
    , m_pinned(new QCheckBox(tr("Pinned: it stays on top, also for who has read it")))
    , m_until(new DateEdit(announcement.until))
{
    setObjectName(u"announcementDialog"_s);
    if (mayWrite) {
        addFields();
        addTaking();
        return;
    }
    addHeading(announcement.title);
    addWidget(wrappedLabel(announcement.text));
    setSaveText(tr("Read"));
}

void AnnouncementDialog::addFields()
{
    m_title->setObjectName(u"announcementTitle"_s);
    m_title->setMaxLength(kLongestTitle);
    m_text->setObjectName(u"announcementText"_s);
    m_text->setPlainText(m_announcement.text);
    m_pinned->setObjectName(u"announcementPinned"_s);
    m_pinned->setChecked(m_announcement.pinned);
    m_until->setObjectName(u"announcementUntil"_s);
    addField(new Field(tr("Title"), m_title, true), Width::Full,
             [this] { return isBlank(m_title->text()) ? tr("It needs a title.") : QString(); });
    addField(new Field(tr("Text"), m_text), Width::Full);
    addField(new Field(tr("Until"), m_until, false, tr("Left empty, it stays until it is removed.")),
             Width::Half, [this] { return m_until->isWrong() ? tr("This is no date.") : QString(); });
    addWidget(m_pinned);
    setSaveText(m_announcement.id.isValid() ? tr("Save") : tr("Announce"));
    keepDraft(m_workspace.path(), draftKey(u"announcement"_s, m_announcement.id.value));
}

void AnnouncementDialog::addTaking()
{
    if (!m_announcement.id.isValid())
        return;
    auto *take = new Button(tr("Remove"), "", "trash");
    take->setObjectName(u"takeDown"_s);
    addAct(take);
    connect(take, &QPushButton::clicked, this, [this] {
        write(
            m_workspace,
            [id = m_announcement.id](Session &session) {
                return MessageService(session.operations()).remove(id);
            },
            [this](const Outcome<ChangeSet> &outcome) {
                if (!outcome)
                    return refuse(outcome.error().message());
                emit done(tr("Removed the announcement %1").arg(m_announcement.title), true);
                finish();
            });
    });
}

Announcement AnnouncementDialog::typed() const
{
    auto announcement = m_announcement;
    announcement.title = m_title->text();
    announcement.text = m_text->toPlainText();
    announcement.pinned = m_pinned->isChecked();
    announcement.until = m_until->day();
    return announcement;
}

void AnnouncementDialog::save()
{
    if (!m_mayWrite)
        return finish();
    write(
        m_workspace,
        [announcement = typed()](Session &session) {
            MessageService service(session.operations());
            if (announcement.id.isValid())
                service.edit(announcement);
            else
                service.announce(announcement);
            return true;
        },
        [this](const Outcome<bool> &outcome) {
            if (!outcome)
                return refuse(outcome.error().message());
            emit done(m_announcement.id.isValid() ? tr("Changed the announcement")
                                                  : tr("Announced to everybody"),
                      true);
            finish();
        });
}

} // namespace crm::ui
