#include "ui/product/productdialog.h"

#include "core/base/text/clean.h"
#include "core/exchange/amountvalue.h"
#include "core/product/productservice.h"
#include "core/session/workspace.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// What can be read of an amount that may be missing.
AmountReading typed(const QLineEdit *edit)
{
    return readAmount(edit->text().trimmed().toStdString());
}

QString wrongAmount(const QLineEdit *edit)
{
    if (isBlank(edit->text()))
        return {};
    const auto reading = typed(edit);
    switch (reading.state) {
    case AmountReading::State::NoNumber: return ProductDialog::tr("This is no amount.");
    case AmountReading::State::TooLarge: return ProductDialog::tr("This amount is too large.");
    case AmountReading::State::Good: break;
    }
    return reading.amount.value < 0 ? ProductDialog::tr("An amount cannot be negative here.") : QString();
}

std::optional<Amount> amountOf(const QLineEdit *edit)
{
    return isBlank(edit->text()) ? std::nullopt : std::optional(typed(edit).amount);
}

QString shown(const std::optional<Amount> &amount)
{
    return amount ? amount->toString(2) : QString();
}

} // namespace

ProductDialog::ProductDialog(Workspace &workspace, const Product &product, const QStringList &categories,
                             const OwnFieldChoices &own, QWidget *parent)
    : FormDialog(product.id.isValid() ? tr("Change product") : tr("New product"), {}, parent)
    , m_workspace(workspace)
    , m_product(product)
    , m_ownDefinitions(own.fields)
    , m_name(new QLineEdit(product.name))
    , m_code(new QLineEdit(product.code))
    , m_spec(new QLineEdit(product.spec))
    , m_unit(new QLineEdit(product.unit))
    , m_price(new QLineEdit(shown(product.price)))
    , m_cost(new QLineEdit(shown(product.cost)))
    , m_notes(new QLineEdit(product.notes))
    , m_own(new OwnFields(own, product.custom, this))
{
    setObjectName(u"productDialog"_s);
    m_name->setObjectName(u"productName"_s);
    m_code->setObjectName(u"productCode"_s);
    m_spec->setObjectName(u"productSpec"_s);
    m_price->setObjectName(u"productPrice"_s);
    m_cost->setObjectName(u"productCost"_s);
    m_unit->setObjectName(u"productUnit"_s);
    m_notes->setObjectName(u"productNotes"_s);
    m_category->setObjectName(u"productCategory"_s);
    m_active->setObjectName(u"productState"_s);
    m_category->setEditable(true);
    m_category->addItems(categories);
    m_category->setCurrentText(product.category);
    m_active->addItem(tr("On sale"), true);
    m_active->addItem(tr("Inactive"), false);
    m_active->setCurrentIndex(product.active ? 0 : 1);
    addField(new Field(tr("Name"), m_name, true), Width::Full,
             [this] { return isBlank(m_name->text()) ? tr("A product needs a name.") : QString(); });
    addField(new Field(tr("Code"), m_code), Width::Half);
    addField(new Field(tr("Category"), m_category, false, tr("Choose one, or type a new one.")), Width::Half);
    addField(new Field(tr("List price"), m_price), Width::Half, [this] { return wrongAmount(m_price); });
    addField(new Field(tr("Cost"), m_cost), Width::Half, [this] { return wrongAmount(m_cost); });
    addField(
        new Field(tr("Specification"), m_spec, false, tr("Tells it from others of its name: M8, 100 mm.")),
        Width::Half);
    addField(new Field(tr("Unit"), m_unit), Width::Half);
    addField(new Field(tr("State"), m_active, false, tr("Inactive products are not offered in new orders.")),
             Width::Half);
    addField(new Field(tr("Notes"), m_notes), Width::Full);
    if (!m_own->isEmpty())
        addHeading(tr("Your own fields"));
    for (const auto *input : m_own->inputs())
        addField(input->field(), input->isWide() ? Width::Full : Width::Half,
                 [input] { return input->problem(); });
    keepDraft(workspace.path(), draftKey(u"product"_s, product.id.value));
}

Product ProductDialog::product() const
{
    Product product = m_product;
    product.name = m_name->text();
    product.code = m_code->text();
    product.spec = m_spec->text();
    product.category = m_category->currentText();
    product.unit = m_unit->text();
    product.price = amountOf(m_price);
    product.cost = amountOf(m_cost);
    product.active = m_active->currentData().toBool();
    product.notes = m_notes->text();
    product.custom = m_own->values();
    return product;
}

void ProductDialog::refused(const Error &error)
{
    if (const auto *conflict = dynamic_cast<const EditConflict *>(&error))
        return askAboutConflict(
            *conflict,
            [this](const MergeChoices &choices) {
                m_choices.insert(choices);
                saveAgain();
            },
            m_ownDefinitions);
    if (error.code() != Error::Code::NotFound || !m_product.id.isValid())
        return refuse(error.message());
    offerRescue(
        m_workspace,
        {.table = u"product"_s,
         .row = m_product.id.value,
         .save = [product = product(),
                  before = m_product](Session &session) { session.products().edit(product, before); },
         .saved = [this] { emit saved(m_product.id, tr("%1 changed").arg(cleanLine(m_name->text()))); }});
}

void ProductDialog::save()
{
    write(
        m_workspace,
        [product = product(), before = m_product, choices = m_choices](Session &session) {
            if (!product.id.isValid())
                return session.products().add(product);
            session.products().edit(product, before, choices);
            return product.id;
        },
        [this](const Outcome<ProductId> &outcome) {
            if (!outcome) {
                refused(outcome.error());
                return;
            }
            const QString name = cleanLine(m_name->text());
            emit saved(*outcome,
                       m_product.id.isValid() ? tr("%1 changed").arg(name) : tr("%1 added").arg(name));
            accept();
        });
}

} // namespace crm::ui
