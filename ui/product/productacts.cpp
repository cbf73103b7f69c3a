// What the products page does with what is selected.

#include "core/product/productservice.h"
#include "core/session/workspace.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/exchange/exportlist.h"
#include "ui/product/productdialog.h"
#include "ui/product/productspage.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

std::vector<Product> ProductsPage::selected() const
{
    std::vector<Product> products;
    for (const int row : m_table->selectedRowNumbers())
        products.push_back(m_model->at(row));
    return products;
}

void ProductsPage::createNew()
{
    if (m_catalogue.mayManage)
        edit({});
    else
        emit failed(tr("You may not change the catalogue."));
}

void ProductsPage::editCurrent()
{
    const auto products = selected();
    if (m_catalogue.mayManage && products.size() == 1)
        edit(products.front());
}

void ProductsPage::exportList()
{
    ExportOffer offer{.title = tr("Products"), .kinds = {ImportKind::Products}};
    for (int row = 0; row < m_model->rowCount(); ++row)
        offer.listed.push_back(m_model->at(row).id.value);
    for (const auto &product : selected())
        offer.selected.push_back(product.id.value);
    for (const auto &key : m_model->exportNames(m_table->header()->shownColumns()))
        if (key != "margin"_L1) // worked out from price and cost
            offer.shown << key;
    offer.shown << u"currency"_s;
    ui::exportList(*this, m_workspace, offer);
}

void ProductsPage::edit(const Product &product)
{
    auto *dialog = new ProductDialog(m_workspace, product, m_catalogue.categories, m_catalogue.own, this);
    connect(dialog, &ProductDialog::saved, this, [this](ProductId id, const QString &what) {
        m_added = id;
        read();
        emit happened(what, true);
    });
    dialog->open();
}

/// Each is an operation of its own: a catalogue is changed product by product.
void ProductsPage::setActive(bool active)
{
    m_workspace.write(
        this,
        [products = selected(), active](Session &session) {
            int changed = 0;
            for (auto product : products) {
                if (product.active == active)
                    continue;
                product.active = active;
                session.products().edit(product);
                ++changed;
            }
            return changed;
        },
        [this, active](const Outcome<int> &outcome) {
            if (!outcome)
                emit failed(outcome.error().message());
            else if (active)
                emit happened(tr("%n products put on sale", nullptr, *outcome), *outcome == 1);
            else
                emit happened(tr("%n products made inactive", nullptr, *outcome), *outcome == 1);
        });
}

/// What was sold stays: the refusal says to make it inactive instead.
void ProductsPage::removeSelected()
{
    m_workspace.write(
        this,
        [products = selected()](Session &session) {
            int removed = 0;
            QString refusal;
            for (const auto &product : products) {
                const auto outcome = attempt([&] { return session.products().remove(product.id); });
                removed += bool(outcome);
                if (!outcome && refusal.isEmpty())
                    refusal = tr("%1: %2").arg(product.name, outcome.error().message());
            }
            return std::pair(removed, refusal);
        },
        [this](const Outcome<std::pair<int, QString>> &outcome) {
            if (!outcome)
                emit failed(outcome.error().message());
            else if (outcome->second.isEmpty())
                emit happened(tr("%n products deleted", nullptr, outcome->first), outcome->first == 1);
            else if (outcome->first == 0)
                emit failed(outcome->second);
            else
                emit failed(tr("%n products deleted. %1", nullptr, outcome->first).arg(outcome->second));
        });
}

} // namespace crm::ui
