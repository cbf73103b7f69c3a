#include "ui/common/moneyinput.h"

using namespace Qt::StringLiterals;

namespace crm::ui {

std::optional<Amount> typedMoney(QString text)
{
    text.remove(u',').remove(u'，').remove(u' ');
    if (text.isEmpty())
        return Amount{};
    qint64 factor = 1;
    for (const auto &[unit, value] : {std::pair(u'万', 10'000LL), std::pair(u'萬', 10'000LL),
                                      std::pair(u'亿', 100'000'000LL), std::pair(u'億', 100'000'000LL)}) {
        if (text.endsWith(unit)) {
            factor = value;
            text.chop(1);
        }
    }
    const auto amount = Amount::parse(text);
    if (!amount || *amount < Amount{} || amount->value > Amount::kMost / factor)
        return {};
    return Amount{amount->value * factor};
}

QString moneyText(Amount amount)
{
    if (amount.value == 0)
        return {};
    return amount.value % Amount::kScale == 0 ? QString::number(amount.value / Amount::kScale)
                                              : amount.toString();
}

QStringList offeredCurrencies(const QStringList &first)
{
    static const QStringList usual{u"CNY"_s, u"USD"_s, u"EUR"_s, u"HKD"_s, u"TWD"_s, u"JPY"_s, u"GBP"_s};
    QStringList offered = first + usual;
    offered.removeDuplicates();
    offered.removeAll(QString());
    return offered;
}

} // namespace crm::ui
