#include "ui/sharing/placeview.h"

#include "ui/common/background.h"
#include "ui/common/kit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

} // namespace

PlaceView::PlaceView(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new Pills)
    , m_text(wrappedLabel({}, "muted"))
    , m_remedy(wrappedLabel({}, "strong"))
{
    setObjectName(u"placeView"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_verdict);
    box->addWidget(m_text);
    box->addWidget(m_remedy);
    m_text->setObjectName(u"placeText"_s);
    m_remedy->setObjectName(u"placeRemedy"_s);
    setPath({});
}

void PlaceView::setPath(const QString &path)
{
    m_path = path;
    m_isGood = false;
    m_verdict->set({});
    m_remedy->hide();
    m_text->setText(path.isEmpty() ? QString() : tr("Looking at the place…"));
    emit judged();
    if (path.isEmpty())
        return;
    inBackground(
        this, [path] { return teamPlaceOf(path); },
        [this, path](const Outcome<TeamPlace> &place) {
            if (path == m_path)
                judge(place ? *place : TeamPlace{.whyNot = place.error().message()});
        });
}

void PlaceView::judge(const TeamPlace &place)
{
    m_isGood = place.whyNot.isEmpty();
    say(place);
    m_remedy->setVisible(!m_remedy->text().isEmpty());
    emit judged();
}

void PlaceView::say(const TeamPlace &place)
{
    const auto &volume = place.volume;
    m_remedy->clear();
    if (!volume.isForTeams()) {
        m_verdict->set({{tr("A team cannot write here"), draw::Tone::Danger, "alert"}});
        m_text->setText(volume.reason);
        m_remedy->setText(volume.remedy);
        return;
    }
    if (!place.whyNot.isEmpty()) {
        m_verdict->set({{tr("A team cannot write here"), draw::Tone::Danger, "alert"}});
        m_text->setText(place.whyNot);
        return;
    }
    switch (volume.kind) {
    case Volume::Kind::Local:
        m_verdict->set({{tr("On this computer"), draw::Tone::Neutral, "screen"}});
        m_text->setText(
            tr("This disk belongs to this computer. Only people who work on this very computer can "
               "open the file here; for colleagues on other computers it has to lie on a drive of a "
               "server."));
        break;
    case Volume::Kind::Doubtful:
        m_verdict->set({{tr("On a server, with a weakness"), draw::Tone::Warn, "alert"}});
        m_text->setText(volume.reason);
        m_remedy->setText(volume.remedy);
        break;
    default:
        m_verdict->set({{tr("On a server"), draw::Tone::Good, "check"}});
        m_text->setText(
            tr("The drive (%1) lets one person after another write. Whether that holds from one "
               "computer to the next is proven as soon as a second person has the file open; if it "
               "does not, nobody can write any more, and everybody is told why.")
                .arg(volume.fileSystem));
    }
}

} // namespace crm::ui
