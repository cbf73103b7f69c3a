#pragma once

#include "ui/common/kit.h"

class QHBoxLayout;

namespace crm::ui {

/// One sentence on a soft ground, with a sign, and with what can be done about it. Hidden while it has no
/// text.
class ImportNotice : public QWidget
{
public:
    explicit ImportNotice(draw::Tone tone, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text->text(); }
    Button *addAction(const QString &text, const char *name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    draw::Tone m_tone;
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace crm::ui
