#pragma once

#include "ui/common/field.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace crm::ui {

/// Text of several lines, plain whatever is pasted. What would go beyond the limit is not taken at all, and
/// said, instead of being cut in silence. Tab leaves it; it grows with what is in it.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(qsizetype limit, int lines = 3, QWidget *parent = nullptr);
    qsizetype limit() const { return m_limit; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// So many characters were offered, where only `limit` may stand.
    void refused(qsizetype characters, qsizetype limit);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    qsizetype m_limit;
    int m_lines;
};

/// A field around a NoteEdit that counts once most of the room is taken, and tells of a refused paste.
Field *noteField(const QString &label, NoteEdit *edit, const QString &hint = {});

/// A line whose text does not hold more than `limit` characters unnoticed: its field counts.
Field *lineField(const QString &label, QLineEdit *line, qsizetype limit = 1000, bool required = false,
                 const QString &hint = {});

} // namespace crm::ui
