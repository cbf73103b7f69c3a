#include "ui/common/editdialog.h"

#include "core/session/drafts.h"
#include "ui/common/composition.h"
#include "ui/common/formdraft.h"
#include "ui/common/prompts.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

/// Not at which hour: the clock on the wall and that of the file may stand in different zones.
QString howLongAgo(qint64 instant)
{
    const int minutes = int((QDateTime::currentMSecsSinceEpoch() - instant) / 60'000);
    if (minutes < 1)
        return EditDialog::tr("a moment ago");
    if (minutes < 60)
        return EditDialog::tr("%n minutes ago", nullptr, minutes);
    if (minutes < 24 * 60)
        return EditDialog::tr("%n hours ago", nullptr, minutes / 60);
    return EditDialog::tr("%n days ago", nullptr, minutes / (24 * 60));
}

} // namespace

EditDialog::EditDialog(const QString &title, const QString &lead, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_restored(new QWidget)
    , m_restoredText(label({}, "muted"))
    , m_summary(label({}, "error"))
    , m_save(new Button(tr("Save"), "primary"))
    , m_watch(new TurnWatch(this))
    , m_composition(new Composition(this))
{
    setWindowTitle(title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    resize(std::min(Theme::px(640), screen.width() - 32), std::min(Theme::px(720), screen.height() - 64));
    setMinimumWidth(std::min(Theme::px(520), screen.width() - 32));
    build(title, lead);
    connect(m_watch, &TurnWatch::told, m_summary, &QLabel::setText);
    connect(m_save, &QPushButton::clicked, this, &EditDialog::trySave);
    for (const auto &keys : {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &EditDialog::trySave);
}

EditDialog::~EditDialog() = default;

void EditDialog::build(const QString &title, const QString &lead)
{
    auto *body = new QWidget;
    body->setLayout(m_column);
    m_column->setContentsMargins(24, 4, 24, 12);
    m_column->setSpacing(6);
    m_scroll = scroller(body);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 20, 0, 0);
    box->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 0, 24, 12);
    head->setSpacing(4);
    head->addWidget(label(title, "title"));
    if (!lead.isEmpty()) {
        auto *text = label(lead, "muted");
        text->setWordWrap(true);
        head->addWidget(text);
    }
    buildRestored(head);
    box->addLayout(head);
    box->addWidget(m_scroll, 1);
    box->addWidget(new Rule);
    m_foot->setContentsMargins(24, 12, 24, 16);
    m_foot->setSpacing(8);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_foot->addWidget(m_summary, 1);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText));
    m_foot->addWidget(cancel);
    m_foot->addWidget(m_save);
    box->addLayout(m_foot);
    connect(cancel, &QPushButton::clicked, this, &EditDialog::reject);
}

/// Says that the form is not as it was filled, and offers to have it so.
void EditDialog::buildRestored(QVBoxLayout *box)
{
    auto *row = new QHBoxLayout(m_restored);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_restoredText->setObjectName(u"restoredText"_s);
    m_restoredText->setWordWrap(true);
    row->addWidget(m_restoredText, 1);
    auto *afresh = new Button(tr("Start afresh"), "ghost");
    afresh->setObjectName(u"startAfresh"_s);
    afresh->setAutoDefault(false);
    row->addWidget(afresh, 0, Qt::AlignTop);
    m_restored->hide();
    box->addWidget(m_restored);
    connect(afresh, &QPushButton::clicked, this, [this] {
        m_draft->startAfresh();
        m_restored->hide();
        edited();
    });
}

void EditDialog::keepDraft(const QString &base, const QString &key)
{
    m_draft = std::make_unique<FormDraft>(m_scroll->widget(), draftsOf(base), key, windowTitle());
    if (!m_draft->found())
        return;
    QString text =
        tr("What you typed here was not saved (%1). It is back.").arg(howLongAgo(m_draft->found()->at));
    if (m_draft->restore())
        text += u' '
              + tr("Some of these fields were changed by somebody else since: look at them before you save.");
    m_restoredText->setText(text);
    m_restored->show();
}

