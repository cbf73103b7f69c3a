#pragma once

#include <string_view>

namespace crm {

/// What the papers of a trade's programs are, which list sales beside what comes back and much else.
enum class SaleDocument {
    Sale, ///< or a word that is not known: it tells nothing
    Return, ///< 销售退货单, 红字发票, Credit Note: lessens what was sold, whatever sign its figures have
    NoSale, ///< 进货单, 收款单, 报价单: nothing was sold by it
};

SaleDocument saleDocumentOf(std::string_view word);

} // namespace crm
