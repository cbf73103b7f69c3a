// What the list of customers hands out: its rows as a sheet, its look as a view.

#include "core/session/workspace.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/customer/customerspage.h"
#include "ui/customer/customertablemodel.h"
#include "ui/customer/customerviews.h"
#include "ui/exchange/exportlist.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm::ui {

void CustomersPage::exportList()
{
    using enum ImportKind;
    const auto name = m_views->currentName();
    ExportOffer offer{
        .title = name.isEmpty() ? tr("Customers") : name,
        .kinds = {Customers, Contacts, Orders, OrderLines, Activities, Opportunities, Contracts},
        .settings = &m_settings};
    const auto &view = m_model->view();
    offer.listed.reserve(size_t(view.total()));
    for (qint64 i = 0; i < view.total(); ++i)
        offer.listed.push_back(view.id(i));
    for (const auto id : selectedIds())
        offer.selected.push_back(id.value);
    for (const auto &key : m_table->header()->shownColumns()) {
        const auto column = std::ranges::find(m_model->columns(), key, &CustomerColumn::key);
        if (column != m_model->columns().end())
            offer.shown << (column->field.field == CustomerField::Custom ? column->title : key);
    }
    ui::exportList(*this, m_workspace, offer);
}

QJsonObject CustomersPage::look() const
{
    return {{u"filter"_s, QJsonObject::fromVariantMap(m_filter.toMap())},
            {u"columns"_s, QJsonArray::fromStringList(m_table->header()->state())}};
}

void CustomersPage::showSavedView(const SavedView &view)
{
    QStringList columns;
    bool isSorted = false;
    for (const auto &column : view.definition.value(u"columns"_s).toArray()) {
        columns << column.toString();
        isSorted |= columns.last().startsWith("sort:"_L1);
    }
    if (!isSorted)
        m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->header()->restore(columns);
    setFilter(CustomerViews::filterOf(view));
}

} // namespace crm::ui
