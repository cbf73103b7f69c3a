#include "core/dataquality/personname.h"

#include "core/base/text/fold.h"
#include "core/dataquality/han.h"
#include "core/dataquality/westernwords.h"

#include <algorithm>
#include <array>

namespace crm {

namespace {

/// How people are addressed, the longest of each ending first.
constexpr std::array kTitles{
    QStringView(u"总经理"), QStringView(u"副总"),   QStringView(u"董事长"), QStringView(u"负责人"),
    QStringView(u"先生"),   QStringView(u"女士"),   QStringView(u"小姐"),   QStringView(u"太太"),
    QStringView(u"经理"),   QStringView(u"主任"),   QStringView(u"主管"),   QStringView(u"老师"),
    QStringView(u"老板"),   QStringView(u"师傅"),   QStringView(u"采购"),   QStringView(u"厂长"),
    QStringView(u"店长"),   QStringView(u"会计"),   QStringView(u"财务"),   QStringView(u"医生"),
    QStringView(u"教授"),   QStringView(u"工程师"), QStringView(u"部长"),   QStringView(u"科长"),
    QStringView(u"处长"),   QStringView(u"总监"),   QStringView(u"总"),     QStringView(u"工"),
    QStringView(u"姐"),     QStringView(u"哥"),     QStringView(u"董"),     QStringView(u"生")};

bool isHonorific(QStringView word)
{
    static constexpr std::array words{QStringView(u"mr"),   QStringView(u"mrs"), QStringView(u"ms"),
                                      QStringView(u"miss"), QStringView(u"dr"),  QStringView(u"prof"),
                                      QStringView(u"jr"),   QStringView(u"sr")};
    return std::ranges::find(words, word) != words.end();
}

/// 王建国经理 loses its title whole, 李工 and 陈生 keep a surname; the single characters are titles only
/// behind a surname alone.
QString withoutTitle(const QString &name)
{
    for (const auto title : kTitles) {
        const auto rest = name.size() - title.size();
        if (name.endsWith(title) && rest >= 1 && (title.size() > 1 || rest == 1))
            return name.left(rest);
    }
    return name;
}

PersonName chinesePerson(const QString &folded)
{
    QString letters;
    std::ranges::copy_if(folded, std::back_inserter(letters), isHan);
    PersonName name{.whole = withoutTitle(letters)};
    name.surnameOnly = name.whole.size() == 1;
    return name;
}

} // namespace

PersonName personName(QStringView text)
{
    const auto folded = fold(text);
    if (hasHan(folded))
        return chinesePerson(folded);
    PersonName name;
    for (const auto &word : westernWords(folded)) {
        if (!isHonorific(word))
            name.words << word;
    }
    auto sorted = name.words;
    sorted.sort();
    name.whole = sorted.join(QString());
    return name;
}

} // namespace crm
