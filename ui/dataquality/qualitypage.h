#pragma once

#include "core/dataquality/qualityservice.h"
#include "ui/common/page.h"

class QLabel;
class QTimer;

namespace crm::ui {

class Button;
class Combo;
class ListTable;
class TextRowsModel;
class Tile;

/// How good the data of customers are: the score and its way, what the rules find, and whose customers need
/// what.
class QualityPage : public Page
{
    Q_OBJECT

public:
    QualityPage(Workspace &workspace, Settings &settings);

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool ready() const override { return m_pending == 0 && !m_stale; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What the page shows at once.
    struct Findings
    {
        QualityReport report = {};
        std::vector<QualityDay> days = {};
        QHash<UserId, QString> names = {};
        int auditEvery = 0; ///< days
    };

    QWidget *buildHead();
    QWidget *buildTiles();
    QWidget *buildRules(Settings &settings);
    QWidget *buildWork(Settings &settings);
    void load();
    void showFindings(const Findings &findings);
    void showTiles(const Findings &findings);
    void showOwners(const QualityReport &report);
    QualityQuery query() const;
    void keepScores();
    void schedule();
    void showSchedule(int days);
    void standardise();
    void editRule(const QualityRule &rule);

    Workspace &m_workspace;
    Tile *m_score;
    Tile *m_sound;
    Tile *m_trend;
    Combo *m_owner;
    Combo *m_every;
    Button *m_keep;
    Button *m_standardise;
    Button *m_newRule;
    TextRowsModel *m_ruleRows;
    ListTable *m_rules;
    TextRowsModel *m_workRows;
    ListTable *m_work;
    QLabel *m_about;
    QTimer *m_settling; ///< many changes in a row are looked at once
    QualityReport m_report;
    std::optional<qint64> m_rule; ///< only what breaks it is in the work list
    int m_life = 0;
    int m_pending = 0;
    bool m_stale = true;
};

} // namespace crm::ui
