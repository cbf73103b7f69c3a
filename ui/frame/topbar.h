#pragma once

#include "ui/common/kit.h"

class QMenu;

namespace crm::ui {

class SearchField;

/// The bar above the page: search, what can be made here, the menu and who is signed in. What the program
/// cannot do yet is not shown.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QMenu *menu, QWidget *parent = nullptr);
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

} // namespace crm::ui
