#pragma once

#include "ui/common/draw.h"

#include <QWidget>

namespace crm::ui {

/// One figure with its name and a note; the picture of a figure belongs beside it, in a subclass.
class Tile : public QWidget
{
    Q_OBJECT

public:
    explicit Tile(const QString &label, int height = 92, QWidget *parent = nullptr);
    void set(const QString &value, const QString &note = {}, draw::Tone noteTone = draw::Tone::Neutral);
    /// There is no figure yet: `text` says so, quieter than a figure would.
    void setNone(const QString &text, const QString &note = {});
    /// The tile takes clicks, Enter and Space, and leads somewhere.
    void setClickable(bool clickable);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    virtual void paintPicture(QPainter &, const QRectF &) { }
    /// What the picture takes from the right of the texts.
    virtual double pictureWidth() const { return 0; }

private:
    QString m_label;
    QString m_value;
    QString m_note;
    draw::Tone m_noteTone = draw::Tone::Neutral;
    bool m_clickable = false;
    bool m_none = false;
};

/// An estimate with its interval, drawn to scale from 0 to `most`.
class IntervalTile : public Tile
{
public:
    using Tile::Tile;
    void setInterval(double low, double middle, double high, double most);

protected:
    void paintPicture(QPainter &painter, const QRectF &rect) override;

private:
    double m_low = 0, m_middle = 0, m_high = 0, m_most = 1;
};

/// A probability, 0 to 1, as an arc. Below 0.3 it alarms, below 0.6 it warns.
class GaugeTile : public Tile
{
public:
    using Tile::Tile;
    void setPart(double part);

protected:
    void paintPicture(QPainter &painter, const QRectF &rect) override;
    double pictureWidth() const override;

private:
    double m_part = 0;
};

} // namespace crm::ui
