#pragma once

#include "ui/common/kit.h"

namespace crm::ui {

/// Something that holds until it is mended: what, why, and the way out.
struct Notice
{
    QString key = {}; ///< tells it from the others
    draw::Tone tone = draw::Tone::Warn;
    QString text = {};
    QString act = {}; ///< on its button; empty for none
    QList<std::pair<QString, QString>> further =
        {}; ///< quieter buttons: the key that is acted on, and a text
    bool canBeClosed = false;

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// The bars between the head of the window and the page, one for each notice.
class NoticeBars : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBars(QWidget *parent = nullptr);
    /// Those that are new are read out.
    void set(const QList<Notice> &notices);

signals:
    void acted(const QString &key);
    void closed(const QString &key);

private:
    QWidget *makeBar(const Notice &notice);

    QList<Notice> m_notices;
};

} // namespace crm::ui
