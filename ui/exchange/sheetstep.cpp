#include "ui/exchange/sheetstep.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formatters.h"
#include "ui/common/kit.h"
#include "ui/common/listheader.h"
#include "ui/common/listtable.h"
#include "ui/exchange/importnotice.h"
#include "ui/exchange/sheetmodel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMeasured = 30; ///< rows that decide about the widths of the preview
constexpr int kShownOfHeader = 40; ///< characters of a row in the choice of headers
constexpr int kLeastTable = 150;

class PreviewDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void cell(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool) const override
    {
        const bool isLine = index.column() == 0;
        draw::text(painter, rect, index.data().toString(), Theme::font(isLine ? type::caption : type::body),
                   isLine ? Theme::t().text3 : Theme::t().text1);
    }
};

void setWidths(ListTable &table, const SheetShape &shape)
{
    const QFontMetrics metrics(Theme::font());
    table.setColumnWidth(0, Theme::px(64));
    for (qsizetype column = 0; column < shape.headers.size(); ++column) {
        int width = metrics.horizontalAdvance(shape.headers[column].left(30)) + 32;
        for (size_t row = 0; row < std::min<size_t>(shape.sample.size(), kMeasured); ++row)
            width = std::max(width,
                             metrics.horizontalAdvance(shape.sample[row].fields.value(column).left(40)) + 24);
        table.setColumnWidth(int(column) + 1, std::clamp(width, Theme::px(72), Theme::px(240)));
    }
}

} // namespace

