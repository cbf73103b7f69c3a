#pragma once

#include "ui/customer/formparts.h"

#include <QVariantList>
#include <QWidget>

class QVBoxLayout;

namespace crm::ui {

class Button;

/// Any number of ways to reach somebody, a line each: what it is, the number or address, a label.
class PointRows : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantList typed READ typed WRITE setTyped USER true)

public:
    explicit PointRows(QWidget *parent = nullptr);
    ~PointRows() override;
    void set(const std::vector<ContactPoint> &points);
    void collect(CollectedCard &into, ContactId contact) const;
    QString summary() const;
    /// Each line as it stands in the controls, with the id of the point that it is about.
    QVariantList typed() const;
    void setTyped(const QVariantList &lines);

signals:
    void changed();

private:
    struct Row;

    void add(const ContactPoint &point);

    std::vector<std::unique_ptr<Row>> m_rows;
    QVBoxLayout *m_box;
    Button *m_more = nullptr;
};

/// Any number of postal addresses.
class AddressRows : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QVariantList typed READ typed WRITE setTyped USER true)

public:
    explicit AddressRows(QWidget *parent = nullptr);
    ~AddressRows() override;
    void set(const std::vector<Address> &addresses);
    void collect(CollectedCard &into) const;
    QString summary() const;
    QVariantList typed() const; ///< as that of PointRows
    void setTyped(const QVariantList &lines);

signals:
    void changed();

private:
    struct Row;

    void add(const Address &address);

    std::vector<std::unique_ptr<Row>> m_rows;
    QVBoxLayout *m_box;
    Button *m_more = nullptr;
};

} // namespace crm::ui
