#include "core/exchange/columnguess.h"

#include "core/exchange/birthdaytext.h"
#include "core/exchange/celltext.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/discountguess.h"
#include "core/exchange/headersubject.h"
#include "core/exchange/headersynonyms.h"
#include "core/exchange/numberedcontacts.h"
#include "core/exchange/ordertotalguess.h"
#include "core/exchange/phoneregion.h"
#include "core/exchange/quantityguess.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr size_t kLookedAt = 200; // rows

/// The shares of a column's filled cells that can be read as something.
struct Content
{
    int filled = 0;
    double mails = 0;
    double phones = 0; // as in China: mobile, or area code and number
    double anyPhones = 0;
    double dates = 0;
    double birthdays = 0; // dates, and those without a year or of the lunar calendar
    double numbers = 0;
    double discounts = 0;
    double texts = 0;
    double clocks = 0; // 14:30
    double people = 0; // Chinese names of two or three characters
    double distinct = 0;
    bool isCount = false; // 1, 2, 3 ...: the numbers of the rows
};

/// Begins with one of the family names that nearly everybody has, and is no 徐州市.
bool isChineseName(const QString &text)
{
    static const auto families =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
        u"沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔"
        u"向汤常温康施文牛樊葛邢安齐伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单"
        u"裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦"
        u"戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查"
        u"麻苑迟邝張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭葉蘇呂盧鍾譚陸範賈韋鄒閆龍賀顧龔萬錢嚴湯莊聶魯歐關蘭寧華"_s;
    return text.size() >= 2 && text.size() <= 3 && families.contains(text[0])
        && !u"市省区區县縣州镇鎮"_s.contains(text.back())
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool isChinesePhone(const QString &text)
{
    QString digits;
    for (const auto c : text) {
        if (c.isDigit())
            digits += c;
        else if (!u"+-() "_s.contains(c))
            return false;
    }
    if (digits.startsWith("86"_L1) && digits.size() == 13)
        digits.remove(0, 2);
    const bool mobile = digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3';
    return mobile || (digits.size() >= 10 && digits.size() <= 12 && digits[0] == u'0' && text.contains(u'-'));
}

Content contentOf(const SheetShape &shape, int column)
{
    Content content;
    QSet<QString> seen;
    qint64 last = 0;
    bool counts = true;
    for (size_t i = 0; i < std::min(shape.sample.size(), kLookedAt); ++i) {
        const auto &fields = shape.sample[i].fields;
        const auto text = column < fields.size() ? withoutNeutralizing(fields[column].trimmed()) : QString();
        const auto utf8 = text.toStdString();
        if (text.isEmpty() || isNullWord(utf8))
            continue;
        ++content.filled;
        bool isNumber = false;
        const auto count = text.toLongLong(&isNumber);
        counts = counts && isNumber && count > last && (last > 0 ? count == last + 1 : count == 1);
        last = count;
        seen.insert(text);
        const bool number = readAmount(utf8).state == AmountReading::State::Good;
        const bool date = readDate(utf8).state != DateReading::State::NoDate;
        content.mails += text.contains(u'@') && mailProblem(utf8).isEmpty();
        content.phones += isChinesePhone(text);
        content.anyPhones += looksLikePhone(utf8);
        content.dates += date;
        content.birthdays += date || birthdayOfCell(text);
        content.numbers += number;
        content.discounts += readDiscount(utf8).has_value();
        content.texts += !number && !date && !text.contains(u'@');
        content.people += isChineseName(text);
        content.clocks += readTimeOfDay(utf8).has_value();
    }
    if (content.filled == 0)
        return content;
    for (auto *share :
         {&content.mails, &content.phones, &content.anyPhones, &content.dates, &content.birthdays,
          &content.numbers, &content.discounts, &content.texts, &content.people, &content.clocks})
        *share /= content.filled;
    content.isCount = counts;
    content.distinct = double(seen.size()) / content.filled;
    return content;
}

/// 总售价, Total Selling Price: what all of a line costs together, though it ends as the price of one does.
bool isOfAll(const QString &key)
{
    static const QStringList words{u"总"_s, u"合计"_s, u"小计"_s, u"total"_s, u"subtotal"_s};
    return std::ranges::any_of(words, [&](const QString &word) { return key.contains(word); });
}

double byHeader(ImportKind kind, const ImportField &field, const QString &key)
{
    const auto &synonyms = headerSynonyms(kind, QString(field.name));
    if (key.isEmpty())
        return 0;
    if (const auto rank = synonyms.indexOf(key); rank >= 0)
        return std::max(0.7, 0.98 - 0.01 * double(rank));
    if (const auto &rare = rareHeaders(kind, QString(field.name)); rare.contains(key))
        return 0.68 - 0.001 * double(rare.indexOf(key));
    const bool isPrice = field.name == "price"_L1;
    if (isOfLines(kind) && isOfAll(key) && (isPrice || field.name == "amount"_L1)) {
        const auto ends = [&](const QString &word) { return key.endsWith(word); };
        const auto &prices = headerSynonyms(kind, u"price");
        if (std::ranges::any_of(prices, ends) || key.contains(u"售价"))
            return isPrice ? 0 : 0.6;
    }
    // What a header is about stands at its end in both languages: 客户联系电话, Ship To City.
    for (qsizetype rank = 0; rank < synonyms.size(); ++rank) {
        const auto &synonym = synonyms[rank];
        const bool ascii =
            std::all_of(synonym.begin(), synonym.end(), [](QChar c) { return c.unicode() < 0x80; });
        if (synonym.size() >= (ascii ? 5 : 2) && key.endsWith(synonym)
            && keepsSubject(key.chopped(synonym.size()), field.type))
            return std::max(0.4, 0.6 - 0.005 * double(rank));
    }
    return 0;
}

/// What the header ends in is the field, but of somebody else: 紧急联系人电话 is no phone of the customer.
bool saysSomebodyElse(ImportKind kind, const ImportField &field, const QString &key)
{
    const auto &synonyms = headerSynonyms(kind, QString(field.name));
    return std::ranges::any_of(synonyms, [&](const QString &synonym) {
        return synonym.size() >= 2 && key.size() > synonym.size() && key.endsWith(synonym)
            && isOfSomebodyElse(key.chopped(synonym.size()));
    });
}

/// A column that could be the phone, where another one is, is a second one, a third and a fourth; but of two
/// that are called the same, a person has to say what the other one is.
double byFurtherHeader(ImportKind kind, const ImportField &field, const QString &header)
{
    constexpr std::pair<QLatin1StringView, double> kFurther[] = {
        {"phone_2"_L1, 0.9}, {"phone_3"_L1, 0.85}, {"phone_4"_L1, 0.8}};
    const auto *further =
        std::ranges::find(kFurther, field.name, &std::pair<QLatin1StringView, double>::first);
    const int phone = further == std::end(kFurther) ? -1 : fieldIndex(kind, u"phone");
    if (phone < 0 || header.endsWith(u')'))
        return 0;
    return further->second * byHeader(kind, importFields(kind)[size_t(phone)], headerKey(header));
}

// A header that promises what the cells do not hold is not believed.
double agreement(ImportFieldType type, const Content &content)
{
    if (content.filled < 3)
        return 1;
    const auto judge = [](double share) { return share < 0.3 ? 0.5 : 1.0; };
    switch (type) {
    case ImportFieldType::Mail: return judge(content.mails);
    case ImportFieldType::Phone: return judge(content.anyPhones);
    case ImportFieldType::Birthday: return judge(content.birthdays);
    case ImportFieldType::Date:
    case ImportFieldType::Instant: return judge(content.dates);
    case ImportFieldType::Money:
    case ImportFieldType::Quantity: return judge(content.numbers);
    case ImportFieldType::Discount: return judge(content.discounts);
    case ImportFieldType::Name: return content.mails > 0.5 ? 0.5 : 1.0;
    default: return 1;
    }
}

double byContent(const ImportField &field, const Content &content, bool hasHeader)
{
    if (content.filled < 2)
        return 0;
    if (field.type == ImportFieldType::Mail && content.mails > 0.8)
        return 0.5;
    if (field.type == ImportFieldType::Phone && content.phones > 0.8)
        return field.name == "phone"_L1 ? 0.45 : 0;
    if (field.name == "time"_L1 && content.clocks > 0.6)
        return 0.55;
    const bool mainDate = field.name == "date"_L1 || field.name == "at"_L1;
    if (mainDate && content.dates > 0.9 && content.numbers < 0.5)
        return 0.4;
    const bool mainName = field.name == "name"_L1 || field.name == "customer"_L1;
    const bool people = content.people > 0.8;
    if (mainName && !hasHeader && content.texts > 0.9)
        return (people ? 0.15 : 0.2) + 0.1 * content.distinct;
    return field.name == "contact"_L1 && !hasHeader && people && content.distinct > 0.5 ? 0.1 : 0;
}

/// A header in the brackets of ownHeader() is nothing else. A name of the program's own means that field.
double byName(ImportKind kind, const QString &header, const QString &ownField)
{
    if (header == u'[' + ownField + u']')
        return 1;
    if (isKnownHeader(kind, header))
        return 0;
    return header == ownField ? 0.99 : headerKey(header) == headerKey(ownField) ? 0.9 : 0;
}

void addOwn(std::vector<ColumnGuess> &candidates, ImportKind kind, const SheetShape &shape,
            const QStringList &ownFields)
{
    for (int column = 0; shape.hasNames() && column < int(shape.headers.size()); ++column)
        for (const auto &field : ownFields)
            if (const double confidence = byName(kind, shape.headers[column].trimmed(), field);
                confidence > 0)
                candidates.push_back({field, column, confidence});
}

/// Of the candidates in their order, each field and each column once.
std::vector<ColumnGuess> choose(const std::vector<ColumnGuess> &candidates)
{
    std::vector<ColumnGuess> chosen;
    for (const auto &candidate : candidates) {
        const bool taken = std::any_of(chosen.begin(), chosen.end(), [&](const auto &other) {
            return other.field == candidate.field || other.column == candidate.column;
        });
        if (!taken)
            chosen.push_back(candidate);
    }
    return chosen;
}

/// Beside the name of a company 客户姓名 is who one speaks to there.
void addPerson(const SheetShape &shape, std::vector<ColumnGuess> &chosen)
{
    static const QStringList people{u"客户姓名"_s, u"姓名"_s, u"会员姓名"_s, u"顾客姓名"_s, u"fullname"_s};
    const auto has = [&](QStringView field) {
        return std::ranges::any_of(chosen, [&](const ColumnGuess &guess) { return guess.field == field; });
    };
    for (int column = 0;
         shape.hasNames() && has(u"name") && !has(u"contact") && column < int(shape.headers.size()); ++column)
        if (people.contains(headerKey(shape.headers[column]))
            && std::ranges::find(chosen, column, &ColumnGuess::column) == chosen.end())
            chosen.push_back({u"contact"_s, column, 0.8});
}

/// 名字 is a whole name, but beside 姓氏 what one is called by.
void partNames(const SheetShape &shape, std::vector<ColumnGuess> &chosen)
{
    const auto guess = [&](QStringView field) {
        return std::ranges::find_if(chosen, [=](const ColumnGuess &each) { return each.field == field; });
    };
    const auto name = guess(u"name");
    if (name != chosen.end() && guess(u"family_name") != chosen.end() && guess(u"given_name") == chosen.end()
        && headerKey(shape.headers.value(name->column)) == u"名字")
        name->field = u"given_name"_s;
}

} // namespace

