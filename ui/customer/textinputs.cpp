#include "ui/customer/textinputs.h"

#include "ui/common/formatters.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QMimeData>
#include <QTextDocumentFragment>

namespace crm::ui {
namespace {

constexpr qsizetype kLongestLine = 100'000;

QString countOf(qsizetype characters, qsizetype limit)
{
    return NoteEdit::tr("%1 of %2 characters").arg(format::count(characters), format::count(limit));
}

void count(Field *field, qsizetype characters, qsizetype limit, const QString &hint)
{
    if (!field->hasError())
        field->setHint(characters * 5 > limit * 4 ? countOf(characters, limit) : hint);
}

} // namespace

NoteEdit::NoteEdit(qsizetype limit, int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_limit(limit)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { updateGeometry(); });
}

QSize NoteEdit::sizeHint() const
{
    const int lines = std::clamp(blockCount(), m_lines, m_lines + 8);
    return {Theme::px(200), lines * QFontMetrics(font()).lineSpacing() + Theme::px(22)};
}

/// A picture is no text, and must not take the place of what is selected.
bool NoteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    const QString text =
        source->hasText() ? source->text() : QTextDocumentFragment::fromHtml(source->html()).toPlainText();
    const qsizetype after =
        document()->characterCount() - 1 - textCursor().selectedText().size() + text.size();
    if (after > m_limit)
        emit refused(text.size(), m_limit);
    else
        insertPlainText(text);
}

Field *noteField(const QString &label, NoteEdit *edit, const QString &hint)
{
    auto *field = new Field(label, edit, false, hint);
    QObject::connect(edit, &NoteEdit::refused, field, [field](qsizetype characters, qsizetype limit) {
        field->setError(NoteEdit::tr("Not pasted: %1 characters do not fit, at most %2 do.")
                            .arg(format::count(characters), format::count(limit)));
    });
    QObject::connect(edit, &QPlainTextEdit::textChanged, field, [field, edit, hint] {
        field->setError({});
        count(field, edit->document()->characterCount() - 1, edit->limit(), hint);
    });
    return field;
}

Field *lineField(const QString &label, QLineEdit *line, qsizetype limit, bool required, const QString &hint)
{
    line->setMaxLength(kLongestLine); // Qt's own limit would cut in silence; the field's own is said
    auto *field = new Field(label, line, required, hint);
    QObject::connect(line, &QLineEdit::textChanged, field,
                     [field, limit, hint](const QString &text) { count(field, text.size(), limit, hint); });
    return field;
}

} // namespace crm::ui
