#pragma once

#include "core/analytics/basemodel.h"
#include "core/analytics/normaldraws.h"
#include "core/analytics/purchasegroups.h"

#include <cmath>
#include <random>

/// Customers that behave as a model says, watched for different times in whole days.
class SimulatedCustomers
{
public:
    SimulatedCustomers(const crm::BaseParameters &parameters, size_t count, quint64 seed)
        : m_parameters(parameters)
        , m_random(seed)
    {
        for (size_t i = 0; i < count; ++i)
            add(26 * 7 + qint32(crm::uniform(m_random) * 52 * 7), 52 * 7);
    }

    crm::PurchaseColumns columns() const { return {m_frequency, m_recency, m_age}; }
    qint64 later() const { return m_later; } ///< purchases in the 52 weeks afterwards

private:
    double gamma(double shape) { return std::gamma_distribution<>(shape)(m_random); }
    double waiting(double rate) { return -std::log(crm::uniform(m_random)) / rate; }

    void add(qint32 age, qint32 afterwards)
    {
        const auto [r, alpha, third, fourth] = m_parameters.values;
        const bool pareto = m_parameters.model == crm::BaseModel::ParetoNbd;
        const double rate = gamma(r) / alpha;
        const double one = gamma(third);
        const double leaving = pareto ? one / fourth : one / (one + gamma(fourth));
        const double lifetime = pareto ? waiting(leaving) : INFINITY;
        bool alive = m_parameters.model != crm::BaseModel::MbgNbd || crm::uniform(m_random) > leaving;
        qint32 x = 0;
        qint32 last = 0;
        for (double time = waiting(rate); alive && time < lifetime; time += waiting(rate)) {
            const auto day = qint32(std::ceil(time * m_parameters.daysPerUnit));
            if (day > age + afterwards)
                break;
            if (day > age) {
                ++m_later;
            } else {
                ++x;
                last = day;
            }
            alive = pareto || crm::uniform(m_random) > leaving;
        }
        m_frequency.push_back(x);
        m_recency.push_back(last);
        m_age.push_back(age);
    }

    crm::BaseParameters m_parameters;
    std::mt19937_64 m_random;
    std::vector<qint32> m_frequency = {};
    std::vector<qint32> m_recency = {};
    std::vector<qint32> m_age = {};
    qint64 m_later = 0;
};
