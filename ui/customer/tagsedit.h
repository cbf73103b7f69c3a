#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace crm::ui {

/// Tags one beside the other, each with a cross, and a line to add one: Enter or a comma ends it.
class TagsEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList tags READ tags WRITE setTags USER true)

public:
    explicit TagsEdit(QWidget *parent = nullptr);
    void setTags(const QStringList &tags);
    void setSuggestions(const QStringList &tags);
    /// With what stands in the line and has not been ended yet.
    QStringList tags() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void take();
    void showTags();

    QStringList m_tags;
    QWidget *m_row;
    QLineEdit *m_line;
};

} // namespace crm::ui
