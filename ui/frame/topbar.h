#pragma once

#include "ui/common/kit.h"

namespace crm::ui {

class SearchField;

/// The bar above the page: search, what can be made here, the menu and who is signed in. What the program
/// cannot do yet is not shown.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(class QMenu *menu, QWidget *parent = nullptr);
    SearchField *search() const { return m_search; }
    void setSearchShown(bool shown);
    /// Empty where nothing can be made.
    void setNewText(const QString &text);
    void setUser(const QString &name);

signals:
    void newWanted();

private:
    SearchField *m_search;
    Button *m_new;
    Face *m_face;
    QLabel *m_user;
};

/// The line at the foot: which file, with whom it is shared, and when its backup was last proved to be good.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    struct Facts
    {
        QString file = {}; ///< its path, or empty
        int colleagues = 0;
        QString backup = {}; ///< when it was checked, in words; or empty
    };

    explicit StatusLine(const Facts &facts, QWidget *parent = nullptr);
    void set(const Facts &facts);

private:
    QLabel *m_file;
    QLabel *m_shared;
    QLabel *m_backup;
};

} // namespace crm::ui
