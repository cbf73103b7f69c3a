#pragma once

#include "core/base/secret.h"
#include "ui/common/noticebars.h"
#include "ui/common/theme.h"
#include "ui/frame/navrail.h"
#include "ui/frame/search.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/frame/welcomepage.h"

#include <QHash>
#include <QVariant>

class QMenu;
class QStackedWidget;

namespace crm {
struct ChangeSet;
}

namespace crm::ui {

class Page;
class Toast;
class WindowActions;

/// The window: rail, bar, the page in the middle, the line at the foot. It knows no domain: what is to be
/// opened, undone or searched is asked for by signals and given by setters.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// `opening`: as for setOpening().
    explicit MainWindow(Settings &settings, std::vector<NavigationEntry> entries = navigation(),
                        const QString &opening = {});
    ~MainWindow() override;

    /// Null takes all pages that need a file away and brings up the welcome page. `first`: the page to begin
    /// with; without it the customers, who are there at once, however many.
    void setWorkspace(Workspace *workspace, const QString &first = {});
    /// The file of this name is on its way, and nobody need be welcomed; empty where it did not come.
    void setOpening(const QString &file);
    void setStatus(const StatusLine::Facts &facts);
    /// What a write waits for; empty for nothing.
    void setWaiting(const QString &text);
    void setNotices(const QList<Notice> &notices);
    void setUser(const QString &name);
    void setStarts(const QList<Start> &starts);
    /// What Ctrl+Z and Ctrl+Shift+Z would do ("Release 3 customers"); empty where there is nothing to.
    void setUndo(const QString &undo, const QString &redo);
    void setSearch(SearchSource source);

    /// False where there is no such page.
    bool openPage(const QString &key, const QVariantMap &state = {});
    Page *currentPage() const;
    QString currentKey() const { return m_current; }
    QStringList pageKeys() const;
    /// To be connected to the hub: every living page hears of it.
    void refresh(const ChangeSet &changes);
    void say(const QString &text, bool undoable);
    void warn(const QString &text);

signals:
    /// Another language: what was set as a text is to be set anew.
    void retranslated();
    void undoRequested();
    void redoRequested();
    void startRequested(crm::ui::Start start);
    void openRequested(const QString &file);
    void shareRequested(const QString &target);
    void encryptRequested(const crm::Secret &password);
    void decryptRequested();
    void noticeActed(const QString &key);
    void noticeClosed(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void build();
    void rebuild();
    void addActions(QMenu *menu);
    void showWelcome();
    QWidget *makeWelcome();
    QWidget *makeOpening();
    const NavigationEntry *entry(const QString &key) const;
    const NavigationEntry *creator() const;
    std::vector<NavigationEntry> available() const;
    std::vector<NavigationEntry> railEntries() const;
    Page *makePage(const NavigationEntry &entry);
    void createNew();
    void bringUp(QWidget *page);
    void focusPage();
    void goBack();
    void toggleRail();
    void keepGeometry();

    Settings &m_settings;
    std::vector<NavigationEntry> m_entries;
    Workspace *m_workspace = nullptr;

    // Made anew by build():
    QWidget *m_shell = nullptr;
    NavRail *m_rail = nullptr;
    TopBar *m_bar = nullptr;
    NoticeBars *m_bars = nullptr;
    StatusLine *m_status = nullptr;
    QStackedWidget *m_stack = nullptr;
    SearchBox *m_searchBox = nullptr;
    WindowActions *m_actions = nullptr;
    QHash<QString, Page *> m_pages;

    // What build() shows again:
    QString m_opening;
    QString m_current;
    QStringList m_past; ///< keys of the pages before it, the latest last
    Appearance m_builtFor;
    StatusLine::Facts m_facts;
    QList<Notice> m_notices;
    QString m_user;
    QList<Start> m_starts{Start::Demonstration, Start::Import, Start::Empty, Start::Open, Start::Join};
    QString m_undoText;
    QString m_redoText;
    SearchSource m_search;
    QHash<QString, NavCount> m_counts;
    QHash<QString, QVariantMap> m_states;
    Toast *m_toast;
};

} // namespace crm::ui
