#pragma once

#include "ui/common/kit.h"

namespace crm::ui {

class ChartView;

/// A chart with the sentence that it proves as title, unit and scope below it, its legend, and a menu to save
/// it.
class ChartCard : public Panel
{
    Q_OBJECT

public:
    explicit ChartCard(ChartView *chart, QWidget *parent = nullptr);
    void setTexts(const QString &finding, const QString &unitAndScope);
    /// Instead of the chart, where there is too little to draw: says why.
    void setEmpty(const QString &reason);
    bool isBlank() const { return m_blank; }
    QString finding() const;
    QString unitAndScope() const;
    QString reason() const; ///< why there is nothing to draw
    ChartView &chart() const { return *m_chart; }

signals:
    /// Where a file has been written, or could not be.
    void saved(const QString &file);
    void failed(const QString &text);

private:
    void savePicture();
    void saveTable();
    void saveWorkbook();
    bool writeTable(QIODevice &device) const;
    void write(const QString &file, const std::function<bool(QIODevice &)> &content);

    ChartView *m_chart;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_reason;
    bool m_blank = false;
};

/// The names of the series of a chart, drawn as the series are.
class ChartLegend : public QWidget
{
public:
    explicit ChartLegend(ChartView *chart, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartView *m_chart;
};

} // namespace crm::ui
