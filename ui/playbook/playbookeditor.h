#pragma once

#include "core/playbook/playbookpass.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;
class QVBoxLayout;

namespace crm {
class Workspace;
} // namespace crm

namespace crm::ui {

class Button;
class ChipRow;
class Combo;
class PlaybookStepEdit;
class Tile;

/// A playbook while it is written, with how many it would hit now.
class PlaybookEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybookEditor(Workspace &workspace, QWidget *parent = nullptr);
    /// Shows it; without an id it is a new one. What was typed before is gone.
    void edit(const Playbook &playbook);
    const Playbook &playbook() const { return m_playbook; }
    Playbook typed() const;
    bool isChanged() const { return typed() != m_playbook; }
    bool ready() const { return m_open == 0 && m_isCounted; }
    void setSegments(const std::vector<Segment> &segments);
    void setMayEdit(bool may);
    /// Customers changed: count again.
    void recount();
    const PlaybookPreview &preview() const { return m_preview; }

signals:
    void stored(crm::PlaybookId id, const QString &what);
    void failed(const QString &text);
    void customersWanted(const std::vector<qint64> &ids, const QString &title);
    void removeWanted();

private:
    QWidget *buildHead();
    QWidget *buildEntry();
    QWidget *buildSteps();
    QWidget *buildPreview();
    QLayout *buildFoot();
    PlaybookEntry entry() const;
    void fillKeys();
    void showEntry();
    void setSteps(const std::vector<PlaybookStep> &steps);
    PlaybookStepEdit *addStep(const PlaybookStep &step);
    void removeStep(PlaybookStepEdit *step);
    void changed();
    void count();
    void showPreview(const PlaybookPreview &preview);
    void store();

    Workspace &m_workspace;
    Playbook m_playbook;
    std::vector<Segment> m_segments;
    QLineEdit *m_name;
    QCheckBox *m_enabled;
    QPlainTextEdit *m_guide;
    Combo *m_entry;
    Combo *m_key;
    ChipRow *m_whom;
    QCheckBox *m_stops;
    QCheckBox *m_untilAnswer;
    QVBoxLayout *m_lines = nullptr;
    QList<PlaybookStepEdit *> m_steps;
    QLabel *m_problem;
    Tile *m_inside;
    Tile *m_begin;
    Tile *m_tasks;
    Tile *m_unowned;
    Button *m_add = nullptr;
    Button *m_store = nullptr;
    Button *m_remove = nullptr;
    QTimer *m_pause;
    PlaybookPreview m_preview;
    bool m_mayEdit = true;
    bool m_isCounted = true;
    int m_question = 0; ///< of counting; answers to older ones are dropped
    int m_open = 0;
};

} // namespace crm::ui
