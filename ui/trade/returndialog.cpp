#include "ui/trade/returndialog.h"

#include "core/returns/returnservice.h"
#include "core/session/workspace.h"
#include "ui/common/dateedit.h"
#include "ui/common/formatters.h"
#include "ui/customer/textinputs.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kMostNotes = 10'000;

} // namespace

ReturnDialog::ReturnDialog(Workspace &workspace, const ReturnDraft &draft, QWidget *parent)
    : FormDialog(tr("Return of the order %1").arg(draft.order.number),
                 tr("Once it is credited, the revenue is less by that, on that day."), parent)
    , m_workspace(workspace)
    , m_draft(draft)
    , m_reason(new Combo)
    , m_state(new Combo)
    , m_announced(new DateEdit(draft.value.announced))
    , m_notes(new NoteEdit(kMostNotes, 2))
    , m_sum(label({}, "caption"))
{
    setObjectName(u"returnDialog"_s);
    setMinimumWidth(Theme::px(560));
    m_reason->setObjectName(u"returnReason"_s);
    for (const auto reason : kReturnReasons)
        m_reason->addItem(displayName(reason), int(reason));
    m_reason->setCurrentIndex(int(draft.value.reason));
    addField(new Field(tr("Reason"), m_reason), Width::Half);
    m_state->setObjectName(u"returnState"_s);
    for (const auto state : kReturnStates)
        if (draft.value.id.isValid() ? state == draft.value.state
                                     : state == ReturnState::Received || state == ReturnState::Announced)
            m_state->addItem(displayName(state), int(state));
    m_state->setCurrentIndex(std::max(0, m_state->findData(int(draft.value.state))));
    m_state->setEnabled(!draft.value.id.isValid());
    addField(new Field(tr("State"), m_state), Width::Half);
    m_announced->setObjectName(u"returnAnnounced"_s);
    addField(new Field(tr("Announced on"), m_announced, true), Width::Half, [this] {
        const auto day = m_announced->day();
        if (!day)
            return tr("This is no date.");
        if (*day < m_draft.order.date)
            return tr("Nothing comes back before it was ordered.");
        return *day > m_draft.today ? tr("The day lies ahead.") : QString();
    });
    addLines();
    m_notes->setObjectName(u"returnNotes"_s);
    m_notes->setPlainText(draft.value.notes);
    addField(noteField(tr("Notes"), m_notes), Width::Full);
    keepDraft(workspace.path(), draftKey(u"return-%1"_s.arg(draft.order.id.value), draft.value.id.value));
    showSum();
}

void ReturnDialog::addLines()
{
    addHeading(tr("What comes back"));
    m_quantities.assign(m_draft.returnable.size(), nullptr);
    for (size_t i = 0; i < m_draft.returnable.size(); ++i) {
        const auto open = most(i);
        if (open <= Amount{})
            continue;
        const auto own =
            std::ranges::find(m_draft.value.lines, m_draft.returnable[i].line, &ReturnLine::orderLine);
        auto *quantity =
            new QLineEdit(own == m_draft.value.lines.end() ? QString() : own->quantity.toString(0));
        quantity->setObjectName(u"returnQuantity%1"_s.arg(i));
        m_quantities[i] = quantity;
        addField(new Field(m_draft.returnable[i].description, quantity, false,
                           tr("at most %1").arg(format::quantity(open))),
                 Width::Half, [this, i] { return wrongLine(i); });
        connect(quantity, &QLineEdit::textChanged, this, &ReturnDialog::showSum);
    }
    m_sum->setObjectName(u"returnSum"_s);
    addWidget(m_sum);
}

Amount ReturnDialog::most(size_t line) const
{
    const auto &of = m_draft.returnable[line];
    const bool isCounted = m_draft.value.id.isValid() && m_draft.value.state != ReturnState::Refused;
    const auto own = std::ranges::find(m_draft.value.lines, of.line, &ReturnLine::orderLine);
    return of.open() + (isCounted && own != m_draft.value.lines.end() ? own->quantity : Amount{});
}

QString ReturnDialog::wrongLine(size_t line) const
{
    const auto text = m_quantities[line]->text().trimmed();
    const auto quantity = text.isEmpty() ? Amount{} : Amount::parse(text).value_or(Amount{-1});
    if (quantity < Amount{})
        return tr("A number above zero.");
    if (quantity > most(line))
        return tr("Only %1 can come back.").arg(format::quantity(most(line)));
    return lines().empty() && text.isEmpty() ? tr("Say what comes back.") : QString();
}

std::vector<ReturnLine> ReturnDialog::lines() const
{
    std::vector<ReturnLine> lines;
    for (size_t i = 0; i < m_quantities.size(); ++i) {
        const auto quantity =
            m_quantities[i] ? Amount::parse(m_quantities[i]->text().trimmed()) : std::optional<Amount>();
        if (!quantity || *quantity <= Amount{})
            continue;
        const auto &of = m_draft.returnable[i];
        const auto own = std::ranges::find(m_draft.value.lines, of.line, &ReturnLine::orderLine);
        // What was agreed for it holds as long as it is as many.
        const bool isSame = own != m_draft.value.lines.end() && own->quantity == *quantity;
        lines.push_back(
            {of.line, *quantity, isSame ? own->amount : creditOf(of.amount, of.ordered, *quantity)});
    }
    return lines;
}

void ReturnDialog::showSum()
{
    Amount sum;
    for (const auto &line : lines())
        sum += line.amount.value_or(Amount{});
    m_sum->setText(tr("%1 to be credited").arg(format::money(sum, m_draft.order.currency)));
}

void ReturnDialog::save()
{
    auto value = m_draft.value;
    value.order = m_draft.order.id;
    value.reason = ReturnReason(m_reason->currentData().toInt());
    value.state = ReturnState(m_state->currentData().toInt());
    value.announced = m_announced->day().value_or(QDate());
    value.notes = m_notes->toPlainText();
    value.lines = lines();
    write(
        m_workspace,
        [value](Session &session) {
            ReturnService returns(session.operations());
            if (value.id.isValid())
                returns.edit(value);
            else
                returns.add(value);
            return true;
        },
        [this](const Outcome<bool> &outcome) {
            if (!outcome) {
                refuse(outcome.error().message());
                return;
            }
            emit saved(tr("Return of %1 recorded").arg(m_draft.order.number));
            finish();
        });
}

} // namespace crm::ui
