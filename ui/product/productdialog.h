#pragma once

#include "core/base/fieldmerge.h"
#include "core/product/product.h"
#include "ui/common/formdialog.h"
#include "ui/customfield/ownfields.h"

namespace crm {
class Error;
class Workspace;
} // namespace crm

namespace crm::ui {

/// Adds a product to the catalogue, or changes one.
class ProductDialog : public FormDialog
{
    Q_OBJECT

public:
    ProductDialog(Workspace &workspace, const Product &product, const QStringList &categories,
                  const OwnFieldChoices &own, QWidget *parent);

signals:
    void saved(crm::ProductId id, const QString &what);

protected:
    void save() override;

private:
    Product product() const;
    void refused(const Error &error);

    Workspace &m_workspace;
    Product m_product; ///< as it was read
    const std::vector<CustomField> m_ownDefinitions;
    MergeChoices m_choices; ///< where somebody else changed the same
    QLineEdit *m_name;
    QLineEdit *m_code;
    QLineEdit *m_spec;
    Combo *m_category = new Combo;
    QLineEdit *m_unit;
    QLineEdit *m_price;
    QLineEdit *m_cost;
    Combo *m_active = new Combo;
    QLineEdit *m_notes;
    OwnFields *m_own;
};

} // namespace crm::ui
