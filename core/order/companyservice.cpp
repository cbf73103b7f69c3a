#include "core/order/companyservice.h"

#include "core/base/error.h"
#include "core/base/text/clean.h"
#include "core/base/tr.h"
#include "core/operation/operations.h"

#include <array>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kMostLine = 300;
constexpr int kMostTerms = 10'000;

} // namespace

CompanyService::CompanyService(Operations &operations)
    : m_operations(operations)
    , m_companies(operations.db())
{
}

ChangeSet CompanyService::set(const Company &given)
{
    m_operations.actor().require(Permission::Edit);
    auto company = given;
    for (auto *line : std::array{&company.name, &company.address, &company.phone, &company.email,
                                 &company.taxNumber, &company.bank}) {
        *line = cleanLine(*line);
        if (line->size() > kMostLine)
            throw Error(Error::Code::Invalid, Tr::tr("At most %1 characters.").arg(kMostLine));
    }
    company.terms = company.terms.trimmed();
    if (company.terms.size() > kMostTerms)
        throw Error(Error::Code::Invalid, Tr::tr("At most %1 characters.").arg(kMostTerms));
    auto work = m_operations.begin(u"company.edit"_s, {{u"name"_s, company.name}});
    if (company == get())
        return {};
    if (!m_companies.update(company))
        throw Error(Error::Code::Conflict, Tr::tr("Somebody else changed this meanwhile."));
    return work.commit();
}

} // namespace crm
