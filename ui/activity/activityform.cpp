#include "ui/activity/activityform.h"

#include "core/base/text/clean.h"
#include "ui/activity/activitylook.h"
#include "ui/activity/nextstepedit.h"
#include "ui/common/chip.h"
#include "ui/common/composition.h"
#include "ui/common/flowlayout.h"
#include "ui/common/formatters.h"
#include "ui/common/formvalues.h"
#include "ui/common/kit.h"
#include "ui/customer/textinputs.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

ActivityForm::ActivityForm(QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QButtonGroup(this))
    , m_contact(new Combo)
    , m_text(new NoteEdit(kNoteLimit, 2))
    , m_result(new QLineEdit)
    , m_next(new NextStepEdit)
    , m_error(label({}, "error"))
    , m_composition(new Composition(this))
{
    m_text->setPlaceholderText(tr("What was said? What matters for the next time?"));
    m_text->setAccessibleName(tr("What was said"));
    m_text->setObjectName(u"activityText"_s);
    m_result->setPlaceholderText(tr("Result, in a few words"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setObjectName(u"activityResult"_s);
    m_error->setObjectName(u"activityError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(kindBar());
    box->addWidget(m_text);
    m_details = new QWidget;
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_result, 1);
    row->addWidget(m_contact);
    details->addLayout(row);
    m_ownBox = new QVBoxLayout;
    details->addLayout(m_ownBox);
    details->addWidget(m_next);
    box->addWidget(m_details);
    box->addWidget(m_error);
    m_contact->setObjectName(u"activityContact"_s);
    m_contact->setAccessibleName(tr("With whom"));
    m_contact->hide();

    const auto look = [this] {
        if (m_checked)
            check();
        emit changed();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, look);
    connect(m_result, &QLineEdit::textEdited, this, look);
    connect(m_next, &NextStepEdit::changed, this, look);
    setOwnFields({});
    connect(m_text, &NoteEdit::refused, this, [this](qsizetype characters, qsizetype limit) {
        complain(tr("Not pasted: %1 characters do not fit, at most %2 do.")
                     .arg(format::count(characters), format::count(limit)));
    });
}

QWidget *ActivityForm::kindBar()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar, 6); // with large text they do not fit into one line
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    for (const auto kind : {ActivityKind::Call, ActivityKind::Visit, ActivityKind::Mail,
                            ActivityKind::Message, ActivityKind::Meeting, ActivityKind::Note}) {
        auto *chip = new Chip(displayName(kind), iconOf(kind));
        chip->setCheckable(true);
        chip->setObjectName(u"kind-"_s + toKey(kind));
        m_kinds->addButton(chip, int(kind));
        row->addWidget(chip);
    }
    m_kinds->setExclusive(true);
    m_kinds->button(int(ActivityKind::Call))->setChecked(true);
    return bar;
}

void ActivityForm::setKind(ActivityKind kind)
{
    if (auto *chip = m_kinds->button(int(kind)))
        chip->setChecked(true);
}

void ActivityForm::setNow(qint64 now, const QTimeZone &zone)
{
    m_next->setNow(now, zone);
}

void ActivityForm::setContacts(const std::vector<Contact> &contacts)
{
    const auto before = m_contact->currentData();
    m_contact->clear();
    m_contact->addItem(tr("With whom?"), qint64(0));
    for (const auto &contact : contacts)
        m_contact->addItem(format::facts({contact.name, contact.title}), contact.id.value);
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(before)));
    m_contact->setVisible(!contacts.empty());
}

void ActivityForm::setOwnFields(const OwnFieldChoices &choices, const CustomValues &stored)
{
    if (m_own && choices == m_ownChoices && stored.isEmpty())
        return;
    const auto typed = m_ownFields ? formValues(m_ownFields) : QJsonObject();
    delete m_ownFields;
    m_ownChoices = choices;
    m_ownFields = new QWidget;
    m_own = new OwnFields(choices, stored, m_ownFields);
    m_ownFields->setLayout(m_own->grid());
    m_ownFields->layout()->setContentsMargins(0, 0, 0, 0);
    m_ownBox->addWidget(m_ownFields);
    m_ownFields->setVisible(!m_own->isEmpty());
    // They may come while the form is folded: they are as high as the style sheet makes them all the same.
    for (auto *widget : m_ownFields->findChildren<QWidget *>())
        widget->ensurePolished();
    m_ownFields->setMinimumHeight(m_ownFields->layout()->sizeHint().height());
    setFormValues(m_ownFields, typed);
    connect(m_own, &OwnFields::edited, this, [this] {
        if (m_checked)
            check();
        emit changed();
    });
}

void ActivityForm::setActivity(const Activity &activity)
{
    setKind(activity.kind);
    m_text->setPlainText(activity.text);
    m_result->setText(activity.result);
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(activity.contact.value)));
    m_next->hide();
}

Activity ActivityForm::activity(CustomerId customer) const
{
    return {.customer = customer,
            .contact = {m_contact->currentData().toLongLong()},
            .kind = ActivityKind(m_kinds->checkedId()),
            .text = cleanText(m_text->toPlainText()),
            .result = cleanLine(m_result->text()),
            .custom = m_own->values()};
}

std::optional<NextStep> ActivityForm::next() const
{
    return m_next->value();
}

QString ActivityForm::problem() const
{
    const auto text = m_text->toPlainText();
    if (isBlank(text) && isBlank(m_result->text()))
        return tr("Write down what was said, or the result.");
    if (text.size() > kNoteLimit)
        return tr("%1 of %2 characters").arg(format::count(text.size()), format::count(kNoteLimit));
    if (const auto own = m_own->check(); !own.isEmpty())
        return own;
    return m_next->problem();
}

QString ActivityForm::check()
{
    m_composition->commit();
    const auto found = problem();
    m_checked = !found.isEmpty();
    complain(found);
    return found;
}

void ActivityForm::complain(const QString &text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    m_text->setProperty("invalid", !text.isEmpty());
    repolish(m_text);
}

bool ActivityForm::isEmpty() const
{
    return isBlank(m_text->toPlainText()) && isBlank(m_result->text()) && !m_next->value()
        && !m_own->isTouched();
}

void ActivityForm::clear()
{
    m_text->clear();
    m_result->clear();
    m_next->clear();
    m_contact->setCurrentIndex(0);
    m_own->reset();
    m_checked = false;
    complain({});
    emit changed();
}

QVariantMap ActivityForm::draft() const
{
    return isEmpty() ? QVariantMap() : formValues(this).toVariantMap();
}

void ActivityForm::setDraft(const QVariantMap &draft)
{
    clear();
    setFormValues(this, QJsonObject::fromVariantMap(draft));
}

void ActivityForm::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
}

void ActivityForm::setBusy(bool busy)
{
    setEnabled(!busy);
}

void ActivityForm::focusText()
{
    m_text->setFocus();
}

void ActivityForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && !event->isAutoRepeat())
        emit submitted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace crm::ui
