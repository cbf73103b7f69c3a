#include "tests/fuzz/readall.h"

// Text of any encoding and delimiter, with its mapping and its values.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::readAll(fuzz::write(QStringLiteral("input.csv"), bytes));
    return 0;
}
