// How long a claim takes on a file of one machine and on a team's, alone and among colleagues, each a
// process. usage: team_benchmark FOLDER [SECONDS]     FOLDER on the drive that is to be measured; 10 seconds
// a row Goals (storage.md, G3 and G4): 8 people who think 100 ms: p95 at most 60 ms; 20 who think 1 s: p95 at
// most 200 ms, none over 2 s; without a pause: fairness (least by most claims of a person) at least 0.4, none
// over 5 s.
#include "core/customer/customerrepository.h"
#include "core/pool/poolservice.h"
#include "core/session/session.h"
#include "core/session/sharing.h"
#include "core/session/teamservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

#include <sys/wait.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCustomers = 60'000;

struct Row
{
    const char *name;
    int people;
    unsigned think; ///< ms on average between two claims
    bool team;
};

void make(const QString &path, bool team)
{
    createBase(path, {.userName = u"林晓彤"_s}, std::make_shared<Clock>());
    {
        Session session({.path = path});
        auto work = session.operations().begin({.kind = u"import"_s, .bulk = true});
        CustomerRepository rows(session.operations().db());
        for (int i = 0; i < kCustomers; ++i)
            rows.insert({.customer = {.name = u"客户%1"_s.arg(i), .pool = session.pools().defaultPool()}});
        work.commit();
    }
    if (team)
        shareBase(path, Clock());
}

/// Claims every `step`-th customer from `first` on, and writes to `out` how many milliseconds each took.
void work(const QString &path, int first, const Row &row, int seconds, int out)
{
    Session session({.path = path});
    session.team().join();
    QElapsedTimer whole;
    whole.start();
    for (qint64 id = first; whole.elapsed() < seconds * 1000 && id <= kCustomers; id += row.people) {
        QElapsedTimer time;
        time.start();
        if (!session.pools().claim(std::vector{CustomerId{id}}).answers.front().ok)
            std::fputs("a claim was refused\n", stderr);
        const double took = double(time.nsecsElapsed()) / 1e6;
        if (::write(out, &took, sizeof took) != sizeof took)
            return;
        if (row.think > 0)
            QThread::msleep(QRandomGenerator::global()->bounded(2 * row.think));
    }
}

void measure(const QString &folder, const Row &row, int seconds)
{
    const QTemporaryDir place(folder + u"/team-XXXXXX"_s);
    const auto path = place.filePath(u"team.kingfisher"_s);
    make(path, row.team);
    std::vector<int> ends;
    for (int i = 0; i < row.people; ++i) {
        int pipe[2];
        if (::pipe(pipe) != 0)
            return;
        if (::fork() == 0) {
            try {
                work(path, i + 1, row, seconds, pipe[1]);
            } catch (const Error &error) {
                std::fprintf(stderr, "%s\n", error.what());
            }
            ::_exit(0);
        }
        ::close(pipe[1]);
        ends.push_back(pipe[0]);
    }
    std::vector<double> all;
    std::vector<size_t> each;
    for (const int end : ends) {
        const auto before = all.size();
        for (double took = 0; ::read(end, &took, sizeof took) == sizeof took;)
            all.push_back(took);
        each.push_back(all.size() - before);
        ::close(end);
    }
    while (::wait(nullptr) > 0) { }
    if (all.empty())
        return;
    std::ranges::sort(all);
    const auto at = [&](double part) { return all[size_t(part * double(all.size() - 1))]; };
    const auto [least, most] = std::ranges::minmax(each);
    std::printf("%-34s %7zu %8.1f %8.1f %8.1f %8.1f %9.2f\n", row.name, all.size(),
                double(all.size()) / seconds, at(0.5), at(0.95), at(1), double(least) / double(most));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    const int seconds = argc > 2 ? std::max(1, atoi(argv[2])) : 10;
    std::printf("%-34s %7s %8s %8s %8s %8s %9s\n", "", "claims", "a second", "p50 ms", "p95 ms", "max ms",
                "fairness");
    for (const auto &row :
         {Row{"one person, local file", 1, 0, false}, Row{"one person, team's file", 1, 0, true},
          Row{"8 people, 100 ms, team's file", 8, 100, true},
          Row{"8 people, no pause, team's file", 8, 0, true},
          Row{"20 people, 1 s, team's file", 20, 1000, true},
          Row{"20 people, no pause, team's file", 20, 0, true},
          Row{"8 people, no pause, local file", 8, 0, false}})
        measure(folder, row, seconds);
    return 0;
}
