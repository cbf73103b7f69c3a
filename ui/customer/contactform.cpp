#include "ui/customer/contactform.h"

#include "core/base/text/clean.h"
#include "core/base/text/phone.h"
#include "ui/common/formatters.h"
#include "ui/common/formvalues.h"
#include "ui/customer/dateinputs.h"
#include "ui/customer/foldsection.h"
#include "ui/customer/pointrows.h"
#include "ui/customer/textinputs.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {

ContactForm::ContactForm(const Contact &contact, const std::vector<ContactPoint> &points,
                         const OwnFieldChoices &own, QWidget *parent)
    : QWidget(parent)
    , m_contact(contact)
    , m_birthday(new BirthdayEdit)
    , m_notes(new NoteEdit(kNoteLimit, 2))
    , m_more(new PointRows)
    , m_own(new OwnFields(own, contact.custom, this))
    , m_fold(new FoldSection(tr("More about this contact")))
    , m_star(new IconButton("star", tr("Contact that comes first")))
{
    for (const auto kind : {ChannelKind::Phone, ChannelKind::Email, ChannelKind::WeChat, ChannelKind::QQ,
                            ChannelKind::WhatsApp})
        m_channels.push_back({.kind = kind});
    spread(points);
    build();
    m_name->setText(contact.name);
    m_title->setText(contact.title);
    m_department->setText(contact.department);
    m_birthday->set(contact.birthday);
    m_notes->setPlainText(contact.notes);
    setPrimary(contact.primary);
    hintPhone();
    QStringList rest{contact.department};
    for (size_t i = 2; i < m_channels.size(); ++i)
        rest << m_channels[i].point.value;
    rest << m_more->summary() << contact.birthday.date << m_own->summary()
         << contact.notes.section(u'\n', 0, 0);
    rest.removeAll(QString());
    m_fold->setSummary(format::facts(rest));
}

/// The first of each usual kind has a field of its own; all others are lines.
void ContactForm::spread(const std::vector<ContactPoint> &points)
{
    std::vector<ContactPoint> others;
    for (const auto &point : points) {
        const auto free = std::ranges::find_if(m_channels, [&point](const Channel &channel) {
            return channel.kind == point.kind && channel.point.value.isEmpty();
        });
        if (free == m_channels.end()) {
            others.push_back(point);
            continue;
        }
        free->point = point;
        free->line->setText(point.value);
    }
    m_more->set(others);
}

void ContactForm::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 8);
    box->setSpacing(4);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    m_nameField = lineField(tr("Name of the contact"), m_name, kNameLimit);
    m_titleField = lineField(tr("Job title"), m_title);
    for (auto &channel : m_channels)
        channel.field = lineField(displayName(channel.kind), channel.line);
    auto *remove = new IconButton("trash", tr("Remove this contact"));
    remove->setObjectName(u"removeContact"_s);
    m_star->setCheckable(true);
    m_star->setProperty(kNoValue, true); // which contact comes first is a matter of all of them
    grid->addWidget(m_nameField, 0, 0);
    grid->addWidget(m_titleField, 0, 1);
    grid->addWidget(m_star, 0, 2);
    grid->addWidget(remove, 0, 3);
    grid->addWidget(m_channels[0].field, 1, 0);
    grid->addWidget(m_channels[1].field, 1, 1, 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    box->addLayout(grid);
    box->addWidget(m_fold);

    auto *more = new QGridLayout;
    more->setHorizontalSpacing(12);
    more->setVerticalSpacing(4);
    auto *department = lineField(tr("Department"), m_department);
    m_birthdayField = new Field(tr("Birthday"), m_birthday);
    m_notesField = noteField(tr("Notes about this contact"), m_notes);
    more->addWidget(m_channels[2].field, 0, 0);
    more->addWidget(m_channels[3].field, 0, 1);
    more->addWidget(m_channels[4].field, 1, 0);
    more->addWidget(department, 1, 1);
    more->addWidget(m_birthdayField, 2, 0, 1, 2);
    m_fold->content()->addLayout(more);
    m_fold->content()->addWidget(m_more);
    m_fold->content()->addWidget(m_notesField);
    m_fold->content()->addLayout(m_own->grid());
    m_fold->setOpen(m_own->isAnyRequired());

    connect(m_birthday, &BirthdayEdit::changed, m_birthdayField, &Field::edited);
    for (const auto *field : {m_nameField, m_titleField, department, m_birthdayField, m_notesField})
        connect(field, &Field::edited, this, &ContactForm::changed);
    for (const auto &channel : m_channels)
        connect(channel.field, &Field::edited, this, &ContactForm::changed);
    connect(m_channels[0].line, &QLineEdit::editingFinished, this, &ContactForm::hintPhone);
    connect(m_own, &OwnFields::edited, this, &ContactForm::changed);
    connect(m_more, &PointRows::changed, this, &ContactForm::changed);
    connect(remove, &QAbstractButton::clicked, this, &ContactForm::removeWanted);
    connect(m_star, &QAbstractButton::clicked, this, &ContactForm::primaryWanted);
}

void ContactForm::setPrimary(bool primary)
{
    m_contact.primary = primary;
    m_star->setChecked(primary);
}

/// Doubt about a number is said and refuses nothing.
void ContactForm::hintPhone()
{
    const auto text = m_channels[0].line->text();
    m_channels[0].field->setHint(isBlank(text) ? QString() : normalizePhone(text).reason);
}

bool ContactForm::isBlankForm() const
{
    QString all = m_name->text() + m_title->text() + m_department->text() + m_notes->toPlainText();
    for (const auto &channel : m_channels)
        all += channel.line->text();
    return isBlank(all) && m_more->summary().isEmpty() && m_birthday->value().isEmpty()
        && !m_own->isTouched();
}

void ContactForm::collect(CollectedCard &into) const
{
    if (isBlankForm())
        return;
    const auto place = into.card.contacts.size();
    auto contact = m_contact;
    if (!contact.id.isValid())
        contact.id = {-1 - qint64(place)}; // by this its points name it
    contact.name = m_name->text();
    contact.title = m_title->text();
    contact.department = m_department->text();
    contact.birthday = m_birthday->value();
    contact.notes = m_notes->toPlainText();
    contact.custom = m_own->values();
    into.card.contacts.push_back(contact);
    const auto field = u"contacts.%1."_s.arg(place);
    for (const auto *input : m_own->inputs()) {
        const QString name = field + u"custom.%1"_s.arg(input->id());
        into.fields.insert(name, input->field());
        if (const auto problem = input->problem(); !problem.isEmpty())
            into.problems.push_back({name, problem});
    }
    into.fields.insert(field + u"name", m_nameField);
    into.fields.insert(field + u"title", m_titleField);
    into.fields.insert(field + u"birthday", m_birthdayField);
    into.fields.insert(field + u"notes", m_notesField);
    for (const auto &channel : m_channels) {
        if (isBlank(channel.line->text()))
            continue;
        auto point = channel.point;
        point.contact = contact.id;
        point.kind = channel.kind;
        point.value = channel.line->text();
        into.fields.insert(u"points.%1"_s.arg(into.card.points.size()), channel.field);
        into.card.points.push_back(point);
    }
    m_more->collect(into, contact.id);
}

} // namespace crm::ui
