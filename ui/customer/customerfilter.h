#pragma once

#include "core/base/outcome.h"
#include "core/directory/directoryquery.h"
#include "core/session/session.h"

#include <QStringList>
#include <QVariantMap>

namespace crm::ui {

/// What the list of customers is narrowed to, as the person chose it and as it is kept. All parts have to
/// hold.
struct CustomerFilter
{
    /// Customers whose field has one of these values; an empty one stands for none.
    struct Choice
    {
        FieldRef field = {};
        QStringList values = {}; ///< ids of owners and pools, else what is shown

        friend bool operator==(const Choice &, const Choice &) = default;
    };
    /// From one number or day to another, both included: days, pieces, units of the currency, 2024-01-31.
    /// An empty end is open.
    struct Span
    {
        FieldRef field = {};
        QString from = {};
        QString to = {};

        bool isOpen() const { return from.isEmpty() && to.isEmpty(); }

        friend bool operator==(const Span &, const Span &) = default;
    };
    /// Just these customers, such as those behind the bar of a chart.
    struct Only
    {
        QList<qint64> ids = {};
        QString title = {};

        friend bool operator==(const Only &, const Only &) = default;
    };

    QString search = {};
    QString quick = QStringLiteral("all"); ///< the key of one of quickFilters()
    std::vector<Choice> choices = {};
    std::vector<Span> spans = {};
    std::optional<Only> only = {};
    QString expression = {}; ///< in the filter language of the directory

    /// Nothing besides the quick filter.
    bool isPlain() const { return choices.empty() && spans.empty() && !only && expression.isEmpty(); }
    bool isEmpty() const { return isPlain() && search.isEmpty() && quick == QLatin1String("all"); }
    QStringList values(FieldRef field) const;
    /// Takes the place of a quick filter about the same field.
    void setValues(FieldRef field, const QStringList &values);
    Span span(FieldRef field) const;
    void setSpan(const Span &span);

    /// Only who is in this segment, too.
    void addSegment(const QString &name);

    /// With another quick filter, which takes the place of what is chosen of the same field.
    CustomerFilter withQuick(const QString &quick) const;

    /// An error where the expression cannot be read.
    Outcome<std::vector<FilterRule>> rules(const DirectoryLists &lists, UserId me) const;

    QVariantMap toMap() const;
    /// What a map does not say stays empty. {"pool": id} is understood besides.
    static CustomerFilter fromMap(const QVariantMap &map);

    friend bool operator==(const CustomerFilter &, const CustomerFilter &) = default;
};

/// A filter that is one click away.
struct QuickFilter
{
    QString key;
    QString text;
    const char *icon = nullptr;
};

QList<QuickFilter> quickFilters();

/// A value of a choice for people: ids as names, "1" of yes or no as "Yes".
QString choiceText(FieldRef field, const QString &value, const DirectoryLists &lists);

/// "Grade: A, B", for the chip of a choice or a span.
QString describe(const CustomerFilter::Choice &choice, const DirectoryLists &lists);
QString describe(const CustomerFilter::Span &span, const DirectoryLists &lists);
QString describe(const CustomerFilter::Only &only);

} // namespace crm::ui
