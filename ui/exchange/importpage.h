#pragma once

#include "core/customfield/customfield.h"
#include "ui/common/page.h"

#include <QHash>

#include <memory>

class QLabel;
class QStackedWidget;
class QTemporaryDir;

namespace crm {
struct ImportResult;
struct ImportTemplate;
} // namespace crm

namespace crm::ui {

class Button;
class CheckStep;
class ColumnStep;
class FileStep;
class ResultStep;
class SheetStep;
class StepBar;
struct ImportPlan;
struct ImportRules;
struct LookAlikeChoices;

/// Brings a sheet into the file in calm steps: which file, what it is, which column is which, what is wrong
/// with it, what has happened. Nothing stays in the file before the person says so on the fourth. State:
/// "file", and optionally "kind", "encoding", "delimiter", "sheet", "header", "mapping" and "step" (0 to 3),
/// as it was or as another page wants it.
class ImportPage : public Page
{
    Q_OBJECT

public:
    static constexpr auto kPhoneRegion = QLatin1StringView("import/phoneRegion"); ///< in the settings

    enum Step { File, Sheet, Columns, Check, Done };

    ImportPage(Workspace &workspace, Settings &settings);
    ~ImportPage() override;

    void openFile(const QString &path);
    int step() const;

    void refresh(const ChangeSet &changes) override;
    void reload() override;
    bool ready() const override { return m_pending == 0; }
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *head();
    QWidget *foot();
    void connectSteps();
    void loadChoices();
    void read(const ImportPlan &wish);
    void recallMapping(const ImportPlan &plan, int round);
    void settle(const ImportPlan &plan, int round, void (ImportPage::*then)(const ImportPlan &));
    void take(const ImportPlan &plan);
    void edit(const ImportPlan &plan, bool settles);
    void mergeSettled(const ImportPlan &plan);
    void recogniseAnew();
    void useTemplate(const ImportTemplate &kept);
    void keepTemplate(const QString &name);
    void takeRules(const ImportRules &rules);
    void decide(const LookAlikeChoices &choices);
    void paste();
    bool readsAnew();
    void check();
    void tryOut(int round);
    void write();
    void askForRejects();
    void takeBack();
    void showThem();
    void begin();
    void goTo(int step);
    void goOn();
    void refuse(const QString &text);
    void showFoot();
    void enableNext(bool enabled);
    QStringList recentFiles() const;
    void keepFile(const QString &path);
    int reachable() const;

    Workspace &m_workspace;
    Settings &m_settings;
    std::unique_ptr<ImportPlan> m_plan;
    std::unique_ptr<ImportResult> m_trial; ///< what the plan would do as it is now, or null
    std::unique_ptr<ImportResult> m_result; ///< what was done, or null
    QString m_obstacle; ///< why it cannot be written
    int m_pending = 0; ///< jobs under way
    int m_round = 0; ///< answers of earlier rounds are stale
    int m_target = Sheet; ///< how far to go once the sheet is read
    bool m_choicesKnown = false;
    std::unique_ptr<ImportPlan> m_waiting; ///< to be read once the choices are known
    std::unique_ptr<QTemporaryDir> m_pasted; ///< where what was pasted lies
    QHash<QString, std::vector<CustomField>> m_customFields; ///< by the name of the kind

    QLabel *m_fileName;
    StepBar *m_bar;
    QStackedWidget *m_stack;
    FileStep *m_file;
    SheetStep *m_sheet;
    ColumnStep *m_columns;
    CheckStep *m_check;
    ResultStep *m_done;
    QWidget *m_foot = nullptr;
    QLabel *m_hint;
    Button *m_back;
    Button *m_next;
    bool m_nextHadFocus = false; ///< before it was disabled for a while
};

} // namespace crm::ui
