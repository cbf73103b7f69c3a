#include "ui/order/customerstopick.h"

#include "core/session/workspace.h"
#include "ui/common/formatters.h"

namespace crm::ui {
namespace {

constexpr int kOffered = 12;

} // namespace

Picker::Source customersToPick(Workspace &workspace, QObject *receiver)
{
    return [&workspace, receiver](const QString &text, const Picker::Answer &answer) {
        workspace.query(receiver, {.search = text}, [answer](const DirectoryView &view) {
            QList<Choice> choices;
            for (qsizetype i = 0; i < std::min<qint64>(view.total(), kOffered); ++i) {
                const auto row = view.rows[size_t(i)];
                const auto text = [&](CustomerField field) { return view.text({field}, row); };
                choices.append({view.id(i), text(CustomerField::Name),
                                format::facts({text(CustomerField::Code), text(CustomerField::City)})});
            }
            answer(choices);
        });
    };
}

} // namespace crm::ui
