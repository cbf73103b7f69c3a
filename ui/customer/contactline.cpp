#include "ui/customer/contactline.h"

#include "core/base/text/phone.h"
#include "ui/common/formatters.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

struct Way
{
    ChannelKind kind;
    const char *icon;
};
constexpr Way kWays[] = {{ChannelKind::Phone, "phone"},
                         {ChannelKind::WeChat, "chat"},
                         {ChannelKind::WhatsApp, "chat"},
                         {ChannelKind::Email, "mail"},
                         {ChannelKind::Website, "globe"}};

/// The primary point of a kind, or its first; null where there is none.
const ContactPoint *pointOf(const std::vector<ContactPoint> &points, ChannelKind kind)
{
    const ContactPoint *best = nullptr;
    for (const auto &point : points)
        if (point.kind == kind && (!best || (point.primary && !best->primary)))
            best = &point;
    return best;
}

QUrl phoneLink(const ContactPoint &point)
{
    QString number;
    for (const QChar c : point.normalized.isEmpty() ? point.value : point.normalized) {
        if (c == u';')
            break; // an extension is dialled by hand
        if ((c >= u'0' && c <= u'9') || c == u'+')
            number.append(c);
    }
    return number.size() < 3 ? QUrl() : QUrl(u"tel:"_s + number);
}

} // namespace

QUrl linkOf(const ContactPoint &point)
{
    switch (point.kind) {
    case ChannelKind::Phone: return phoneLink(point);
    case ChannelKind::Email: {
        const QString mail = point.normalized.isEmpty() ? point.value : point.normalized;
        return mail.count(u'@') == 1
                 ? QUrl(u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(mail, "@")))
                 : QUrl();
    }
    case ChannelKind::Website: {
        const QUrl url = QUrl::fromUserInput(point.value);
        return url.scheme() == "http"_L1 || url.scheme() == "https"_L1 ? url : QUrl();
    }
    default: return {};
    }
}

ContactLine::ContactLine(const QString &name, const QString &title, std::vector<ContactPoint> points,
                         QWidget *parent)
    : QWidget(parent)
    , m_face(new Face(28))
    , m_points(std::move(points))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(2);
    row->addWidget(m_face);
    row->addSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    const auto *phone = pointOf(m_points, ChannelKind::Phone);
    auto *first = label(name);
    const QString number = !phone                      ? QString()
                         : phone->normalized.isEmpty() ? phone->value
                                                       : displayPhone(phone->normalized);
    auto *second = label(format::facts({title, number}), "caption");
    for (auto *text : {first, second}) {
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(text);
    }
    row->addLayout(texts, 1);
    for (const auto &way : kWays) {
        const auto *point = pointOf(m_points, way.kind);
        if (!point)
            continue;
        auto *button = new IconButton(way.icon, tr("%1: %2").arg(displayName(way.kind), point->value));
        button->setToolTip(plainTip(button->accessibleName()));
        button->setObjectName(toKey(way.kind) + u"Button"_s);
        connect(button, &IconButton::clicked, this, [this, used = *point] { use(used); });
        row->addWidget(button);
    }
}

void ContactLine::use(const ContactPoint &point)
{
    const QUrl link = linkOf(point);
    if (link.isEmpty() || !QDesktopServices::openUrl(link))
        copy(point.value);
}

void ContactLine::copy(const QString &value)
{
    QApplication::clipboard()->setText(value);
    emit copied(value);
}

void ContactLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &point : m_points)
        connect(menu->addAction(tr("Copy %1").arg(QString(point.value).replace(u"&"_s, u"&&"_s))),
                &QAction::triggered, this, [this, value = point.value] { copy(value); });
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(event->globalPos());
}

} // namespace crm::ui