std::vector<ColumnGuess> guessColumns(ImportKind kind, const SheetShape &shape, const QStringList &ownFields)
{
    std::vector<ColumnGuess> candidates;
    addOwn(candidates, kind, shape, ownFields);
    if (kind == ImportKind::Customers && shape.hasNames())
        std::ranges::copy(numberedContacts(shape), std::back_inserter(candidates));
    for (int column = 0; column < int(shape.headers.size()); ++column) {
        const auto content = contentOf(shape, column);
        const bool hasHeader = shape.hasNames();
        const auto key = hasHeader ? headerKey(shape.headers[column]) : QString();
        if (hasHeader && headerSynonyms(kind, kWorkedOut).contains(key))
            continue;
        for (const auto &field : importFields(kind)) {
            if (content.isCount && field.name == "code"_L1 && isVagueCode(kind, key))
                continue; // the rows are numbered; as codes they would bring every list into the first one
            const double header =
                std::max(byHeader(kind, field, key),
                         hasHeader ? byFurtherHeader(kind, field, shape.headers[column]) : 0)
                * agreement(field.type, content);
            const double confidence = saysSomebodyElse(kind, field, key)
                                        ? header
                                        : std::max(header, byContent(field, content, hasHeader));
            if (confidence > 0)
                candidates.push_back({QString(field.name), column, confidence});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
    auto chosen = choose(candidates);
    if (turnOrderTotals(kind, shape, chosen, candidates))
        chosen = choose(candidates); // the amount of the lines may stand in another column
    if (turnQuantities(kind, shape, chosen, candidates))
        chosen = choose(candidates);
    if (turnDocuments(kind, shape, chosen, candidates))
        chosen = choose(candidates);
    if (turnDiscounts(kind, shape, chosen, candidates))
        chosen = choose(candidates);
    if (kind == ImportKind::Customers)
        addPerson(shape, chosen);
    if (kind == ImportKind::Contacts && shape.hasNames())
        partNames(shape, chosen);
    return chosen;
}

QStringList columnsNotTaken(const ImportMapping &mapping, const SheetShape &shape)
{
    QStringList names;
    for (int column = 0; column < int(shape.headers.size()); ++column) {
        const auto takes = [column](const auto &entry) { return entry.second == column; };
        const auto holds = [column](const SheetRow &row) {
            return !row.fields.value(column).trimmed().isEmpty();
        };
        if (std::ranges::none_of(mapping.columns, takes) && std::ranges::any_of(shape.sample, holds))
            names << shape.headers[column];
    }
    return names;
}

QStringList figuresNotTaken(const ImportMapping &mapping, const SheetShape &shape)
{
    auto names = columnsNotTaken(mapping, shape);
    names.removeIf([&](const QString &name) {
        const auto content = contentOf(shape, shape.column(name));
        return content.numbers < 0.8 || content.dates > 0.5 || content.anyPhones > 0.5 || content.isCount;
    });
    return names;
}

std::vector<ColumnGuess> columnsLeftOut(ImportKind kind, const ImportMapping &mapping,
                                        const SheetShape &shape, const QStringList &ownFields)
{
    auto guesses = guessColumns(kind, shape, ownFields);
    std::erase_if(guesses, [&](const ColumnGuess &guess) {
        return mapping.isMapped(guess.field) || std::ranges::any_of(mapping.columns, [&](const auto &entry) {
                   return entry.second == guess.column;
               });
    });
    std::ranges::sort(guesses, {}, &ColumnGuess::column);
    return guesses;
}

ImportMapping guessMapping(ImportKind kind, const SheetShape &shape, const QStringList &ownFields)
{
    ImportMapping mapping;
    mapping.phoneRegion = likelyPhoneRegion(shape.encoding, mapping.phoneRegion);
    for (const auto &guess : guessColumns(kind, shape, ownFields))
        mapping.columns[guess.field] = guess.column;
    return mapping;
}

} // namespace crm
