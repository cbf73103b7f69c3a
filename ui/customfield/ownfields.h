#pragma once

#include "ui/customfield/customfieldinput.h"

#include <QGridLayout>

namespace crm {
class Session;
}

namespace crm::ui {

/// The fields that the users added to one kind of record, and the people whom some of them name.
struct OwnFieldChoices
{
    std::vector<CustomField> fields = {}; ///< those in use
    QStringList people = {};

    friend bool operator==(const OwnFieldChoices &, const OwnFieldChoices &) = default;
};

OwnFieldChoices readOwnFields(Session &session, FieldEntity entity);

/// The inputs of the users' own fields in a form, whatever kind of record it is about.
class OwnFields : public QObject
{
    Q_OBJECT

public:
    OwnFields(const OwnFieldChoices &choices, const CustomValues &stored, QObject *parent);

    const std::vector<CustomFieldInput *> &inputs() const { return m_inputs; }
    bool isEmpty() const { return m_inputs.empty(); }
    bool isTouched() const;
    bool isAnyRequired() const;
    /// The first that cannot be stored, with its name, or an empty text. Marks all of them.
    QString check() const;
    /// What is stored with what is typed on top; one that was emptied is empty.
    CustomValues values() const;
    /// In short what is filled in, for a heading that folds them away.
    QString summary() const;
    void reset();
    /// Lays them out two by two.
    QGridLayout *grid() const;

signals:
    void edited();

private:
    const CustomValues m_stored;
    std::vector<CustomFieldInput *> m_inputs;
};

} // namespace crm::ui
