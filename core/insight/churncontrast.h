#pragma once

#include "core/insight/churnreport.h"

namespace crm {

/// What tells those who left from those who stayed, one thing after the other and without a model: of every
/// figure the half above its median against the other, of every category the level that differs most from all
/// others. Only what is more than chance (chi-square, after Bonferroni over what was looked at). `labels` is
/// 1 for who left, one for each row of the columns.
std::vector<ChurnContrast> churnContrasts(const std::vector<TraitColumn> &columns,
                                          const std::vector<quint8> &labels);

} // namespace crm
