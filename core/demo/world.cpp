#include "core/demo/profile.h"

using namespace Qt::StringLiterals;

namespace crm::demo {

World::World(DemoRepository &repository, QDate today, const QTimeZone &zone)
    : rows(repository)
    , peopleWords(u"people"_s)
    , teamWords(u"team"_s)
    , productWords(u"products"_s)
    , calendar(today, zone)
    , season(teamWords, calendar)
    , team(teamWords, peopleWords, repository)
    , catalog(productWords, repository)
    , names(WordFile(u"industries"_s), peopleWords)
    , places(WordFile(u"places"_s))
    , foreign(WordFile(u"foreign"_s))
{
    names.setCategories(WordFile(u"industries"_s), productWords.column("category"));
}

} // namespace crm::demo
