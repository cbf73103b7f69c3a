#pragma once

#include "core/today/today.h"
#include "ui/common/draw.h"

#include <QAbstractListModel>

namespace crm::ui {

/// The reasons by which a day can be narrowed.
enum class TodayKind { All, Promised, Recycling, Deals, Leaving, Care };

TodayKind kindOf(TodayWhy why);
draw::Tone toneOf(const TodayReason &reason);
const char *iconOf(TodayWhy why);
/// explain(), with amounts as they are everywhere else in the window.
QString wordsFor(TodayReason reason);

/// One line of the day: what is to be done, or what was.
struct TodayRow
{
    bool isDone = false;
    TodayItem item = {}; ///< of what was done, as much as is known of it
    QString title = {};
    QString amount = {};
    QString when = {};
    QString initial = {};
    QList<std::pair<QString, const TodayReason *>> reasons = {}; ///< into `item`
};

/// The day as a list: what is to be done in its order, then what was done.
class TodayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TodayModel(QObject *parent = nullptr);
    void set(TodayList list, const QTimeZone &zone);
    void narrow(TodayKind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const TodayRow &at(int row) const { return m_rows[size_t(row)]; }
    int open() const { return m_open; } ///< rows that are not done
    int count(TodayKind kind) const; ///< what is to be done of a kind
    const TodayList &list() const { return m_list; }

private:
    void fill();
    TodayRow rowOf(const TodayItem &item) const;
    TodayRow rowOf(const TodayDone &done) const;

    TodayList m_list;
    QTimeZone m_zone = QTimeZone::utc();
    TodayKind m_kind = TodayKind::All;
    std::vector<TodayRow> m_rows;
    int m_open = 0;
};

} // namespace crm::ui
