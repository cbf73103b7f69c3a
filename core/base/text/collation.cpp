#include "core/base/text/collation.h"

#include "core/base/error.h"

#include <unicode/coll.h>
#include <unicode/locid.h>

#include <memory>

namespace crm {

namespace {

std::unique_ptr<const icu::Collator> pinyinCollator()
{
    auto status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale("zh@collation=pinyin"), status));
    if (U_FAILURE(status))
        throw Error(Error::Code::Storage, QString::fromLatin1(u_errorName(status)));
    collator->setStrength(icu::Collator::SECONDARY);
    collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    return collator;
}

/// Made once and only read afterwards, which ICU allows from several threads.
const icu::Collator &collator()
{
    static const auto instance = pinyinCollator();
    return *instance;
}

} // namespace

QByteArray sortKey(QStringView text)
{
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const auto size = int32_t(text.size());
    // Pinyin keys take two or three bytes an ideograph, so that the first attempt nearly always fits.
    QByteArray key(text.size() * 4 + 16, Qt::Uninitialized);
    const icu::UnicodeString aliased(false, units, size);
    const auto write = [&] {
        return collator().getSortKey(aliased, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    };
    auto length = write();
    if (length > key.size()) {
        key.resize(length);
        length = write();
    }
    key.resize(std::max(length - 1, 0)); // without the zero at the end
    return key;
}

} // namespace crm
