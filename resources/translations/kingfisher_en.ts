<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>crm</name>
    <message numerus="yes">
        <source>%n control character(s) were removed.</source>
        <translation>
            <numerusform>%n control character was removed.</numerusform>
            <numerusform>%n control characters were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) were removed.</source>
        <translation>
            <numerusform>%n invisible character was removed.</numerusform>
            <numerusform>%n invisible characters were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to %1</source>
        <translation>
            <numerusform>Exported %n row to %1</numerusform>
            <numerusform>Exported %n rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a workbook and were cut; CSV holds them whole.</source>
        <translation>
            <numerusform>%n text was too long for a workbook and was cut; CSV holds it whole.</numerusform>
            <numerusform>%n texts were too long for a workbook and were cut; CSV holds them whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s)</source>
        <translation>
            <numerusform>Changed %n customer</numerusform>
            <numerusform>Changed %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n customer(s)</source>
        <translation>
            <numerusform>Tagged %n customer</numerusform>
            <numerusform>Tagged %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed a tag from %n customer(s)</source>
        <translation>
            <numerusform>Removed a tag from %n customer</numerusform>
            <numerusform>Removed a tag from %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said that %n customer(s) are not the same</source>
        <translation>
            <numerusform>Said that %n customer is not the same</numerusform>
            <numerusform>Said that %n customers are not the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the data of %n customer(s)</source>
        <translation>
            <numerusform>Looked at the data of %n customer</numerusform>
            <numerusform>Looked at the data of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set a limit of %n customer(s)</source>
        <translation>
            <numerusform>Set a limit of %n customer</numerusform>
            <numerusform>Set a limit of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed a limit to %n customer(s)</source>
        <translation>
            <numerusform>Changed a limit to %n customer</numerusform>
            <numerusform>Changed a limit to %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claimed %n customer(s)</source>
        <translation>
            <numerusform>Claimed %n customer</numerusform>
            <numerusform>Claimed %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %n customer(s) to the pool</source>
        <translation>
            <numerusform>Released %n customer to the pool</numerusform>
            <numerusform>Released %n customers to the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n customer(s) to another pool</source>
        <translation>
            <numerusform>Moved %n customer to another pool</numerusform>
            <numerusform>Moved %n customers to another pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n customer(s) of a pool</source>
        <translation>
            <numerusform>Archived %n customer of a pool</numerusform>
            <numerusform>Archived %n customers of a pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Protected %n customer(s) from recycling</source>
        <translation>
            <numerusform>Protected %n customer from recycling</numerusform>
            <numerusform>Protected %n customers from recycling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended the protection of %n customer(s)</source>
        <translation>
            <numerusform>Ended the protection of %n customer</numerusform>
            <numerusform>Ended the protection of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycled %n customer(s)</source>
        <translation>
            <numerusform>Recycled %n customer</numerusform>
            <numerusform>Recycled %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n customer(s)</source>
        <translation>
            <numerusform>Assigned %n customer</numerusform>
            <numerusform>Assigned %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned calls with %n customer(s)</source>
        <translation>
            <numerusform>Planned a call with %n customer</numerusform>
            <numerusform>Planned calls with %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %n activity(s)</source>
        <translation>
            <numerusform>Put off %n activity</numerusform>
            <numerusform>Put off %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned %n activity(s) by playbooks</source>
        <translation>
            <numerusform>Planned %n activity by playbooks</numerusform>
            <numerusform>Planned %n activities by playbooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deal %n day(s) behind its date</source>
        <translation>
            <numerusform>Deal %n day behind its date</numerusform>
            <numerusform>Deal %n days behind its date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playbook(s) added</source>
        <translation>
            <numerusform>%n playbook added</numerusform>
            <numerusform>%n playbooks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow to change customers of others: %n of them would be changed.</source>
        <translation>
            <numerusform>Your role does not allow to change customers of others: %n of them would be changed.</numerusform>
            <numerusform>Your role does not allow to change customers of others: %n of them would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody has contacted a customer for %n day(s)</source>
        <translation>
            <numerusform>nobody has contacted a customer for %n day</numerusform>
            <numerusform>nobody has contacted a customer for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a customer has not ordered for %n day(s)</source>
        <translation>
            <numerusform>a customer has not ordered for %n day</numerusform>
            <numerusform>a customer has not ordered for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>somebody has their birthday in %n day(s)</source>
        <translation>
            <numerusform>somebody has their birthday in %n day</numerusform>
            <numerusform>somebody has their birthday in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a contract ends in %n day(s)</source>
        <translation>
            <numerusform>a contract ends in %n day</numerusform>
            <numerusform>a contract ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan for %1, in %n day(s): %2 (%3)</source>
        <translation>
            <numerusform>plan for %1, in %n day: %2 (%3)</numerusform>
            <numerusform>plan for %1, in %n days: %2 (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) at once, such as %1</source>
        <translation>
            <numerusform>%n customer at once: %1</numerusform>
            <numerusform>%n customers at once, such as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n orders so far</source>
        <translation>
            <numerusform>only %n order so far</numerusform>
            <numerusform>only %n orders so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n event(s) over from a calendar</source>
        <translation>
            <numerusform>Took %n event over from a calendar</numerusform>
            <numerusform>Took %n events over from a calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %n share(s) of customers is over</source>
        <translation>
            <numerusform>The time of %n share of a customer is over</numerusform>
            <numerusform>The time of %n shares of customers is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) %2</source>
        <translation>
            <numerusform>%1 %n day %2</numerusform>
            <numerusform>%1 %n days %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 overdue for %n day(s)</source>
        <translation>
            <numerusform>%1 overdue for %n day</numerusform>
            <numerusform>%1 overdue for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::OpenBase</name>
    <message numerus="yes">
        <source>%n records were changed since. They stay as they are:</source>
        <translation>
            <numerusform>%n record was changed since. It stays as it is:</numerusform>
            <numerusform>%n records were changed since. They stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made again: %n of your changes.</source>
        <translation>
            <numerusform>Made again: %n of your changes.</numerusform>
            <numerusform>Made again: %n of your changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::RulesAtWork</name>
    <message numerus="yes">
        <source>Playbooks planned %n activities</source>
        <translation>
            <numerusform>Playbooks planned %n activity</numerusform>
            <numerusform>Playbooks planned %n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Automation: %n customers at once wait for somebody to look at it. The page Automation shows them.</source>
        <translation>
            <numerusform>Automation: %n customer waits for somebody to look at it. The page Automation shows it.</numerusform>
            <numerusform>Automation: %n customers at once wait for somebody to look at it. The page Automation shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Automation did something for %n customers</source>
        <translation>
            <numerusform>Automation did something for %n customer</numerusform>
            <numerusform>Automation did something for %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::AfterSalesDialog</name>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::AllocationPage</name>
    <message numerus="yes">
        <source>%Ln customers were allocated</source>
        <translation>
            <numerusform>%Ln customer was allocated</numerusform>
            <numerusform>%Ln customers were allocated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::AutomationDialog</name>
    <message numerus="yes">
        <source>In the last %n days it would have hit nobody.</source>
        <translation>
            <numerusform>In the last %n day it would have hit nobody.</numerusform>
            <numerusform>In the last %n days it would have hit nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::AutomationPage</name>
    <message numerus="yes">
        <source>Automation did something for %n customers</source>
        <translation>
            <numerusform>Automation did something for %n customer</numerusform>
            <numerusform>Automation did something for %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::BackupsPanel</name>
    <message numerus="yes">
        <source>Second place: %1, with %Ln backups.</source>
        <translation>
            <numerusform>Second place: %1, with %Ln backup.</numerusform>
            <numerusform>Second place: %1, with %Ln backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::BoardDelegate</name>
    <message numerus="yes">
        <source>%n days still</source>
        <translation>
            <numerusform>%n day still</numerusform>
            <numerusform>%n days still</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::BoardModel</name>
    <message numerus="yes">
        <source>%n days in this stage</source>
        <translation>
            <numerusform>%n day in this stage</numerusform>
            <numerusform>%n days in this stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::BulkActions</name>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <translation>
            <numerusform>%n refused: %1</numerusform>
            <numerusform>%n refused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers</source>
        <translation>
            <numerusform>%1 of %n customer</numerusform>
            <numerusform>%1 of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customers set.</source>
        <translation>
            <numerusform>%1 of %n customer set.</numerusform>
            <numerusform>%1 of %n customers set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n customers</source>
        <translation>
            <numerusform>Tag %n customer</numerusform>
            <numerusform>Tag %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n customers.</source>
        <translation>
            <numerusform>Tagged %n customer.</numerusform>
            <numerusform>Tagged %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n customers.</source>
        <translation>
            <numerusform>Deleted %n customer.</numerusform>
            <numerusform>Deleted %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n customers on a list</source>
        <translation>
            <numerusform>Put %n customer on a list</numerusform>
            <numerusform>Put %n customers on a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers more are on the list %1.</source>
        <translation>
            <numerusform>%n customer more is on the list %1.</numerusform>
            <numerusform>%n customers more are on the list %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n customers to %1.</source>
        <translation>
            <numerusform>Assigned %n customer to %1.</numerusform>
            <numerusform>Assigned %n customers to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claimed %n customers.</source>
        <translation>
            <numerusform>Claimed %n customer.</numerusform>
            <numerusform>Claimed %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Released %n customers to the pool.</source>
        <translation>
            <numerusform>Released %n customer to the pool.</numerusform>
            <numerusform>Released %n customers to the pool.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::BulkReleaseDialog</name>
    <message numerus="yes">
        <source>Release %n customers to the pool</source>
        <translation>
            <numerusform>Release %n customer to the pool</numerusform>
            <numerusform>Release %n customers to the pool</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::CalendarImportDialog</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be written</source>
        <translation>
            <numerusform>%n would be written</numerusform>
            <numerusform>%n would be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n events</source>
        <translation>
            <numerusform>Take over %n event</numerusform>
            <numerusform>Take over %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n events over</source>
        <translation>
            <numerusform>Took %n event over</numerusform>
            <numerusform>Took %n events over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::CheckStep</name>
    <message numerus="yes">
        <source>%Ln of them hidden</source>
        <translation>
            <numerusform>%Ln of them hidden</numerusform>
            <numerusform>%Ln of them hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) cannot be read in the chosen encoding and stay empty. If there are many, go back and choose another one.</source>
        <translation>
            <numerusform>%Ln cell cannot be read in the chosen encoding and stays empty.</numerusform>
            <numerusform>%Ln cells cannot be read in the chosen encoding and stay empty. If there are many, go back and choose another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) say NULL, N/A or the like and come in as this text.</source>
        <translation>
            <numerusform>%Ln cell says NULL, N/A or the like and comes in as this text.</numerusform>
            <numerusform>%Ln cells say NULL, N/A or the like and come in as this text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ChurnView</name>
    <message numerus="yes">
        <source>%1 of 100 will leave (%n customers)</source>
        <translation>
            <numerusform>%1 of 100 will leave (%n customer)</numerusform>
            <numerusform>%1 of 100 will leave (%n customers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ColumnStep</name>
    <message numerus="yes">
        <source>%Ln cell(s) of the first rows say NULL, N/A or the like; they count as empty.</source>
        <translation>
            <numerusform>%Ln cell of the first rows says NULL, N/A or the like; it counts as empty.</numerusform>
            <numerusform>%Ln cells of the first rows say NULL, N/A or the like; they count as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the first rows say NULL, N/A or the like; they come in as this text.</source>
        <translation>
            <numerusform>%Ln cell of the first rows says NULL, N/A or the like; it comes in as this text.</numerusform>
            <numerusform>%Ln cells of the first rows say NULL, N/A or the like; they come in as this text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ContractsPage</name>
    <message numerus="yes">
        <source>%n contracts</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerFilter</name>
    <message numerus="yes">
        <source>%n chosen customers</source>
        <translation>
            <numerusform>%n chosen customer</numerusform>
            <numerusform>%n chosen customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerMoney</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerPage</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomerSummary</name>
    <message numerus="yes">
        <source>%1, %n minutes</source>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::CustomersPage</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a pool</source>
        <translation>
            <numerusform>%n in a pool</numerusform>
            <numerusform>%n in a pool</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::DamageDialog</name>
    <message numerus="yes">
        <source>%n operations were made since; they would be missing.</source>
        <translation>
            <numerusform>%n operation was made since; it would be missing.</numerusform>
            <numerusform>%n operations were made since; they would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved</source>
        <translation>
            <numerusform>%Ln row was saved</numerusform>
            <numerusform>%Ln rows were saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::DeliveriesPage</name>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::DueAlerts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::DuplicatesPage</name>
    <message numerus="yes">
        <source>%n orders get another number, since theirs is taken.</source>
        <translation>
            <numerusform>%n order gets another number, since its own is taken.</numerusform>
            <numerusform>%n orders get another number, since theirs is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made one of %n customers</source>
        <translation>
            <numerusform>Made one of %n customer</numerusform>
            <numerusform>Made one of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::EditDialog</name>
    <message numerus="yes">
        <source>%n fields need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::EncryptDialog</name>
    <message numerus="yes">
        <source>%Ln backups that were made before stay as they are: anybody can read them.</source>
        <translation>
            <numerusform>%Ln backup that was made before stays as it is: anybody can read it.</numerusform>
            <numerusform>%Ln backups that were made before stay as they are: anybody can read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%Ln of them hold this person. The last one goes on %1, where one is made every day. Copies that somebody put elsewhere are not known.</source>
        <translation>
            <numerusform>%Ln of them holds this person. It goes on %1, where one is made every day. Copies that somebody put elsewhere are not known.</numerusform>
            <numerusform>%Ln of them hold this person. The last one goes on %1, where one is made every day. Copies that somebody put elsewhere are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold this person, and no day can be told on which the last one goes.</source>
        <translation>
            <numerusform>%Ln of them holds this person, and no day can be told on which it goes.</numerusform>
            <numerusform>%Ln of them hold this person, and no day can be told on which the last one goes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ExportList</name>
    <message numerus="yes">
        <source>%n rows exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a workbook and were cut</source>
        <translation>
            <numerusform>%n text was too long for a workbook and was cut</numerusform>
            <numerusform>%n texts were too long for a workbook and were cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses on %1</source>
        <translation>
            <numerusform>%n address on %1</numerusform>
            <numerusform>%n addresses on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address were left out</source>
        <translation>
            <numerusform>%n without an address was left out</numerusform>
            <numerusform>%n without an address were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were too long for their label</source>
        <translation>
            <numerusform>%n address was too long for its label</numerusform>
            <numerusform>%n addresses were too long for their label</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FieldDialog</name>
    <message numerus="yes">
        <source>All %n value(s) fit.</source>
        <translation>
            <numerusform>The %n value fits.</numerusform>
            <numerusform>All %n values fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit and are taken out; undo brings them back:</source>
        <translation>
            <numerusform>%n value does not fit and is taken out; undo brings it back:</numerusform>
            <numerusform>%n values do not fit and are taken out; undo brings them back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are written otherwise.</source>
        <translation>
            <numerusform>%n value is written otherwise.</numerusform>
            <numerusform>%n values are written otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FieldsPage</name>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FileFacts</name>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FilePanel</name>
    <message numerus="yes">
        <source>%Ln operation(s) in the log</source>
        <translation>
            <numerusform>%Ln operation in the log</numerusform>
            <numerusform>%Ln operations in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FilterPopup</name>
    <message numerus="yes">
        <source>%1, %n customers</source>
        <translation>
            <numerusform>%1, %n customer</numerusform>
            <numerusform>%1, %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::FolderWatch</name>
    <message numerus="yes">
        <source>%1 and %n other sheet(s) have come into the watched folder.</source>
        <translation>
            <numerusform>%1 and %n other sheet have come into the watched folder.</numerusform>
            <numerusform>%1 and %n other sheets have come into the watched folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::GlobalSearch</name>
    <message numerus="yes">
        <source>All %Ln customers</source>
        <translation>
            <numerusform>All %Ln customers</numerusform>
            <numerusform>All %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln orders</source>
        <translation>
            <numerusform>All %Ln orders</numerusform>
            <numerusform>All %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln orders</source>
        <translation>
            <numerusform>More than %Ln order</numerusform>
            <numerusform>More than %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln products</source>
        <translation>
            <numerusform>All %Ln products</numerusform>
            <numerusform>All %Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::HandoverDialog</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned activities</source>
        <translation>
            <numerusform>%Ln planned activity</numerusform>
            <numerusform>%Ln planned activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunities</source>
        <translation>
            <numerusform>%Ln open opportunity</numerusform>
            <numerusform>%Ln open opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contracts</source>
        <translation>
            <numerusform>%Ln contract</numerusform>
            <numerusform>%Ln contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open complaints</source>
        <translation>
            <numerusform>%Ln open complaint</numerusform>
            <numerusform>%Ln open complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of %1 handed over</source>
        <translation>
            <numerusform>%n customer of %1 handed over</numerusform>
            <numerusform>%n customers of %1 handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::HistoryView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::HitPreview</name>
    <message numerus="yes">
        <source>%Ln customers go back</source>
        <translation>
            <numerusform>%Ln customer goes back</numerusform>
            <numerusform>%Ln customers go back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>of %Ln person</numerusform>
            <numerusform>of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ImportPage</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected row(s) saved as %1</source>
        <translation>
            <numerusform>%Ln rejected row saved as %1</numerusform>
            <numerusform>%Ln rejected rows saved as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later change(s) stand in the way; nothing was taken back. The log shows them.</source>
        <translation>
            <numerusform>%Ln later change stands in the way; nothing was taken back. The log shows it.</numerusform>
            <numerusform>%Ln later changes stand in the way; nothing was taken back. The log shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::InboxPanel</name>
    <message numerus="yes">
        <source>read by %n</source>
        <translation>
            <numerusform>read by %n</numerusform>
            <numerusform>read by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::LifecycleView</name>
    <message numerus="yes">
        <source>Customers who went from one stage to another within %n days</source>
        <translation>
            <numerusform>Customers who went from one stage to another within %n day</numerusform>
            <numerusform>Customers who went from one stage to another within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given in the period; in brackets how many of them were followed by an order within %n days</source>
        <translation>
            <numerusform>Given in the period; in brackets how many of them were followed by an order within %n day</numerusform>
            <numerusform>Given in the period; in brackets how many of them were followed by an order within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::LogDetail</name>
    <message numerus="yes">
        <source>and %Ln more records</source>
        <translation>
            <numerusform>and %Ln more record</numerusform>
            <numerusform>and %Ln more records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were made in bulk</source>
        <translation>
            <numerusform>%Ln record was made in bulk</numerusform>
            <numerusform>%Ln records were made in bulk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::LogPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, except %n records</source>
        <translation>
            <numerusform>Taken back, except %n record</numerusform>
            <numerusform>Taken back, except %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written</source>
        <translation>
            <numerusform>%Ln entry was written</numerusform>
            <numerusform>%Ln entries were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::LookAlikeList</name>
    <message numerus="yes">
        <source>For the %n chosen row(s):</source>
        <translation>
            <numerusform>For the %n chosen row:</numerusform>
            <numerusform>For the %n chosen rows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n row(s):</source>
        <translation>
            <numerusform>For the %n row:</numerusform>
            <numerusform>For all %n rows:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::MonthGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::MoveDialog</name>
    <message numerus="yes">
        <source>Move %n customers to another pool</source>
        <translation>
            <numerusform>Move %n customer to another pool</numerusform>
            <numerusform>Move %n customers to another pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers moved to %1</source>
        <translation>
            <numerusform>%n customer moved to %1</numerusform>
            <numerusform>%n customers moved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::MovesView</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moves</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::NurtureDialog</name>
    <message numerus="yes">
        <source>Give %n back</source>
        <translation>
            <numerusform>Give %n back</numerusform>
            <numerusform>Give %n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given back for nurturing</source>
        <translation>
            <numerusform>%n opportunity given back for nurturing</numerusform>
            <numerusform>%n opportunities given back for nurturing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::NurturePage</name>
    <message numerus="yes">
        <source>%Ln opportunities</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be tried again now</source>
        <translation>
            <numerusform>%Ln to be tried again now</numerusform>
            <numerusform>%Ln to be tried again now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take up %n</source>
        <translation>
            <numerusform>Take up %n</numerusform>
            <numerusform>Take up %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities are %1&apos;s turn again</source>
        <translation>
            <numerusform>%n opportunity is %1&apos;s turn again</numerusform>
            <numerusform>%n opportunities are %1&apos;s turn again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::OpportunitiesPage</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderInspector</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderLinesEditor</name>
    <message numerus="yes">
        <source>%n fields of the lines cannot be read</source>
        <translation>
            <numerusform>%n field of the lines cannot be read</numerusform>
            <numerusform>%n fields of the lines cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::OrderModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::OrdersPage</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::OwnersTab</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::Page</name>
    <message numerus="yes">
        <source>Written: %Ln rows, with their history.</source>
        <translation>
            <numerusform>Written: %Ln row, with its history.</numerusform>
            <numerusform>Written: %Ln rows, with their history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PipelineCharts</name>
    <message numerus="yes">
        <source>%n opportunities stand still</source>
        <translation>
            <numerusform>%n opportunity stands still</numerusform>
            <numerusform>%n opportunities stand still</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PlanDialog</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PlannedPanel</name>
    <message numerus="yes">
        <source>%n more are planned</source>
        <translation>
            <numerusform>%n more is planned</numerusform>
            <numerusform>%n more are planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PlaybookEditor</name>
    <message numerus="yes">
        <source>%n steps for each</source>
        <translation>
            <numerusform>%n step for each</numerusform>
            <numerusform>%n steps for each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save, and plan %n activities</source>
        <translation>
            <numerusform>Save, and plan %n activity</numerusform>
            <numerusform>Save, and plan %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PlaybooksPage</name>
    <message numerus="yes">
        <source>%n playbooks were added. Change them as you like.</source>
        <translation>
            <numerusform>%n playbook was added. Change it as you like.</numerusform>
            <numerusform>%n playbooks were added. Change them as you like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolAssignDialog</name>
    <message numerus="yes">
        <source>Assign %n customers</source>
        <translation>
            <numerusform>Assign %n customer</numerusform>
            <numerusform>Assign %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers assigned to %1</source>
        <translation>
            <numerusform>%n customer assigned to %1</numerusform>
            <numerusform>%n customers assigned to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolDialog</name>
    <message numerus="yes">
        <source>Its %n customers go to</source>
        <translation>
            <numerusform>Its %n customer goes to</numerusform>
            <numerusform>Its %n customers go to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolPage</name>
    <message numerus="yes">
        <source>Claim %n customers</source>
        <translation>
            <numerusform>Claim %n customer</numerusform>
            <numerusform>Claim %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers claimed</source>
        <translation>
            <numerusform>%n customer claimed</numerusform>
            <numerusform>%n customers claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n customers could be claimed; the list says why.</source>
        <translation>
            <numerusform>The customer could not be claimed; the list says why.</numerusform>
            <numerusform>None of the %n customers could be claimed; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers to claim</source>
        <translation>
            <numerusform>%Ln customer to claim</numerusform>
            <numerusform>%Ln customers to claim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim the first %n customers</source>
        <translation>
            <numerusform>Claim the first customer</numerusform>
            <numerusform>Claim the first %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n customers was claimed. %1</source>
        <translation>
            <numerusform>The customer was not claimed. %1</numerusform>
            <numerusform>None of the %n customers was claimed. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolQuota</name>
    <message numerus="yes">
        <source>Only the first %n can be claimed now.</source>
        <translation>
            <numerusform>Only the first one can be claimed now.</numerusform>
            <numerusform>Only the first %n can be claimed now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After that %n more can be claimed now.</source>
        <translation>
            <numerusform>After that %n more can be claimed now.</numerusform>
            <numerusform>After that %n more can be claimed now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolStatsPage</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PoolsDialog</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln fingerprints keep those who were erased from being added again, by hand or from a sheet. Nobody can be read from them.</source>
        <translation>
            <numerusform>%Ln fingerprint keeps those who were erased from being added again, by hand or from a sheet. Nobody can be read from it.</numerusform>
            <numerusform>%Ln fingerprints keep those who were erased from being added again, by hand or from a sheet. Nobody can be read from them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ProductsPage</name>
    <message numerus="yes">
        <source>%n products put on sale</source>
        <translation>
            <numerusform>%n product put on sale</numerusform>
            <numerusform>%n products put on sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products made inactive</source>
        <translation>
            <numerusform>%n product made inactive</numerusform>
            <numerusform>%n products made inactive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products deleted</source>
        <translation>
            <numerusform>%n product deleted</numerusform>
            <numerusform>%n products deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products deleted. %1</source>
        <translation>
            <numerusform>%n product deleted. %1</numerusform>
            <numerusform>%n products deleted. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ProfileView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ProtectDialog</name>
    <message numerus="yes">
        <source>Protect %n customers from recycling</source>
        <translation>
            <numerusform>Protect %n customer from recycling</numerusform>
            <numerusform>Protect %n customers from recycling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers protected until %1</source>
        <translation>
            <numerusform>%n customer protected until %1</numerusform>
            <numerusform>%n customers protected until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers protected. %1</source>
        <translation>
            <numerusform>%n customer protected. %1</numerusform>
            <numerusform>%n customers protected. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::PurgeDialog</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers go into the archive</source>
        <translation>
            <numerusform>%Ln customer goes into the archive</numerusform>
            <numerusform>%Ln customers go into the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n customers</source>
        <translation>
            <numerusform>Archive %n customer</numerusform>
            <numerusform>Archive %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers archived</source>
        <translation>
            <numerusform>%n customer archived</numerusform>
            <numerusform>%n customers archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::QualityPage</name>
    <message numerus="yes">
        <source>%Ln customers to mend, the worst first</source>
        <translation>
            <numerusform>%Ln customer to mend</numerusform>
            <numerusform>%Ln customers to mend, the worst first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept the scores of %Ln customers</source>
        <translation>
            <numerusform>Kept the scores of %Ln customer</numerusform>
            <numerusform>Kept the scores of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln texts in one form</source>
        <translation>
            <numerusform>Wrote %Ln text in one form</numerusform>
            <numerusform>Wrote %Ln texts in one form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audit every %n days</source>
        <translation>
            <numerusform>Audit every %n day</numerusform>
            <numerusform>Audit every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since %1, after %n audits</source>
        <translation>
            <numerusform>since %1, after %n audit</numerusform>
            <numerusform>since %1, after %n audits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ReapplyDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be made again, at least in part. These stay as they are now:</source>
        <translation>
            <numerusform>One of them can be made again, at least in part. These stay as they are now:</numerusform>
            <numerusform>%n of them can be made again, at least in part. These stay as they are now:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ReceivablesPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open parts</source>
        <translation>
            <numerusform>%n open part</numerusform>
            <numerusform>%n open parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ReceivedAlerts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RecycleNotice</name>
    <message numerus="yes">
        <source>Back to the pool in %n days</source>
        <translation>
            <numerusform>Back to the pool in %n day</numerusform>
            <numerusform>Back to the pool in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RecyclingAlerts</name>
    <message numerus="yes">
        <source>%n customers went back to the pool by the rules</source>
        <translation>
            <numerusform>%n customer went back to the pool by the rules</numerusform>
            <numerusform>%n customers went back to the pool by the rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers go back to the pool in %n days</source>
        <translation>
            <numerusform>Customers go back to the pool in %n day</numerusform>
            <numerusform>Customers go back to the pool in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RecyclingPage</name>
    <message numerus="yes">
        <source>Recycle %n now…</source>
        <translation>
            <numerusform>Recycle %n now…</numerusform>
            <numerusform>Recycle %n now…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go within 7 days</source>
        <translation>
            <numerusform>%n goes within 7 days</numerusform>
            <numerusform>%n go within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>of %Ln person</numerusform>
            <numerusform>of %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ReportsPage</name>
    <message numerus="yes">
        <source>Saved %Ln rows in %1</source>
        <translation>
            <numerusform>Saved %Ln row in %1</numerusform>
            <numerusform>Saved %Ln rows in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln operations were made since. They would be missing in the restored file.</source>
        <translation>
            <numerusform>%Ln operation was made since. It would be missing in the restored file.</numerusform>
            <numerusform>%Ln operations were made since. They would be missing in the restored file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations would come back that this file does not have.</source>
        <translation>
            <numerusform>%Ln operation would come back that this file does not have.</numerusform>
            <numerusform>%Ln operations would come back that this file does not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who were erased since are erased in it again.</source>
        <translation>
            <numerusform>%n person who was erased since is erased in it again.</numerusform>
            <numerusform>%n people who were erased since are erased in it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Today %Ln customers would be due by this rule.</source>
        <translation>
            <numerusform>Today %Ln customer would be due by this rule.</numerusform>
            <numerusform>Today %Ln customers would be due by this rule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ReturnsPage</name>
    <message numerus="yes">
        <source>%n returns</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RevenueTile</name>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RuleDialog</name>
    <message numerus="yes">
        <source>%n days: %1</source>
        <translation>
            <numerusform>%n day: %1</numerusform>
            <numerusform>%n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RuleWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::RunDialog</name>
    <message numerus="yes">
        <source>Recycle %n customers</source>
        <translation>
            <numerusform>Recycle %n customer</numerusform>
            <numerusform>Recycle %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers went back to the pool</source>
        <translation>
            <numerusform>%n customer went back to the pool</numerusform>
            <numerusform>%n customers went back to the pool</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SalesDashboard</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ScoreView</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of 100 will come (%n customers)</source>
        <translation>
            <numerusform>%1 of 100 will come (%n customer)</numerusform>
            <numerusform>%1 of 100 will come (%n customers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields were not learnt from: they are known only afterwards</source>
        <translation>
            <numerusform>%n field was not learnt from: it is known only afterwards</numerusform>
            <numerusform>%n fields were not learnt from: they are known only afterwards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SegmentsView</name>
    <message numerus="yes">
        <source>%Ln customers with orders, by segment</source>
        <translation>
            <numerusform>%Ln customer with orders, by segment</numerusform>
            <numerusform>%Ln customers with orders, by segment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SequenceDialog</name>
    <message numerus="yes">
        <source>Begin a playbook for %n customers</source>
        <translation>
            <numerusform>Begin a playbook for %n customer</numerusform>
            <numerusform>Begin a playbook for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begun for %n customers</source>
        <translation>
            <numerusform>Begun for %n customer</numerusform>
            <numerusform>Begun for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it already</source>
        <translation>
            <numerusform>%n has it already</numerusform>
            <numerusform>%n have it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no owner</source>
        <translation>
            <numerusform>%n has no owner</numerusform>
            <numerusform>%n have no owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SharedFile</name>
    <message numerus="yes">
        <source>The team went back to a backup: %n changes of yours are not in the file. This computer has kept them.</source>
        <translation>
            <numerusform>The team went back to a backup: one change of yours is not in the file. This computer has kept it.</numerusform>
            <numerusform>The team went back to a backup: %n changes of yours are not in the file. This computer has kept them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::SheetStep</name>
    <message numerus="yes">
        <source>%Ln cell(s) of these rows cannot be read in this encoding; choose another one if the text looks wrong.</source>
        <translation>
            <numerusform>%Ln cell of these rows cannot be read in this encoding; choose another one if the text looks wrong.</numerusform>
            <numerusform>%Ln cells of these rows cannot be read in this encoding; choose another one if the text looks wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these rows are hidden in the workbook; they are imported too.</source>
        <translation>
            <numerusform>%Ln of these rows is hidden in the workbook; it is imported too.</numerusform>
            <numerusform>%Ln of these rows are hidden in the workbook; they are imported too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::StandardDialog</name>
    <message numerus="yes">
        <source>%Ln texts would change</source>
        <translation>
            <numerusform>%Ln text would change</numerusform>
            <numerusform>%Ln texts would change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::StatusLine</name>
    <message numerus="yes">
        <source>Also here: %1 and %n more</source>
        <translation>
            <numerusform>Also here: %1 and %n more</numerusform>
            <numerusform>Also here: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TeamPage</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::Timeline</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayCard</name>
    <message numerus="yes">
        <source>%n customers wait for you today</source>
        <translation>
            <numerusform>%n customer waits for you today</numerusform>
            <numerusform>%n customers wait for you today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TodayPage</name>
    <message numerus="yes">
        <source>Planned %n calls for today</source>
        <translation>
            <numerusform>Planned %n call for today</numerusform>
            <numerusform>Planned %n calls for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %n until tomorrow</source>
        <translation>
            <numerusform>Put off %n until tomorrow</numerusform>
            <numerusform>Put off %n until tomorrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TodaySide</name>
    <message numerus="yes">
        <source>%n notes and tasks</source>
        <translation>
            <numerusform>%n note or task</numerusform>
            <numerusform>%n notes and tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a plan</source>
        <translation>
            <numerusform>%n without a plan</numerusform>
            <numerusform>%n without a plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan calls with these %n</source>
        <translation>
            <numerusform>Plan a call with this one</numerusform>
            <numerusform>Plan calls with these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits and meetings</source>
        <translation>
            <numerusform>%n visit or meeting</numerusform>
            <numerusform>%n visits and meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails and messages</source>
        <translation>
            <numerusform>%n mail or message</numerusform>
            <numerusform>%n mails and messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of talk</source>
        <translation>
            <numerusform>%n minute of talk</numerusform>
            <numerusform>%n minutes of talk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n next steps planned</source>
        <translation>
            <numerusform>%n next step planned</numerusform>
            <numerusform>%n next steps planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals won</source>
        <translation>
            <numerusform>%n deal won</numerusform>
            <numerusform>%n deals won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off the %n that are left until tomorrow</source>
        <translation>
            <numerusform>Put off the one that is left until tomorrow</numerusform>
            <numerusform>Put off the %n that are left until tomorrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TradeListPage</name>
    <message numerus="yes">
        <source>Saved %Ln rows in %1</source>
        <translation>
            <numerusform>Saved %Ln row in %1</numerusform>
            <numerusform>Saved %Ln rows in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TrendView</name>
    <message numerus="yes">
        <source>Revenue of %n customers within a year; in brackets the range that is 95% sure. What goes together need not be the cause.</source>
        <translation>
            <numerusform>Revenue of %n customer within a year; in brackets the range that is 95% sure. What goes together need not be the cause.</numerusform>
            <numerusform>Revenue of %n customers within a year; in brackets the range that is 95% sure. What goes together need not be the cause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::TrialPanel</name>
    <message numerus="yes">
        <source>and %n earlier ones</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::ValueView</name>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may become your best customers</source>
        <translation>
            <numerusform>%Ln customer may become one of your best</numerusform>
            <numerusform>%Ln may become your best customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::format</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm::ui::salestext</name>
    <message numerus="yes">
        <source>The %n largest customers bring %1 of the revenue</source>
        <translation>
            <numerusform>The largest customer brings %1 of the revenue</numerusform>
            <numerusform>The %n largest customers bring %1 of the revenue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n best products bring %1 of the revenue</source>
        <translation>
            <numerusform>The best product brings %1 of the revenue</numerusform>
            <numerusform>The %n best products bring %1 of the revenue</numerusform>
        </translation>
    </message>
</context>
</TS>
