#include "core/base/error.h"
#include "core/exchange/csvreader.h"

#include <cstring>
#include <map>

namespace crm {
namespace {

constexpr int kLines = 40;

// How well a delimiter divides: the share of lines with the usual number of fields, among those that were
// read.
struct Evenness
{
    double share = 0;
    size_t fields = 1;
};

Evenness evenness(std::string_view sample, CsvDialect dialect)
{
    std::map<size_t, int> widths;
    int lines = 0;
    size_t served = 0;
    CsvTokenizer tokenizer(
        [&](char *to, qint64 most) {
            const auto count = std::min(size_t(most), sample.size() - served);
            std::memcpy(to, sample.data() + served, count);
            served += count;
            return qint64(count);
        },
        dialect);
    SheetRecord record;
    try {
        while (lines < kLines && tokenizer.next(record)) {
            if (record.isBlank())
                continue;
            ++lines;
            ++widths[record.fields.size()];
        }
    } catch (const Error &) {
        // A quotation mark that is not closed within the sample: judge by the lines before it.
    }
    Evenness best;
    for (const auto &[fields, count] : widths) {
        const double share = double(count) / lines;
        if (fields > 1 && share >= best.share)
            best = {share, fields};
    }
    return best;
}

} // namespace

char separatorLine(std::string_view sample)
{
    const auto line = sample.substr(0, sample.find_first_of("\r\n"));
    const auto starts = [line](std::string_view head) {
        return qstrnicmp(line.data(), head.data(), head.size()) == 0;
    };
    char named = '\0';
    if (line.size() >= 5 && line.size() <= 7 && starts("sep="))
        named = line[4];
    else if (line.size() == 7 && starts("\"sep="))
        named = line[5];
    const bool divides = named == '\t' || named == ' ' || (named > ' ' && named < 0x7f && !isalnum(named));
    return divides && named != '"' ? named : '\0';
}

char detectDelimiter(std::string_view sample, CsvDialect::Characters characters)
{
    if (sample.size() >= 64 * 1024) // the last line is cut off
        sample = sample.substr(0, sample.find_last_of("\r\n") + 1);
    char best = ',';
    Evenness most;
    for (const char candidate : {',', '\t', ';', '|'}) {
        const auto found = evenness(sample, {candidate, characters});
        // Many uneven fields are commas in texts; a hair of difference is one broken line.
        const bool better = found.share > most.share + 0.2
                         || (found.share > most.share - 0.2 && found.fields > most.fields)
                         || (found.share > most.share && found.fields == most.fields);
        if (found.fields > 1 && better) {
            best = candidate;
            most = found;
        }
    }
    return best;
}

} // namespace crm
