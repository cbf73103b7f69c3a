#include "ui/common/formdraft.h"

#include "core/base/error.h"
#include "core/base/outcome.h"
#include "ui/common/formvalues.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

Q_LOGGING_CATEGORY(drafts, "kingfisher.drafts")

const auto kWas = u"was"_s;
const auto kIs = u"is"_s;

} // namespace

FormDraft::FormDraft(QWidget *form, const DraftFolder &folder, const QString &key, const QString &title)
    : m_form(form)
    , m_folder(folder)
    , m_key(key)
    , m_title(title)
    , m_first(formValues(form))
    , m_found(m_folder.read(key))
    , m_timer(new QTimer(this))
{
    m_disk.setMaxThreadCount(1);
    if (m_found)
        m_kept = m_found->fields;
    connect(m_timer, &QTimer::timeout, this, &FormDraft::keep);
    m_timer->start(kEvery);
}

FormDraft::~FormDraft()
{
    keep();
    m_disk.waitForDone();
}

/// By control, as it was filled and as it is. What was filled in tells later what others changed meanwhile.
QJsonObject FormDraft::changedFields() const
{
    QJsonObject changed;
    const auto now = formValues(m_form);
    for (auto it = now.begin(); it != now.end(); ++it)
        if (const QJsonValue was = m_first.value(it.key()); was != it.value())
            changed.insert(it.key(), QJsonObject{{kWas, was}, {kIs, it.value()}});
    return changed;
}

bool FormDraft::isChanged() const
{
    return m_form && !changedFields().isEmpty();
}

bool FormDraft::restore()
{
    if (!m_found)
        return false;
    QJsonObject typed;
    bool changedMeanwhile = false;
    const auto &fields = m_found->fields;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto field = it.value().toObject();
        typed.insert(it.key(), field.value(kIs));
        changedMeanwhile = changedMeanwhile || field.value(kWas) != m_first.value(it.key());
    }
    setFormValues(m_form, typed);
    return changedMeanwhile;
}

void FormDraft::startAfresh()
{
    setFormValues(m_form, m_first);
    m_found.reset();
    forget();
}

void FormDraft::settle()
{
    m_settled = true;
    m_timer->stop();
    m_found.reset();
    forget();
    m_disk.waitForDone();
}

void FormDraft::restart()
{
    m_first = formValues(m_form);
    m_found.reset();
    forget();
}

void FormDraft::keep()
{
    if (m_settled || !m_form)
        return;
    const auto changed = changedFields();
    if (changed == m_kept)
        return;
    if (changed.isEmpty()) {
        forget();
        return;
    }
    m_kept = changed;
    m_disk.start(
        [folder = m_folder, draft = Draft{m_key, m_title, QDateTime::currentMSecsSinceEpoch(), changed}] {
            // Where there is no room, the text still stands in the form.
            const auto kept = attempt([&] {
                folder.write(draft);
                return true;
            });
            if (!kept)
                qCWarning(drafts) << kept.error().message();
        });
}

void FormDraft::forget()
{
    m_kept = {};
    m_disk.start([folder = m_folder, key = m_key] { folder.remove(key); });
}

} // namespace crm::ui