SheetStep::SheetStep(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new ChipRow(ChipRow::Choice::One))
    , m_kindNote(label({}, "caption"))
    , m_choices(new QWidget)
    , m_warning(new ImportNotice(draw::Tone::Warn))
    , m_hidden(new ImportNotice(draw::Tone::Neutral))
    , m_count(label({}, "caption"))
    , m_model(new SheetModel(this))
    , m_table(new ListTable)
{
    auto *body = new QWidget; // scrolls where a low window or large text leaves no room for all of it
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(0, 14, 0, 0);
    box->setSpacing(10);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(6);
    head->addWidget(label(tr("What is in it?"), "strong"));
    head->addWidget(m_kinds);
    head->addWidget(m_kindNote);
    m_kinds->setAccessibleName(tr("What is in it?"));
    m_kinds->setObjectName(u"kinds"_s);
    for (const auto kind : sheetKinds())
        m_kinds->add(nameOf(kind), titleOf(kind));
    new FlowLayout(m_choices, 16);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_choices->setSizePolicy(policy);
    m_encoding = addChoice(tr("Encoding"), "encoding", 264);
    m_delimiter = addChoice(tr("Columns are parted by"), "delimiter", 180);
    m_sheet = addChoice(tr("Sheet"), "sheet", 220);
    m_header = addChoice(tr("Names of the columns"), "header", 330);
    head->addSpacing(4);
    head->addWidget(m_choices);
    m_warning->setObjectName(u"sheetWarning"_s);
    head->addWidget(m_warning);
    m_hidden->setObjectName(u"hiddenNotice"_s);
    head->addWidget(m_hidden);
    head->addWidget(m_count);
    box->addLayout(head);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setAccessibleName(tr("The first rows, as they are read"));
    m_table->setObjectName(u"previewTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setCornerWidget(new QWidget);
    m_table->setMinimumHeight(Theme::px(kLeastTable));
    box->addWidget(m_table, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroller(body));

    connect(m_kinds, &ChipRow::chosenChanged, this, [this] {
        auto wanted = wish();
        wanted.kind = *importKindByName(m_kinds->chosen().value(0));
        wanted.isKindChosen = true;
        emit changed(wanted);
    });
    connect(m_encoding.combo, &QComboBox::activated, this, [this] {
        auto wanted = wish();
        wanted.options.encoding = m_encoding.combo->currentData().toString();
        emit changed(wanted);
    });
    connect(m_delimiter.combo, &QComboBox::activated, this, [this] {
        auto wanted = wish();
        wanted.options.delimiter = char(m_delimiter.combo->currentData().toInt());
        emit changed(wanted);
    });
    connect(m_sheet.combo, &QComboBox::activated, this, [this] {
        auto wanted = wish();
        wanted.options.sheet = m_sheet.combo->currentData().toString();
        wanted.header.reset();
        emit changed(wanted);
    });
    connect(m_hidden->addAction({}, "hiddenButton"), &Button::clicked, this, [this] {
        auto wanted = wish();
        wanted.options.visibleOnly = !wanted.options.visibleOnly;
        emit changed(wanted);
    });
    connect(m_header.combo, &QComboBox::activated, this, [this] {
        auto wanted = wish();
        wanted.header = m_header.combo->currentData().toLongLong();
        emit changed(wanted);
    });
}

SheetStep::Choice SheetStep::addChoice(const QString &title, const char *name, int width)
{
    Choice choice{new QWidget, new Combo, label({}, "caption")};
    auto *box = new QVBoxLayout(choice.box);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addWidget(label(title, "muted"));
    box->addWidget(choice.combo);
    box->addWidget(choice.origin);
    choice.combo->setAccessibleName(title);
    choice.combo->setObjectName(QString::fromLatin1(name));
    choice.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice.combo->setMinimumWidth(Theme::px(width));
    m_choices->layout()->addWidget(choice.box);
    return choice;
}

/// What the person chose is kept, what was found out is found out again.
ImportPlan SheetStep::wish() const
{
    ImportPlan wish;
    wish.path = m_plan.path;
    wish.kind = m_plan.kind;
    wish.isKindChosen = m_plan.isKindChosen;
    wish.options = m_plan.options;
    wish.header = m_plan.header;
    wish.customFields = m_plan.customFields;
    return wish;
}

void SheetStep::show(const ImportPlan &plan)
{
    m_plan = plan;
    showKind();
    m_encoding.box->setVisible(!plan.isWorkbook());
    m_delimiter.box->setVisible(!plan.isWorkbook() && !plan.shape.namesGiven);
    m_header.box->setVisible(!plan.shape.namesGiven);
    m_sheet.box->setVisible(plan.isWorkbook());
    if (plan.isWorkbook()) {
        showSheets();
    } else {
        showEncoding();
        showDelimiter();
    }
    showHeader();
    showWarnings();
    const auto rows = qint64(plan.shape.sample.size());
    m_count->setText(rows == 0 ? tr("There are no rows below the names of the columns.")
                     : rows < SheetShape::kSample / 2
                         ? tr("All %1 rows, as they are read").arg(format::count(rows))
                         : tr("The first %1 rows, as they are read").arg(format::count(rows)));
    m_model->show(plan.shape);
    setWidths(*m_table, plan.shape);
    m_table->scrollToTop();
}

void SheetStep::showKind()
{
    m_kinds->choose({nameOf(m_plan.kind)});
    const auto mapped = format::count(qint64(m_plan.mapping.columns.size()));
    const auto all = format::count(m_plan.shape.headers.size());
    if (m_plan.isKnown)
        m_kindNote->setText(tr("Mapped as the last time: %1 of %2 columns").arg(mapped, all));
    else if (m_plan.isKindChosen)
        m_kindNote->setText(tr("Chosen by you; %1 of %2 columns are recognised").arg(mapped, all));
    else
        m_kindNote->setText(
            tr("Found by the names of the columns; %1 of %2 are recognised").arg(mapped, all));
}

void SheetStep::showOrigin(const Choice &choice, bool isChosen)
{
    choice.origin->setText(isChosen ? tr("Chosen by you") : tr("Found in the file"));
}

void SheetStep::showEncoding()
{
    const std::pair<QString, QString> known[] = {
        {u"UTF-8"_s, u"UTF-8"_s},
        {u"GB18030"_s, tr("Simplified Chinese (GBK, GB18030)")},
        {u"Big5"_s, tr("Traditional Chinese (Big5)")},
        {u"UTF-16LE"_s, u"UTF-16 LE"_s},
        {u"UTF-16BE"_s, u"UTF-16 BE"_s},
        {u"Shift_JIS"_s, tr("Japanese (Shift-JIS)")},
        {u"windows-1252"_s, tr("Western (Windows-1252)")},
    };
    m_encoding.combo->clear();
    for (const auto &[name, title] : known)
        m_encoding.combo->addItem(title, name);
    if (m_encoding.combo->findData(m_plan.shape.encoding) < 0)
        m_encoding.combo->addItem(m_plan.shape.encoding, m_plan.shape.encoding);
    m_encoding.combo->setCurrentIndex(m_encoding.combo->findData(m_plan.shape.encoding));
    showOrigin(m_encoding, !m_plan.options.encoding.isEmpty());
}

void SheetStep::showDelimiter()
{
    const std::pair<char, QString> known[] = {
        {',', tr("Comma")}, {';', tr("Semicolon")}, {'\t', tr("Tab")}, {'|', tr("Vertical bar")}};
    m_delimiter.combo->clear();
    for (const auto &[mark, title] : known)
        m_delimiter.combo->addItem(title, int(mark));
    if (m_delimiter.combo->findData(int(m_plan.shape.delimiter)) < 0)
        m_delimiter.combo->addItem(QString(QLatin1Char(m_plan.shape.delimiter)), int(m_plan.shape.delimiter));
    m_delimiter.combo->setCurrentIndex(m_delimiter.combo->findData(int(m_plan.shape.delimiter)));
    showOrigin(m_delimiter, m_plan.options.delimiter.has_value());
}

void SheetStep::showSheets()
{
    m_sheet.combo->clear();
    for (const auto &sheet : m_plan.shape.sheets)
        m_sheet.combo->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    m_sheet.combo->setCurrentIndex(m_sheet.combo->findData(m_plan.shape.sheet));
    if (m_plan.shape.sheets.size() == 1)
        m_sheet.origin->setText(tr("The only one"));
    else
        showOrigin(m_sheet, !m_plan.options.sheet.isEmpty());
}

void SheetStep::showHeader()
{
    m_header.combo->clear();
    m_header.combo->addItem(tr("None: all rows are data"), qint64(0));
    for (const auto &row : m_plan.top) {
        QStringList filled = row.fields.mid(0, 8);
        filled.removeIf([](const QString &cell) { return cell.trimmed().isEmpty(); });
        const QString text = filled.join(u", "_s).simplified().left(kShownOfHeader);
        m_header.combo->addItem(tr("Line %1: %2").arg(QString::number(row.line), text), row.line);
    }
    if (m_header.combo->findData(m_plan.shape.headerLine) < 0)
        m_header.combo->addItem(tr("Line %1: %2")
                                    .arg(QString::number(m_plan.shape.headerLine),
                                         m_plan.shape.headers.join(u", "_s).left(kShownOfHeader)),
                                m_plan.shape.headerLine);
    m_header.combo->setCurrentIndex(m_header.combo->findData(m_plan.shape.headerLine));
    showOrigin(m_header, m_plan.header.has_value());
}

void SheetStep::showWarnings()
{
    qint64 unreadable = 0;
    qint64 hidden = 0;
    for (const auto &row : m_plan.shape.sample) {
        hidden += row.hidden;
        unreadable += std::count_if(row.fields.begin(), row.fields.end(), [](const QString &cell) {
            return cell.contains(QChar::ReplacementCharacter);
        });
    }
    QStringList warnings;
    if (unreadable > 0)
        warnings.append(
            tr("%Ln cell(s) of these rows cannot be read in this encoding; choose another one if the "
               "text looks wrong.",
               nullptr, int(unreadable)));
    m_warning->setText(warnings.join(u'\n'));
    auto *act = m_hidden->findChild<QPushButton *>(u"hiddenButton"_s);
    const bool isWithout = m_plan.shape.visibleOnly;
    act->setText(isWithout ? tr("Import them too") : tr("Leave them out"));
    m_hidden->setText(
        isWithout ? tr("The rows that are hidden in the workbook are left out.")
        : hidden > 0
            ? tr("%Ln of these rows are hidden in the workbook; they are imported too.", nullptr, int(hidden))
            : QString());
}

} // namespace crm::ui
