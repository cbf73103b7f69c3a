#pragma once

#include "ui/customer/customerfilter.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace crm {
class Workspace;
}

namespace crm::ui {

class DateEdit;

/// Where filters are put together: a field on the left, its values with their counts on the right, or the two
/// ends of a range. Every click takes effect at once.
class FilterPopup : public QWidget
{
    Q_OBJECT

public:
    /// What the list shows at the moment; nothing while that cannot be said.
    using Ask = std::function<std::optional<DirectoryQuery>()>;

    FilterPopup(Workspace &workspace, Ask ask, QWidget *parent);
    void openFor(const CustomerFilter &filter, const QPoint &where);

signals:
    void changed(const crm::ui::CustomerFilter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *valuePane();
    QWidget *numberPane();
    QWidget *dayPane();
    QWidget *spanPane(QLineEdit *from, QLineEdit *to);
    void listFields(const DirectorySnapshot &snapshot);
    void showField();
    void showValues(const Facet &facet);
    void showMatching(const QString &text);
    void takeValue(const QListWidgetItem *item);
    void showSpan();
    void takeSpan();
    FieldRef field() const;

    Workspace &m_workspace;
    Ask m_ask;
    CustomerFilter m_filter;
    QListWidget *m_fields;
    QStackedWidget *m_panes;
    QLineEdit *m_find;
    QListWidget *m_values;
    QLineEdit *m_from;
    QLineEdit *m_to;
    DateEdit *m_since;
    DateEdit *m_until;
    bool m_showing = false; ///< items are being set, not chosen
};

} // namespace crm::ui
