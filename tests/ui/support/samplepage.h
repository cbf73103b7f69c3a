#pragma once

#include "core/platform/settings.h"
#include "ui/common/chip.h"
#include "ui/common/formatters.h"
#include "ui/common/inspectorframe.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/common/page.h"
#include "ui/common/quotameter.h"
#include "ui/common/searchfield.h"
#include "ui/common/selectionbar.h"
#include "ui/common/tile.h"
#include "ui/common/timeline.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace crm::ui {

/// Rows of a list, made from their numbers.
class SampleModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1'000'000; }
    int columnCount(const QModelIndex & = {}) const override { return 6; }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        static const QStringList keys{QStringLiteral("name"), QStringLiteral("grade"),
                                      QStringLiteral("left"), QStringLiteral("rfm"),
                                      QStringLiteral("year"), QStringLiteral("amount")};
        static const QStringList titles{QStringLiteral("客户"),     QStringLiteral("等级"),
                                        QStringLiteral("距回收"),   QStringLiteral("RFM"),
                                        QStringLiteral("近 12 月"), QStringLiteral("年成交额")};
        if (role == ListHeader::kColumnKey)
            return keys[section];
        if (role == Qt::TextAlignmentRole && section == 5)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? titles[section] : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        static const QStringList names{
            QStringLiteral("上海翔创电子科技有限公司"), QStringLiteral("西安越和电子科技"),
            QStringLiteral("东莞嘉维汽车零部件股份有限公司"), QStringLiteral("广州润森生物")};
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0: return names[index.row() % names.size()];
        case 1: return QString(QChar(u'A' + index.row() % 4));
        case 2: return format::daysLeft(index.row() % 9);
        case 5:
            return format::compactMoney(Amount::units((index.row() * 7919) % 2'000'000),
                                        QStringLiteral("CNY"));
        default: return {};
        }
    }
};

class SampleDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool selected) const override
    {
        const int row = index.row();
        const QString text = index.data().toString();
        const double side = Theme::px(26);
        QRectF box(rect.left(), rect.center().y() - side / 2, side, side);
        switch (index.column()) {
        case 0:
            draw::avatar(painter, box, text.mid(2, 1), row);
            twoLines(painter, rect.adjusted(side + 10, 0, 0, 0), text, QStringLiteral("李文博·采购总监"));
            break;
        case 1: draw::grade(painter, box.adjusted(0, 3, -6, -3), text, row % 4); break;
        case 2:
            draw::pill(painter, rect.left(), rect.center().y(), text,
                       row % 9 <= 3 ? draw::Tone::Danger : draw::Tone::Warn,
                       row % 9 <= 3 ? "clock" : nullptr);
            break;
        case 3:
            draw::rfm(painter, {rect.left(), box.top() + 4, 40, side - 8}, {quint8(row % 6), 3, 5});
            break;
        case 4: {
            const float values[] = {3, 5, 4, 6, float(row % 7), 8, 7, 9, float(row % 5), 8};
            draw::spark(painter, {rect.left(), box.top() + 3, rect.width() - 8, side - 6}, values,
                        Theme::t().accent);
            break;
        }
        default:
            draw::text(painter, rect, text, Theme::font(), Theme::t().text1,
                       Qt::AlignRight | Qt::AlignVCenter);
        }
        Q_UNUSED(selected)
    }
};

