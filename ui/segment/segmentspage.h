#pragma once

#include "core/segmentation/segment.h"
#include "ui/common/page.h"

#include <QHash>

#include <memory>

class QListWidget;
class QStackedWidget;
class QTimer;

namespace crm::ui {

class Button;
class ProfileView;
class SegmentEditor;
class SideList;
struct KeptFacts;

/// The segments of the base beside the one that is looked at: its rule, and who is in it.
class SegmentsPage : public Page
{
    Q_OBJECT

public:
    explicit SegmentsPage(Workspace &workspace);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    void createNew() override;
    void exportList() override;
    bool ready() const override;
    QVariantMap state() const override;
    /// Understands {"segment": id}, {"filter": expression} for a new one, and what state() gave.
    void restore(const QVariantMap &state) override;

private:
    void prepareList();
    QWidget *buildEmpty();
    void read();
    void present(const std::vector<Segment> &segments, bool mayEdit);
    void fillList();
    void countNext();
    void countAll();
    void open(const Segment &segment);
    void openCurrent();
    void selectEdited();
    void createList();
    void removeCurrent();
    void profile();
    void openValue(const QString &key, const QString &value);

    Workspace &m_workspace;
    std::vector<Segment> m_segments;
    QHash<qint64, qint64> m_counts;
    QList<qint64> m_uncounted;
    SideList *m_side;
    QListWidget *m_list; ///< in it
    QStackedWidget *m_stack;
    SegmentEditor *m_editor;
    ProfileView *m_profile;
    std::shared_ptr<KeptFacts> m_facts; ///< what the profile is worked out from, for as long as it holds
    QTimer *m_profiling;
    Button *m_add = nullptr;
    Button *m_addList = nullptr;
    QTimer *m_settling;
    SegmentId m_wanted = {};
    bool m_fresh = false; ///< the editor holds one that is not stored yet
    bool m_read = false;
    int m_open = 0;
    int m_question = 0; ///< of the profile; answers to older ones are dropped
};

} // namespace crm::ui
