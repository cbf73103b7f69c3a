#include "core/privacy/consentrepository.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace crm {
namespace {

const auto kPurposes = u"SELECT id, name, basis, wording, active, rev FROM processing_purpose"_s;
const auto kConsents = uR"(
    SELECT id, customer_id, contact_id, purpose_id, given_on, channel, wording, proof, withdrawn_on,
           withdrawn_how, owner_id, rev
    FROM consent)"_s;

Purpose readPurpose(const Statement &row)
{
    return {.id = row.integer(0),
            .name = row.text(1),
            .basis = legalBasisFromKey(row.text(2)),
            .wording = row.text(3),
            .active = row.boolean(4),
            .rev = row.integer(5)};
}

Consent readConsent(const Statement &row)
{
    return {.id = row.integer(0),
            .customer = {row.integer(1)},
            .contact = {row.integer(2)},
            .purpose = row.integer(3),
            .givenOn = row.date(4).value_or(QDate()),
            .channel = consentChannelFromKey(row.text(5)).value_or(ConsentChannel::Paper),
            .wording = row.text(6),
            .proof = row.text(7),
            .withdrawnOn = row.date(8),
            .withdrawnHow = row.text(9),
            .recordedBy = {row.integer(10)},
            .rev = row.integer(11)};
}

} // namespace

std::vector<Purpose> ConsentRepository::purposes() const
{
    return Statement(m_db, kPurposes + u" ORDER BY name"_s).all(readPurpose);
}

std::optional<Purpose> ConsentRepository::purpose(qint64 id) const
{
    return Statement(m_db, kPurposes + u" WHERE id = :id"_s).bind("id"_L1, id).first(readPurpose);
}

qint64 ConsentRepository::insert(const Purpose &purpose)
{
    return Statement(m_db, uR"(
        INSERT INTO processing_purpose(name, basis, wording, active)
        VALUES (:name, :basis, :wording, :active))"_s)
        .bind("name"_L1, purpose.name)
        .bind("basis"_L1, toKey(purpose.basis))
        .bind("wording"_L1, purpose.wording)
        .bind("active"_L1, purpose.active)
        .execute()
        .insertedId();
}

bool ConsentRepository::update(const Purpose &purpose)
{
    return Statement(m_db, uR"(
        UPDATE processing_purpose
        SET name = :name, basis = :basis, wording = :wording, active = :active, rev = rev + 1
        WHERE id = :id AND rev = :rev)"_s)
               .bind("name"_L1, purpose.name)
               .bind("basis"_L1, toKey(purpose.basis))
               .bind("wording"_L1, purpose.wording)
               .bind("active"_L1, purpose.active)
               .bind("id"_L1, purpose.id)
               .bind("rev"_L1, purpose.rev)
               .execute()
               .affectedRows()
        == 1;
}

bool ConsentRepository::removeUnused(qint64 purpose)
{
    return Statement(m_db, uR"(
        DELETE FROM processing_purpose
        WHERE id = :id AND NOT EXISTS (SELECT 1 FROM consent WHERE purpose_id = :id))"_s)
               .bind("id"_L1, purpose)
               .execute()
               .affectedRows()
        == 1;
}

std::vector<Consent> ConsentRepository::of(CustomerId customer) const
{
    return Statement(m_db, kConsents + u" WHERE customer_id = :id ORDER BY given_on DESC, id DESC"_s)
        .bind("id"_L1, customer)
        .all(readConsent);
}

std::optional<Consent> ConsentRepository::find(qint64 id) const
{
    return Statement(m_db, kConsents + u" WHERE id = :id"_s).bind("id"_L1, id).first(readConsent);
}

qint64 ConsentRepository::insert(const Consent &consent, qint64 at)
{
    return Statement(m_db, uR"(
        INSERT INTO consent(customer_id, contact_id, purpose_id, given_on, channel, wording, proof, owner_id,
                            created_at)
        VALUES (:customer, :contact, :purpose, :given, :channel, :wording, :proof, :by, :at))"_s)
        .bind("customer"_L1, consent.customer)
        .bind("contact"_L1, consent.contact)
        .bind("purpose"_L1, consent.purpose)
        .bind("given"_L1, consent.givenOn)
        .bind("channel"_L1, toKey(consent.channel))
        .bind("wording"_L1, consent.wording)
        .bind("proof"_L1, consent.proof)
        .bind("by"_L1, consent.recordedBy)
        .bind("at"_L1, at)
        .execute()
        .insertedId();
}

bool ConsentRepository::withdraw(qint64 id, QDate on, const QString &how)
{
    return Statement(m_db, uR"(
        UPDATE consent SET withdrawn_on = :on, withdrawn_how = :how, rev = rev + 1
        WHERE id = :id AND withdrawn_on IS NULL)"_s)
               .bind("on"_L1, on)
               .bind("how"_L1, how)
               .bind("id"_L1, id)
               .execute()
               .affectedRows()
        == 1;
}

bool ConsentRepository::isContactOf(ContactId contact, CustomerId customer) const
{
    return Statement(m_db, u"SELECT 1 FROM contact WHERE id = :contact AND customer_id = :customer"_s)
               .bind("contact"_L1, contact)
               .bind("customer"_L1, customer)
               .number()
        != 0;
}

} // namespace crm
