#include "ui/customer/filterbar.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/segment/rulewords.h"

#include <QMenu>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_quick(new ChipRow(ChipRow::Choice::One))
    , m_active(new QWidget)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_quick);
    box->addWidget(m_active);
    new FlowLayout(m_active);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_active->setSizePolicy(policy);
    m_active->hide();
    for (const auto &quick : quickFilters())
        m_quick->add(quick.key, quick.text, quick.icon);
    m_add = m_quick->addAction(tr("Add filter"));
    m_add->setObjectName(u"addFilter"_s);
    m_segment = m_quick->addAction(tr("Segment"));
    m_segment->setObjectName(u"addSegmentFilter"_s);
    m_segment->hide();
    connect(m_segment, &Chip::clicked, this, &FilterBar::chooseSegment);
    connect(m_add, &Chip::clicked, this,
            [this] { emit addRequested(m_add->mapToGlobal(QPoint(0, m_add->height() + 4))); });
    connect(m_quick, &ChipRow::chosenChanged, this,
            [this] { emit changed(m_filter.withQuick(m_quick->chosen().value(0, u"all"_s))); });
}

void FilterBar::set(const CustomerFilter &filter, const DirectoryLists &lists)
{
    const auto conditions = [](CustomerFilter what) {
        what.search.clear();
        return what;
    };
    if (conditions(filter) != conditions(m_filter))
        measureAnew();
    m_filter = filter;
    m_quick->choose({filter.quick});
    clearChips();
    const auto without = [&](auto change) {
        auto rest = filter;
        change(rest);
        return rest;
    };
    if (filter.only)
        addChip(describe(*filter.only), without([](auto &rest) { rest.only.reset(); }));
    for (const auto &choice : filter.choices)
        addChip(describe(choice, lists), without([&](auto &rest) { rest.setValues(choice.field, {}); }));
    for (const auto &span : filter.spans)
        addChip(describe(span, lists), without([&](auto &rest) { rest.setSpan({span.field}); }));
    if (!filter.expression.isEmpty())
        addChip(expressionInWords(filter.expression, lists),
                without([](auto &rest) { rest.expression.clear(); }));
    if (!filter.isPlain() && !filter.only)
        addKeeping();
    m_active->setVisible(!filter.isPlain());
    m_segments.clear();
    for (const auto &[name, segment] : lists.segments)
        m_segments << name;
    m_segment->setVisible(!m_segments.isEmpty());
}

/// Smaller counts make shorter chips, that may do with one line less: the list below is not to jump while
/// somebody types.
void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        measureAnew();
    else
        setMinimumHeight(std::max(minimumHeight(), height()));
}

/// What it then comes to is kept, when all the layouts around it have settled.
void FilterBar::measureAnew()
{
    setMinimumHeight(0);
    QTimer::singleShot(0, this, [this] { setMinimumHeight(height()); });
}

void FilterBar::addKeeping()
{
    auto *keep = Chip::adding(tr("Keep as a segment"), m_active);
    keep->setObjectName(u"keepAsSegment"_s);
    m_active->layout()->addWidget(keep);
    keep->show();
    connect(keep, &Chip::clicked, this, &FilterBar::segmentWanted);
}

void FilterBar::chooseSegment()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"segmentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &name : std::as_const(m_segments))
        connect(menu->addAction(name), &QAction::triggered, this, [this, name] {
            auto filter = m_filter;
            filter.addSegment(name);
            emit changed(filter);
        });
    menu->popup(m_segment->mapToGlobal(QPoint(0, m_segment->height() + 4)));
}

void FilterBar::setCount(const QString &quick, qint64 count)
{
    m_quick->setCount(quick, count < 0 ? QString() : format::count(count));
}

/// The chip that was clicked may still be at work: it goes when that is over.
void FilterBar::clearChips()
{
    while (auto *item = m_active->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void FilterBar::addChip(const QString &text, const CustomerFilter &without)
{
    constexpr int kLongest = 60;
    auto *chip = new Chip(text.size() > kLongest ? text.left(kLongest - 1) + u'…' : text, "close", m_active);
    chip->setObjectName(u"activeFilter"_s);
    chip->setAccessibleName(tr("Remove the filter %1").arg(text));
    chip->setToolTip(plainTip(tr("Remove the filter %1").arg(text)));
    chip->setCheckable(true);
    chip->setChecked(true);
    m_active->layout()->addWidget(chip);
    chip->show();
    connect(chip, &Chip::clicked, this, [this, without] { emit changed(without); });
}

} // namespace crm::ui
