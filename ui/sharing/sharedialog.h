#pragma once

#include "ui/common/editdialog.h"

class QRadioButton;

namespace crm::ui {

class PlaceView;

/// Where the team's file is to lie: where the file lies now, or a copy of it on a drive that all of them
/// reach. Says of either whether it can.
class ShareDialog : public EditDialog
{
    Q_OBJECT

public:
    ShareDialog(const QString &path, QWidget *parent);

signals:
    /// `target` is where the copy is to be made; empty for where the file lies.
    void chosen(const QString &target);

protected:
    std::vector<FieldProblem> problemsNow() override;
    Field *fieldOf(const QString &) override { return nullptr; }
    void save() override;

private:
    QWidget *buildHere();
    QWidget *buildElsewhere();
    void chooseTarget();
    void choose(const QString &target);
    void judgeChoice();

    const QString m_path;
    QString m_target;
    QRadioButton *m_here;
    QRadioButton *m_elsewhere;
    QLabel *m_targetText;
    Button *m_browse;
    PlaceView *m_place;
};

} // namespace crm::ui
