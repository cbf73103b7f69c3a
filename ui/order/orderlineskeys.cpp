// How the lines of an order are typed without the mouse.

#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/order/orderlineseditor.h"
#include "ui/order/picker.h"

#include <QKeyEvent>

#include <algorithm>

namespace crm::ui {

void OrderLinesEditor::productPicked(Row &row, ProductId id)
{
    const auto product = std::ranges::find(m_products, id, &Product::id);
    if (product == m_products.end())
        return;
    if (row.quantity->text().trimmed().isEmpty())
        row.quantity->setText(Amount::units(1).toString(0));
    row.offered = row.price->text(); // another product, another price
    quantityTyped(row);
    changed();
    focus(placeOf(row.product).first, 1);
}

/// What the lists say for the customer, else what the catalogue says.
std::optional<Amount> OrderLinesEditor::priceOf(ProductId product, Amount quantity) const
{
    if (m_prices.currency == m_currency)
        if (const auto price = m_prices.price(product, quantity))
            return price;
    const auto known = std::ranges::find(m_products, product, &Product::id);
    return known != m_products.end() && known->currency == m_currency ? known->price : std::nullopt;
}

/// More of it may cost less each.
void OrderLinesEditor::quantityTyped(Row &row)
{
    const auto quantity = typedAmount(row.quantity->text());
    const auto price = quantity && row.offered && row.price->text() == *row.offered
                         ? priceOf({row.product->chosen()}, *quantity)
                         : std::nullopt;
    if (!price)
        return;
    row.offered = price->toString(2);
    row.price->setText(*row.offered);
}

void OrderLinesEditor::changed()
{
    if (!isEmpty(*m_rows.back())) {
        addRow({});
        place();
    }
    for (const auto &row : m_rows)
        row->amount->setText(isEmpty(*row) ? QString() : format::money(lineOf(*row).amount, m_currency));
    emit edited();
}

std::pair<qsizetype, qsizetype> OrderLinesEditor::placeOf(const QObject *field) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QList<QWidget *> fields = m_rows[i]->fields();
        for (qsizetype column = 0; column < fields.size(); ++column)
            if (fields[column] == field)
                return {qsizetype(i), column};
    }
    return {-1, -1};
}

void OrderLinesEditor::focus(qsizetype row, qsizetype column)
{
    if (row < 0 || row >= qsizetype(m_rows.size()))
        return;
    auto *field = static_cast<QLineEdit *>(m_rows[size_t(row)]->fields()[column]);
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
}

bool OrderLinesEditor::moveFocus(const QObject *field, int key)
{
    const auto [row, column] = placeOf(field);
    switch (key) {
    case Qt::Key_Up: focus(row - 1, column); return true;
    case Qt::Key_Down: focus(row + 1, column); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: column == 3 ? focus(row + 1, 0) : focus(row, column + 1); return true;
    default: return false;
    }
}

bool OrderLinesEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto place = placeOf(object);
    if (place.first < 0 || (place.second == 0 && static_cast<Picker *>(object)->isOpen()))
        return QWidget::eventFilter(object, event);
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
        if (place.first + 1 < qsizetype(m_rows.size()))
            removeRow(place.first);
        return true;
    }
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    return (plain && moveFocus(object, key->key())) || QWidget::eventFilter(object, event);
}

} // namespace crm::ui
