#include "ui/search/globalsearch.h"

#include "core/base/text/fold.h"
#include "core/order/orderservice.h"
#include "core/pool/pool.h"
#include "core/product/productsearch.h"
#include "core/product/productservice.h"
#include "ui/common/formatters.h"
#include "ui/customer/customercolumns.h"
#include "ui/customer/searchspans.h"

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kCustomers = 8; ///< where there is nothing else
constexpr int kCustomersBesideOthers = 4;
constexpr int kOrders = 3;
constexpr int kProducts = 2;
constexpr int kOrdersCounted = 1000;
constexpr qsizetype kShortestNumber = 2; ///< one character is in nearly every number

/// What is found in the file, not in memory.
struct Elsewhere
{
    std::vector<OrderSummary> orders = {}; ///< the best
    qsizetype orderCount = 0; ///< at most kOrdersCounted
    std::vector<Product> products = {}; ///< the best
    qsizetype productCount = 0;
    QString currency = {};
};

void lookAtProducts(Elsewhere &elsewhere, const std::vector<Product> &all, const QString &text)
{
    const QString folded = fold(text);
    std::vector<std::pair<int, const Product *>> found;
    for (const auto &product : all)
        if (const auto rank = productRank(product, folded))
            found.emplace_back(*rank, &product);
    std::ranges::stable_sort(found, {}, [](const auto &hit) { return hit.first; });
    elsewhere.productCount = std::ssize(found);
    for (const auto &[rank, product] : found)
        if (elsewhere.products.size() < size_t(kProducts))
            elsewhere.products.push_back(*product);
}

Elsewhere lookElsewhere(Session &session, const QString &text)
{
    Elsewhere found{.currency = session.operations().currency()};
    if (text.size() >= kShortestNumber) {
        auto ids = session.orders().idsByNumber(text, kOrdersCounted);
        found.orderCount = std::ssize(ids);
        ids.resize(std::min<size_t>(ids.size(), kOrders));
        found.orders = session.orders().summaries(ids);
    }
    lookAtProducts(found, session.products().rows({}), text);
    return found;
}

/// Where `text` stands as it was typed; nothing where it was found by pinyin.
QList<draw::Span> spansIn(const QString &where, const QString &text)
{
    const qsizetype at = where.indexOf(text, 0, Qt::CaseInsensitive);
    return at < 0 ? QList<draw::Span>() : QList<draw::Span>{{at, text.size()}};
}

SearchHit toHit(const DirectoryView &customers, quint32 row, const QString &text)
{
    const auto found = searchHit(*customers.snapshot, row, parseSearch(text), customers.hidden(row));
    const auto field = [&](CustomerField which) { return customers.text({which}, row); };
    SearchHit hit;
    hit.row.icon = field(CustomerField::Pool).isEmpty() ? "user" : "pool";
    hit.row.title = field(CustomerField::Name);
    hit.row.titleMarks = spansOf(found.name);
    hit.row.note = format::facts({field(CustomerField::Contact), field(CustomerField::Phone),
                                  field(CustomerField::Owner), field(CustomerField::City)});
    if (!found.text.isEmpty()) { // what was found stands where it is seen
        const QString where = customerFieldTitle({found.field}, customers.snapshot->lists()) + u' ';
        hit.row.note = format::facts({where + found.text, field(CustomerField::Owner)});
        hit.row.noteMarks = spansOf(found.marks, where.size());
    }
    hit.row.id = customers.snapshot->id(row);
    hit.page = u"customer"_s;
    hit.state = {{u"customer"_s, customers.snapshot->id(row)}};
    return hit;
}

SearchHit toHit(const OrderSummary &found, const QString &text)
{
    const Order &order = found.order;
    SearchHit hit;
    hit.row.icon = "orders";
    hit.row.title = order.number;
    hit.row.titleMarks = spansIn(order.number, text);
    hit.row.note = format::facts({GlobalSearch::tr("Order"), found.customer, displayName(order.state),
                                  format::money(order.total, order.currency)});
    hit.row.when = format::date(order.date);
    hit.row.id = order.id.value;
    hit.page = u"orders"_s;
    hit.state = {{u"order"_s, order.id.value}};
    return hit;
}

