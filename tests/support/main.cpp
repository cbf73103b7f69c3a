#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef KINGFISHER_TEST_WIDGETS
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir data; // what the program keeps for a person is not to be mixed with what is here
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
    testing::InitGoogleTest(&argc, argv);
    TestApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
