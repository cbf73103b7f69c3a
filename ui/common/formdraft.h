#pragma once

#include "core/platform/draftfolder.h"

#include <QPointer>
#include <QThreadPool>
#include <QWidget>

class QTimer;

namespace crm::ui {

/// Keeps what is typed into a form until it is saved: every two seconds, where it changed, and once more when
/// it goes. A form whose window was closed, or whose machine lost its power, finds it again. To be made when
/// the form is filled, and to go before the form's controls do.
class FormDraft : public QObject
{
    Q_OBJECT

public:
    static constexpr int kEvery = 2'000; ///< milliseconds

    /// `form` is what the controls lie in, `key` which of all forms it is, `title` how people call it.
    FormDraft(QWidget *form, const DraftFolder &folder, const QString &key, const QString &title);
    ~FormDraft() override;

    /// Something stands in the form that it was not filled with.
    bool isChanged() const;
    /// What was left over when the form was opened, and not given up since.
    const std::optional<Draft> &found() const { return m_found; }
    /// Puts what was left over into the form. Only what had been typed: a field that holds something newer
    /// and was not touched stays. Returns whether something that was typed over had changed meanwhile.
    bool restore();
    /// Puts the form back as it was filled, and forgets the rest.
    void startAfresh();
    /// It is saved, or given up: nothing is kept from now on.
    void settle();
    /// It was saved, and the form goes on as it stands now.
    void restart();

private:
    QJsonObject changedFields() const;
    void keep();
    void forget();

    QPointer<QWidget> m_form;
    const DraftFolder m_folder;
    const QString m_key;
    const QString m_title;
    QJsonObject m_first; ///< as the form was filled
    std::optional<Draft> m_found;
    QJsonObject m_kept; ///< what lies in the file now
    bool m_settled = false;
    QTimer *m_timer;
    QThreadPool m_disk; ///< one after the other, off the window's thread
};

} // namespace crm::ui
