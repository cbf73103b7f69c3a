#pragma once

#include <QAbstractButton>

class QVBoxLayout;

namespace crm::ui {

/// A part of a form under a heading that folds it away; folded, the heading says in short what is in it.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    explicit FoldSection(const QString &title, QWidget *parent = nullptr);
    QVBoxLayout *content() const { return m_content; }
    void setSummary(const QString &summary);
    void setOpen(bool open);
    bool isOpen() const;

private:
    class FoldHead *m_head;
    QWidget *m_body;
    QVBoxLayout *m_content;
};

/// The heading of a section, to be clicked or pressed.
class FoldHead : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldHead(const QString &title, QWidget *parent = nullptr);
    void setSummary(const QString &summary);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_summary;
};

} // namespace crm::ui
