#include "ui/frame/helptopics.h"

#include "core/base/text/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(crm::ui::HelpTopics)
};

HelpTopic start()
{
    return {Texts::tr("First steps"),
            {Texts::tr(
                 "Everything is kept in one file on your own disk. A new file is empty: bring your customers "
                 "in from a sheet (Ctrl+I), or type the first one (Ctrl+N)."),
             Texts::tr("The list of pages stands on the left. Ctrl+1 to Ctrl+9 go to a page, Ctrl+K searches "
                       "everything from anywhere."),
             Texts::tr("Whatever you do can be taken back with Ctrl+Z, also tomorrow.")}};
}

HelpTopic importing()
{
    return {
        Texts::tr("Bring in a sheet"),
        {Texts::tr(
             "CSV and text files in any usual encoding, and XLSX workbooks. Choose the file; the header, the "
             "encoding and the columns are recognised by themselves."),
         Texts::tr(
             "Look at the columns in the second step and correct what was understood wrongly. The next sheet "
             "with the same header is understood the same way."),
         Texts::tr(
             "The check shows all problems at once, with line, column and reason, before anything is "
             "written. Rows that cannot come in can be saved as a file, corrected and brought in again."),
         Texts::tr(
             "Customers are found again by their code, else by their name, so that the same sheet twice "
             "doubles nothing. An empty cell takes nothing away."),
         Texts::tr("The whole import is one step: Ctrl+Z takes it back.")}};
}

HelpTopic searching()
{
    return {
        Texts::tr("Find and filter customers"),
        {Texts::tr(
             "Any fragment will do: of a name, a contact, a mail, the last digits of a phone, pinyin or its "
             "initials, Traditional or Simplified. What was found is marked."),
         Texts::tr("Ctrl+K also finds orders by their number and products by name, code or pinyin."),
         Texts::tr(
             "\"Add a filter\" narrows the list by any field, your own ones as well. A click on a column "
             "header sorts, and a filter that you need again can be saved as a view.")}};
}

HelpTopic following()
{
    return {
        Texts::tr("Calls, visits and next steps"),
        {Texts::tr(
             "On the page of a customer, write down what was said, and press Ctrl+Enter. Say when the next "
             "step is due; it then stands in the list and on the page."),
         Texts::tr(
             "The timeline shows everything that happened with the customer; the history shows who changed "
             "which field, and puts single values back.")}};
}

HelpTopic ordering()
{
    return {Texts::tr("Orders and products"),
            {Texts::tr(
                 "In a new order, type a product by name, code or pinyin; Enter leads on to quantity, price, "
                 "discount and the next line. The order can be in another currency and of another owner."),
             Texts::tr(
                 "Amounts in different currencies are never added together; they are shown side by side.")}};
}

HelpTopic pooling()
{
    return {
        Texts::tr("The pool"),
        {Texts::tr(
             "Customers without an owner lie in a pool. \"Claim\" makes them yours; who comes second is told "
             "who was first."),
         Texts::tr(
             "\"Release\" gives a customer back, with a reason. Limits say how many one person may hold, and "
             "rules bring back customers nobody has spoken to for a long time.")}};
}

HelpTopic undoing()
{
    return {
        Texts::tr("Undo and the log"),
        {Texts::tr(
             "Ctrl+Z takes your last step back, Ctrl+Shift+Z does it again; a restart changes nothing about "
             "that. An import or an act on a thousand customers is one step."),
         Texts::tr(
             "Where somebody changed the same thing since, nothing is taken back by itself: you are shown "
             "what stands in the way, and may take back the rest."),
         Texts::tr("The log lists every step of everybody, and any of them can be taken back there.")}};
}

HelpTopic backing()
{
    return {
        Texts::tr("Backups and damage"),
        {Texts::tr(
             "A backup is made by itself on every day of work, when the file is closed, and before large "
             "imports. Each is opened again and checked. \"Data and backups\" lists them and makes one now."),
         Texts::tr(
             "A backup is always restored into a new file; the one you work with stays as it is. Keep a copy "
             "on another disk as well."),
         Texts::tr(
             "If the file is found to be damaged, nothing is written to it any more, and you are offered the "
             "newest backup.")}};
}

HelpTopic owning()
{
    return {
        Texts::tr("Fields of your own"),
        {Texts::tr(
            "\"Custom fields\" adds what your trade needs: texts, numbers, amounts, days, choices, people. "
            "They are shown, filtered, brought in and written out like all others.")}};
}

HelpTopic exporting()
{
    return {
        Texts::tr("Write lists and reports to a sheet"),
        {Texts::tr(
             "Ctrl+E writes the list that is shown, or what is selected in it, to CSV or XLSX. CSV opens in "
             "Excel with its Chinese intact."),
         Texts::tr("A report can be written as a sheet with the same figures. A click on a bar leads to the "
                   "customers behind it.")}};
}

} // namespace

std::vector<HelpTopic> helpTopics()
{
    return {start(),   importing(), searching(), following(), ordering(),
            pooling(), undoing(),   backing(),   owning(),    exporting()};
}

bool mentions(const HelpTopic &topic, const QString &search)
{
    const QString whole = fold((QStringList{topic.title} + topic.paragraphs).join(QChar(u' ')));
    const auto words = fold(search).split(QChar(u' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return whole.contains(word); });
}

} // namespace crm::ui
