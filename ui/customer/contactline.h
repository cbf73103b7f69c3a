#pragma once

#include "core/customer/customer.h"

#include "ui/common/kit.h"

#include <QUrl>

namespace crm::ui {

/// Where a point leads: a number to dial, a mail to write, a page of the web. Empty for all else, whatever
/// was typed.
QUrl linkOf(const ContactPoint &point);

/// A person with the ways to reach them; phones dial, mails open, the rest is copied.
class ContactLine : public QWidget
{
    Q_OBJECT

public:
    ContactLine(const QString &name, const QString &title, std::vector<ContactPoint> points,
                QWidget *parent = nullptr);
    void setFace(const QString &initial, qint64 hue) { m_face->set(initial, hue); }

signals:
    /// It lies on the clipboard now.
    void copied(const QString &value);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void use(const ContactPoint &point);
    void copy(const QString &value);

    Face *m_face;
    std::vector<ContactPoint> m_points;
};

} // namespace crm::ui
