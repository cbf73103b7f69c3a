#pragma once

#include <QWidget>

namespace crm::ui {

/// Who gets how many, on top of what they have: a bar for each, with their limit where there is one.
class SharesView : public QWidget
{
public:
    struct Share
    {
        QString name = {};
        qint64 before = 0;
        qint64 more = 0;
        qint64 limit = -1; ///< below 0: none
    };

    explicit SharesView(QWidget *parent = nullptr);
    void set(std::vector<Share> shares);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Share> m_shares;
};

} // namespace crm::ui
