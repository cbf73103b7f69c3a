#include "ui/common/formvalues.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QHash>
#include <QJsonValue>
#include <QLineEdit>
#include <QMetaProperty>

#include <functional>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

using Visit = std::function<void(const QString &, QWidget *, const QMetaProperty &)>;

/// Scroll bars, plain buttons, what only shows or hides a part of the form: they have no value to keep.
bool hasValue(const QWidget *widget)
{
    if (qobject_cast<const QAbstractSlider *>(widget))
        return false;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->isCheckable() && !widget->property(kNoValue).toBool();
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return !line || line->echoMode() == QLineEdit::Normal;
}

QString keyOf(const QWidget *widget, QHash<QString, int> &taken)
{
    QString key = widget->objectName();
    if (key.isEmpty() || key.startsWith("qt_"_L1))
        key = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    const int count = ++taken[key];
    return count == 1 ? key : key + u'#' + QString::number(count);
}

void walk(const QWidget *parent, QHash<QString, int> &taken, const Visit &visit)
{
    for (auto *child : parent->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow())
            continue;
        const auto property = widget->metaObject()->userProperty();
        if (!property.isValid())
            walk(widget, taken, visit);
        else if (hasValue(widget))
            visit(keyOf(widget, taken), widget, property);
    }
}

} // namespace

QJsonObject formValues(const QWidget *form)
{
    QJsonObject values;
    QHash<QString, int> taken;
    walk(form, taken, [&](const QString &key, const QWidget *widget, const QMetaProperty &property) {
        values.insert(key, QJsonValue::fromVariant(property.read(widget)));
    });
    return values;
}

void setFormValues(QWidget *form, const QJsonObject &values)
{
    QHash<QString, int> taken;
    walk(form, taken, [&](const QString &key, QWidget *widget, const QMetaProperty &property) {
        const auto value = values.value(key);
        if (!value.isUndefined() && value != QJsonValue::fromVariant(property.read(widget)))
            property.write(widget, value.toVariant());
    });
}

} // namespace crm::ui
