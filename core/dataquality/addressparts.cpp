#include "core/dataquality/addressparts.h"

#include "core/base/text/fold.h"
#include "core/dataquality/chineseplaces.h"
#include "core/dataquality/han.h"
#include "core/dataquality/westernwords.h"

#include <algorithm>

namespace crm {

namespace {

/// Ends a piece and says nothing itself.
bool isMarker(QChar character)
{
    return QStringView(u"省市区县镇乡村路街道巷弄里号栋幢座楼层室").contains(character);
}

/// 三楼 and 3楼, 十二号 and 12号.
int numeralValue(QStringView text)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    if (text.isEmpty() || text.size() > 3)
        return -1;
    int value = 0;
    bool ten = false;
    for (const QChar character : text) {
        if (character == u'十' && !ten) {
            value = std::max(value, 1) * 10;
            ten = true;
            continue;
        }
        const auto digit = digits.indexOf(character);
        if (digit < 0 || (!ten && value > 0))
            return -1;
        value += int(digit);
    }
    return value;
}

class Parts
{
public:
    void addWord(QStringView text)
    {
        if (!text.isEmpty())
            m_parts.push_back(
                {text.toString(), std::ranges::any_of(text, [](QChar c) { return c.isDigit(); })});
    }

    void addHan(QStringView run)
    {
        while (const auto place = placeAtStart(run)) {
            addWord(place->name);
            run = run.mid(place->length);
        }
        qsizetype start = 0;
        for (qsizetype i = 0; i < run.size(); ++i) {
            if (!isMarker(run[i]))
                continue;
            addPiece(run.mid(start, i - start));
            start = i + 1;
        }
        addPiece(run.mid(start));
    }

    std::vector<AddressPart> take() { return std::move(m_parts); }

private:
    /// 单元, 工业 of 工业区 and the like stay; a single character at a marker (大道) does not tell anything.
    void addPiece(QStringView piece)
    {
        if (const int value = numeralValue(piece); value > 0)
            m_parts.push_back({QString::number(value), true});
        else if (piece != u"大" && piece != u"单元" && piece != u"第")
            addWord(piece.endsWith(u'大') && piece.size() > 2 ? piece.chopped(1) : piece);
    }

    std::vector<AddressPart> m_parts;
};

} // namespace

std::vector<AddressPart> addressParts(QStringView text)
{
    Parts parts;
    for (const auto &word : westernWords(fold(text))) {
        if (!hasHan(word)) {
            parts.addWord(addressWord(word));
            continue;
        }
        qsizetype start = 0;
        for (qsizetype i = 1; i <= word.size(); ++i) {
            if (i < word.size() && isHan(word[i]) == isHan(word[start]))
                continue;
            const auto run = QStringView(word).mid(start, i - start);
            if (isHan(run.front()))
                parts.addHan(run);
            else
                parts.addWord(run);
            start = i;
        }
    }
    return parts.take();
}

} // namespace crm
