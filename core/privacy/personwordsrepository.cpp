#include "core/privacy/personwordsrepository.h"

#include "core/storage/statement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

QString ownRows(const QString &table)
{
    return u"(SELECT p.row FROM temp.person_row p WHERE p.tbl = '%1' AND p.present = 1)"_s.arg(table);
}

} // namespace

bool PersonWordsRepository::isTelling(const QString &word)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return word.size() >= (word.contains(han) ? 2 : 5);
}

QString PersonWordsRepository::name() const
{
    const bool isContact = m_subject.contact.isValid();
    const auto table = isContact ? u"contact"_s : u"customer"_s;
    return Statement(m_db, uR"(
        SELECT coalesce((SELECT name FROM %1 WHERE id = :id),
                        (SELECT json_extract(before, '$.name') FROM journal
                         WHERE tbl = '%1' AND row = :id AND before IS NOT NULL ORDER BY id DESC LIMIT 1)))"_s
                               .arg(table))
        .bind("id"_L1, isContact ? m_subject.contact.value : m_subject.customer.value)
        .first([](const Statement &row) { return row.text(0); })
        .value_or(QString());
}

QStringList PersonWordsRepository::wordsIn(const QString &table, const QString &column) const
{
    QStringList words;
    Statement select(m_db, uR"(
        SELECT t.%2 FROM %1 t WHERE t.id IN %3
        UNION
        SELECT json_extract(j.before, '$.%2') FROM journal j JOIN temp.person_row p ON p.tbl = j.tbl AND p.row = j.row
        WHERE j.tbl = '%1' AND j.before IS NOT NULL
        UNION
        SELECT json_extract(j.after, '$.%2') FROM journal j JOIN temp.person_row p ON p.tbl = j.tbl AND p.row = j.row
        WHERE j.tbl = '%1' AND j.after IS NOT NULL)"_s.arg(table, column, ownRows(table)));
    for (select.execute(); select.next();)
        if (const auto word = select.text(0).trimmed(); isTelling(word))
            words << word;
    return words;
}

QStringList PersonWordsRepository::words() const
{
    QStringList words;
    for (const auto &[table, column] :
         {std::pair(u"customer"_s, u"name"_s), std::pair(u"merged_customer"_s, u"name"_s),
          std::pair(u"contact"_s, u"name"_s), std::pair(u"contact_point"_s, u"value"_s),
          std::pair(u"contact_point"_s, u"normalized"_s), std::pair(u"address"_s, u"street"_s)})
        words << wordsIn(table, column);
    words.removeDuplicates();
    // The longest first: what is left of a longer one would not be found any more.
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    return words;
}

bool PersonWordsRepository::isElsewhere(const QString &word) const
{
    const auto own = [](const QString &table) { return ownRows(table); };
    return Statement(m_db,
                     uR"(
        SELECT EXISTS (SELECT 1 FROM customer t WHERE instr(t.name, :word) > 0 AND t.id NOT IN %1)
            OR EXISTS (SELECT 1 FROM contact t WHERE instr(t.name, :word) > 0 AND t.id NOT IN %2)
            OR EXISTS (SELECT 1 FROM contact_point t
                       WHERE (t.value = :word OR t.normalized = :word) AND t.id NOT IN %3)
            OR EXISTS (SELECT 1 FROM address t WHERE t.street = :word AND t.id NOT IN %4)
            OR EXISTS (SELECT 1 FROM product t WHERE instr(t.name, :word) > 0)
            OR EXISTS (SELECT 1 FROM app_user t WHERE instr(t.name, :word) > 0))"_s.arg(
                         own(u"customer"_s), own(u"contact"_s), own(u"contact_point"_s), own(u"address"_s)))
               .bind("word"_L1, word)
               .number()
        != 0;
}

QStringList PersonWordsRepository::sharedWords() const
{
    QStringList shared;
    for (const auto &word : words())
        if (isElsewhere(word))
            shared << word;
    return shared;
}

std::vector<PersonMark> PersonWordsRepository::marks() const
{
    std::vector<PersonMark> marks;
    const auto add = [&](const PersonMark &mark) {
        if (!mark.value.isEmpty() && std::ranges::find(marks, mark) == marks.end())
            marks.push_back(mark);
    };
    const auto customer = Statement(m_db, u"SELECT name FROM customer WHERE id = :id"_s)
                              .bind("id"_L1, m_subject.customer)
                              .first([](const Statement &row) { return row.text(0); })
                              .value_or(name());
    if (!m_subject.contact.isValid())
        for (const auto &each : wordsIn(u"customer"_s, u"name"_s))
            add(markOfName(each));
    for (const auto &each : wordsIn(u"contact"_s, u"name"_s))
        add(markOfContact(customer, each));
    Statement points(m_db, uR"(
        SELECT x.kind, x.value, x.normalized FROM (
            SELECT kind, value, normalized FROM contact_point WHERE id IN %1
            UNION
            SELECT json_extract(j.before, '$.kind'), json_extract(j.before, '$.value'),
                   json_extract(j.before, '$.normalized')
            FROM journal j JOIN temp.person_row p ON p.tbl = j.tbl AND p.row = j.row
            WHERE j.tbl = 'contact_point' AND j.before IS NOT NULL) x
        WHERE x.value IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM contact_point o
                          WHERE o.kind = x.kind AND o.id NOT IN %1
                            AND (o.value = x.value OR (x.normalized <> '' AND o.normalized = x.normalized))))"_s
                               .arg(ownRows(u"contact_point"_s)));
    for (points.execute(); points.next();)
        if (const auto mark = markOfPoint(channelKindFromKey(points.text(0)), points.text(1), points.text(2)))
            add(*mark);
    return marks;
}

} // namespace crm
