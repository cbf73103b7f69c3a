#pragma once

#include "core/operation/undoservice.h"
#include "ui/common/page.h"

class QLabel;
class QTimer;

namespace crm::ui {

class Button;
class Combo;
class InspectorFrame;
class ListTable;
class LogDetail;
class LogModel;
class SearchField;

/// Everything that was ever done: who, when, what it changed, and the way back.
class LogPage : public Page
{
    Q_OBJECT

public:
    LogPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void focusFilter() override;
    void exportList() override;
    bool ready() const override { return m_pending == 0; }
    QVariantMap state() const override;
    /// `operation` chooses an entry.
    void restore(const QVariantMap &state) override;

private:
    QWidget *buildList(Settings &settings);
    LogFilter filter() const;
    void loadPeople();
    void load();
    void loadMore();
    void showCurrent();
    void undo(qint64 operation, UndoMode mode);
    void verify();

    Workspace &m_workspace;
    LogModel *m_model;
    ListTable *m_table;
    LogDetail *m_detail;
    InspectorFrame *m_frame;
    SearchField *m_text;
    Combo *m_person;
    Combo *m_kind;
    Combo *m_period;
    Button *m_verify;
    QLabel *m_verdict;
    QLabel *m_count;
    QTimer *m_settling; ///< many operations in a row are read once
    int m_life = 0; ///< answers to older questions are dropped
    int m_pending = 0;
    bool m_loadingMore = false;
    bool m_complete = false; ///< the oldest entry is in the list
    qint64 m_wanted = 0; ///< the entry to choose once it is there
};

} // namespace crm::ui