/// A page with all that a page can have, as an example and for pictures.
class SamplePage : public Page
{
public:
    explicit SamplePage(Settings &settings)
    {
        auto *list = new QWidget;
        auto *box = new QVBoxLayout(list);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(16, 14, 16, 10);
        head->addWidget(label(QStringLiteral("客户"), "title"));
        head->addStretch();
        head->addWidget(filter);
        box->addLayout(head);
        auto *chipRow = new QHBoxLayout;
        chipRow->setContentsMargins(16, 0, 16, 10);
        chipRow->addWidget(chips);
        box->addLayout(chipRow);
        chips->add(QStringLiteral("all"), QStringLiteral("全部"))->setCount(format::count(1'000'000));
        chips->add(QStringLiteral("mine"), QStringLiteral("我负责的"))->setCount(format::count(14'245));
        chips->add(QStringLiteral("soon"), QStringLiteral("7 天内回收"), "clock")
            ->setCount(QStringLiteral("19"));
        chips->addAction(QStringLiteral("添加筛选"));
        auto *quota = new QHBoxLayout;
        quota->setContentsMargins(16, 0, 16, 10);
        quota->setSpacing(12);
        quota->addWidget(meter);
        quota->addWidget(hold);
        box->addLayout(quota);
        meter->set(3, 10, QStringLiteral("还可领 %1 个"));
        hold->set(86, 100, QStringLiteral("还可持有 %1 个"));
        box->addWidget(new Rule);
        box->addWidget(table, 1);
        table->setModel(new SampleModel(this));
        table->setItemDelegate(new SampleDelegate(table));
        table->setColumnWidths({280, 60, 100, 80, 120, 110});
        table->header()->setSortIndicator(5, Qt::DescendingOrder);
        table->keepColumns(settings, QStringLiteral("sample"));

        auto *frame = new InspectorFrame(list, inspector());
        frame->keepIn(settings, QStringLiteral("sample"));
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->addWidget(frame);
        auto *claim = bar->addPrimary({}, "claim");

        connect(filter, &SearchField::settled, this, [this](const QString &text) { filtered = text; });
        connect(table, &ListTable::previewed, frame, &InspectorFrame::toggleInspector);
        connect(bar, &SelectionBar::cleared, table, &QTableView::clearSelection);
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, claim] {
            const auto count = table->selectedRowNumbers().size();
            claim->setText(QStringLiteral("领取 %1 个客户").arg(count));
            bar->setSelection(count, QStringLiteral("领取后今日还可领 %1 个").arg(7 - count));
            meter->setPlanned(int(count));
            hold->setPlanned(int(count));
        });
        connect(claim, &Button::clicked, this, [this] {
            table->clearSelection();
            emit happened(QStringLiteral("已领取 4 个客户"), true);
        });
    }

    QWidget *inspector()
    {
        auto *body = new QWidget;
        auto *box = new QVBoxLayout(body);
        box->setContentsMargins(16, 16, 16, 16);
        box->setSpacing(12);
        auto *pills = new Pills;
        pills->set({{QStringLiteral("B 级"), draw::Tone::Accent, nullptr},
                    {QStringLiteral("重要发展客户"), draw::Tone::Neutral, nullptr},
                    {QStringLiteral("今天回收"), draw::Tone::Danger, "clock"}});
        box->addWidget(label(QStringLiteral("郑州宏丰新材料股份有限公司"), "heading"));
        box->addWidget(pills);
        auto *tiles = new QHBoxLayout;
        auto *value = new IntervalTile(QStringLiteral("客户终身价值"), 100);
        value->set(QStringLiteral("¥23.5万"), QStringLiteral("95% 区间 19.1–31.1 万"));
        value->setInterval(19.1, 23.5, 31.1, 40);
        auto *alive = new GaugeTile(QStringLiteral("活跃概率"), 100);
        alive->set(QStringLiteral("活跃"), QStringLiteral("MBG/NBD"));
        alive->setPart(0.86);
        tiles->addWidget(value);
        tiles->addWidget(alive);
        box->addLayout(tiles);
        auto *timeline = new Timeline;
        timeline->set({{"phone", draw::Tone::Accent, QStringLiteral("电话沟通 12 分钟"),
                        QStringLiteral("周五前回复报价"), QStringLiteral("1 天前"), 1},
                       {"orders", draw::Tone::Good, QStringLiteral("订单 SO-261108 已付款"),
                        QStringLiteral("¥86,400"), QStringLiteral("11-08"), 2},
                       {"claim", draw::Tone::Neutral, QStringLiteral("从公海领取"), QStringLiteral("林晓彤"),
                        QStringLiteral("09-30"), 3}});
        box->addWidget(timeline);
        box->addStretch();
        return scroller(body);
    }

    void focusFilter() override { filter->setFocus(); }
    void reload() override { ++reloads; }
    void createNew() override { ++created; }
    void refresh(const ChangeSet &) override { ++refreshes; }
    QVariantMap state() const override { return {{QStringLiteral("filter"), filter->text()}}; }
    void restore(const QVariantMap &state) override
    {
        filter->setText(state.value(QStringLiteral("filter")).toString());
    }

    SearchField *filter = new SearchField(QStringLiteral("筛选"), QStringLiteral("Ctrl F"));
    ChipRow *chips = new ChipRow(ChipRow::Choice::One);
    QuotaMeter *meter = new QuotaMeter(QStringLiteral("今日领取"));
    QuotaMeter *hold = new QuotaMeter(QStringLiteral("库容（不含 12 个豁免）"));
    ListTable *table = new ListTable;
    SelectionBar *bar = new SelectionBar(this);
    QString filtered;
    int reloads = 0;
    int created = 0;
    int refreshes = 0;
};

} // namespace crm::ui
