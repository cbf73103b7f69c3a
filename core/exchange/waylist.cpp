#include "core/exchange/waylist.h"

#include "core/base/text/clean.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kNamed = u": "_s;

NamedWay wayOf(QString text)
{
    text.replace(u"："_s, kNamed);
    const auto colon = text.indexOf(kNamed);
    return colon < 1 ? NamedWay{.value = cleanLine(text)}
                     : NamedWay{cleanLine(text.left(colon)), cleanLine(text.mid(colon + kNamed.size()))};
}

QString textOf(const NamedWay &way)
{
    return way.label.isEmpty() ? way.value : way.label + kNamed + way.value;
}

} // namespace

std::vector<NamedWay> waysOf(const QString &cell)
{
    std::vector<NamedWay> ways;
    QString plain = cell;
    plain.replace(u'；', u';');
    for (const auto &part : plain.split(u';', Qt::SkipEmptyParts))
        if (auto way = wayOf(part); !way.value.isEmpty())
            ways.push_back(std::move(way));
    return ways;
}

QString wayCell(const std::vector<NamedWay> &ways)
{
    QStringList texts;
    for (const auto &way : ways)
        texts << textOf(way);
    const auto joined = texts.join(u"; "_s);
    return texts.size() > 1 && waysOf(joined) != ways ? texts.front() : joined;
}

} // namespace crm
