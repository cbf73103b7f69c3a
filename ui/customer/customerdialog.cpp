#include "ui/customer/customerdialog.h"

#include "core/base/text/clean.h"
#include "core/customer/cardresolve.h"
#include "core/customer/customerservice.h"
#include "core/session/workspace.h"
#include "ui/common/conflictdialog.h"
#include "ui/customer/knowncustomers.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

constexpr int kFewestDigits = 3; ///< of a number that can be rung, as 110

bool isRung(const ContactPoint &point)
{
    return point.kind == ChannelKind::Phone || point.kind == ChannelKind::Fax
        || point.kind == ChannelKind::WhatsApp;
}

/// Doubt about a number refuses nothing, but what has no digits is none. What stood there before may stay.
std::vector<FieldProblem> phoneProblems(const CustomerCard &card, const CustomerCard &before)
{
    std::vector<FieldProblem> found;
    for (size_t i = 0; i < card.points.size(); ++i) {
        const auto &point = card.points[i];
        const bool hasDigits =
            std::ranges::count_if(point.value, [](QChar c) { return c.isDigit(); }) >= kFewestDigits;
        const bool isOld =
            std::ranges::find(before.points, point.value, &ContactPoint::value) != before.points.end();
        if (isRung(point) && !isBlank(point.value) && !hasDigits && !isOld)
            found.push_back({u"points.%1"_s.arg(i), CustomerDialog::tr("This is not a phone number.")});
    }
    return found;
}

} // namespace

CustomerDialog::CustomerDialog(Workspace &workspace, const CustomerCard &card, const CustomerChoices &choices,
                               QWidget *parent)
    : EditDialog(card.customer.id.isValid() ? tr("Edit the customer") : tr("New customer"),
                 card.customer.id.isValid() ? QString() : tr("Only the name is needed; the rest can follow."),
                 parent)
    , m_workspace(workspace)
    , m_before(card)
    , m_choices(choices)
    , m_form(new CustomerForm(workspace, card, choices))
{
    setObjectName(u"customerDialog"_s);
    setSaveText(tr("Save the customer"));
    if (!card.customer.id.isValid())
        watchForKnown();
    column()->addWidget(m_form);
    m_first = m_form->collect().card;
    connect(m_form, &CustomerForm::changed, this, &CustomerDialog::edited);
    m_form->setFocus();
    keepDraft(workspace.path(), draftKey(u"customer"_s, card.customer.id.value));
}

std::vector<FieldProblem> CustomerDialog::problemsNow()
{
    auto collected = m_form->collect();
    auto all = problems(prepared(collected.card));
    all.insert(all.end(), collected.problems.begin(), collected.problems.end());
    const auto phones = phoneProblems(collected.card, m_before);
    all.insert(all.end(), phones.begin(), phones.end());
    return all;
}

Field *CustomerDialog::fieldOf(const QString &name)
{
    return m_form->collect().fields.value(name);
}

bool CustomerDialog::isChanged()
{
    return m_form->collect().card != m_first;
}

void CustomerDialog::save()
{
    const auto card = m_form->collect().card;
    if (card.customer.id.isValid())
        edit(card, m_before);
    else
        addUnlessKnown(card);
}

void CustomerDialog::watchForKnown()
{
    m_known = new KnownCustomers(m_workspace);
    column()->addWidget(m_known);
    connect(m_form, &CustomerForm::changed, m_known, [this] {
        m_openInstead = {};
        m_known->typed(m_form->collect().card);
    });
    connect(m_known, &KnownCustomers::openWanted, this, [this](CustomerId id) {
        m_openInstead = id;
        reject(); // asks about what was typed
    });
    connect(this, &QDialog::rejected, this, [this] {
        if (m_openInstead.isValid())
            emit openWanted(m_openInstead);
    });
}

/// Who saves faster than the program looks is told first, once.
void CustomerDialog::addUnlessKnown(const CustomerCard &card)
{
    m_known->look(card, [this, card](bool isNews) {
        if (isNews)
            refuse(tr("This customer may be there already; look above. Save again to add it all the same."));
        else
            add(card);
    });
}

void CustomerDialog::add(const CustomerCard &card)
{
    write(
        m_workspace, [card](Session &session) { return session.customers().add(card, NewOwner::ByRules); },
        [this, name = card.customer.name](const Outcome<CustomerId> &outcome) {
            if (!outcome)
                return refused(outcome.error());
            emit saved(*outcome, name.simplified(), true);
            finish();
        });
}

void CustomerDialog::edit(const CustomerCard &card, const CustomerCard &before)
{
    write(
        m_workspace, [card, before](Session &session) { return session.customers().edit(card, before); },
        [this, card, before](const Outcome<ChangeSet> &outcome) {
            if (outcome) {
                if (!outcome->isEmpty())
                    emit saved(card.customer.id, card.customer.name.simplified(), false);
                finish();
            } else if (const auto *conflict = outcome.errorAs<EditConflict>()) {
                askAboutConflict(*conflict, card, before);
            } else {
                refused(outcome.error());
            }
        });
}

void CustomerDialog::refused(const Error &error)
{
    if (const auto *problems = dynamic_cast<const CardProblems *>(&error))
        mark(problems->problems());
    else if (error.code() == Error::Code::NotFound && m_before.customer.id.isValid())
        offerSavingAsNew();
    else
        refuse(tr("%1 Nothing was stored; what you typed is still here.").arg(error.message()));
}

void CustomerDialog::askAboutConflict(const EditConflict &conflict, const CustomerCard &mine,
                                      const CustomerCard &before)
{
    refuse(conflict.message());
    const auto fields = conflict.fields();
    m_workspace.read(
        this, [id = mine.customer.id](Session &session) { return session.customers().card(id); },
        [this, fields, mine, before](const Outcome<CustomerCard> &theirs) {
            if (!theirs)
                return refused(theirs.error());
            auto *dialog = new ConflictDialog(fields, m_choices.customFields, this);
            connect(dialog, &ConflictDialog::chosen, this,
                    [this, mine, before, stored = *theirs](const QSet<QString> &keepMine) {
                        edit(resolvedCard(before, prepared(mine), stored, keepMine), stored);
                    });
            dialog->open();
        });
}

void CustomerDialog::offerSavingAsNew()
{
    const auto card = m_form->collect().card;
    offerRescue(
        m_workspace,
        {.table = u"customer"_s,
         .row = card.customer.id.value,
         .save = [card, before = m_before](Session &session) { session.customers().edit(card, before); },
         .saved = [this, card] { emit saved(card.customer.id, card.customer.name.simplified(), false); }});
    if (m_asNew)
        return;
    m_asNew = new Button(tr("Save as a new customer"));
    m_asNew->setObjectName(u"asNewButton"_s);
    addAct(m_asNew);
    connect(m_asNew, &QPushButton::clicked, this, [this] { add(asNew(m_form->collect().card)); });
}

} // namespace crm::ui
