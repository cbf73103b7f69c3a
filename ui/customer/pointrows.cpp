#include "ui/customer/pointrows.h"

#include "core/base/text/clean.h"
#include "ui/common/formatters.h"
#include "ui/common/formvalues.h"
#include "ui/common/kit.h"
#include "ui/customer/textinputs.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr ChannelKind kKinds[] = {ChannelKind::Phone,   ChannelKind::Email,    ChannelKind::WeChat,
                                  ChannelKind::QQ,      ChannelKind::WhatsApp, ChannelKind::Fax,
                                  ChannelKind::Website, ChannelKind::Social};

Button *adder(const QString &text)
{
    auto *button = new Button(text, "ghost", "plus");
    button->setAutoDefault(false);
    return button;
}

/// A line of controls, and the stored row that it is about (0: a new one).
QVariantMap typedLine(qint64 id, const QWidget *widget)
{
    return {{u"id"_s, id}, {u"fields"_s, formValues(widget).toVariantMap()}};
}

void setTypedLine(QWidget *widget, const QVariant &line)
{
    setFormValues(widget, QJsonObject::fromVariantMap(line.toMap()[u"fields"_s].toMap()));
}

/// Tab goes through a line that was just added before it comes to the button that added it.
void keepOrder(QWidget *line, QWidget *more)
{
    auto *before = more->previousInFocusChain();
    for (auto *each : line->findChildren<QWidget *>()) {
        if (!(each->focusPolicy() & Qt::TabFocus) || each->window() != more->window())
            continue; // the list that a combo box opens is a window of its own
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

} // namespace

struct PointRows::Row
{
    ContactPoint point;
    QWidget *widget = new QWidget;
    Combo *kind = new Combo;
    QLineEdit *value = new QLineEdit;
    QLineEdit *label = new QLineEdit;
    Field *field = nullptr;
};

PointRows::PointRows(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addLayout(m_box);
    m_more = adder(tr("Add a number or address"));
    box->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.back()->value->setFocus();
    });
}

PointRows::~PointRows() = default;

void PointRows::set(const std::vector<ContactPoint> &points)
{
    for (const auto &point : points)
        add(point);
}

void PointRows::add(const ContactPoint &point)
{
    auto owned = std::make_unique<Row>();
    auto *row = owned.get();
    row->point = point;
    for (const auto kind : kKinds)
        row->kind->addItem(displayName(kind), int(kind));
    row->kind->setCurrentIndex(row->kind->findData(int(point.kind)));
    row->kind->setAccessibleName(tr("What it is"));
    row->value->setText(point.value);
    row->label->setText(point.label);
    row->label->setMaximumWidth(Theme::px(140));
    row->field = lineField(tr("Number or address"), row->value);
    auto *kind = new Field(tr("Kind"), row->kind);
    auto *name = lineField(tr("Label"), row->label);
    auto *remove = new IconButton("trash", tr("Remove this line"));
    auto *line = new QHBoxLayout(row->widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(kind);
    line->addWidget(row->field, 1);
    line->addWidget(name);
    line->addWidget(remove);
    m_box->addWidget(row->widget);
    keepOrder(row->widget, m_more);
    m_rows.push_back(std::move(owned));
    for (const auto *field : {kind, row->field, name})
        connect(field, &Field::edited, this, &PointRows::changed);
    connect(remove, &QAbstractButton::clicked, this, [this, row] {
        row->widget->deleteLater();
        std::erase_if(m_rows, [row](const auto &other) { return other.get() == row; });
        emit changed();
    });
}

void PointRows::collect(CollectedCard &into, ContactId contact) const
{
    for (const auto &row : m_rows) {
        if (isBlank(row->value->text()))
            continue;
        auto point = row->point;
        point.contact = contact;
        point.kind = ChannelKind(row->kind->currentData().toInt());
        point.value = row->value->text();
        point.label = row->label->text();
        into.fields.insert(u"points.%1"_s.arg(into.card.points.size()), row->field);
        into.card.points.push_back(point);
    }
}

QString PointRows::summary() const
{
    QStringList values;
    for (const auto &row : m_rows)
        if (!isBlank(row->value->text()))
            values << row->value->text();
    return format::facts(values);
}

QVariantList PointRows::typed() const
{
    QVariantList lines;
    for (const auto &row : m_rows)
        lines << typedLine(row->point.id, row->widget);
    return lines;
}

void PointRows::setTyped(const QVariantList &lines)
{
    QHash<qint64, ContactPoint> known;
    for (const auto &row : m_rows) {
        known.insert(row->point.id, row->point);
        delete row->widget;
    }
    m_rows.clear();
    for (const auto &line : lines) {
        add(known.value(line.toMap()[u"id"_s].toLongLong()));
        setTypedLine(m_rows.back()->widget, line);
    }
    emit changed();
}

struct AddressRows::Row
{
    Address address;
    QWidget *widget = new QWidget;
    QLineEdit *label = new QLineEdit;
    QLineEdit *street = new QLineEdit;
    QLineEdit *city = new QLineEdit;
    QLineEdit *region = new QLineEdit;
    QLineEdit *country = new QLineEdit;
    QLineEdit *postalCode = new QLineEdit;
};

AddressRows::AddressRows(QWidget *parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addLayout(m_box);
    m_more = adder(tr("Add an address"));
    box->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.back()->street->setFocus();
    });
}