QString EditDialog::draftKey(const QString &kind, qint64 id)
{
    return kind + u'-' + (id > 0 ? QString::number(id) : u"new"_s);
}

bool EditDialog::isChanged()
{
    return m_draft && m_draft->isChanged();
}

void EditDialog::fitHeight()
{
    layout()->activate();
    const int content = m_scroll->widget()->sizeHint().height();
    const int rest = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    resize(width(),
           std::min(content + rest + 4, QGuiApplication::primaryScreen()->availableSize().height() - 64));
}

void EditDialog::addAct(QPushButton *button)
{
    button->setAutoDefault(false);
    m_foot->insertWidget(1, button);
}

void EditDialog::trySave()
{
    if (m_saving)
        return; // a second click or a held key must not write twice
    m_composition->commit();
    m_marked = true;
    const auto problems = problemsNow();
    if (!problems.empty()) {
        mark(problems);
        return;
    }
    saveAgain();
}

void EditDialog::saveAgain()
{
    showProblems({});
    setSaving(true);
    save();
}

void EditDialog::accept()
{
    m_saving = false;
    if (m_draft)
        m_draft->settle();
    QDialog::accept();
}

void EditDialog::mark(const std::vector<FieldProblem> &problems)
{
    setSaving(false);
    m_marked = true;
    showProblems(problems);
    focusFirst();
}

void EditDialog::refuse(const QString &text)
{
    setSaving(false);
    setRole(m_summary, "error");
    m_summary->setText(text);
}

void EditDialog::edited()
{
    if (m_marked && !m_saving)
        showProblems(problemsNow());
}

int EditDialog::showProblems(const std::vector<FieldProblem> &problems)
{
    for (auto *field : std::as_const(m_bad))
        field->setError({});
    m_bad.clear();
    QStringList homeless;
    for (const auto &[name, message] : problems) {
        auto *field = fieldOf(name);
        if (!field)
            homeless << message;
        else if (!m_bad.contains(field)) {
            reveal(field);
            field->setError(message);
            m_bad.append(field);
        }
    }
    const int count = int(m_bad.size() + homeless.size());
    if (count > 0)
        homeless.prepend(tr("%n fields need attention", nullptr, count));
    setRole(m_summary, "error");
    m_summary->setText(homeless.join(u'\n'));
    return count;
}

void EditDialog::focusFirst()
{
    if (m_bad.isEmpty())
        return;
    const auto place = [this](const Field *field) {
        const QPoint point = field->mapTo(m_scroll->widget(), QPoint());
        return std::pair(point.y(), point.x());
    };
    auto *first = *std::ranges::min_element(m_bad, {}, place);
    first->setFocus();
    m_scroll->ensureWidgetVisible(first);
}

void EditDialog::setSaving(bool saving)
{
    m_saving = saving;
    m_scroll->widget()->setEnabled(!saving);
    m_save->setEnabled(!saving);
    if (saving) {
        setRole(m_summary, "caption");
        m_summary->setText(tr("Saving…"));
    } else {
        m_watch->stop();
    }
}

/// What has not begun can be given up: then nothing of it happens later, and the form is as it was before.
void EditDialog::stopWaiting()
{
    if (m_watch->cancel())
        refuse(tr("Not saved. What you typed is still here."));
}

void EditDialog::reject()
{
    if (m_saving)
        return stopWaiting();
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    ConfirmBox::ask(
        this, {tr("Discard what you typed?"), tr("What is stored stays as it was."), tr("Discard")}, [this] {
            if (m_draft)
                m_draft->settle();
            QDialog::reject();
        });
}

void EditDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    QDialog::keyPressEvent(event);
}

void EditDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::t().raised);
}

} // namespace crm::ui
