#pragma once

#include "ui/common/kit.h"

class QVBoxLayout;

namespace crm::ui {

/// Where a sheet is dropped or chosen.
class DropArea : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);
    /// While something that can be dropped is held above the page.
    void setInviting(bool inviting);
    /// Why a file was refused; empty takes it away.
    void setError(const QString &text);

signals:
    void browseWanted();
    void pasteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_inviting = false;
    QLabel *m_error;
    Button *m_browse;
    Button *m_paste;
};

/// The first step: which file. Also says what sheets are understood.
class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(QWidget *parent = nullptr);
    DropArea *area() const { return m_area; }
    void setRecent(const QStringList &files);

signals:
    void chosen(const QString &path);
    void pasteWanted();

private:
    QWidget *kinds();

    DropArea *m_area;
    QVBoxLayout *m_recent;
};

} // namespace crm::ui
