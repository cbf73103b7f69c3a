#pragma once

#include "ui/common/editdialog.h"

class QLineEdit;

namespace crm::ui {

class PlaceView;

/// What came of looking at the file that one wants to join.
struct JoinOutcome
{
    QStringList people = {}; ///< who work in it
    QString whyNot = {}; ///< with the remedy; empty where one can join
    bool isUnshared = false; ///< that is why: nobody has shared it yet
};

/// Which file of the team, and who one is in it. What keeps one from joining stands at the foot, with the
/// remedy; the dialog stays.
class JoinDialog : public EditDialog
{
    Q_OBJECT

public:
    /// `backupRoot`: see prepareBase().
    JoinDialog(const QString &backupRoot, QWidget *parent);

signals:
    void joined(const QString &path, const QString &user);
    /// Nobody has shared it yet, and this person wants to.
    void sharingWanted(const QString &path);

protected:
    std::vector<FieldProblem> problemsNow() override;
    Field *fieldOf(const QString &name) override;
    void save() override;

private:
    QString path() const;
    void pathChanged();
    void take(const JoinOutcome &outcome);
    void offerSharing();

    const QString m_backupRoot;
    QLineEdit *m_path;
    Field *m_pathField;
    Button *m_browse;
    PlaceView *m_place;
    Combo *m_who;
    Field *m_whoField;
    Button *m_share;
    QString m_found; ///< the file whose people are to choose from
};

} // namespace crm::ui
