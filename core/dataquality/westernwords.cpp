#include "core/dataquality/westernwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace crm {

namespace {

using namespace Qt::StringLiterals;

constexpr QStringView kLegal =
    u"co ltd limited inc incorporated corp corporation company llc llp plc gmbh ag kg sa sas sarl srl spa "
    u"bv nv oy ab as aps kk pte pty sdn bhd lp holdings";
constexpr QStringView kArticles = u"the and of a an at in on for de la le el";

/// What is written short, and its full word: postal abbreviations of the United States, the United Kingdom
/// and Australia, ordinals, compass points.
constexpr QStringView kAddressWords = u"st street;str street;ave avenue;av avenue;rd road;blvd boulevard;blv "
                                      u"boulevard;dr drive;drv drive;ln lane;la lane;pl place;plz "
                                      u"plaza;sq square;ct court;crt court;ter terrace;tce terrace;tr "
                                      u"terrace;cres crescent;cr crescent;cct circuit;cir circle;crcl "
                                      u"circle;pde parade;hwy highway;pkwy parkway;pky parkway;fwy "
                                      u"freeway;expy expressway;apt apartment;ste suite;bldg building;fl "
                                      u"floor;flr floor;rm room;unt unit;mt mount;ft fort;sts street;rds "
                                      u"road;aves avenue;ests estate;est estate;vlg village;hts "
                                      u"heights;gdns gardens;gdn gardens;grv grove;gr grove;cl close;n "
                                      u"north;s south;e east;w west;ne northeast;nw northwest;se "
                                      u"southeast;sw southwest;first 1;second 2;third 3;fourth 4;fifth "
                                      u"5;sixth 6;seventh 7;eighth 8;ninth 9;tenth 10;eleventh "
                                      u"11;twelfth 12;dist district;no number;nr number";

QSet<QStringView> words(QStringView text)
{
    const auto list = text.split(u' ');
    return {list.begin(), list.end()};
}

/// 5 of 5th, 1 of 1st.
QStringView withoutOrdinal(QStringView word)
{
    if (word.size() < 3 || !word.front().isDigit())
        return word;
    const auto end = word.right(2);
    const bool ordinal = end == u"th" || end == u"st" || end == u"nd" || end == u"rd";
    const auto digits = word.chopped(2);
    return ordinal && std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); }) ? digits : word;
}

char16_t consonantClass(QChar letter)
{
    switch (letter.unicode()) {
    case u'b':
    case u'f':
    case u'p':
    case u'v': return u'1';
    case u'c':
    case u'g':
    case u'j':
    case u'k':
    case u'q':
    case u's':
    case u'x':
    case u'z': return u'2';
    case u'd':
    case u't': return u'3';
    case u'l': return u'4';
    case u'm':
    case u'n': return u'5';
    case u'r': return u'6';
    default: return 0;
    }
}

} // namespace

QStringList westernWords(QStringView folded)
{
    QStringList all;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            all << std::exchange(word, QString());
    };
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const auto character = folded[i];
        if (character.isLetterOrNumber() || character.isSurrogate() || character.isMark()) {
            word += character;
        } else if (character == u'&') {
            finish();
            all << u"and"_s;
        } else if (character == u'.' && word.size() == 1 && i + 2 < folded.size() && folded[i + 2] == u'.') {
            continue; // s.a., j.r.
        } else if (character != u'\'' && character != u'`') {
            finish();
        }
    }
    finish();
    return all;
}

bool isLegalWord(QStringView word)
{
    static const auto set = words(kLegal);
    return set.contains(word);
}

bool isArticle(QStringView word)
{
    static const auto set = words(kArticles);
    return set.contains(word);
}

QString addressWord(QStringView word)
{
    static const auto table = [] {
        QHash<QStringView, QStringView> all;
        for (const auto pair : kAddressWords.split(u';')) {
            const auto space = pair.indexOf(u' ');
            all.insert(pair.left(space), pair.mid(space + 1));
        }
        return all;
    }();
    return table.value(word, withoutOrdinal(word)).toString();
}

QString soundCode(QStringView word)
{
    QString code;
    char16_t last = 0;
    for (const QChar letter : word) {
        const auto group = consonantClass(letter);
        if (code.isEmpty() && letter.isLetterOrNumber())
            code += letter;
        else if (letter.isDigit())
            code += letter;
        else if (group != 0 && group != last)
            code += QChar(group);
        if (letter != u'h' && letter != u'w')
            last = group;
    }
    return code;
}

} // namespace crm
