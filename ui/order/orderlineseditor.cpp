#include "ui/order/orderlineseditor.h"

#include "core/base/text/fold.h"
#include "core/exchange/amountvalue.h"
#include "core/product/productsearch.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/order/picker.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostOffered = 50;

/// Texts as the fields show them; empty for what is not there.
QString shown(Amount amount, int digits)
{
    return amount.toString(digits);
}

QString shownDiscount(int discount)
{
    return discount == 0 ? QString() : Amount{qint64(discount) * 100}.toString(0);
}

void mark(QWidget *field, bool bad, const QString &why)
{
    field->setProperty("invalid", bad);
    field->setToolTip(bad ? plainTip(why) : QString());
    field->setAccessibleDescription(bad ? why : QString());
    repolish(field);
}

} // namespace

QList<Choice> findProducts(const std::vector<Product> &products, const QString &text)
{
    const QString wanted = fold(text);
    std::vector<std::pair<int, const Product *>> found;
    for (const auto &product : products)
        if (const auto rank = productRank(product, wanted))
            found.emplace_back(*rank, &product);
    std::ranges::stable_sort(found, {}, &std::pair<int, const Product *>::first);
    QList<Choice> choices;
    for (const auto &[rank, product] : found) {
        if (choices.size() == kMostOffered)
            break;
        const QString price = product->price ? format::money(*product->price, product->currency) : QString();
        choices.append({product->id.value, product->fullName(), format::facts({product->code, price})});
    }
    return choices;
}

std::optional<Amount> typedAmount(const QString &text)
{
    const auto reading = readAmount(text.trimmed().toStdString());
    return reading.state == AmountReading::State::Good ? std::optional(reading.amount) : std::nullopt;
}

std::optional<int> typedDiscount(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return 0;
    if (typed.endsWith(u'折'))
        return readDiscount(typed.toStdString());
    const auto percent =
        typedAmount(typed.endsWith(u'%') || typed.endsWith(u'％') ? typed.chopped(1) : typed);
    if (!percent || percent->value < 0 || percent->value > 100 * Amount::kScale)
        return {};
    return int((percent->value + 50) / 100);
}

QList<QWidget *> OrderLinesEditor::Row::fields() const
{
    return {product, quantity, price, discount};
}

OrderLinesEditor::OrderLinesEditor(std::vector<Product> products, const QString &currency, QWidget *parent)
    : QWidget(parent)
    , m_products(std::move(products))
    , m_currency(currency)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    addHeader();
    addRow({});
    place();
}

OrderLinesEditor::~OrderLinesEditor() = default;

void OrderLinesEditor::setCurrency(const QString &currency)
{
    m_currency = currency;
    changed();
}

void OrderLinesEditor::addHeader()
{
    const QStringList titles{tr("Product"), tr("Quantity"), tr("Price"), tr("Discount %"), tr("Amount")};
    for (int column = 0; column < titles.size(); ++column) {
        auto *title = label(titles[column], "caption");
        title->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        m_grid->addWidget(title, 0, column);
    }
}

void OrderLinesEditor::addRow(const OrderLine &line)
{
    const bool empty = line == OrderLine{};
    auto row = std::make_unique<Row>();
    Row *made = row.get();
    made->stored = line;
    made->product = new Picker([this](const QString &text, const Picker::Answer &answer) {
        answer(findProducts(m_products, text));
    });
    made->product->choose(line.product.value, line.description);
    made->product->setPlaceholderText(tr("Name, pinyin or code"));
    made->quantity = new QLineEdit(empty ? QString() : shown(line.quantity, 0));
    made->price = new QLineEdit(empty ? QString() : shown(line.price, 2));
    made->discount = new QLineEdit(shownDiscount(line.discount));
    made->amount = label({}, "strong");
    made->amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    made->amount->setMinimumWidth(Theme::px(110));
    made->remove = new IconButton("trash", tr("Remove line (Ctrl+Delete)"));
    const QStringList names{tr("Product"), tr("Quantity"), tr("Price"), tr("Discount %")};
    const QList<QWidget *> fields = made->fields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        fields[i]->setAccessibleName(names[i]);
        fields[i]->installEventFilter(this);
        auto *edit = static_cast<QLineEdit *>(fields[i]);
        if (i > 0) {
            edit->setAlignment(Qt::AlignRight);
            edit->setFixedWidth(Theme::px(i == 2 ? 110 : 84));
        }
        connect(edit, &QLineEdit::textEdited, this, &OrderLinesEditor::changed);
    }
    connect(made->quantity, &QLineEdit::textEdited, this, [this, made] {
        quantityTyped(*made);
        changed();
    });
    connect(made->product, &Picker::picked, this,
            [this, made](qint64 id) { productPicked(*made, ProductId{id}); });
    connect(made->remove, &IconButton::clicked, this,
            [this, made] { removeRow(placeOf(made->product).first); });
    m_rows.push_back(std::move(row));
}