AddressRows::~AddressRows() = default;

void AddressRows::set(const std::vector<Address> &addresses)
{
    for (const auto &address : addresses)
        add(address);
}

void AddressRows::add(const Address &address)
{
    auto owned = std::make_unique<Row>();
    auto *row = owned.get();
    row->address = address;
    auto *grid = new QGridLayout(row->widget);
    grid->setContentsMargins(0, 0, 0, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    const auto place = [&](const QString &name, QLineEdit *line, const QString &text, int y, int x,
                           int span) {
        line->setText(text);
        auto *field = lineField(name, line);
        grid->addWidget(field, y, x, 1, span);
        connect(field, &Field::edited, this, &AddressRows::changed);
    };
    place(tr("Street and number"), row->street, address.street, 0, 0, 3);
    place(tr("City"), row->city, address.city, 1, 0, 1);
    place(tr("Province"), row->region, address.region, 1, 1, 1);
    place(tr("Postal code"), row->postalCode, address.postalCode, 1, 2, 1);
    place(tr("Country"), row->country, address.country, 2, 0, 1);
    place(tr("Label"), row->label, address.label, 2, 1, 2);
    auto *remove = new IconButton("trash", tr("Remove this address"));
    grid->addWidget(remove, 0, 3);
    m_box->addWidget(row->widget);
    keepOrder(row->widget, m_more);
    m_rows.push_back(std::move(owned));
    connect(remove, &QAbstractButton::clicked, this, [this, row] {
        row->widget->deleteLater();
        std::erase_if(m_rows, [row](const auto &other) { return other.get() == row; });
        emit changed();
    });
}

void AddressRows::collect(CollectedCard &into) const
{
    for (const auto &row : m_rows) {
        auto address = row->address;
        address.label = row->label->text();
        address.street = row->street->text();
        address.city = row->city->text();
        address.region = row->region->text();
        address.country = row->country->text();
        address.postalCode = row->postalCode->text();
        const QString all =
            address.street + address.city + address.region + address.country + address.postalCode;
        if (!isBlank(all))
            into.card.addresses.push_back(address);
    }
}

QVariantList AddressRows::typed() const
{
    QVariantList lines;
    for (const auto &row : m_rows)
        lines << typedLine(row->address.id, row->widget);
    return lines;
}

void AddressRows::setTyped(const QVariantList &lines)
{
    QHash<qint64, Address> known;
    for (const auto &row : m_rows) {
        known.insert(row->address.id, row->address);
        delete row->widget;
    }
    m_rows.clear();
    for (const auto &line : lines) {
        add(known.value(line.toMap()[u"id"_s].toLongLong()));
        setTypedLine(m_rows.back()->widget, line);
    }
    emit changed();
}

QString AddressRows::summary() const
{
    QStringList streets;
    for (const auto &row : m_rows)
        streets << row->street->text();
    return format::facts(streets);
}

} // namespace crm::ui
