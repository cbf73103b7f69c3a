#pragma once

#include "ui/common/timeline.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QLabel;

namespace crm::ui {

class SearchField;

/// One thing that a search over everything has found, and the page that shows it.
struct SearchHit
{
    TimelineEvent row; ///< its icon, name, second line and kind
    QString page;
    QVariantMap state;
};

/// Finds what fits `text`, on whatever thread, and answers on the one that asked: once, or first with what is
/// found soonest and then with everything. Answers to older texts are dropped.
using SearchAnswer = std::function<void(const QList<SearchHit> &)>;
using SearchSource = std::function<void(const QString &text, SearchAnswer answer)>;

/// The list of hits below the search field. The field keeps the focus; Down, Up and Enter go to the list.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    SearchBox(SearchField *field, SearchSource source, QWidget *parent);

signals:
    void chosen(const QString &page, const QVariantMap &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void ask(const QString &text);
    void show(const QList<SearchHit> &hits);
    void choose(int row);
    void moveCurrent(int by);
    void setCurrent(const QModelIndex &index);

    SearchField *m_field;
    SearchSource m_source;
    Timeline *m_list;
    QLabel *m_none;
    QList<SearchHit> m_hits;
    int m_asked = 0; ///< answers to earlier questions come too late
    int m_shown = 0; ///< the question whose answer is shown; what follows to it leaves the chosen row
};

} // namespace crm::ui
