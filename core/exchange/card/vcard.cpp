#include "core/exchange/card/vcard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {

QStringList splitEscaped(QStringView value, QChar mark)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            part += value[i];
            part += value[++i];
        } else if (value[i] == mark) {
            parts << part;
            part.clear();
        } else {
            part += value[i];
        }
    }
    return parts << part;
}

QString unescaped(QStringView value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        const QChar c = value[++i];
        if (c == u'n' || c == u'N')
            text += u'\n';
        else if (c.isLetterOrNumber())
            text += QStringLiteral("\\") + c;
        else
            text += c;
    }
    return text;
}

QString VCardProperty::text() const
{
    return unescaped(value);
}

QStringList VCardProperty::parts() const
{
    auto parts = splitEscaped(value, u';');
    for (auto &part : parts)
        part = unescaped(part);
    return parts;
}

bool VCardProperty::isOfType(QStringView type) const
{
    const auto types = parameters.value(u"TYPE"_s);
    return std::ranges::any_of(
        types, [&](const QString &each) { return type.compare(each, Qt::CaseInsensitive) == 0; });
}

bool VCardProperty::isPreferred() const
{
    return parameters.contains(u"PREF"_s) || isOfType(u"pref");
}

const VCardProperty *VCard::first(QStringView name) const
{
    const auto found = std::ranges::find(properties, name, &VCardProperty::name);
    return found == properties.end() ? nullptr : &*found;
}

const VCardProperty *VCard::best(QStringView name) const
{
    const auto found = std::ranges::find_if(
        properties, [&](const VCardProperty &each) { return each.name == name && each.isPreferred(); });
    return found == properties.end() ? first(name) : &*found;
}

QString VCard::text(QStringView name) const
{
    const auto *found = best(name);
    return found ? found->text() : QString();
}

} // namespace crm
