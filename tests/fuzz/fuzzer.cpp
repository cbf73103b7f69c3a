#include "tests/fuzz/targets.h"

#include <cstdint>

// One executable for each function of targets.h.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::KINGFISHER_FUZZ(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
