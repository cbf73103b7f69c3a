#include "ui/customer/knowncustomers.h"

#include "core/dataquality/customermatch.h"
#include "core/session/workspace.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"

#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kRest = 250; ///< milliseconds
constexpr size_t kMostRows = 3;

QString sentence(const EntryMatch &match)
{
    if (match.customer.isValid()) {
        const auto who =
            match.holder.isEmpty() ? match.name : KnownCustomers::tr("%1 (%2)").arg(match.name, match.holder);
        return format::facts({who, match.reasons.join(KnownCustomers::tr(", "))});
    }
    if (!match.holder.isEmpty())
        return KnownCustomers::tr("A customer in the pool %1").arg(match.holder);
    return KnownCustomers::tr("A customer that you cannot see; ask your manager.");
}

} // namespace

KnownCustomers::KnownCustomers(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rest(new QTimer(this))
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"knownCustomers"_s);
    m_rows->setContentsMargins(12, 10, 12, 10);
    m_rows->setSpacing(6);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRest);
    connect(m_rest, &QTimer::timeout, this, [this] { ask([](bool) {}); });
    hide();
    workspace.aside(
        this,
        [](Session &session) {
            session.duplicates().prepareEntry();
            return true;
        },
        [this](const auto &) {
            if (!m_card.customer.name.isEmpty())
                m_rest->start(); // it knows more now
        });
}

void KnownCustomers::typed(const CustomerCard &card)
{
    m_card = card;
    m_rest->start();
}

void KnownCustomers::look(const CustomerCard &card, std::function<void(bool)> done)
{
    m_card = card;
    m_rest->stop();
    ask(std::move(done));
}

void KnownCustomers::ask(std::function<void(bool)> done)
{
    m_workspace.read(
        this, [card = m_card](Session &session) { return session.duplicates().atEntry(card); },
        [this, done = std::move(done)](const Outcome<std::vector<EntryMatch>> &matches) {
            done(matches && tell(*matches)); // what cannot be compared is no reason not to save
        });
}

/// True where something is said that was not said before.
bool KnownCustomers::tell(const std::vector<EntryMatch> &matches)
{
    QStringList sentences;
    std::vector<EntryMatch> told;
    for (const auto &match : matches) {
        const auto text = sentence(match);
        if (told.size() == kMostRows || sentences.contains(text))
            continue;
        sentences << text;
        told.push_back(match);
    }
    if (sentences == m_shown)
        return false;
    const bool news =
        std::ranges::any_of(sentences, [this](const QString &text) { return !m_shown.contains(text); });
    m_shown = sentences;
    while (auto *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!told.empty())
        m_rows->addWidget(label(tr("This customer may be there already:"), "strong"));
    for (const auto &match : told)
        m_rows->addWidget(row(match));
    setVisible(!told.empty());
    return news;
}

QWidget *KnownCustomers::row(const EntryMatch &match)
{
    auto *line = new QWidget;
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(0, 0, 0, 0);
    auto *text = label(sentence(match));
    text->setObjectName(u"knownCustomer"_s);
    text->setWordWrap(true);
    text->setToolTip(plainTip(displayLikelihood(match.probability)));
    box->addWidget(text, 1);
    if (!match.customer.isValid())
        return line;
    auto *open = new Button(tr("Open"), "ghost");
    open->setObjectName(u"openKnown"_s);
    open->setAccessibleName(tr("Open %1").arg(match.name));
    open->setAutoDefault(false);
    connect(open, &Button::clicked, this, [this, id = match.customer] { emit openWanted(id); });
    box->addWidget(open, 0, Qt::AlignTop);
    return line;
}

void KnownCustomers::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw::fill(painter, rect(), radius::m, Theme::t().warnSoft);
}

} // namespace crm::ui
