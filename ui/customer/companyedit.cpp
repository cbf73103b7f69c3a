#include "ui/customer/companyedit.h"

#include "core/base/text/clean.h"
#include "core/session/workspace.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace crm::ui {
namespace {

constexpr int kPause = 120; ///< milliseconds after the last key
constexpr qsizetype kShown = 12;

} // namespace

CompanyEdit::CompanyEdit(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_found(new QStandardItemModel(this))
    , m_pause(new QTimer(this))
{
    setPlaceholderText(tr("Type a part of its name"));
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &CompanyEdit::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_id = {};
        m_pause->start();
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { m_id = {index.data(Qt::UserRole).toLongLong()}; });
}

void CompanyEdit::set(CustomerId id, const QString &name)
{
    m_id = id;
    setText(name);
}

bool CompanyEdit::isOpen() const
{
    return !m_id.isValid() && !isBlank(text());
}

QVariantMap CompanyEdit::typed() const
{
    return {{QStringLiteral("id"), m_id.value}, {QStringLiteral("text"), text()}};
}

void CompanyEdit::setTyped(const QVariantMap &typed)
{
    set({typed[QStringLiteral("id")].toLongLong()}, typed[QStringLiteral("text")].toString());
}

void CompanyEdit::search()
{
    if (isBlank(text()))
        return;
    m_workspace.query(this, {.search = text()}, [this](const DirectoryView &view) {
        if (m_id.isValid())
            return; // chosen meanwhile
        m_found->clear();
        for (qsizetype i = 0; i < std::min<qsizetype>(kShown, view.total()); ++i) {
            const auto row = view.rows[size_t(i)];
            auto *item = new QStandardItem(view.snapshot->text({CustomerField::Name}, row));
            item->setData(view.id(i), Qt::UserRole);
            m_found->appendRow(item);
        }
        if (hasFocus() && m_found->rowCount() > 0)
            completer()->complete();
    });
}

} // namespace crm::ui
