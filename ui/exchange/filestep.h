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
    /// The folder whose new sheets are offered; empty for none.
    void setWatchedFolder(const QString &folder);

signals:
    void chosen(const QString &path);
    void pasteWanted();
    void folderWatched(const QString &folder);

private:
    QWidget *kinds();
    QWidget *folderRow();

    DropArea *m_area;
    QVBoxLayout *m_recent;
    QLabel *m_folder;
    Button *m_chooseFolder;
    Button *m_stopWatching;
};

} // namespace crm::ui
