#include "ui/exchange/exportdialog.h"

#include "ui/common/formatters.h"

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

enum Columns { AsUsual, AsShown };
enum Rows { Listed, Selected };

Combo *combo(const char *name)
{
    auto *made = new Combo;
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

ExportDialog::ExportDialog(const ExportOffer &offer, Chosen chosen, QWidget *parent)
    : FormDialog(tr("Export: %1").arg(offer.title),
                 tr("The sheet opens in Excel and WPS and can be imported again. The log keeps who took it."),
                 parent)
    , m_offer(offer)
    , m_chosen(std::move(chosen))
    , m_kind(combo("exportKind"))
    , m_rows(combo("exportRows"))
    , m_columns(combo("exportColumns"))
    , m_format(combo("exportFormat"))
    , m_columnsField(new Field(tr("Columns"), m_columns))
    , m_formatField(new Field(tr("Format"), m_format))
{
    setObjectName(u"exportDialog"_s);
    for (const auto kind : offer.kinds)
        m_kind->addItem(kind == offer.kinds.front() ? titleOf(kind)
                                                    : tr("Their %1").arg(titleOf(kind).toLower()),
                        int(kind));
    const auto number = [](const std::vector<qint64> &ids) { return format::count(qint64(ids.size())); };
    if (offer.selected.size() > 1)
        m_rows->addItem(tr("The %1 selected").arg(number(offer.selected)), Selected);
    m_rows->addItem(tr("All %1 of the list").arg(number(offer.listed)), Listed);
    m_columns->addItem(tr("Everything"), AsUsual);
    m_columns->addItem(tr("As in the list"), AsShown);

    addField(new Field(tr("What"), m_kind), Width::Half);
    addField(new Field(tr("Rows"), m_rows), Width::Half);
    addField(m_columnsField, Width::Half);
    addField(m_formatField, Width::Half);
    setSaveText(tr("Export"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::kindChanged);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &ExportDialog::columnsChanged);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    kindChanged();
}

ImportKind ExportDialog::kind() const
{
    return ImportKind(m_kind->currentData().toInt());
}

/// Only the list itself has columns that somebody chose.
void ExportDialog::kindChanged()
{
    const auto format = m_format->currentData().toString();
    const QSignalBlocker quiet(m_format);
    m_format->clear();
    m_format->addItem(tr("Workbook (XLSX)"), u"xlsx"_s);
    m_format->addItem(tr("Plain table (CSV)"), u"csv"_s);
    if (kind() == ImportKind::Customers || kind() == ImportKind::Contacts)
        m_format->addItem(tr("Address cards (VCF)"), u"vcf"_s);
    if (m_offer.settings && (kind() == ImportKind::Customers || kind() == ImportKind::Contacts))
        m_format->addItem(tr("Labels and envelopes (PDF)"), u"pdf"_s);
    if (kind() == ImportKind::Activities)
        m_format->addItem(tr("Calendar (ICS)"), u"ics"_s);
    m_format->setCurrentIndex(std::max(0, m_format->findData(format)));
    formatChanged();
}

void ExportDialog::formatChanged()
{
    const auto format = m_format->currentData().toString();
    const bool isTable = format == "xlsx"_L1 || format == "csv"_L1;
    const bool isList = kind() == m_offer.kinds.front() && isTable;
    m_columns->setEnabled(isList);
    if (!isList && m_columns->currentIndex() != 0)
        m_columns->setCurrentIndex(0);
    columnsChanged();
    m_formatField->setHint(format == "xlsx"_L1  ? tr("Numbers and days as such, codes as text.")
                           : format == "csv"_L1 ? tr("For every program, in UTF-8.")
                           : format == "vcf"_L1 ? tr("For phones, Outlook and WeChat.")
                           : format == "pdf"_L1 ? tr("For the post, to be printed.")
                                                : tr("For calendars of phones and programs."));
}

void ExportDialog::columnsChanged()
{
    m_columnsField->setHint(m_columns->currentData().toInt() == AsShown
                                ? tr("What you see, in the same order.")
                                : tr("All fields, to be read in again."));
}

void ExportDialog::save()
{
    ExportRequest request{.kind = kind(), .path = titleOf(kind())};
    const bool isOfCustomers =
        m_offer.kinds.front() == ImportKind::Customers && request.kind != ImportKind::Customers;
    request.of = isOfCustomers ? ExportRequest::Of::Customers : ExportRequest::Of::Rows;
    request.ids = m_rows->currentData().toInt() == Selected ? m_offer.selected : m_offer.listed;
    if (m_columns->currentData().toInt() == AsShown)
        request.columns = m_offer.shown;
    if (request.kind == m_offer.kinds.front())
        request.path = m_offer.title;
    accept();
    m_chosen(request, m_format->currentData().toString());
}

} // namespace crm::ui
