#include "ui/pool/recyclingsettingsdialog.h"

#include "core/pool/recycleruleservice.h"
#include "core/session/workspace.h"
#include "ui/pool/pooldialog.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostDays = 365;

QString listOf(const std::vector<int> &days)
{
    QStringList texts;
    for (const int day : days)
        texts << QString::number(day);
    return texts.join(u", "_s);
}

} // namespace

RecyclingSettingsDialog::RecyclingSettingsDialog(Workspace &workspace, const RecyclingSettings &settings,
                                                 QWidget *parent)
    : FormDialog(tr("Warnings and safeguards"),
                 tr("So that nobody loses a customer by surprise, and no wrong clock empties the lists."),
                 parent)
    , m_workspace(workspace)
    , m_days(new QLineEdit(listOf(settings.warnDays)))
    , m_confirm(limitBox(u"confirmOver"_s, settings.confirmOver))
    , m_protectable(limitBox(u"protectable"_s, settings.protectable))
{
    m_days->setObjectName(u"warnDays"_s);
    addField(
        new Field(tr("Warn the owner so many days before"), m_days, false,
                  tr("Several numbers, such as 7, 3, 1. On the last of them the manager hears of it, too.")),
        Width::Full,
        [this] { return days() ? QString() : tr("Please give days as numbers, such as 7, 3, 1."); });
    addField(new Field(tr("Ask before more go at once than"), m_confirm, false,
                       tr("A run of more customers waits until somebody has looked.")),
             Width::Half);
    addField(new Field(tr("Customers one may protect"), m_protectable), Width::Half);
}

std::optional<std::vector<int>> RecyclingSettingsDialog::days() const
{
    static const QRegularExpression gap(u"[\\s,，、;；]+"_s);
    std::vector<int> days;
    for (const auto &part : m_days->text().split(gap, Qt::SkipEmptyParts)) {
        bool whole = false;
        const int day = part.toInt(&whole);
        if (!whole || day < 1 || day > kMostDays)
            return {};
        days.push_back(day);
    }
    return days;
}

void RecyclingSettingsDialog::save()
{
    const RecyclingSettings settings{.confirmOver = limitOf(m_confirm),
                                     .warnDays = days().value_or(std::vector<int>()),
                                     .protectable = limitOf(m_protectable)};
    write(
        m_workspace,
        [settings](Session &session) {
            session.recycleRules().setSettings(settings);
            return true;
        },
        [this](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("Warnings changed"));
            accept();
        });
}

} // namespace crm::ui
