#pragma once

#include <QAbstractButton>

namespace crm::ui {

/// A filter that is on or off, with the number of rows that it would leave; or, dashed, the way to more of
/// them.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, const char *icon = nullptr, QWidget *parent = nullptr);
    /// Opens something instead of filtering.
    static Chip *adding(const QString &text, QWidget *parent = nullptr);
    /// A page among others, underlined where it is the one on show, instead of a filter.
    void setTab();
    /// The number as it is to be shown; empty while it is not known.
    void setCount(const QString &count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter);

    QString m_count;
    const char *m_icon;
    bool m_dashed = false;
    bool m_tab = false;
};

/// Chips one after the other, in as many lines as the width needs; of those of one group only one is on.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    enum class Choice { One, Many };

    explicit ChipRow(Choice choice, QWidget *parent = nullptr);
    /// What is added from now on are the tabs of pages.
    void setTabs() { m_tabs = true; }
    Chip *add(const QString &key, const QString &text, const char *icon = nullptr);
    Chip *addAction(const QString &text);
    Chip *chip(const QString &key) const;
    void setCount(const QString &key, const QString &count);
    QStringList chosen() const;
    void choose(const QStringList &keys);

signals:
    /// By the person, not by choose().
    void chosenChanged();

private:
    void toggled(const Chip *chip);

    Choice m_choice;
    bool m_tabs = false;
    QList<std::pair<QString, Chip *>> m_chips;
};

} // namespace crm::ui
