#include "app/application.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QFileInfo>

namespace {

constexpr QSize kPicture{1280, 800}; ///< of a window that is drawn for a picture

/// Command lines are in the code page of the machine.
QString text(const std::string &argument)
{
    return QString::fromLocal8Bit(argument.data(), qsizetype(argument.size()));
}

std::optional<QSize> parsedSize(const std::string &argument)
{
    const QStringList parts = text(argument).split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && size.width() > 0 && size.height() > 0 ? std::optional(size) : std::nullopt;
}

QVariantMap parsedState(const std::vector<std::string> &arguments)
{
    QVariantMap state;
    for (const auto &argument : arguments) {
        const QString pair = text(argument);
        const auto sign = pair.indexOf(QLatin1Char('='));
        state.insert(pair.left(sign), pair.mid(sign + 1));
    }
    return state;
}

/// By its name: nothing else, least of all a base, is written over by a picture.
bool isPicture(const QString &path)
{
    return QStringList{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                       QStringLiteral("pdf")}
        .contains(QFileInfo(path).suffix().toLower());
}

} // namespace

int main(int argc, char *argv[])
{
    CLI::App parser("Kingfisher, a customer relationship desktop without a server");
    std::string file, open, page, language, theme, size, call, picture;
    long long customer = 0;
    std::vector<std::string> state;
    double textScale = 1;
    double pixelRatio = 1;
    parser.set_version_flag("--version", KINGFISHER_VERSION);
    auto *fileArgument = parser.add_option("file", file, "File to open");
    parser.add_option("--open", open, "File to open")->excludes(fileArgument);
    parser.add_option("--page", page, "Page to begin with");
    parser.add_option("--customer", customer, "Number of the customer whose page to begin with")
        ->check(CLI::PositiveNumber);
    parser
        .add_option("--state", state,
                    "How the page begins, as tab=orders, view=table or search=TEXT; repeatable")
        ->allow_extra_args(false)
        ->check([](const std::string &value) {
            return value.find('=') == std::string::npos ? std::string("expected KEY=VALUE") : std::string();
        });
    parser.add_option(
        "--call", call,
        "A number that calls, also as tel: or sip: hand it over: shows whose it is in the window "
        "that has the file open");
    parser.add_option("--language", language, "zh_CN, zh_TW or en, for this run");
    parser.add_option("--theme", theme, "light or dark, for this run")
        ->check(CLI::IsMember({"light", "dark"}));
    auto *scaleOption = parser.add_option("--text", textScale, "Size of the text, 1.0 to 2.0, for this run");
    scaleOption->check(CLI::Range(1.0, 2.0));
    parser.add_option("--size", size, "Size of the window, as 1440x900")->check([](const std::string &value) {
        return parsedSize(value) ? std::string() : std::string("expected WIDTHxHEIGHT");
    });
    parser.add_option("--dpr", pixelRatio, "Pixels for each point of the picture")
        ->check(CLI::Range(1.0, 4.0));
    parser
        .add_option("--grab", picture,
                    "Draw the window into this file without showing it, and leave; into one that ends in "
                    ".pdf, the page's report")
        ->check([](const std::string &value) {
            return isPicture(text(value)) ? std::string() : std::string("expected a .png, .jpg or .pdf");
        });
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parser.exit(error) == 0 ? 0 : int(crm::ExitCode::Usage);
    }

    if (!picture.empty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_SCALE_FACTOR", QByteArray::number(pixelRatio));
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kingfisher"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KINGFISHER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("kingfisher"));

    crm::LaunchOptions options;
    options.file = text(file.empty() ? open : file);
    options.page = page.empty() && customer > 0 ? QStringLiteral("customer") : text(page);
    options.state = parsedState(state);
    if (customer > 0)
        options.state.insert(QStringLiteral("customer"), customer);
    options.call = text(call);
    options.language = text(language);
    options.theme = text(theme);
    if (scaleOption->count() > 0)
        options.textScale = textScale;
    options.size = parsedSize(size);
    if (!picture.empty() && !options.size)
        options.size = kPicture; // whatever screen there is, or was the last time
    options.picture = text(picture);
    return crm::Application(options).run();
}
