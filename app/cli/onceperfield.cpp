#include "app/cli/onceperfield.h"

#include "core/base/tr.h"

#include <memory>
#include <set>

namespace crm::cli {
namespace {

QString givenTwice(const std::string &field)
{
    return Tr::tr("%1 is given twice").arg(QString::fromStdString(field));
}

} // namespace

CLI::Validator oncePerField()
{
    return {[seen = std::make_shared<std::set<std::string>>()](const std::string &assignment) {
                const auto field = assignment.substr(0, assignment.find('='));
                return seen->insert(field).second ? std::string() : givenTwice(field).toStdString();
            },
            {}};
}

} // namespace crm::cli
