#include "ui/common/chartcard.h"

#include "core/base/outcome.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/export/figureworkbook.h"
#include "ui/common/chartview.h"
#include "ui/common/prompts.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QMenu>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// A name that every system takes.
QString fileName(const QString &title, const QString &extension)
{
    QString name = title;
    for (const QChar c : u"\\/:*?\"<>|"_s)
        name.replace(c, u'_');
    return name.left(80) + extension;
}

} // namespace

ChartCard::ChartCard(ChartView *chart, QWidget *parent)
    : Panel(parent)
    , m_chart(chart)
    , m_title(label({}, "strong"))
    , m_subtitle(label({}, "caption"))
    , m_reason(label({}, "muted"))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 12, 12, 12);
    box->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    auto *more = new IconButton("more", tr("Save this chart"));
    head->addWidget(more, 0, Qt::AlignTop);
    box->addLayout(head);
    auto *below = new QHBoxLayout; // beside the finding, a legend of three would leave it a word a line
    below->setSpacing(16);
    m_subtitle->setWordWrap(true);
    below->addWidget(m_subtitle, 1);
    below->addWidget(new ChartLegend(chart), 0, Qt::AlignVCenter);
    box->addLayout(below);
    box->addSpacing(4);
    box->addWidget(chart, 1);
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_reason->hide();
    box->addWidget(m_reason, 1);
    auto *menu = new QMenu(more);
    menu->addAction(tr("Save picture (PNG)…"), this, &ChartCard::savePicture);
    menu->addAction(tr("Save figures (CSV)…"), this, &ChartCard::saveTable);
    menu->addAction(tr("Save figures (Excel)…"), this, &ChartCard::saveWorkbook);
    connect(more, &IconButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
}

void ChartCard::setTexts(const QString &finding, const QString &unitAndScope)
{
    m_title->setText(finding);
    m_subtitle->setText(unitAndScope);
    m_chart->setAccessibleName(finding);
    m_chart->setAccessibleDescription(unitAndScope);
    m_reason->hide();
    m_chart->show();
    m_blank = false;
}

QString ChartCard::finding() const
{
    return m_title->text();
}

QString ChartCard::unitAndScope() const
{
    return m_subtitle->text();
}

QString ChartCard::reason() const
{
    return m_reason->text();
}

void ChartCard::setEmpty(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->show();
    m_chart->hide();
    m_blank = true;
}

void ChartCard::savePicture()
{
    chooseFileToSave(this, tr("Save picture"), tr("Pictures (*.png)"), fileName(m_title->text(), u".png"_s),
                     [this](const QString &file) {
                         const QImage image = m_chart->picture();
                         write(file, [&image](QIODevice &device) { return image.save(&device, "PNG"); });
                     });
}

void ChartCard::saveTable()
{
    chooseFileToSave(this, tr("Save figures"), tr("Tables (*.csv)"), fileName(m_title->text(), u".csv"_s),
                     [this](const QString &file) {
                         write(file, [this](QIODevice &device) {
                             return bool(attempt([&] { return writeTable(device); }));
                         });
                     });
}

void ChartCard::saveWorkbook()
{
    chooseFileToSave(this, tr("Save figures"), tr("Workbooks (*.xlsx)"),
                     fileName(m_title->text(), u".xlsx"_s), [this](const QString &file) {
                         const auto written = attempt([&] {
                             writeFigures(file, m_title->text(), m_chart->table());
                             return true;
                         });
                         if (written)
                             emit saved(file);
                         else
                             emit failed(tr("Could not write %1: %2. Choose another folder.")
                                             .arg(file, written.error().message()));
                     });
}

/// The heads and the names in front are texts, everything else is a figure.
bool ChartCard::writeTable(QIODevice &device) const
{
    CsvWriter csv(device);
    const QList<QStringList> table = m_chart->table();
    for (const QStringList &row : table) {
        csv.text(row.value(0));
        for (qsizetype i = 1; i < row.size(); ++i)
            csv.rows() == 0 ? csv.text(row[i]) : csv.figure(row[i]);
        csv.endRow();
    }
    return true;
}

void ChartCard::write(const QString &file, const std::function<bool(QIODevice &)> &content)
{
    QSaveFile device(file);
    if (device.open(QIODevice::WriteOnly) && content(device) && device.commit())
        emit saved(file);
    else
        emit failed(tr("Could not write %1: %2. Choose another folder.").arg(file, device.errorString()));
}

ChartLegend::ChartLegend(ChartView *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(chart, &ChartView::legendChanged, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetricsF metrics(Theme::font(type::caption));
    double width = 0;
    for (const LegendEntry &entry : m_chart->legend())
        width += metrics.horizontalAdvance(entry.name) + (entry.line == Qt::NoPen ? 10 : 18) + 6 + 12;
    return {qCeil(width), Theme::px(20)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = Theme::font(type::caption);
    const QFontMetricsF metrics(font);
    double x = 0;
    for (const LegendEntry &entry : m_chart->legend()) {
        const double middle = height() / 2.0;
        const double mark = entry.line == Qt::NoPen ? 10 : 18;
        painter.setRenderHint(QPainter::Antialiasing);
        if (entry.line == Qt::NoPen) {
            draw::fill(painter, QRectF(x, middle - 5, 10, 10), 3, entry.color);
        } else {
            painter.setPen(QPen(entry.color, 2, entry.line));
            painter.drawLine(QPointF(x, middle), QPointF(x + mark, middle));
        }
        const double width = metrics.horizontalAdvance(entry.name);
        draw::text(painter, QRectF(x + mark + 6, 0, width + 1, height()), entry.name, font, Theme::t().text2);
        x += mark + 6 + width + 12;
    }
}

} // namespace crm::ui
