#include "tests/support/importfixture.h"
#include "tests/support/sheetfiles.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace crm;
using namespace Qt::StringLiterals;

namespace {

/// Listens on this machine and tells whether anybody came.
class CanaryServer
{
public:
    CanaryServer()
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *any = reinterpret_cast<sockaddr *>(&address);
        socklen_t size = sizeof address;
        if (::bind(m_socket, any, size) != 0 || ::listen(m_socket, 5) != 0
            || ::getsockname(m_socket, any, &size) != 0)
            qFatal("cannot listen");
        m_port = ntohs(address.sin_port);
    }
    ~CanaryServer() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(CanaryServer)

    QByteArray address() const { return "http://127.0.0.1:" + QByteArray::number(m_port) + "/canary"; }
    bool wasAsked() const
    {
        const int guest = ::accept(m_socket, nullptr, nullptr);
        if (guest >= 0)
            ::close(guest);
        return guest >= 0;
    }
    /// What asking looks like.
    void ask() const
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(m_port);
        const int visitor = ::socket(AF_INET, SOCK_STREAM, 0);
        EXPECT_EQ(::connect(visitor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(visitor);
    }

private:
    int m_socket;
    quint16 m_port = 0;
};

class Canary : public Import
{
protected:
    using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

    /// A workbook of one sheet, with something of a stranger's in front of each of its parts.
    Parts workbook(const QByteArray &inFront) const
    {
        return {
            {"[Content_Types].xml", "<Types/>"},
            {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" "
                            "Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", inFront
                                    + "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\" "
                                      "xmlns:r=\"r\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
             "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"x/externalLink\" "
             "TargetMode=\"External\" Target=\""
                 + server.address() + "\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml",
             inFront
                 + "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>客户名称</t></is></c></row>"
                   "<row r=\"2\"><c t=\"inlineStr\"><is><t>甲</t></is></c></row></sheetData></worksheet>"}};
    }
    QByteArray documentType() const
    {
        return "<!DOCTYPE x SYSTEM \"" + server.address() + "\" [<!ENTITY y SYSTEM \"file:///etc/passwd\">"
             + "<!ENTITY % z SYSTEM \"" + server.address() + "\"> %z;]>";
    }
    int stored() { return int(number(u"SELECT count(*) FROM customer"_s)); }

    CanaryServer server;
};

TEST_F(Canary, SingsWhereSomebodyComes)
{
    EXPECT_FALSE(server.wasAsked());
    server.ask();
    EXPECT_TRUE(server.wasAsked());
}

TEST_F(Canary, NoWorkbookMakesTheProgramAskAnybody) // rows 64, 77
{
    EXPECT_EQ(counts(runFile(files.zip(u"links.xlsx"_s, workbook({})), Kind::Customers)), u"1/0/0/0"_s);
    EXPECT_TRUE(messageOf([&] {
                    runFile(files.zip(u"type.xlsx"_s, workbook(documentType())), Kind::Customers);
                }).contains("document type"_L1));
    const Parts document = {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                            {"content.xml", documentType() + "<x>&y;</x>"}};
    EXPECT_TRUE(messageOf([&] {
                    runFile(files.zip(u"a.ods"_s, document), Kind::Customers);
                }).contains("document type"_L1));
    EXPECT_EQ(stored(), 1);
    EXPECT_FALSE(server.wasAsked());
}

TEST_F(Canary, NoPictureOfACardIsFetched) // row 87
{
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:甲\r\nPHOTO;VALUE=URI:" + server.address()
                          + "\r\nLOGO:" + server.address() + "\r\nKEY:" + server.address()
                          + "\r\nEND:VCARD\r\n";
    EXPECT_EQ(runFile(files.write(u"a.vcf"_s, card), Kind::Customers).created, 1);
    EXPECT_FALSE(server.wasAsked());
}

TEST_F(Canary, NoLinkOfACellIsFollowed) // rows 32, 51
{
    const auto link = server.address();
    const QByteArray sheet =
        "客户名称,备注\n\"=HYPERLINK(\"\"" + link + "\"\")\",\"<img src=\"\"" + link + "\"\">\"\n";
    EXPECT_EQ(run(sheet, Kind::Customers).created, 1);
    EXPECT_FALSE(server.wasAsked());
}

TEST_F(Canary, NothingIsWrittenWhereAnArchiveSaysItShould) // row 65
{
    auto parts = workbook({});
    parts.push_back({"../evil.txt", "evil"});
    const auto path = files.zip(u"a.xlsx"_s, parts);
    EXPECT_TRUE(messageOf([&] { runFile(path, Kind::Customers); }).contains("deceive"_L1));
    EXPECT_EQ(QDir(QFileInfo(path).path()).entryList(QDir::Files), QStringList{u"a.xlsx"_s});
    EXPECT_FALSE(QFile::exists(QFileInfo(path).path() + u"/../evil.txt"_s));
}

} // namespace
