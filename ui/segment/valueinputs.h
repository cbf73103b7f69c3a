#pragma once

#include "ui/common/kit.h"
#include "ui/segment/condition.h"

class QFrame;
class QListWidget;
class QSpinBox;

namespace crm {
class DirectorySnapshot;
}

namespace crm::ui {

/// A number of days, weeks, months or years: "90d".
class TimeSpanEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TimeSpanEdit(const QString &span, QWidget *parent = nullptr);
    QString span() const;

signals:
    void changed(const QString &span);

private:
    QSpinBox *m_count;
    Combo *m_unit;
};

/// One value of a list, and what is shown of it.
struct KnownValue
{
    QString value;
    QString shown;
};
/// What a subject of choices can be, as far as it is known; by what is shown.
QList<KnownValue> knownValues(const RuleSubject &subject, const DirectorySnapshot &snapshot);

/// Several values of a list, ticked in a window of its own that opens below it. What is not in the list can
/// be typed.
class ValuesButton : public QPushButton
{
    Q_OBJECT

public:
    ValuesButton(QList<KnownValue> known, QStringList chosen, QWidget *parent = nullptr);
    const QStringList &chosen() const { return m_chosen; }

signals:
    void changed(const QStringList &chosen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showChosen();
    void openList();
    void fill(QListWidget *list, const QString &find) const;
    void take(const QString &value, bool on);
    QString shown(const QString &value) const;

    QList<KnownValue> m_known;
    QStringList m_chosen;
};

} // namespace crm::ui
