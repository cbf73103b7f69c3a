#pragma once

#include "core/base/fieldmerge.h"
#include "core/customfield/customfield.h"
#include "core/session/workspace.h"
#include "ui/common/field.h"
#include "ui/common/kit.h"
#include "ui/common/turnwatch.h"

#include <QDialog>

#include <functional>
#include <memory>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace crm::ui {

/// How to go on where the record that is edited was removed by somebody else meanwhile.
struct Rescue
{
    QString table = {};
    qint64 row = 0;
    std::function<void(Session &)>
        save; ///< what was typed, on the record that is back; on the writing thread
    std::function<void()> saved; ///< tell of it
};

class Composition;
class FormDraft;

/// Base of the dialogs that edit something: a column that scrolls, all that is wrong marked at once, and a
/// foot that says so. It stays, with everything in it, until what was typed is stored, and keeps what was
/// typed even when it, the window or the machine goes down before that.
class EditDialog : public QDialog
{
    Q_OBJECT

public:
    ~EditDialog() override;
    void accept() override;
    /// Asks first where something was typed. While it is being saved: gives that up, if it has not begun.
    void reject() override;

protected:
    EditDialog(const QString &title, const QString &lead, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    QPushButton *saveButton() const { return m_save; }
    void setSaveText(const QString &text) { m_save->setText(text); }
    /// A further button at the foot, left of the others.
    void addAct(QPushButton *button);
    /// As high as what is in it, and no higher than the screen.
    void fitHeight();

    /// To be called when the fields are filled: from now on what is typed is kept, and what was left from
    /// before is back. `base` is the file that it is about; `key` tells the form from all others.
    void keepDraft(const QString &base, const QString &key);
    /// "customer-12", or "customer-new" without an id.
    static QString draftKey(const QString &kind, qint64 id);

    /// What is wrong with what is typed now.
    virtual std::vector<FieldProblem> problemsNow() = 0;
    virtual Field *fieldOf(const QString &name) = 0;
    /// Brings a field to light that may be folded away.
    virtual void reveal(Field *) { }
    virtual bool isChanged();
    /// Nothing is wrong: write, then finish(), mark() or refuse().
    virtual void save() = 0;

    void finish() { accept(); }
    void mark(const std::vector<FieldProblem> &problems);
    /// What core refused, said at the foot; the dialog stays open with everything in it.
    void refuse(const QString &text);
    /// Writes what was typed; while that has to wait, the dialog says so and can be told to stop. `done` is
    /// not called then.
    template <typename Work, typename Done>
    void write(Workspace &workspace, Work work, Done done)
    {
        m_watch->watch(workspace.write(this, std::move(work), [done = std::move(done)](const auto &outcome) {
            if (outcome || !outcome.template errorAs<Cancelled>())
                done(outcome);
        }));
    }
    /// Two people changed the same fields: both values side by side; `chosen` is handed what is to hold.
    /// `own` names the fields of the users'.
    void askAboutConflict(const EditConflict &conflict, std::function<void(const MergeChoices &)> chosen,
                          const std::vector<CustomField> &own = {});
    /// Says who removed the record and when, and offers to take that back and save what was typed.
    void offerRescue(Workspace &workspace, const Rescue &rescue);
    /// To be called with every change: what is marked is looked at again while it is being mended.
    void edited();
    void trySave();
    /// As trySave(), without looking for what is wrong: it was right before.
    void saveAgain();

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QString &title, const QString &lead);
    void buildRestored(QVBoxLayout *box);
    void setSaving(bool saving);
    void stopWaiting();
    int showProblems(const std::vector<FieldProblem> &problems);
    void focusFirst();
    void rescue(Workspace &workspace, const Rescue &rescue, qint64 removal);

    QVBoxLayout *m_column;
    QScrollArea *m_scroll = nullptr;
    QHBoxLayout *m_foot;
    QWidget *m_restored;
    QLabel *m_restoredText;
    QLabel *m_summary;
    Button *m_save;
    TurnWatch *m_watch; ///< of what is being written
    Composition *m_composition;
    std::unique_ptr<FormDraft> m_draft;
    QPushButton *m_rescue = nullptr;
    QList<Field *> m_bad;
    bool m_marked = false;
    bool m_saving = false;
};

} // namespace crm::ui
