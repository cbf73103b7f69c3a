#pragma once

#include "core/pipeline/opportunity.h"

#include <QStringList>

#include <array>

namespace crm {

/// What can be asked for of a deal, or of its customer.
enum class DealField { Amount, Expected, Product, Notes, Contact, Phone, Industry, Source, Order, Contract };
inline constexpr std::array kDealFields = {
    DealField::Amount, DealField::Expected, DealField::Product, DealField::Notes, DealField::Contact,
    DealField::Phone,  DealField::Industry, DealField::Source,  DealField::Order, DealField::Contract};

/// What a deal lacks for one stage that it would enter or pass.
struct StageLack
{
    Stage stage = {};
    std::vector<StageNeed> needs = {};

    friend bool operator==(const StageLack &, const StageLack &) = default;
};

/// For people: "Amount", "Visit", "3 visits", "Approval".
QString displayName(const StageNeed &need);
/// "Amount, visit (1 of 2)": what is missing, in words.
QString inWords(const std::vector<StageLack> &lacks, const DealFacts &facts);

/// The spellings used in the database and on the command line.
QString toKey(NeedKind kind);
std::optional<NeedKind> needKindFromKey(const QString &key);
QString toKey(DealField field);
std::optional<DealField> dealFieldFromKey(const QString &key);
QString displayName(DealField field);

} // namespace crm
