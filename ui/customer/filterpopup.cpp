#include "ui/customer/filterpopup.h"

#include "core/base/text/fold.h"
#include "core/pool/pool.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/customer/customercolumns.h"

#include <QDoubleValidator>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using F = CustomerField;

constexpr F kChoices[] = {F::Owner,  F::Pool, F::Grade,   F::Industry, F::Source,
                          F::Region, F::City, F::Country, F::Tags};
constexpr F kSpans[] = {F::DaysSinceContact, F::DaysSinceOrder, F::DaysOwned, F::DaysInPool,
                        F::DaysLeft,         F::Revenue,        F::Orders,    F::LastContact,
                        F::LastOrder,        F::NextActivity,   F::Created};

constexpr int kField = Qt::UserRole;
constexpr int kCustom = Qt::UserRole + 1;
constexpr int kPane = Qt::UserRole + 2;
enum Pane { Values, Numbers, Days };
constexpr int kValue = Qt::UserRole;
constexpr int kCount = Qt::UserRole + 1;

/// A value with its box on the left and its count on the right.
class ValueDelegate : public QAbstractItemDelegate
{
public:
    explicit ValueDelegate(QListWidget *list)
        : QAbstractItemDelegate(list)
        , m_list(list)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::px(120), Theme::px(30)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::t();
        const QRectF r = option.rect;
        if (option.state & QStyle::State_MouseOver)
            draw::fill(*painter, r, radius::s, t.hover);
        const double side = Theme::px(16);
        draw::check(*painter, {r.left() + 8, r.center().y() - side / 2, side, side},
                    index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
        const QString count = format::count(index.data(kCount).toLongLong());
        const double right = double(count.size()) * Theme::px(8) + 8;
        draw::text(*painter, r.adjusted(side + 16, 0, -right - 4, 0), index.data().toString(), Theme::font(),
                   t.text1);
        draw::text(*painter, r.adjusted(0, 0, -8, 0), count, Theme::font(type::caption), t.text3,
                   Qt::AlignRight | Qt::AlignVCenter);
        if (m_list->hasFocus() && Theme::keyboard() && m_list->currentIndex() == index)
            draw::focusRing(*painter, r, radius::s);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }

private:
    QListWidget *m_list;
};

/// A field by its name; the one whose values are shown stands out.
class FieldDelegate : public QAbstractItemDelegate
{
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::px(100), Theme::px(30)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::t();
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver)
            draw::fill(*painter, option.rect, radius::s, chosen ? t.accentSoft : t.hover);
        draw::text(*painter, QRectF(option.rect).adjusted(8, 0, -4, 0), index.data().toString(),
                   Theme::font(), chosen ? t.accentText : t.text1);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
};

QListWidget *list(const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

void toggle(QListWidgetItem *item)
{
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

QLineEdit *numberField()
{
    auto *field = new QLineEdit;
    auto *numbers = new QDoubleValidator(0, 1e12, 4, field);
    numbers->setNotation(QDoubleValidator::StandardNotation);
    numbers->setLocale(QLocale::c());
    field->setValidator(numbers);
    return field;
}

Pane paneOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number:
    case FieldKind::Money:
    case FieldKind::Days:
    case FieldKind::DaysAhead: return Numbers;
    case FieldKind::Day:
    case FieldKind::Instant: return Days;
    default: return Values;
    }
}

} // namespace

