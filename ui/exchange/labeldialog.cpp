#include "ui/exchange/labeldialog.h"

#include "core/platform/settings.h"

#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr auto kSheet = "labels/sheet"_L1; // in the settings
constexpr auto kSender = "labels/sender"_L1;

} // namespace

LabelDialog::LabelDialog(Settings &settings, Chosen chosen, QWidget *parent)
    : FormDialog(tr("Labels and envelopes"),
                 tr("A PDF to be printed at 100 %. Who has no address is left out and counted."), parent)
    , m_settings(settings)
    , m_chosen(std::move(chosen))
    , m_sheet(new Combo)
    , m_first(new QSpinBox)
    , m_sender(new QPlainTextEdit)
    , m_firstField(new Field(tr("First free label"), m_first, false,
                             tr("Sheets that were begun before can be used up.")))
    , m_senderField(new Field(tr("Sender"), m_sender))
{
    setObjectName(u"labelDialog"_s);
    for (const auto &sheet : labelSheets())
        m_sheet->addItem(sheet.name(), QString::fromLatin1(sheet.key));
    m_sheet->setObjectName(u"labelSheet"_s);
    m_first->setObjectName(u"firstLabel"_s);
    m_sender->setObjectName(u"labelSender"_s);
    m_sender->setPlainText(settings.value(kSender).toString());
    m_sender->setTabChangesFocus(true);
    m_sender->setFixedHeight(Theme::px(84));
    addField(new Field(tr("Paper"), m_sheet), Width::Full);
    addField(m_firstField, Width::Half);
    addField(m_senderField, Width::Full);
    setSaveText(tr("Make the PDF"));
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &LabelDialog::sheetChanged);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(settings.value(kSheet))));
    sheetChanged();
}

const LabelSheet &LabelDialog::sheet() const
{
    return labelSheets()[size_t(m_sheet->currentIndex())];
}

void LabelDialog::sheetChanged()
{
    m_first->setRange(1, sheet().labels());
    m_firstField->setVisible(!sheet().isEnvelope);
    m_senderField->setVisible(sheet().isEnvelope);
}

void LabelDialog::save()
{
    m_settings.setValue(kSheet, m_sheet->currentData());
    m_settings.setValue(kSender, m_sender->toPlainText());
    accept();
    m_chosen({.sheet = sheet(),
              .firstLabel = m_first->value() - 1,
              .sender = m_sender->toPlainText().trimmed(),
              .font = Theme::font()});
}

} // namespace crm::ui
