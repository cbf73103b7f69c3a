#include "core/dataquality/companyname.h"

#include "core/base/text/fold.h"
#include "core/dataquality/chineseplaces.h"
#include "core/dataquality/companywords.h"
#include "core/dataquality/han.h"
#include "core/dataquality/westernwords.h"

#include <algorithm>
#include <optional>

namespace crm {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kShortestCore = 2;

bool isOpening(QChar character)
{
    return QStringView(u"([{<【〔「《〈").contains(character);
}

bool isClosing(QChar character)
{
    return QStringView(u")]}>】〕」》〉").contains(character);
}

QString lettersOf(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(kept),
                         [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return kept;
}

/// 一二三 beside 123: 第一机械厂, 第1机械厂.
QString plainNumerals(QString text)
{
    static constexpr QStringView numerals = u"〇一二三四五六七八九";
    for (qsizetype at = text.indexOf(u'第'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'第', at + 1)) {
        const auto digit = numerals.indexOf(text[at + 1]);
        if (digit >= 0)
            text[at + 1] = QChar(char16_t(u'0' + digit));
    }
    return text;
}

void takeForm(CompanyName &name, FirmForm form, bool legal)
{
    if (form != FirmForm::Unknown && (name.form == FirmForm::Unknown || name.form == FirmForm::Group))
        name.form = form;
    name.legal = name.legal || legal;
}

/// 有限公司 from the end, then 集团 before it.
void takeForms(CompanyName &name, QString &stem)
{
    while (const auto form = companyFormAtEnd(stem)) {
        if (form->text.size() >= stem.size()
            || (form->weak && stem.size() - form->text.size() < kShortestCore))
            return;
        stem.chop(form->text.size());
        takeForm(name, form->form, form->legal);
    }
}

/// "深圳分公司", "第2分厂" at the end.
void takeBranch(CompanyName &name, QString &stem)
{
    for (const QStringView marker : {QStringView(u"分公司"), QStringView(u"分厂"), QStringView(u"分店"),
                                     QStringView(u"办事处"), QStringView(u"分部")}) {
        if (!stem.endsWith(marker) || stem.size() <= marker.size())
            continue;
        stem.chop(marker.size());
        const auto place = placeAtEnd(stem);
        if (place && stem.size() - place->length >= kShortestCore) {
            name.branch = place->name.toString();
            stem.chop(place->length);
        } else {
            name.branch = marker.toString();
        }
        takeForms(name, stem);
        return;
    }
}

void addPlace(CompanyName &name, QStringView place)
{
    if (!name.places.contains(place))
        name.places << place.toString();
    name.legal = true;
}

void takeLeadingPlaces(CompanyName &name, QString &stem)
{
    bool known = false;
    while (const auto place = placeAtStart(stem)) {
        if (stem.size() - place->length < kShortestCore)
            return;
        addPlace(name, place->name);
        stem.remove(0, place->length);
        known = true;
    }
    if (!known)
        return;
    // 浦东新区张江镇: a district and a town in it.
    for (int level = 0; level < 2; ++level) {
        const auto district = districtAtStart(stem);
        if (!district || stem.size() - district->length < kShortestCore)
            return;
        addPlace(name, district->name);
        stem.remove(0, district->length);
    }
}

void takeTrailingPlace(CompanyName &name, QString &stem)
{
    const auto place = placeAtEnd(stem);
    if (!place || stem.size() - place->length < kShortestCore)
        return;
    addPlace(name, place->name);
    stem.chop(place->length);
}

void takeTrades(CompanyName &name, QString &stem)
{
    while (true) {
        const auto trade = tradeAtEnd(stem);
        if (trade.isEmpty() || stem.size() - trade.size() < kShortestCore)
            return;
        name.trades.prepend(trade.toString());
        stem.chop(trade.size());
    }
}

/// What stands in brackets: a place (华强电子(深圳)), a form ((个体工商户)), or a remark that is left out.
void takeBracket(CompanyName &name, QString inner)
{
    inner = lettersOf(inner);
    QString rest = inner;
    while (const auto place = placeAtStart(rest)) {
        addPlace(name, place->name);
        rest.remove(0, place->length);
    }
    if (const auto form = companyFormAtEnd(rest); form && form->text.size() == rest.size())
        takeForm(name, form->form, form->legal);
}

/// The text outside its brackets; a name that is nothing but a bracket stays.
QString withoutBrackets(CompanyName &name, QStringView folded)
{
    QString outside;
    QString inner;
    int depth = 0;
    for (const QChar character : folded) {
        if (isOpening(character)) {
            ++depth;
        } else if (isClosing(character) && depth > 0) {
            if (--depth == 0)
                takeBracket(name, std::exchange(inner, QString()));
        } else {
            (depth > 0 ? inner : outside) += character;
        }
    }
    if (lettersOf(outside).isEmpty())
        return lettersOf(inner.isEmpty() ? folded : QStringView(inner));
    return outside;
}

void takeApart(CompanyName &name, const QString &outside)
{
    auto stem = plainNumerals(lettersOf(outside));
    takeBranch(name, stem);
    takeForms(name, stem);
    takeLeadingPlaces(name, stem);
    takeTrailingPlace(name, stem);
    takeForms(name, stem);
    takeTrades(name, stem);
    name.core = stem;
}

void takeWords(CompanyName &name, QStringView outside)
{
    for (const auto &word : westernWords(outside)) {
        if (isLegalWord(word)) {
            name.legal = true;
            name.form = FirmForm::Company;
        } else if (!isArticle(word)) {
            name.words << word;
        }
    }
    if (name.words.isEmpty())
        name.words = westernWords(outside);
    name.core = name.words.join(QString());
}

} // namespace

CompanyName companyName(QStringView text)
{
    const auto folded = fold(text);
    CompanyName name{.whole = lettersOf(folded)};
    const auto outside = withoutBrackets(name, folded);
    if (hasHan(outside))
        takeApart(name, outside);
    else
        takeWords(name, outside);
    if (name.core.isEmpty())
        name.core = name.whole;
    return name;
}

} // namespace crm
