#include "ui/product/pricelistdialog.h"

#include "core/product/pricelistservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/moneyinput.h"
#include "ui/customer/textinputs.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostText = 2'000'000;
constexpr int kMostName = 200;

} // namespace

PriceListDialog::PriceListDialog(Workspace &workspace, const PriceListDraft &draft, QWidget *parent)
    : FormDialog(
        draft.list.id.isValid() ? tr("Price list %1").arg(draft.list.name) : tr("New price list"),
        tr("Of several lists that hold for a customer the narrowest decides: segment, grade, everybody."),
        parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_name(new QLineEdit(draft.list.name))
    , m_currency(new Combo)
    , m_grade(new QLineEdit(draft.list.grade))
    , m_segment(new Combo)
    , m_from(new DateEdit(draft.list.from))
    , m_until(new DateEdit(draft.list.until))
    , m_active(new Combo)
    , m_prices(new NoteEdit(kMostText, 10))
{
    setObjectName(u"priceListDialog"_s);
    setMinimumWidth(Theme::px(560));
    m_name->setObjectName(u"priceListName"_s);
    m_name->setMaxLength(kMostName);
    addField(new Field(tr("Name"), m_name, true), Width::Half, [this] {
        return m_name->text().trimmed().isEmpty() ? tr("A price list needs a name.") : QString();
    });
    m_currency->setObjectName(u"priceListCurrency"_s);
    for (const auto &code : offeredCurrencies({draft.list.currency, draft.currency}))
        m_currency->addItem(code, code);
    addField(new Field(tr("Currency"), m_currency), Width::Half);
    addWhom();
    addDays();
    addPrices();
    keepDraft(workspace.path(), draftKey(u"price-list"_s, draft.list.id.value));
}

void PriceListDialog::addWhom()
{
    m_grade->setObjectName(u"priceListGrade"_s);
    m_grade->setMaxLength(kMostName);
    addField(new Field(tr("Customers of the grade"), m_grade, false, tr("Left empty, of every grade")),
             Width::Half);
    m_segment->setObjectName(u"priceListSegment"_s);
    m_segment->addItem(tr("All"), qint64(0));
    for (const auto &segment : m_draft.segments)
        m_segment->addItem(segment.name, segment.id.value);
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(m_draft.list.segment)));
    addField(new Field(tr("Customers on the list"), m_segment, false, tr("A segment that is a list")),
             Width::Half);
}

void PriceListDialog::addDays()
{
    m_from->setObjectName(u"priceListFrom"_s);
    m_until->setObjectName(u"priceListUntil"_s);
    addField(new Field(tr("First day"), m_from), Width::Half,
             [this] { return m_from->isWrong() ? tr("This is no date.") : QString(); });
    addField(new Field(tr("Last day"), m_until), Width::Half, [this] {
        if (m_until->isWrong())
            return tr("This is no date.");
        const bool early = m_until->day() && m_from->day() && *m_until->day() < *m_from->day();
        return early ? tr("It cannot end before it begins.") : QString();
    });
    m_active->setObjectName(u"priceListActive"_s);
    m_active->addItem(tr("In use"), true);
    m_active->addItem(tr("Switched off"), false);
    m_active->setCurrentIndex(m_draft.list.isActive ? 0 : 1);
    addField(new Field(tr("State"), m_active), Width::Half);
}

void PriceListDialog::addPrices()
{
    m_prices->setObjectName(u"priceListPrices"_s);
    m_prices->setPlainText(writePrices(m_draft.list.entries, m_draft.products));
    addField(
        noteField(tr("Prices"), m_prices,
                  tr("One a line, as pasted from a spreadsheet: product code or name, from which quantity "
                     "on, price")),
        Width::Full, [this] {
            const auto read = readPrices(m_prices->toPlainText(), m_draft.products);
            if (!read.problems.isEmpty())
                return read.problems.mid(0, 3).join(u' ');
            return read.entries.empty() ? tr("Give at least one price.") : QString();
        });
}

void PriceListDialog::save()
{
    auto list = m_draft.list;
    list.name = m_name->text();
    list.currency = m_currency->currentData().toString();
    list.grade = m_grade->text();
    list.segment = m_segment->currentData().toLongLong();
    list.from = m_from->day();
    list.until = m_until->day();
    list.isActive = m_active->currentData().toBool();
    list.entries = readPrices(m_prices->toPlainText(), m_draft.products).entries;
    write(
        m_workspace,
        [list](Session &session) {
            PriceListService lists(session.operations());
            if (list.id.isValid())
                lists.edit(list);
            else
                lists.add(list);
            return true;
        },
        [this, name = list.name.trimmed()](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("Price list %1 saved").arg(name));
            finish();
        });
}

} // namespace crm::ui
