#pragma once

#include "core/activity/activity.h"
#include "ui/customfield/ownfields.h"

#include <QTimeZone>
#include <QVariantMap>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace crm::ui {

class Combo;
class Composition;
class NextStepEdit;
class NoteEdit;

/// What was said with a customer, its result and what comes next. Stands on the customer's page and in a
/// dialog.
class ActivityForm : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityForm(QWidget *parent = nullptr);
    void setKind(ActivityKind kind);
    void setNow(qint64 now, const QTimeZone &zone);
    /// To choose with whom; keeps the choice where it is still there.
    void setContacts(const std::vector<Contact> &contacts);

    /// What the users added to activities; what is typed into the fields stays.
    void setOwnFields(const OwnFieldChoices &choices, const CustomValues &stored = {});
    /// One that was recorded already, to be changed: nothing is planned along with that.
    void setActivity(const Activity &activity);

    Activity activity(CustomerId customer) const;
    std::optional<NextStep> next() const;
    /// Why it cannot be stored as it is, or an empty text. Shown below the form until it is mended.
    QString check();
    void complain(const QString &text);
    bool isEmpty() const;
    void clear();
    /// What is typed, to be kept while another customer is shown.
    QVariantMap draft() const;
    void setDraft(const QVariantMap &draft);
    /// Result, contact and next step, or only the text.
    void setDetailsShown(bool shown);
    void setBusy(bool busy);
    void focusText();

signals:
    void changed();
    /// Ctrl+Enter.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *kindBar();
    QString problem() const;

    QButtonGroup *m_kinds;
    Combo *m_contact;
    NoteEdit *m_text;
    QLineEdit *m_result;
    NextStepEdit *m_next;
    QWidget *m_details = nullptr;
    QVBoxLayout *m_ownBox = nullptr;
    QWidget *m_ownFields = nullptr;
    OwnFields *m_own = nullptr;
    OwnFieldChoices m_ownChoices;
    QLabel *m_error;
    Composition *m_composition;
    bool m_checked = false;
};

} // namespace crm::ui
