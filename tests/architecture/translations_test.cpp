#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString translations(const QString &language)
{
    return QStringLiteral(KINGFISHER_SOURCE_DIR "/resources/translations/kingfisher_%1.ts").arg(language);
}

class TranslationsTest : public testing::TestWithParam<QString>
{
};

TEST_P(TranslationsTest, EveryTextIsTranslated)
{
    QFile file(translations(GetParam()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            EXPECT_NE(xml.readElementText(), u"Tr"_s) << "lupdate lost their context: nothing finds them";
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
            ++texts;
        } else if (xml.name() == u"translation") {
            const bool open = !xml.attributes().value("type"_L1).isEmpty();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            EXPECT_FALSE(open || text.trimmed().isEmpty()) << source.toStdString();
            for (const auto &place : {u"%1"_s, u"%2"_s, u"%n"_s})
                EXPECT_EQ(source.contains(place), text.contains(place)) << source.toStdString();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(texts, 0);
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslationsTest, testing::Values(u"zh_CN"_s, u"zh_TW"_s, u"en"_s),
                         [](const auto &info) { return info.param.toStdString(); });

TEST(Translations, NothingInTheSourcesIsMissing)
{
    QProcess check;
    check.start(QStringLiteral(KINGFISHER_SOURCE_DIR "/installer/linux/check-translations.sh"), {});
    ASSERT_TRUE(check.waitForFinished(120'000));
    EXPECT_EQ(check.exitCode(), 0) << check.readAllStandardError().toStdString();
}

} // namespace
