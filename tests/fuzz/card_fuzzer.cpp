#include "tests/fuzz/readall.h"

// Address cards; what does not begin as one is made to.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!bytes.startsWith("BEGIN:VCARD"))
        bytes.prepend("BEGIN:VCARD\r\n");
    fuzz::readAll(fuzz::write(QStringLiteral("input.vcf"), bytes));
    return 0;
}
