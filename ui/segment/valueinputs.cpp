#include "ui/segment/valueinputs.h"

#include "core/directory/directorysnapshot.h"
#include "core/segmentation/segment.h"
#include "ui/customer/customerfilter.h"
#include "ui/segment/rulewords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {

TimeSpanEdit::TimeSpanEdit(const QString &span, QWidget *parent)
    : QWidget(parent)
    , m_count(new QSpinBox)
    , m_unit(new Combo)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_count->setRange(0, 9'999);
    m_count->setValue(QStringView(span).chopped(span.isEmpty() ? 0 : 1).toInt());
    m_count->setAccessibleName(tr("How many"));
    for (const auto &[key, text] : {std::pair(u"d"_s, tr("days")), std::pair(u"w"_s, tr("weeks")),
                                    std::pair(u"m"_s, tr("months")), std::pair(u"y"_s, tr("years"))})
        m_unit->addItem(text, key);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(span.right(1))));
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit->setMinimumWidth(m_unit->fontMetrics().horizontalAdvance(tr("months")) + Theme::px(44));
    row->addWidget(m_count);
    row->addWidget(m_unit);
    connect(m_count, &QSpinBox::valueChanged, this, [this] { emit changed(this->span()); });
    connect(m_unit, &QComboBox::activated, this, [this] { emit changed(this->span()); });
}

QString TimeSpanEdit::span() const
{
    return QString::number(m_count->value()) + m_unit->currentData().toString();
}

QList<KnownValue> knownValues(const RuleSubject &subject, const DirectorySnapshot &snapshot)
{
    QList<KnownValue> known;
    const auto &lists = snapshot.lists();
    if (subject.fact == FilterFact::Segment) {
        for (const auto &[name, segment] : lists.segments)
            known.append({name, name});
        return known;
    }
    if (subject.fact) {
        for (const auto *key : filterFactInfo(*subject.fact).choices)
            known.append({QString::fromLatin1(key),
                          shownValue(subject, QString::fromLatin1(key), lists)}); // in their own order
        return known;
    }
    if (subject.field.field == CustomerField::Tags) {
        for (const auto &[id, name] : lists.tags)
            known.append({name, name});
    } else if (const auto *dictionary = snapshot.dictionary(subject.field)) {
        for (quint32 code = 0; code < dictionary->size(); ++code)
            if (const auto label = snapshot.label(subject.field, code); !label.isEmpty())
                known.append({label, choiceText(subject.field, label, lists)});
    }
    std::ranges::sort(known, [](const KnownValue &a, const KnownValue &b) {
        return QString::localeAwareCompare(a.shown, b.shown) < 0;
    });
    return known;
}

ValuesButton::ValuesButton(QList<KnownValue> known, QStringList chosen, QWidget *parent)
    : QPushButton(parent)
    , m_known(std::move(known))
    , m_chosen(std::move(chosen))
{
    setObjectName(u"values"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(Theme::px(140));
    connect(this, &QPushButton::clicked, this, &ValuesButton::openList);
    showChosen();
}

QString ValuesButton::shown(const QString &value) const
{
    const auto found = std::ranges::find(m_known, value, &KnownValue::value);
    return found == m_known.end() ? value : found->shown;
}

void ValuesButton::showChosen()
{
    QStringList names;
    for (const auto &value : m_chosen)
        names << shown(value);
    const QString text = names.isEmpty() ? tr("Choose…") : names.join(tr(", "));
    setAccessibleName(tr("Values: %1").arg(text));
    setToolTip(plainTip(text));
    setProperty("shownText", text);
    update();
}

/// The text may be longer than the button.
void ValuesButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = Theme::t();
    draw::fill(painter, QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius::s,
               underMouse() ? t.hover : t.surface, t.outline);
    const double side = Theme::px(14);
    draw::text(painter, QRectF(rect()).adjusted(10, 0, -side - 14, 0), property("shownText").toString(),
               Theme::font(), m_chosen.isEmpty() ? t.text3 : t.text1);
    drawIcon(painter, {width() - side - 8, (height() - side) / 2.0, side, side}, "down", t.text2);
    if (hasFocus())
        draw::focusRing(painter, rect(), radius::s);
}

void ValuesButton::openList()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"valuesPopup"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *box = new QVBoxLayout(popup);
    box->setContentsMargins(8, 8, 8, 8);
    box->setSpacing(6);
    auto *find = new QLineEdit;
    find->setPlaceholderText(tr("Find, or type another one and press Enter"));
    find->setAccessibleName(tr("Find a value"));
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Values"));
    list->setObjectName(u"valuesList"_s);
    box->addWidget(find);
    box->addWidget(list);
    fill(list, {});
    connect(find, &QLineEdit::textChanged, list, [this, list](const QString &text) { fill(list, text); });
    connect(find, &QLineEdit::returnPressed, list, [this, list, find] {
        const QString typed = find->text().trimmed();
        const bool one = list->count() == 1;
        if (!typed.isEmpty())
            take(one ? list->item(0)->data(Qt::UserRole).toString() : typed, true);
        find->clear();
        fill(list, {});
    });
    connect(list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        take(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    popup->resize(std::max(width(), Theme::px(260)), Theme::px(320));
    popup->move(mapToGlobal(QPoint(0, height() + 4)));
    popup->show();
    find->setFocus();
}

void ValuesButton::fill(QListWidget *list, const QString &find) const
{
    const QSignalBlocker quiet(list);
    list->clear();
    auto all = m_known;
    for (const auto &value : m_chosen)
        if (std::ranges::find(m_known, value, &KnownValue::value) == m_known.end())
            all.prepend({value, value});
    for (const auto &known : std::as_const(all)) {
        if (!find.isEmpty() && !known.shown.contains(find, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(known.shown, list);
        item->setData(Qt::UserRole, known.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(known.value) ? Qt::Checked : Qt::Unchecked);
    }
}

void ValuesButton::take(const QString &value, bool on)
{
    if (m_chosen.contains(value) == on)
        return;
    if (on)
        m_chosen << value;
    else
        m_chosen.removeAll(value);
    showChosen();
    emit changed(m_chosen);
}

} // namespace crm::ui