void OrderLinesEditor::removeRow(qsizetype index)
{
    const auto &row = *m_rows[size_t(index)];
    for (auto *field : row.fields())
        field->deleteLater();
    row.amount->deleteLater();
    row.remove->deleteLater();
    m_rows.erase(m_rows.begin() + index);
    if (m_rows.empty() || !isEmpty(*m_rows.back()))
        addRow({});
    place();
    focus(std::min(index, qsizetype(m_rows.size()) - 1), 0);
    changed();
}

/// Puts the widgets of all rows where they belong, and the tab order with them.
void OrderLinesEditor::place()
{
    QWidget *last = nullptr;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = *m_rows[i];
        const QList<QWidget *> widgets = row.fields() + QList<QWidget *>{row.amount, row.remove};
        for (int column = 0; column < widgets.size(); ++column)
            m_grid->addWidget(widgets[column], int(i) + 1, column);
        for (auto *widget : row.fields() + QList<QWidget *>{row.remove}) {
            widget->setObjectName(u"line%1.%2"_s.arg(i).arg(widgets.indexOf(widget)));
            if (last)
                setTabOrder(last, widget);
            last = widget;
        }
        row.remove->setEnabled(i + 1 < m_rows.size());
    }
}

void OrderLinesEditor::clearRows()
{
    while (!m_rows.empty()) {
        for (auto *field : m_rows.back()->fields())
            delete field;
        delete m_rows.back()->amount;
        delete m_rows.back()->remove;
        m_rows.pop_back();
    }
}

void OrderLinesEditor::set(const std::vector<OrderLine> &lines)
{
    clearRows();
    for (const auto &line : lines)
        addRow(line);
    addRow({});
    place();
    changed();
}

QVariantList OrderLinesEditor::typed() const
{
    QVariantList lines;
    for (const auto &row : m_rows)
        if (!isEmpty(*row))
            lines << QVariantMap{{u"id"_s, row->stored.id},
                                 {u"product"_s, row->product->typed()},
                                 {u"quantity"_s, row->quantity->text()},
                                 {u"price"_s, row->price->text()},
                                 {u"discount"_s, row->discount->text()}};
    return lines;
}

void OrderLinesEditor::setTyped(const QVariantList &lines)
{
    QHash<qint64, OrderLine> known;
    for (const auto &row : m_rows)
        known.insert(row->stored.id, row->stored);
    clearRows();
    for (const auto &each : lines) {
        const auto line = each.toMap();
        addRow(known.value(line[u"id"_s].toLongLong()));
        const Row &row = *m_rows.back();
        row.product->setTyped(line[u"product"_s].toMap());
        row.quantity->setText(line[u"quantity"_s].toString());
        row.price->setText(line[u"price"_s].toString());
        row.discount->setText(line[u"discount"_s].toString());
    }
    addRow({});
    place();
    changed();
}

bool OrderLinesEditor::isEmpty(const Row &row) const
{
    return row.product->text().trimmed().isEmpty() && row.quantity->text().trimmed().isEmpty()
        && row.price->text().trimmed().isEmpty() && row.discount->text().trimmed().isEmpty();
}

OrderLine OrderLinesEditor::lineOf(const Row &row) const
{
    OrderLine line = row.stored;
    line.product = {row.product->chosen()};
    line.description = row.product->text().trimmed();
    line.quantity = typedAmount(row.quantity->text()).value_or(Amount{});
    line.price = typedAmount(row.price->text()).value_or(Amount{});
    line.discount = typedDiscount(row.discount->text()).value_or(0);
    const bool same = line.quantity == row.stored.quantity && line.price == row.stored.price
                   && line.discount == row.stored.discount && row.stored.id;
    if (!same)
        line.amount = lineAmount(line.quantity, line.price, line.discount).value_or(Amount{});
    return line;
}

std::vector<OrderLine> OrderLinesEditor::lines() const
{
    std::vector<OrderLine> lines;
    for (const auto &row : m_rows)
        if (!isEmpty(*row))
            lines.push_back(lineOf(*row));
    return lines;
}

Amount OrderLinesEditor::total() const
{
    Amount total;
    for (const auto &line : lines())
        total += line.amount;
    return total;
}

QString OrderLinesEditor::check()
{
    int bad = 0;
    const auto look = [&](QWidget *field, bool wrong, const QString &why) {
        mark(field, wrong, why);
        bad += wrong;
    };
    for (const auto &row : m_rows) {
        const bool empty = isEmpty(*row);
        const auto quantity = typedAmount(row->quantity->text());
        const auto price = typedAmount(row->price->text());
        const auto discount = typedDiscount(row->discount->text());
        look(row->product, !empty && row->product->text().trimmed().isEmpty(), tr("A line needs a product."));
        look(row->quantity, !empty && !quantity, tr("This is no quantity."));
        look(row->price, !empty && !price, tr("This is no price."));
        look(row->discount, !empty && !discount, tr("A discount lies between 0 and 100 %."));
        if (!empty && quantity && price && discount && !lineAmount(*quantity, *price, *discount))
            look(row->price, true, tr("This amount is too large."));
    }
    if (bad)
        return tr("%n fields of the lines cannot be read", nullptr, bad);
    return lines().empty() ? tr("An order needs at least one line.") : QString();
}

} // namespace crm::ui