SearchHit toHit(const Product &product, const QString &text, const QString &currency)
{
    SearchHit hit;
    hit.row.icon = "product";
    hit.row.title = product.fullName();
    hit.row.titleMarks = spansIn(product.fullName(), text);
    const QString kind = GlobalSearch::tr("Product");
    QStringList facts{kind};
    for (const auto &fact : {product.code, product.category})
        if (!fact.isEmpty())
            facts << fact;
    if (product.price)
        facts << format::money(*product.price, product.currency.isEmpty() ? currency : product.currency);
    hit.row.note = format::facts(facts);
    if (hit.row.titleMarks.isEmpty() && facts.value(1) == product.code)
        for (auto span : spansIn(product.code, text))
            hit.row.noteMarks << draw::Span{hit.row.note.indexOf(product.code, kind.size()) + span.start,
                                            span.length};
    hit.row.id = product.id.value;
    hit.page = u"products"_s;
    hit.state = {{u"product"_s, product.id.value}};
    return hit;
}

/// The way from the best to all of them, in the list that shows them.
SearchHit toAll(const QString &title, const QString &page, const QVariantMap &state)
{
    SearchHit all;
    all.row.icon = "search";
    all.row.title = title;
    all.row.note = GlobalSearch::tr("Show them in the list");
    all.page = page;
    all.state = state;
    return all;
}

QList<SearchHit> customerHits(const DirectoryView &view, const QString &text, qsizetype most)
{
    QList<SearchHit> hits;
    for (qsizetype i = 0; i < std::min<qsizetype>(most, view.total()); ++i)
        hits << toHit(view, view.rows[size_t(i)], text);
    if (view.total() > hits.size())
        hits << toAll(GlobalSearch::tr("All %Ln customers", nullptr, int(view.total())), u"customers"_s,
                      {{u"search"_s, text}});
    return hits;
}

QList<SearchHit> orderHits(const Elsewhere &others, const QString &text)
{
    QList<SearchHit> hits;
    for (const auto &order : others.orders)
        hits << toHit(order, text);
    if (others.orderCount > hits.size())
        hits << toAll(others.orderCount < kOrdersCounted
                          ? GlobalSearch::tr("All %Ln orders", nullptr, int(others.orderCount))
                          : GlobalSearch::tr("More than %Ln orders", nullptr, kOrdersCounted - 1),
                      u"orders"_s,
                      {{u"search"_s, text}, {u"state"_s, u"all"_s}, {u"period"_s, {}}, {u"owner"_s, 0}});
    return hits;
}

QList<SearchHit> productHits(const Elsewhere &others, const QString &text)
{
    QList<SearchHit> hits;
    for (const auto &product : others.products)
        hits << toHit(product, text, others.currency);
    if (others.productCount > hits.size())
        hits << toAll(GlobalSearch::tr("All %Ln products", nullptr, int(others.productCount)), u"products"_s,
                      {{u"search"_s, text}, {u"category"_s, u"all"_s}, {u"activeOnly"_s, false}});
    return hits;
}

} // namespace

GlobalSearch::GlobalSearch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void GlobalSearch::ask(const QString &typed, const SearchAnswer &answer)
{
    const QString text = typed.simplified();
    const int question = ++*m_asked;
    m_workspace.query(
        this, {.search = text, .today = QDate::currentDate()},
        [this, answer, text, question](const DirectoryView &view) {
            if (view.total() > 0)
                answer(customerHits(view, text, kCustomers));
            m_workspace.aside(
                this,
                [text, question, asked = m_asked](Session &session) { // typed on meanwhile: nobody waits
                    return *asked == question ? lookElsewhere(session, text) : Elsewhere{};
                },
                [answer, view, text](const Outcome<Elsewhere> &others) {
                    const auto found =
                        others ? orderHits(*others, text) + productHits(*others, text) : QList<SearchHit>();
                    answer(customerHits(view, text, found.isEmpty() ? kCustomers : kCustomersBesideOthers)
                           + found);
                });
        });
}

} // namespace crm::ui
