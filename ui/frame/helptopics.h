#pragma once

#include <QStringList>

#include <vector>

namespace crm::ui {

/// A short text of the help.
struct HelpTopic
{
    QString title = {};
    QStringList paragraphs = {};
};

/// All of them, in the user's language, in the order in which a beginner meets things.
std::vector<HelpTopic> helpTopics();

/// Whether a topic has all words of `search`, whatever their case, Traditional or Simplified.
bool mentions(const HelpTopic &topic, const QString &search);

} // namespace crm::ui
