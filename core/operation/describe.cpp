#include "core/operation/describe.h"

#include "core/base/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

/// The sentence for a kind, with %1 for what it was about; `count` is of how many things it tells, where it
/// does.
QString sentence(const QString &kind, qint64 count)
{
    static const QHash<QString, const char *> texts = {
        {u"base.new"_s, QT_TRANSLATE_NOOP("crm", "Made the file")},
        {u"demo"_s, QT_TRANSLATE_NOOP("crm", "Made the demonstration data")},
        {u"customer.add"_s, QT_TRANSLATE_NOOP("crm", "Added the customer %1")},
        {u"customer.edit"_s, QT_TRANSLATE_NOOP("crm", "Edited the customer %1")},
        {u"customer.bulk"_s, QT_TRANSLATE_N_NOOP("crm", "Changed %n customer(s)")},
        {u"customer.tag"_s, QT_TRANSLATE_N_NOOP("crm", "Tagged %n customer(s)")},
        {u"customer.untag"_s, QT_TRANSLATE_N_NOOP("crm", "Removed a tag from %n customer(s)")},
        {u"customer.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed customers: %1")},
        {u"customer.merge"_s, QT_TRANSLATE_NOOP("crm", "Merged customers into %1")},
        {u"customer.distinct"_s, QT_TRANSLATE_N_NOOP("crm", "Said that %n customer(s) are not the same")},
        {u"customer.standardise"_s, QT_TRANSLATE_NOOP("crm", "Wrote %1 texts in their standard form")},
        {u"quality.rule"_s, QT_TRANSLATE_NOOP("crm", "Changed the rule of data quality: %1")},
        {u"quality.schedule"_s, QT_TRANSLATE_NOOP("crm", "Changed how often data are audited")},
        {u"quality.audit"_s, QT_TRANSLATE_N_NOOP("crm", "Looked at the data of %n customer(s)")},
        {u"contact.confirm"_s, QT_TRANSLATE_NOOP("crm", "Made sure how to reach %1")},
        {u"activity.add"_s, QT_TRANSLATE_NOOP("crm", "Recorded an activity with %1")},
        {u"activity.done"_s, QT_TRANSLATE_NOOP("crm", "Completed an activity with %1")},
        {u"activity.edit"_s, QT_TRANSLATE_NOOP("crm", "Edited an activity with %1")},
        {u"activity.postpone"_s, QT_TRANSLATE_NOOP("crm", "Put off an activity with %1")},
        {u"activity.postpone_all"_s, QT_TRANSLATE_N_NOOP("crm", "Put off %n activity(s)")},
        {u"activity.move"_s, QT_TRANSLATE_NOOP("crm", "Moved an activity with %1")},
        {u"activity.plan"_s, QT_TRANSLATE_N_NOOP("crm", "Planned calls with %n customer(s)")},
        {u"activity.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed an activity with %1")},
        {u"order.add"_s, QT_TRANSLATE_NOOP("crm", "Added the order %1")},
        {u"order.edit"_s, QT_TRANSLATE_NOOP("crm", "Edited the order %1")},
        {u"order.state"_s, QT_TRANSLATE_NOOP("crm", "Moved on the order %1")},
        {u"order.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the order %1")},
        {u"delivery.add"_s, QT_TRANSLATE_NOOP("crm", "Added a delivery of the order %1")},
        {u"delivery.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed a delivery of the order %1")},
        {u"delivery.move"_s, QT_TRANSLATE_NOOP("crm", "Moved on a delivery of the order %1")},
        {u"delivery.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed a delivery of the order %1")},
        {u"price.add"_s, QT_TRANSLATE_NOOP("crm", "Added the price list %1")},
        {u"price.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the price list %1")},
        {u"price.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the price list %1")},
        {u"order.aftersales"_s, QT_TRANSLATE_NOOP("crm", "Planned maintenance or warranty of the order %1")},
        {u"return.add"_s, QT_TRANSLATE_NOOP("crm", "Recorded a return of the order %1")},
        {u"return.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed a return of the order %1")},
        {u"return.move"_s, QT_TRANSLATE_NOOP("crm", "Moved on a return of the order %1")},
        {u"return.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed a return of the order %1")},
        {u"payment.plan"_s, QT_TRANSLATE_NOOP("crm", "Agreed when %1 is paid")},
        {u"payment.add"_s, QT_TRANSLATE_NOOP("crm", "Received a payment for %1")},
        {u"payment.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed a payment for %1")},
        {u"payment.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed a payment for %1")},
        {u"carrier.add"_s, QT_TRANSLATE_NOOP("crm", "Added the carrier %1")},
        {u"product.add"_s, QT_TRANSLATE_NOOP("crm", "Added the product %1")},
        {u"product.edit"_s, QT_TRANSLATE_NOOP("crm", "Edited the product %1")},
        {u"product.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the product %1")},
        {u"pool.add"_s, QT_TRANSLATE_NOOP("crm", "Added the pool %1")},
        {u"pool.edit"_s, QT_TRANSLATE_NOOP("crm", "Edited the pool %1")},
        {u"department.add"_s, QT_TRANSLATE_NOOP("crm", "Added the department %1")},
        {u"department.edit"_s, QT_TRANSLATE_NOOP("crm", "Edited the department %1")},
        {u"department.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the department %1")},
        {u"user.department"_s, QT_TRANSLATE_NOOP("crm", "Moved %1 to another department")},
        {u"limit.add"_s, QT_TRANSLATE_N_NOOP("crm", "Set a limit of %n customer(s)")},
        {u"limit.edit"_s, QT_TRANSLATE_N_NOOP("crm", "Changed a limit to %n customer(s)")},
        {u"limit.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed a limit of customers")},
        {u"pool.claim"_s, QT_TRANSLATE_N_NOOP("crm", "Claimed %n customer(s)")},
        {u"pool.release"_s, QT_TRANSLATE_N_NOOP("crm", "Released %n customer(s) to the pool")},
        {u"pool.transfer"_s, QT_TRANSLATE_N_NOOP("crm", "Moved %n customer(s) to another pool")},
        {u"pool.close"_s, QT_TRANSLATE_NOOP("crm", "Switched off the pool %1")},
        {u"pool.handover"_s, QT_TRANSLATE_NOOP("crm", "Handed over everything of %1")},
        {u"pool.purge"_s, QT_TRANSLATE_N_NOOP("crm", "Archived %n customer(s) of a pool")},
        {u"reason.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the reasons for giving back")},
        {u"customer.protect"_s, QT_TRANSLATE_N_NOOP("crm", "Protected %n customer(s) from recycling")},
        {u"customer.unprotect"_s, QT_TRANSLATE_N_NOOP("crm", "Ended the protection of %n customer(s)")},
        {u"pool.recycle"_s, QT_TRANSLATE_N_NOOP("crm", "Recycled %n customer(s)")},
        {u"clock.confirm"_s, QT_TRANSLATE_NOOP("crm", "Confirmed that the clock of the computer is right")},
        {u"rule.add"_s, QT_TRANSLATE_NOOP("crm", "Added the recycling rule %1")},
        {u"rule.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the recycling rule %1")},
        {u"rule.remove"_s, QT_TRANSLATE_NOOP("crm", "Ended the recycling rule %1")},
        {u"rule.settings"_s, QT_TRANSLATE_NOOP("crm", "Changed how recycling warns and asks")},
        {u"allocation.add"_s, QT_TRANSLATE_NOOP("crm", "Added the allocation rule %1")},
        {u"allocation.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the allocation rule %1")},
        {u"allocation.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the allocation rule %1")},
        {u"allocation.order"_s, QT_TRANSLATE_NOOP("crm", "Changed the order of the allocation rules")},
        {u"allocation.run"_s, QT_TRANSLATE_NOOP("crm", "Allocated %1 customers")},
        {u"opportunity.add"_s, QT_TRANSLATE_NOOP("crm", "Added the opportunity %1")},
        {u"opportunity.move"_s, QT_TRANSLATE_NOOP("crm", "Moved the opportunity %1")},
        {u"opportunity.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the opportunity %1")},
        {u"opportunity.assign"_s, QT_TRANSLATE_NOOP("crm", "Gave opportunities to %1")},
        {u"opportunity.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the opportunity %1")},
        {u"opportunity.nurture"_s, QT_TRANSLATE_NOOP("crm", "Gave %1 opportunities back for nurturing")},
        {u"opportunity.takeup"_s, QT_TRANSLATE_NOOP("crm", "Took up %1 opportunities again")},
        {u"company.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the head of quotations")},
        {u"contract.add"_s, QT_TRANSLATE_NOOP("crm", "Added the contract %1")},
        {u"contract.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the contract %1")},
        {u"contract.move"_s, QT_TRANSLATE_NOOP("crm", "Changed the state of the contract %1")},
        {u"contract.renew"_s, QT_TRANSLATE_NOOP("crm", "Renewed the contract %1")},
        {u"contract.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the contract %1")},
        {u"rfm.grid"_s, QT_TRANSLATE_NOOP("crm", "Changed the RFM grid")},
        {u"trial.give"_s, QT_TRANSLATE_NOOP("crm", "Gave a sample or trial to %1")},
        {u"trial.result"_s, QT_TRANSLATE_NOOP("crm", "Recorded what came of a trial of %1")},
        {u"trial.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed a sample or trial of %1")},
        {u"playbook.add"_s, QT_TRANSLATE_NOOP("crm", "Added the playbook %1")},
        {u"playbook.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the playbook %1")},
        {u"playbook.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the playbook %1")},
        {u"playbook.run"_s, QT_TRANSLATE_N_NOOP("crm", "Planned %n activity(s) by playbooks")},
        {u"calendar.import"_s, QT_TRANSLATE_N_NOOP("crm", "Took %n event(s) over from a calendar")},
        {u"message.send"_s, QT_TRANSLATE_NOOP("crm", "Wrote a message to %1")},
        {u"announcement.add"_s, QT_TRANSLATE_NOOP("crm", "Announced: %1")},
        {u"announcement.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the announcement: %1")},
        {u"announcement.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the announcement: %1")},
        {u"call.missed"_s, QT_TRANSLATE_NOOP("crm", "Noted a missed call of %1")},
        {u"sequence.begin"_s, QT_TRANSLATE_NOOP("crm", "Began the playbook %1 by hand")},
        {u"sequence.stop"_s, QT_TRANSLATE_NOOP("crm", "Stopped the playbook %1 for a customer")},
        {u"automation.add"_s, QT_TRANSLATE_NOOP("crm", "Added the automation %1")},
        {u"automation.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the automation %1")},
        {u"automation.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the automation %1")},
        {u"automation.run"_s, QT_TRANSLATE_NOOP("crm", "By automation: %1")},
        {u"target.set"_s, QT_TRANSLATE_NOOP("crm", "Set targets of %1")},
        {u"complaint.add"_s, QT_TRANSLATE_NOOP("crm", "Recorded a complaint of %1")},
        {u"complaint.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed a complaint of %1")},
        {u"complaint.close"_s, QT_TRANSLATE_NOOP("crm", "Closed a complaint of %1")},
        {u"complaint.reopen"_s, QT_TRANSLATE_NOOP("crm", "Opened a complaint of %1 again")},
        {u"stage.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the stages of the pipeline")},
        {u"stage.ask"_s, QT_TRANSLATE_NOOP("crm", "Asked for approval of the opportunity %1")},
        {u"stage.grant"_s, QT_TRANSLATE_NOOP("crm", "Approved the opportunity %1")},
        {u"stage.refuse"_s, QT_TRANSLATE_NOOP("crm", "Did not approve the opportunity %1")},
        {u"pool.assign"_s, QT_TRANSLATE_N_NOOP("crm", "Assigned %n customer(s)")},
        {u"user.add"_s, QT_TRANSLATE_NOOP("crm", "Added the person %1")},
        {u"user.rename"_s, QT_TRANSLATE_NOOP("crm", "Renamed a person to %1")},
        {u"user.profile"_s, QT_TRANSLATE_NOOP("crm", "Changed skills or hours of %1")},
        {u"user.role"_s, QT_TRANSLATE_NOOP("crm", "Changed the role of %1")},
        {u"user.password"_s, QT_TRANSLATE_NOOP("crm", "Set the password of %1")},
        {u"user.nopasswords"_s, QT_TRANSLATE_NOOP("crm", "Took away all passwords")},
        {u"signin"_s, QT_TRANSLATE_NOOP("crm", "Signed in: %1")},
        {u"signin.refused"_s, QT_TRANSLATE_NOOP("crm", "Sign-in refused: %1")},
        {u"role.right"_s, QT_TRANSLATE_NOOP("crm", "Changed what a role may: %1")},
        {u"refused"_s, QT_TRANSLATE_NOOP("crm", "Was refused: %1")},
        {u"reveal"_s, QT_TRANSLATE_NOOP("crm", "Looked at what is masked of %1")},
        {u"key.set"_s, QT_TRANSLATE_NOOP("crm", "Gave %1 a key to the encrypted file")},
        {u"key.remove"_s, QT_TRANSLATE_NOOP("crm", "Took the key to the encrypted file from %1")},
        {u"key.rename"_s, QT_TRANSLATE_NOOP("crm", "Renamed a key of the encrypted file: %1")},
        {u"key.recovery"_s, QT_TRANSLATE_NOOP("crm", "Made a new recovery key")},
        {u"base.encrypt"_s, QT_TRANSLATE_NOOP("crm", "Encrypted the file")},
        {u"base.decrypt"_s, QT_TRANSLATE_NOOP("crm", "Took the encryption off the file")},
        {u"customer.share"_s, QT_TRANSLATE_NOOP("crm", "Shared the customer %1")},
        {u"customer.share_over"_s,
         QT_TRANSLATE_N_NOOP("crm", "The time of %n share(s) of customers is over")},
        {u"customer.unshare"_s, QT_TRANSLATE_NOOP("crm", "Ended the sharing of %1")},
        {u"privacy.erase"_s, QT_TRANSLATE_NOOP("crm", "Erased somebody for good")},
        {u"privacy.lift"_s, QT_TRANSLATE_NOOP("crm", "Took somebody off the list of who must not be added")},
        {u"privacy.package"_s, QT_TRANSLATE_NOOP("crm", "Wrote everything about %1 into a package")},
        {u"privacy.purpose"_s, QT_TRANSLATE_NOOP("crm", "Changed what data are used for: %1")},
        {u"privacy.retention"_s, QT_TRANSLATE_NOOP("crm", "Changed how long data are kept: %1")},
        {u"privacy.hold"_s, QT_TRANSLATE_NOOP("crm", "Changed that %1 is kept longer")},
        {u"consent.give"_s, QT_TRANSLATE_NOOP("crm", "Recorded that %1 agreed")},
        {u"consent.withdraw"_s, QT_TRANSLATE_NOOP("crm", "Recorded that %1 withdrew their consent")},
        {u"user.active"_s, QT_TRANSLATE_NOOP("crm", "Activated or deactivated %1")},
        {u"field.add"_s, QT_TRANSLATE_NOOP("crm", "Added the field %1")},
        {u"field.edit"_s, QT_TRANSLATE_NOOP("crm", "Edited the field %1")},
        {u"view.add"_s, QT_TRANSLATE_NOOP("crm", "Saved the view %1")},
        {u"view.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the view %1")},
        {u"view.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the view %1")},
        {u"segment.add"_s, QT_TRANSLATE_NOOP("crm", "Saved the segment %1")},
        {u"segment.edit"_s, QT_TRANSLATE_NOOP("crm", "Changed the segment %1")},
        {u"segment.remove"_s, QT_TRANSLATE_NOOP("crm", "Removed the segment %1")},
        {u"segment.members"_s, QT_TRANSLATE_NOOP("crm", "Changed who is on the list %1")},
        {u"score.query"_s, QT_TRANSLATE_NOOP("crm", "Chose what is foretold of leads: %1")},
        {u"churn.target"_s, QT_TRANSLATE_NOOP("crm", "Changed the churn aimed at")},
        {u"churn.lost"_s, QT_TRANSLATE_NOOP("crm", "Marked %1 as lost")},
        {u"churn.revoked"_s, QT_TRANSLATE_NOOP("crm", "Took back that %1 is lost")},
        {u"churn.measure"_s, QT_TRANSLATE_NOOP("crm", "Recorded a measure to keep %1")},
        {u"churn.result"_s, QT_TRANSLATE_NOOP("crm", "Recorded what came of a measure for %1")},
        {u"reapply"_s, QT_TRANSLATE_NOOP("crm", "Made %1 of one's own changes again")},
        {u"import"_s, QT_TRANSLATE_NOOP("crm", "Imported %1")},
        {u"import.template"_s, QT_TRANSLATE_NOOP("crm", "Kept the import template %1")},
        {u"import.template_removed"_s, QT_TRANSLATE_NOOP("crm", "Removed the import template %1")},
    };
    const auto *text = texts.value(kind);
    return text ? Tr::tr(text, nullptr, int(count)) : kind;
}