FilterPopup::FilterPopup(Workspace &workspace, Ask ask, QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_ask(std::move(ask))
    , m_fields(list(tr("Field")))
    , m_panes(new QStackedWidget)
{
    setObjectName(u"filterPopup"_s);
    setAccessibleName(tr("Add filter"));
    m_fields->setObjectName(u"filterFields"_s);
    m_fields->setItemDelegate(new FieldDelegate(m_fields));
    m_fields->setFixedWidth(Theme::px(168));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(9, 9, 9, 9);
    row->setSpacing(8);
    row->addWidget(m_fields);
    row->addWidget(new Rule(Qt::Vertical));
    row->addWidget(m_panes, 1);
    m_panes->addWidget(valuePane());
    m_panes->addWidget(numberPane());
    m_panes->addWidget(dayPane());
    resize(Theme::px(480), Theme::px(400));
    connect(m_fields, &QListWidget::currentItemChanged, this, &FilterPopup::showField);
}

QWidget *FilterPopup::valuePane()
{
    auto *pane = new QWidget;
    auto *box = new QVBoxLayout(pane);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find a value"));
    m_find->setAccessibleName(tr("Find a value"));
    m_values = list(tr("Values"));
    m_values->setObjectName(u"filterValues"_s);
    m_values->setItemDelegate(new ValueDelegate(m_values));
    box->addWidget(m_find);
    box->addWidget(m_values, 1);
    connect(m_find, &QLineEdit::textChanged, this, &FilterPopup::showMatching);
    connect(m_values, &QListWidget::itemClicked, this, &toggle);
    m_values->installEventFilter(this);
    connect(m_values, &QListWidget::itemChanged, this, &FilterPopup::takeValue);
    return pane;
}

QWidget *FilterPopup::numberPane()
{
    m_from = numberField();
    m_to = numberField();
    m_from->setObjectName(u"filterFrom"_s);
    m_to->setObjectName(u"filterTo"_s);
    return spanPane(m_from, m_to);
}

QWidget *FilterPopup::dayPane()
{
    m_since = new DateEdit({});
    m_until = new DateEdit({});
    m_since->setObjectName(u"filterSince"_s);
    m_until->setObjectName(u"filterUntil"_s);
    return spanPane(m_since, m_until);
}

QWidget *FilterPopup::spanPane(QLineEdit *from, QLineEdit *to)
{
    auto *pane = new QWidget;
    auto *box = new QVBoxLayout(pane);
    box->setContentsMargins(4, 4, 4, 4);
    box->setSpacing(6);
    for (const auto &[name, field] : {std::pair(tr("From"), from), std::pair(tr("To"), to)}) {
        field->setAccessibleName(name);
        field->setMaximumWidth(Theme::px(160));
        auto *text = label(name, "muted");
        text->setBuddy(field);
        box->addWidget(text);
        box->addWidget(field);
        connect(field, &QLineEdit::textEdited, this, &FilterPopup::takeSpan);
    }
    auto *hint = label(tr("An end that is left empty is open."), "caption");
    hint->setWordWrap(true);
    box->addWidget(hint);
    box->addStretch();
    return pane;
}

void FilterPopup::openFor(const CustomerFilter &filter, const QPoint &where)
{
    m_filter = filter;
    listFields(*m_workspace.directory().snapshot());
    const QRect room = parentWidget()->screen()->availableGeometry();
    move(std::clamp(where.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(where.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_fields->setFocus();
    m_fields->setCurrentRow(0);
}

void FilterPopup::listFields(const DirectorySnapshot &snapshot)
{
    const auto add = [&](FieldRef field) {
        auto *item = new QListWidgetItem(customerFieldTitle(field, snapshot.lists()), m_fields);
        item->setData(kField, int(field.field));
        item->setData(kCustom, field.custom);
        item->setData(kPane, paneOf(snapshot.kind(field)));
    };
    m_fields->clear();
    for (const auto field : kChoices)
        add({field});
    for (const auto &own : snapshot.lists().customFields)
        add({F::Custom, own.id});
    for (const auto field : kSpans)
        add({field});
}

FieldRef FilterPopup::field() const
{
    const auto *item = m_fields->currentItem();
    return item ? FieldRef{F(item->data(kField).toInt()), item->data(kCustom).toLongLong()} : FieldRef{};
}

void FilterPopup::showField()
{
    const auto *item = m_fields->currentItem();
    if (!item)
        return;
    m_panes->setCurrentIndex(item->data(kPane).toInt());
    if (m_panes->currentIndex() != Values)
        return showSpan();
    m_find->clear();
    m_values->clear();
    auto query = m_ask();
    if (!query)
        return;
    query->facets = {field()};
    m_workspace.query(this, *query, [this, asked = field()](const DirectoryView &view) {
        if (asked == field() && !view.facets.empty())
            showValues(view.facets.front());
    });
}

void FilterPopup::showValues(const Facet &facet)
{
    m_showing = true;
    m_values->clear();
    const QStringList chosen = m_filter.values(facet.field);
    const auto snapshot = m_workspace.directory().snapshot();
    const bool byId = facet.field.field == F::Owner || facet.field.field == F::Pool;
    for (const auto &value : facet.values) {
        const QString key = byId || value.key.isEmpty() ? value.key : value.label;
        auto *item = new QListWidgetItem(choiceText(facet.field, key, snapshot->lists()), m_values);
        item->setData(kValue, key);
        item->setData(kCount, value.customers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(key) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %n customers", nullptr, int(value.customers)).arg(item->text()));
    }
    m_find->setVisible(facet.values.size() > 10);
    m_showing = false;
}

void FilterPopup::showMatching(const QString &text)
{
    const QString wanted = fold(text);
    for (int i = 0; i < m_values->count(); ++i)
        m_values->item(i)->setHidden(!fold(m_values->item(i)->text()).contains(wanted));
}

void FilterPopup::takeValue(const QListWidgetItem *item)
{
    if (m_showing)
        return;
    QStringList values = m_filter.values(field());
    const QString value = item->data(kValue).toString();
    values.removeAll(value);
    if (item->checkState() == Qt::Checked)
        values.append(value);
    m_filter.setValues(field(), values);
    emit changed(m_filter);
}

void FilterPopup::showSpan()
{
    const auto ends = m_filter.span(field());
    m_from->setText(ends.from);
    m_to->setText(ends.to);
    const auto day = [](const QString &end) {
        const auto date = QDate::fromString(end, Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    };
    m_since->setDay(day(ends.from));
    m_until->setDay(day(ends.to));
}

void FilterPopup::takeSpan()
{
    const auto day = [](const DateEdit *field) {
        return field->day() ? field->day()->toString(Qt::ISODate) : QString();
    };
    if (m_panes->currentIndex() == Days)
        m_filter.setSpan({field(), day(m_since), day(m_until)});
    else
        m_filter.setSpan({field(), m_from->text(), m_to->text()});
    emit changed(m_filter);
}

/// The list would take Space for the beginning of a search.
bool FilterPopup::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_values || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space || !m_values->currentItem())
        return QWidget::eventFilter(object, event);
    toggle(m_values->currentItem());
    return true;
}

void FilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right && m_fields->hasFocus())
        m_panes->currentIndex() == Values ? m_values->setFocus()
                                          : m_panes->currentWidget()->findChild<QLineEdit *>()->setFocus();
    else if (event->key() == Qt::Key_Left && m_values->hasFocus())
        m_fields->setFocus();
    else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void FilterPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Square: round corners would be black wherever the desktop does not blend its windows.
    painter.fillRect(rect(), Theme::t().outline);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), Theme::t().raised);
}

} // namespace crm::ui
