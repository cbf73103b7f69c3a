#pragma once

#include "core/order/order.h"
#include "core/product/pricelist.h"

#include <QVariantList>
#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace crm::ui {

class IconButton;
class Picker;
struct Choice;

/// The products of a catalogue that a text finds: by name, code, pinyin or initials, the best first.
QList<Choice> findProducts(const std::vector<Product> &products, const QString &text);
/// "12.5", "1,234"; nothing for what is no number.
std::optional<Amount> typedAmount(const QString &text);
/// "15", "15%" and "85折" are 1500.
std::optional<int> typedDiscount(const QString &text);

/// The lines of an order, typed one after the other: a product, and Enter leads on to quantity, price,
/// discount and the next line. There is always an empty one at the end.
class OrderLinesEditor : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantList typed READ typed WRITE setTyped USER true)

public:
    OrderLinesEditor(std::vector<Product> products, const QString &currency, QWidget *parent = nullptr);
    ~OrderLinesEditor() override;

    void set(const std::vector<OrderLine> &lines);
    /// In which the prices are; what was typed stays.
    void setCurrency(const QString &currency);
    /// What products cost the customer; lines that are there keep their prices.
    void setPrices(PriceBook prices) { m_prices = std::move(prices); }
    /// Of what has been typed; what cannot be read counts as nothing.
    std::vector<OrderLine> lines() const;
    Amount total() const;
    /// The texts of each line, with the id of the stored one that it is about.
    QVariantList typed() const;
    void setTyped(const QVariantList &lines);
    /// What is wrong, with all fields marked that are; empty where nothing is.
    QString check();

signals:
    void edited();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Row
    {
        OrderLine stored; ///< as it came; its amount holds while nothing of it changes
        Picker *product;
        QLineEdit *quantity;
        QLineEdit *price;
        QLineEdit *discount;
        QLabel *amount;
        IconButton *remove;
        std::optional<QString> offered = {}; ///< the price that was filled in; what somebody typed stays

        QList<QWidget *> fields() const;
    };

    void clearRows();
    void addHeader();
    void addRow(const OrderLine &line);
    void removeRow(qsizetype index);
    void place();
    bool isEmpty(const Row &row) const;
    OrderLine lineOf(const Row &row) const;
    void productPicked(Row &row, ProductId id);
    void quantityTyped(Row &row);
    std::optional<Amount> priceOf(ProductId product, Amount quantity) const;
    void changed();
    std::pair<qsizetype, qsizetype> placeOf(const QObject *field) const;
    bool moveFocus(const QObject *field, int key);
    void focus(qsizetype row, qsizetype column);

    std::vector<Product> m_products;
    QString m_currency;
    PriceBook m_prices;
    QGridLayout *m_grid;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace crm::ui
