#pragma once

#include "core/directory/directoryquery.h"
#include "core/segmentation/segment.h"
#include "ui/segment/ruleedit.h"

class QLabel;
class QLineEdit;
class QTimer;

namespace crm::ui {

class Button;

/// One segment: its name, its rule as a sentence that can be edited, and how many customers it means now.
class SegmentEditor : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentEditor(Workspace &workspace, QWidget *parent = nullptr);
    /// Shows it; without an id it is a new one. What was typed before is gone.
    void edit(const Segment &segment);
    const Segment &segment() const { return m_segment; }
    bool isChanged() const;
    QString expression() const { return typed().expression; } ///< as it is typed now
    bool ready() const { return m_open == 0; }
    /// The list of customers changed: count again.
    void recount();
    void setMayEdit(bool may);
    const DirectoryView &view() const { return m_view; }

signals:
    void counted(qint64 customers);
    void stored(crm::SegmentId id, const QString &what);
    void failed(const QString &text);
    void customersWanted(const QString &expression);
    void exportWanted();
    void removeWanted();

private:
    QWidget *buildHead();
    QLayout *buildFoot();
    Segment typed() const;
    void changed();
    void showSentence();
    void countNext(size_t place);
    void showTotal(const DirectoryView &view);
    void store();
    void readProducts();

    Workspace &m_workspace;
    Segment m_segment;
    QLineEdit *m_name;
    QLineEdit *m_notes;
    QLabel *m_sentence;
    QLabel *m_total;
    QLabel *m_share;
    QLabel *m_language;
    RuleEdit *m_rule;
    QLabel *m_members;
    Button *m_store = nullptr;
    Button *m_show = nullptr;
    Button *m_export = nullptr;
    Button *m_remove = nullptr;
    QTimer *m_pause;
    DirectoryView m_view;
    bool m_mayEdit = true;
    int m_question = 0; ///< of counting; answers to older ones are dropped
    int m_open = 0;
};

} // namespace crm::ui