QString subject(const QJsonObject &summary)
{
    for (const auto &key : {u"file"_s, u"number"_s, u"name"_s})
        if (const auto text = summary.value(key).toString(); !text.isEmpty())
            return text;
    if (const auto refused = summary.value(u"what"_s).toArray(); !refused.isEmpty())
        return refused.toVariantList().first().toString();
    const auto count = summary.value(u"count"_s);
    return count.isDouble() ? QString::number(count.toInteger()) : QString();
}

} // namespace

QString describe(const QString &kind, const QJsonObject &summary)
{
    if (kind == "undo"_L1)
        return Tr::tr("Undone: %1")
            .arg(describe(summary.value(u"kind"_s).toString(), summary.value(u"of"_s).toObject()));
    if (kind == "redo"_L1) { // takes an undo back: what returns is what that had taken back
        const auto undone = summary.value(u"of"_s).toObject();
        return Tr::tr("Redone: %1")
            .arg(describe(undone.value(u"kind"_s).toString(), undone.value(u"of"_s).toObject()));
    }
    if (kind == "export"_L1)
        return Tr::tr("Exported %n row(s) to %1", nullptr, int(summary.value(u"count"_s).toInteger()))
            .arg(summary.value(u"file"_s).toString());
    return sentence(kind, summary.value(u"count"_s).toInteger(1)).replace(u"%1"_s, subject(summary));
}

QString describeUndone(const LogEntry &undo)
{
    return describe(undo.summary.value(u"kind"_s).toString(), undo.summary.value(u"of"_s).toObject());
}

namespace {

QString fewLabels(const std::vector<UndoConflict> &records)
{
    QStringList names;
    for (const auto &record : records)
        if (names.size() < 5 && !names.contains(record.label))
            names << record.label;
    return names.join(Tr::tr(", "));
}

} // namespace

QString describeLeft(const UndoOutcome &undo)
{
    const auto names = fewLabels(undo.conflicts);
    return names.isEmpty() ? QString() : Tr::tr("Changed since, and therefore left as it is: %1.").arg(names);
}

QString describeKept(const UndoOutcome &undo)
{
    const auto names = fewLabels(undo.kept);
    return names.isEmpty() ? QString() : Tr::tr("Still in use, and therefore kept: %1.").arg(names);
}

QString describe(const LogEntry &entry)
{
    return describe(entry.kind, entry.summary);
}

} // namespace crm
