#pragma once

#include "ui/frame/helptopics.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace crm::ui {

class SearchField;

/// F1: short texts on what people ask first, to be searched, and all keys.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void find(const QString &text);
    static QWidget *page(const HelpTopic &topic);
    QWidget *keys();
    void addGroup(QVBoxLayout *box, const QString &title, const QList<std::pair<QString, QString>> &keys);

    std::vector<HelpTopic> m_topics;
    SearchField *m_search;
    QListWidget *m_list; ///< the keys, and then the topics
    QStackedWidget *m_pages; ///< in the same order
    QLabel *m_none;
};

} // namespace crm::ui
