#pragma once

#include <QHeaderView>

#include <functional>

namespace crm {
class Settings;
}

namespace crm::ui {

/// The header of a list: a click sorts, dragging reorders, a right click chooses columns. Models name their
/// columns by a text that never changes, as headerData(column, Horizontal, kColumnKey).
class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int kColumnKey = Qt::UserRole;

    explicit ListHeader(QWidget *parent);
    /// Finds order, widths, choice of columns and sorting again, and keeps what is changed from now on.
    /// Call it when the model is set and the columns have their first widths.
    void keepIn(Settings &settings, const QString &name);
    QSize sizeHint() const override;
    /// What stands where, how wide, and what sorts, to be found again by restore().
    QStringList state() const;
    void restore(const QStringList &state);
    /// The keys of what is shown, from left to right.
    QStringList shownColumns() const;
    /// Has somebody moved, widened or hidden a column? Until then a page may fit them to its width.
    bool isChosen() const { return m_chosen; }
    /// What `layout` does to the columns is not kept as somebody's choice.
    void fit(const std::function<void()> &layout);
    /// The choice of columns, as by a right click.
    void showMenu(const QPoint &where);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString key(int section) const;
    void showColumn(int section, bool shown);
    int lastShown() const;
    void choose();
    void save();

    Settings *m_settings = nullptr;
    QString m_name;
    bool m_chosen = false;
    bool m_fitting = false;
    bool m_fitAgain = false; ///< the room changed while columns were laid out
};

} // namespace crm::ui
