#pragma once

#include "core/base/outcome.h"
#include "ui/common/editdialog.h"

class QLineEdit;

namespace crm::ui {

class PlaceView;

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

protected:
    std::vector<FieldProblem> problemsNow() override;
    Field *fieldOf(const QString &name) override;
    void save() override;

private:
    QString path() const;
    void pathChanged();
    void askWho(const Outcome<QStringList> &names);

    const QString m_backupRoot;
    QLineEdit *m_path;
    Field *m_pathField;
    Button *m_browse;
    PlaceView *m_place;
    Combo *m_who;
    Field *m_whoField;
    QString m_found; ///< the file whose people are to choose from
};

} // namespace crm::ui
