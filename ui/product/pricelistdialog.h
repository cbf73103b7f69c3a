#pragma once

#include "core/product/pricetext.h"
#include "core/segmentation/segment.h"
#include "ui/common/formdialog.h"

class QLineEdit;

namespace crm::ui {

class DateEdit;
class NoteEdit;

/// What is known before a price list is made.
struct PriceListDraft
{
    PriceList list = {};
    std::vector<Product> products = {};
    std::vector<Segment> segments = {}; ///< those that are lists
    QString currency = {}; ///< of the file
};

/// A price list: for whom, for how long, and the prices, which can be pasted from a spreadsheet.
class PriceListDialog : public FormDialog
{
    Q_OBJECT

public:
    PriceListDialog(Workspace &workspace, const PriceListDraft &draft, QWidget *parent);

signals:
    void saved(const QString &what);

protected:
    void save() override;

private:
    void addWhom();
    void addDays();
    void addPrices();

    Workspace &m_workspace;
    const PriceListDraft m_draft;
    QLineEdit *m_name;
    Combo *m_currency;
    QLineEdit *m_grade;
    Combo *m_segment;
    DateEdit *m_from;
    DateEdit *m_until;
    Combo *m_active;
    NoteEdit *m_prices;
};

} // namespace crm::ui
