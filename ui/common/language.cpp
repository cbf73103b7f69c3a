#include "ui/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(u"kingfisherTranslator"_s);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{
        {u"zh_CN"_s, u"简体中文"_s}, {u"zh_TW"_s, u"繁體中文"_s}, {u"en"_s, u"English"_s}};
    return all;
}

QString systemLanguage()
{
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese)
        return u"en"_s;
    return system.script() == QLocale::TraditionalHanScript ? u"zh_TW"_s : u"zh_CN"_s;
}

void applyLanguage(const QString &code)
{
    QLocale::setDefault(QLocale(code == u"en" ? u"en_US"_s : code));
    const auto old = qApp->findChildren<QTranslator *>(u"kingfisherTranslator"_s, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : old) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"kingfisher_"_s + code, u":/i18n"_s);
}

} // namespace crm::ui
