#pragma once

#include "core/pool/pool.h"
#include "ui/common/formdialog.h"

namespace crm::ui {

/// Asks for one line, with suggestions that can be typed over.
class AskDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString lead;
        QString label;
        QStringList suggestions;
        QString save; ///< the verb
        bool required = true;
    };

    AskDialog(const Question &question, std::function<void(const QString &)> answered, QWidget *parent);

protected:
    void save() override;

private:
    std::function<void(const QString &)> m_answered;
    Combo *m_text;
};

/// Asks why customers are given to a pool, and to which where there are several.
class BulkReleaseDialog : public FormDialog
{
    Q_OBJECT

public:
    using Answered = std::function<void(const QString &reason, PoolId pool)>;

    /// The reasons that the team offers are read when it is made.
    BulkReleaseDialog(Workspace &workspace, int customers, const std::vector<Pool> &pools, Answered answered,
                      QWidget *parent);

protected:
    void save() override;

private:
    Answered m_answered;
    Combo *m_reason;
    Combo *m_pool;
};

} // namespace crm::ui
