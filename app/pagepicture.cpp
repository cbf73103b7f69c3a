#include "app/pagepicture.h"

#include "ui/common/page.h"
#include "ui/mainwindow.h"
#include "ui/report/pdfreport.h"

#include <QElapsedTimer>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

constexpr int kSettle = 350; ///< milliseconds; charts lay themselves out in the event loop
constexpr int kPatience = 20'000;
constexpr int kEvery = 50;

bool print(const ui::MainWindow &window, const QString &path)
{
    auto *page = dynamic_cast<ui::Printable *>(window.currentPage());
    QSaveFile file(path);
    return page && file.open(QIODevice::WriteOnly) && page->writeReport(file) && file.commit();
}

} // namespace

void drawWhenReady(ui::MainWindow &window, const QString &file,
                   std::function<void(bool saved, bool wasReady)> done)
{
    auto *looks = new QTimer(&window);
    QElapsedTimer waited;
    waited.start();
    QObject::connect(
        looks, &QTimer::timeout, &window,
        [&window, looks, waited, file, isLaid = std::make_shared<bool>(false), done = std::move(done)] {
            const ui::Page *page = window.currentPage();
            const bool isReady = waited.elapsed() >= kSettle && (!page || page->ready());
            if (!isReady && waited.elapsed() < kPatience)
                return;
            if (!std::exchange(*isLaid, true)) {
                window.grab(); // what came last is laid out by being painted, and shows the next time
                return;
            }
            looks->stop();
            looks->deleteLater();
            const bool isReport = file.endsWith(u".pdf"_s, Qt::CaseInsensitive);
            done(isReport ? print(window, file) : window.grab().save(file), isReady);
        });
    looks->start(kEvery);
}

} // namespace crm
