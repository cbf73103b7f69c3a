#pragma once

#include "core/automation/automation.h"

#include <QTimeZone>

#include <map>

namespace crm {
class Session;
}

namespace crm::ui {

/// What the page of automation and its dialog show.
struct AutomationFacts
{
    std::vector<AutomationRule> rules = {};
    std::vector<AutomationFiring> log = {}; ///< the latest
    std::map<AutomationEvent, std::vector<std::pair<QString, QString>>> subjects = {};
    std::vector<std::pair<UserId, QString>> people = {}; ///< who are active
    std::vector<std::pair<PlaybookId, QString>> playbooks = {};
    QDate today = {};
    QTimeZone zone = QTimeZone::utc();
    bool mayEdit = false;
    bool mayUndo = false; ///< what others' programs did
};

AutomationFacts readAutomation(Session &session);

} // namespace crm::ui
