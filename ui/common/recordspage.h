#pragma once

#include "ui/common/page.h"
#include "ui/common/textrowsmodel.h"

namespace crm::ui {

class ListTable;

/// A page for a short list of records that are added and edited by a dialog: title, list, a note at the foot.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    void editCurrent() override;
    bool ready() const override { return m_ready; }

protected:
    struct Texts
    {
        QString title;
        QString note; ///< at the foot
    };

    RecordsPage(Settings &settings, const QString &name, const Texts &texts,
                std::vector<TextRowsModel::Column> columns, std::initializer_list<int> widths);

    void show(std::vector<QStringList> rows);
    /// A row was opened by a double click, Enter or F2.
    virtual void edit(int row) = 0;

private:
    TextRowsModel *m_model;
    ListTable *m_table;
    bool m_ready = false;
};

} // namespace crm::ui
