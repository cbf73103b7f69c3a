#pragma once

#include "core/customer/customer.h"

#include <QDate>

namespace crm {

enum class QualityKind { Filled, Valid, Consistent, Fresh };

/// One thing that is asked of a customer's data.
struct QualityRule
{
    qint64 id = 0;
    QualityKind kind = QualityKind::Filled;
    QString field = {}; ///< "phone", "contact", "city" ...; which ones a kind knows: qualityFields()
    std::optional<CustomerKind> applies = {}; ///< nothing: to companies and persons
    int days = 0; ///< of Fresh: how old it may be
    int weight = 1; ///< 1 to 9
    QString policy = {}; ///< why, and what to do about it, in words
    bool active = true;
    qint64 rev = 1;

    friend bool operator==(const QualityRule &, const QualityRule &) = default;
};

QString toKey(QualityKind kind);
QualityKind qualityKindFromKey(const QString &key);

QString displayName(QualityKind kind);
QString displayQualityField(const QString &field);

/// The fields of which a rule of this kind can ask something.
QStringList qualityFields(QualityKind kind);

/// "The phone is filled in", "The city lies in the province".
QString describe(const QualityRule &rule);

/// What the rules look at of one customer.
struct QualityFacts
{
    CustomerId id = {};
    UserId owner = {};
    PoolId pool = {};
    CustomerKind kind = CustomerKind::Company;
    QString country = {};
    QMap<QString, QStringList> values = {}; ///< by the names of the fields
    std::optional<QDate> lastContact = {};
    QMap<QString, QDate> confirmed = {}; ///< when somebody last made sure of a phone, an e-mail
    QDate made = {};
};

/// What is wrong, for people; empty where the rule is kept, nothing where it does not ask anything of this
/// customer.
std::optional<QString> breach(const QualityRule &rule, const QualityFacts &facts, QDate today);

} // namespace crm
