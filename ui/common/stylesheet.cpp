#include "ui/common/stylesheet.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace crm::ui {
namespace {

// @name is a token; a length in dp grows with the text, one in px does not.
constexpr auto kSheet = R"(
QToolTip { background:@text1; color:@surface; border:none; padding:4px 8px; }
QLabel { background:transparent; }
QLabel[role="title"] { color:@text1; font-size:20dp; font-weight:bold; }
QLabel[role="heading"] { color:@text1; font-size:15dp; font-weight:bold; }
QLabel[role="strong"] { color:@text1; font-weight:bold; }
QLabel[role="lead"] { color:@text2; font-size:14dp; }
QLabel[role="muted"] { color:@text2; }
QLabel[role="caption"] { color:@text3; font-size:12dp; }
QLabel[role="key"] { color:@text2; background:@surface; border:1px solid @outline; border-radius:4px;
  padding:1px 6px; font-size:11dp; }
QLabel[role="error"] { color:@danger; font-size:12dp; }
QLabel[role="notice"] { color:@onNotice; }
QPushButton { min-height:30dp; padding:0 12px; border:1px solid @outline; border-radius:6px;
  background:@surface; color:@text1; }
QPushButton:hover { background:@hover; }
QPushButton:pressed { background:@sunken; }
QPushButton:focus { border:1px solid @focus; }
QPushButton:disabled { color:@text3; background:@sunken; border-color:@hairline; }
QPushButton[kind="primary"] { background:@accent; color:@onAccent; border-color:@accent; font-weight:bold; }
QPushButton[kind="primary"]:hover { background:@accentHover; border-color:@accentHover; }
QPushButton[kind="primary"]:pressed { background:@accentPress; border-color:@accentPress; }
QPushButton[kind="primary"]:focus { border:2px solid @text1; padding:0 11px; min-height:28dp; }
QPushButton[kind="primary"]:disabled { background:@sunken; color:@text3; border-color:@hairline; }
QPushButton[kind="ghost"] { background:transparent; border-color:transparent; color:@accentText; }
QPushButton[kind="ghost"]:hover { background:@accentSoft; }
QPushButton[kind="ghost"]:focus { border-color:@focus; }
QPushButton[kind="ghost"]:disabled { color:@text3; }
QPushButton[kind="link"] { background:transparent; border-color:transparent; color:@accentText; padding:0;
  min-height:20dp; text-align:left; }
QPushButton[kind="link"]:hover { text-decoration:underline; }
QPushButton[kind="link"]:focus { border-color:@focus; }
QPushButton[kind="danger"] { color:@danger; border-color:@danger; background:transparent; }
QPushButton[kind="danger"]:hover { background:@dangerSoft; }
QPushButton[kind="danger"]:focus { border:2px solid @danger; padding:0 11px; min-height:28dp; }
QPushButton[kind="notice"] { border:1px solid transparent; background:transparent; color:@noticeLink;
  font-weight:bold; padding:0 10px; min-height:28dp; }
QPushButton[kind="notice"]:hover { background:rgba(255,255,255,28); }
QPushButton[kind="notice"]:focus { border-color:@noticeLink; }
QPushButton[flat="true"] { min-height:22dp; padding:0 6px; }
QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox { min-height:30dp; padding:0 10px; border:1px solid @mark;
  border-radius:6px; background:@surface; color:@text1;
  selection-background-color:@accent; selection-color:@onAccent; }
QLineEdit[search="true"] { border-color:@outline; }
QPlainTextEdit { padding:6px 8px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color:@text2; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus { border:2px solid @focus;
  padding:0 9px; min-height:28dp; }
QPlainTextEdit:focus { padding:5px 7px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { background:@sunken; color:@text3; }
QLineEdit:read-only { background:@sunken; }
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"],
QAbstractSpinBox[invalid="true"] { border-color:@danger; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
  border:none; padding:0; min-height:0; background:transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width:0; border:none; }
QDateTimeEdit::drop-down { border:none; width:28px; }
QDateTimeEdit::down-arrow { image:none; }
QComboBox::drop-down { border:none; width:28px; }
QComboBox::down-arrow { image:none; }
QComboBox QAbstractItemView { background:@raised; color:@text1; border:1px solid @hairline; padding:4px;
  selection-background-color:@accentSoft; selection-color:@accentText; outline:none; }
QComboBox QAbstractItemView::item, QListView[popup="true"]::item { min-height:28dp; padding:0 8px;
  border-radius:4px; }
QComboBox QAbstractItemView::item:selected, QListView[popup="true"]::item:selected { background:@accentSoft;
  color:@accentText; }
QCalendarWidget QWidget { background:@raised; color:@text1; alternate-background-color:@raised; }
QCalendarWidget QToolButton { border:none; border-radius:6px; padding:4px 8px; color:@text1; font-weight:bold; }
QCalendarWidget QToolButton:hover { background:@hover; }
QCalendarWidget QToolButton::menu-indicator { image:none; }
QCalendarWidget QAbstractItemView { background:@raised; color:@text1; outline:none;
  selection-background-color:@accent; selection-color:@onAccent; }
QCalendarWidget QAbstractItemView:disabled { color:@text3; }
QMenu { background:@raised; color:@text1; border:1px solid @outline; border-radius:8px; padding:4px; }
QMenu::item { padding:6px 24px 6px 12px; border-radius:4px; }
QMenu::item:selected { background:@accentSoft; color:@accentText; }
QMenu::item:disabled { color:@text3; }
QMenu::separator { height:1px; background:@hairline; margin:4px 8px; }
QTableView, QListView, QScrollArea { background:transparent; border:none; outline:none;
  selection-background-color:@selected; selection-color:@text1; }
QScrollArea[reading="true"]:focus { border:1px solid @focus; border-radius:6px; }
QListView[popup="true"] { background:@raised; color:@text1; border:1px solid @outline; padding:4px;
  selection-background-color:@accentSoft; selection-color:@accentText; }
QListWidget#helpTopics::item { min-height:30dp; padding:0 10px; border-radius:6px; color:@text1; }
QListWidget#helpTopics::item:hover { background:@hover; }
QListWidget#helpTopics::item:selected { background:@selected; color:@accentText; }
QCheckBox, QRadioButton { spacing:8px; }
QCheckBox::indicator, QRadioButton::indicator { width:16dp; height:16dp; border:1px solid @mark;
  border-radius:4px; background:@surface; }
QRadioButton::indicator { border-radius:9dp; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color:@text2; }
QCheckBox::indicator:checked { background:@accent; border-color:@accent; image:url(@tick); }
QRadioButton::indicator:checked { width:8dp; height:8dp; border:5dp solid @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color:@focus; }
QCheckBox::indicator:disabled { background:@sunken; border-color:@hairline; }
QHeaderView { background:@surface; border:none; }
QAbstractScrollArea::corner { background:transparent; border:none; }
QSplitter::handle { background:@hairline; }
QSplitter[cards="true"]::handle { background:transparent; }
QProgressBar { border:none; border-radius:3px; background:@track; min-height:6px; max-height:6px; }
QProgressBar::chunk { border-radius:3px; background:@accent; }
QAbstractScrollArea::corner { background:transparent; border:none; }
QScrollBar:vertical { width:12px; background:transparent; margin:2px; }
QScrollBar:horizontal { height:12px; background:transparent; margin:2px; }
QScrollBar::handle { background:@outline; border-radius:4px; min-height:32px; min-width:32px; }
QScrollBar::handle:hover { background:@text3; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background:transparent; width:0; height:0; }
)";

} // namespace

QString styleSheet(const Tokens &t, double textScale)
{
    std::vector<std::pair<QString, QColor>> names{{u"@accent"_s, t.accent},
                                                  {u"@accentHover"_s, t.accentHover},
                                                  {u"@accentPress"_s, t.accentPress},
                                                  {u"@accentSoft"_s, t.accentSoft},
                                                  {u"@accentText"_s, t.accentText},
                                                  {u"@selected"_s, t.selected},
                                                  {u"@onAccent"_s, t.onAccent},
                                                  {u"@danger"_s, t.danger},
                                                  {u"@dangerSoft"_s, t.dangerSoft},
                                                  {u"@surface"_s, t.surface},
                                                  {u"@raised"_s, t.raised},
                                                  {u"@sunken"_s, t.sunken},
                                                  {u"@hover"_s, t.hover},
                                                  {u"@hairline"_s, t.hairline},
                                                  {u"@outline"_s, t.outline},
                                                  {u"@focus"_s, t.focus},
                                                  {u"@mark"_s, t.mark},
                                                  {u"@text1"_s, t.text1},
                                                  {u"@text2"_s, t.text2},
                                                  {u"@text3"_s, t.text3},
                                                  {u"@track"_s, t.track},
                                                  {u"@noticeLink"_s, t.noticeLink},
                                                  {u"@onNotice"_s, t.onNotice}};
    // Longer names first, or "@accent" would eat the head of "@accentSoft".
    std::ranges::sort(names, [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    sheet.replace("@tick"_L1, t.dark ? ":/icons/check-ink.svg"_L1 : ":/icons/check.svg"_L1);
    static const QRegularExpression length(u"(\\d+)dp"_s);
    QString scaled;
    qsizetype from = 0;
    for (auto matches = length.globalMatch(sheet); matches.hasNext();) {
        const auto match = matches.next();
        scaled += sheet.mid(from, match.capturedStart() - from);
        scaled += QString::number(qRound(match.captured(1).toInt() * textScale)) + u"px"_s;
        from = match.capturedEnd();
    }
    return scaled + sheet.mid(from);
}

} // namespace crm::ui
