#include "core/exchange/numberedcontacts.h"

#include "core/exchange/headersynonyms.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr double kSure = 0.995; // above any field that is called so without a contact beside it
constexpr int kMost = 4; // contacts a row

struct Numbered
{
    enum What { None, Contact, Title, Phone, Email, WeChat };

    What what = None;
    int number = 1;
    bool isSaid = false; // by a number
};

Numbered::What whatIs(const QString &key)
{
    using enum Numbered::What;
    static const std::pair<Numbered::What, QRegularExpression> shapes[] = {
        {Contact,
         QRegularExpression(u"^(?:联系人|联络人|对接人|contact|contactname|contactperson)(?:姓名|name)?$"_s)},
        {Title,
         QRegularExpression(u"^(?:联系人|联络人|contact)?(?:职务|职位|职称|岗位|头衔|title|jobtitle)$"_s)},
        {Phone, QRegularExpression(
                    u"^(?:联系人|联络人|contact)?(?:联系电话|电话|电话号码|手机|手机号|手机号码|移动电话|"
                    "phone|mobile|mobilephone|tel|telephone|cell)$"_s)},
        {Email,
         QRegularExpression(u"^(?:联系人|联络人|contact)?(?:邮箱|电子邮箱|电子邮件|邮件|email|mail)$"_s)},
        {WeChat, QRegularExpression(u"^(?:联系人|联络人|contact)?(?:微信|微信号|wechat)$"_s)},
    };
    for (const auto &[what, shape] : shapes)
        if (shape.match(key).hasMatch())
            return what;
    return None;
}

/// 联系人2电话, 电话二, "Contact (2)" of a name that stands twice.
Numbered numbered(const QString &header)
{
    static const QRegularExpression twice(u"^(.+) \\(([1-9])\\)$"_s);
    static const QRegularExpression inside(u"^(联系人|联络人|contact)([1-9一二三四])(.+)$"_s);
    static const QRegularExpression behind(u"^(.+?)([1-9一二三四])$"_s);
    Numbered found;
    auto key = headerKey(header);
    QString number;
    if (const auto match = twice.match(header); match.hasMatch()) {
        number = match.captured(2);
    } else if (const auto within = inside.match(key); within.hasMatch()) {
        number = within.captured(2);
        key = QString(within.captured(1) + within.captured(3));
    } else if (const auto end = behind.match(key); end.hasMatch()) {
        number = end.captured(2);
        key = end.captured(1);
    }
    found.what = whatIs(key);
    found.isSaid = !number.isEmpty();
    if (found.isSaid)
        found.number = int(std::max<qsizetype>(u"一二三四"_s.indexOf(number), -1)) + 1;
    if (found.isSaid && found.number == 0)
        found.number = number.toInt();
    return found;
}

QString fieldOf(const Numbered &column)
{
    const auto contact = column.number > 1 ? u"contact_%1"_s.arg(column.number) : u"contact"_s;
    const bool isFirst = column.number == 1;
    switch (column.what) {
    case Numbered::Contact: return contact;
    case Numbered::Title: return contact + u"_title"_s;
    case Numbered::Phone: return isFirst ? u"phone"_s : contact + u"_phone"_s;
    case Numbered::Email: return isFirst ? u"email"_s : contact + u"_email"_s;
    case Numbered::WeChat: return isFirst ? u"wechat"_s : contact + u"_wechat"_s;
    case Numbered::None: break;
    }
    return {};
}

} // namespace

std::vector<ColumnGuess> numberedContacts(const SheetShape &shape)
{
    std::vector<Numbered> columns;
    for (const auto &header : shape.headers)
        columns.push_back(numbered(header));
    const auto has = [&](Numbered::What what, int number) {
        return std::ranges::any_of(
            columns, [=](const auto &column) { return column.what == what && column.number == number; });
    };
    const bool isNumbered = std::ranges::any_of(
        columns, [](const auto &column) { return column.what == Numbered::Contact && column.isSaid; });
    std::vector<ColumnGuess> guesses;
    for (size_t i = 0; isNumbered && i < columns.size(); ++i) {
        const auto &column = columns[i];
        if (column.what != Numbered::None && column.number <= kMost && has(Numbered::Contact, column.number))
            guesses.push_back({fieldOf(column), int(i), column.isSaid ? kSure : 0.99});
    }
    return guesses;
}

} // namespace crm
