#pragma once

#include <QAbstractButton>

namespace crm::ui {

/// One step of a way: its number, or a tick once it is done.
class StepButton : public QAbstractButton
{
public:
    enum class State { Done, Current, Ahead };

    StepButton(int number, const QString &title, QWidget *parent = nullptr);
    void setState(State state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    State m_state = State::Ahead;
};

/// The steps of a way in one line. Those behind can be gone back to by a click.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &titles, QWidget *parent = nullptr);
    /// Steps up to `reachable` can be clicked.
    void setCurrent(int step, int reachable);

signals:
    void chosen(int step);

private:
    QList<StepButton *> m_steps;
};

} // namespace crm::ui
