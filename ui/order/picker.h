#pragma once

#include <QLineEdit>
#include <QVariantMap>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace crm::ui {

/// One thing that can be picked.
struct Choice
{
    qint64 id = 0;
    QString text = {};
    QString note = {}; ///< tells it from others of that name
};

/// A field in which one types a few letters and picks what they find, with the keyboard alone: Enter or Tab
/// take the first.
class Picker : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QVariantMap typed READ typed WRITE setTyped USER true)

public:
    using Answer = std::function<void(const QList<Choice> &)>;
    /// Looks for a text and hands what it finds to the answer, at once or later.
    using Source = std::function<void(const QString &, const Answer &)>;

    explicit Picker(Source source, QWidget *parent = nullptr);
    /// 0 where the text stands for nothing that can be picked.
    qint64 chosen() const { return m_chosen; }
    void choose(qint64 id, const QString &text);
    bool isOpen() const;
    /// The text and what it stands for.
    QVariantMap typed() const;
    void setTyped(const QVariantMap &typed);

signals:
    /// By the person, not by choose().
    void picked(qint64 id);

protected:
    bool event(QEvent *event) override;

private:
    void look(const QString &text);
    void offer(const QList<Choice> &choices);
    void pick(const QModelIndex &index);

    Source m_source;
    QCompleter *m_completer;
    QStandardItemModel *m_choices;
    qint64 m_chosen = 0;
    int m_question = 0; ///< answers to older ones are dropped
};

} // namespace crm::ui
