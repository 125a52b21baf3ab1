// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importvalues.h"

#include "model/base/csvtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 maxRtoMinutes = 5'256'000;
constexpr int unknownRto = -1;

QChar plainWidthOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xff01 && code <= 0xff5e) {
        return QChar(char16_t(code - 0xfee0));
    }
    return c.isSpace() ? QChar(u' ') : c;
}

/// For comparison: plain width, lower case, no blanks.
QString folded(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const QChar plain = plainWidthOf(c);
        // Zero-width blanks and emoji selectors come with copied text.
        const bool invisible = c.unicode() == 0x200b || c.unicode() == 0xfeff ||
                               c.unicode() == 0xfe0f || c.unicode() == 0xfe0e;
        if (plain != u' ' && !invisible) {
            out += plain.toLower();
        }
    }
    return out;
}

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        set.insert(word.toString());
    }
    return set;
}

const QSet<QString>& tickMarks()
{
    static const QSet<QString> set = wordSet(u"v ✓ ✔ ☑ √ ✅ ○ 〇 ◯ ● ◎ ⭕ o ■ * ★ ＊");
    return set;
}

const QSet<QString>& yesWords()
{
    static const QSet<QString> set =
        wordSet(u"是 y yes true t 1 1.0 有 對 可 會 含 需要 yes. 是的 符合 適用 真 on") +
        tickMarks();
    return set;
}

const QSet<QString>& noWords()
{
    static const QSet<QString> set = wordSet(
        u"否 n no false f 0 0.0 無 非 不 沒有 不是 不可 不會 不含 不需要 不對 錯 不符合 假 off × "
        u"✗ ✘ ✕ ✖ ☒ ❌ x ☐ □ - – — － ╳ ー no. ╳");
    return set;
}

const QSet<QString>& unknownWords()
{
    static const QSet<QString> set =
        wordSet(u"未知 不詳 不明 不清楚 不知道 待確認 待查 待補 待定 待評估 未評估 未定 未填 "
                u"尚未確認 未確認 不適用 ? ?? ??? n/a na n.a. "
                u"#n/a unknown tbd tbc 待答 免填");
    return set;
}

bool startsSentence(const QString& sentence, const QString& beginning)
{
    return !sentence.isEmpty() && sentence.startsWith(beginning);
}

/// As folded(), and without punctuation: sentences are copied with and without.
QString lettersOnly(const QString& text)
{
    QString out;
    const QString plain = folded(text);
    for (const QChar c : plain) {
        if (c.isLetterOrNumber()) {
            out += c;
        }
    }
    return out;
}

bool longEnough(const QString& beginning)
{
    const auto isWide = [](QChar c) { return c.unicode() >= 0x2e80; };
    const auto wide = std::count_if(beginning.begin(), beginning.end(), isWide);
    return wide >= 2 || (wide == 0 ? beginning.size() >= 4 : beginning.size() >= 3);
}

/// The score of the one level that begins so.
std::optional<Score> levelBeginning(const QString& beginning, const Factor& factor)
{
    if (!longEnough(beginning)) {
        return std::nullopt;
    }
    std::optional<Score> found;
    for (const FactorLevel& level : factor.levels) {
        if (!startsSentence(lettersOnly(level.text.zh), beginning) &&
            !startsSentence(lettersOnly(level.text.en), beginning)) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = level.score;
    }
    return found;
}

/// Minutes of "1.5" units of so many minutes; nothing when they are not whole.
std::optional<qint64> exactMinutes(QStringView digits, qint64 unitMinutes)
{
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = digits.left(point < 0 ? digits.size() : point).toString();
    QString fraction = point < 0 ? QString() : digits.mid(point + 1).toString();
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    if (whole.size() > 9 || fraction.size() > 6) {
        return std::nullopt;
    }
    qint64 scale = 1;
    for (qsizetype i = 0; i < fraction.size(); ++i) {
        scale *= 10;
    }
    const qint64 scaled = whole.toLongLong() * scale + fraction.toLongLong();
    const qint64 product = scaled * unitMinutes;
    return product % scale == 0 ? std::optional(product / scale) : std::nullopt;
}

qint64 minutesOfUnit(QStringView unit)
{
    if (unit.startsWith(u'd') || unit == u"日" || unit == u"天" || unit == u"個日曆天" ||
        unit == u"日曆天") {
        return 24 * 60;
    }
    return unit.startsWith(u'm') || unit.startsWith(u'分') ? 1 : 60;
}

Parsed<int> withinRange(std::optional<qint64> minutes)
{
    if (!minutes) {
        return {};
    }
    if (*minutes > maxRtoMinutes) {
        return {std::nullopt, FaultKind::OutOfRange};
    }
    return {static_cast<int>(*minutes), {}};
}

/// "00:30", "36:00:00"
std::optional<Parsed<int>> parseClock(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,6}):([0-5]\\d)(?::([0-5]\\d)(?:\\.0+)?)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    if (match.captured(3).toInt() != 0) {
        return Parsed<int>{};
    }
    return withinRange(match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong());
}

/// "1天12小時": parts from large to small, each unit once.
std::optional<qint64> sumOfParts(const QString& text)
{
    static const QRegularExpression part(
        QStringLiteral("(\\d+(?:\\.\\d+)?)(個?小時|鐘頭|個鐘頭|小时|時|hours?|hrs?|h|分鐘|分|"
                       "minutes?|mins?|m|個?日曆天|天|日|days?|d)"));
    qint64 sum = 0;
    qsizetype at = 0;
    qint64 before = -1;
    while (at < text.size()) {
        const auto match = part.match(text,
                                      at,
                                      QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return std::nullopt;
        }
        const qint64 unit = minutesOfUnit(match.capturedView(2));
        const auto minutes = exactMinutes(match.capturedView(1), unit);
        if (!minutes || (before >= 0 && unit >= before)) {
            return std::nullopt;
        }
        sum += *minutes;
        before = unit;
        at = match.capturedEnd();
    }
    return sum;
}

/// "4小時內", "≤4小時": an RTO is a longest time as it is.
QString withoutBound(QString text)
{
    for (const QStringView end : {u"以內", u"之內", u"內", u"以内", u"内"}) {
        if (text.endsWith(end)) {
            text.chop(end.size());
            break;
        }
    }
    for (const QStringView start : {u"≤", u"≦", u"<="}) {
        if (text.startsWith(start)) {
            return text.mid(start.size());
        }
    }
    return text;
}

/// "■是□否", "☐ Yes ☑ No": a printed form's pair of boxes. Both empty is not answered, both filled
/// is no answer.
Parsed<Tri> parseBoxes(const QString& word)
{
    static const QRegularExpression pair(QStringLiteral(
        "^([■☑☒✔✓VvXx□☐○〇◯●])(是|有|y|yes)[,，、/／]?([■☑☒✔✓VvXx□☐○〇◯●])(否|無|n|no)$"));
    static const QString empty = QStringLiteral("□☐○〇◯");
    const auto match = pair.match(word);
    if (!match.hasMatch()) {
        return {};
    }
    const bool yes = !empty.contains(match.captured(1));
    const bool no = !empty.contains(match.captured(3));
    if (yes && no) {
        return {};
    }
    return {yes ? Tri::Yes : no ? Tri::No : Tri::Unknown, {}};
}

/// "四小時", "十二天": Chinese numerals up to 99 before a unit, as digits.
QString withDigits(QString text)
{
    static const QRegularExpression numeral(
        QStringLiteral("([一二兩三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=個?(?:小時|鐘頭|時|"
                       "日曆天|天|日|分))"));
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    const auto digit = [](const QString& c) {
        return c == QStringLiteral("兩") ? 2 : static_cast<int>(digits.indexOf(c));
    };
    for (auto match = numeral.match(text); match.hasMatch();
         match = numeral.match(text, match.capturedStart() + 1)) {
        const QString tens = match.captured(1);
        const bool ten = !match.captured(2).isEmpty();
        const QString ones = match.captured(3);
        if (match.capturedLength() == 0 || (!ten && tens.isEmpty() == ones.isEmpty())) {
            continue;
        }
        const int value =
            ten ? (tens.isEmpty() ? 1 : digit(tens)) * 10 + (ones.isEmpty() ? 0 : digit(ones))
                : digit(tens + ones);
        text.replace(match.capturedStart(), match.capturedLength(), QString::number(value));
    }
    return text;
}

} // namespace

QString plainWidth(const QString& text)
{
    QString out(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), out.begin(), plainWidthOf);
    return out.trimmed();
}

QString keptText(const QString& text, bool lines)
{
    const auto isControl = [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) ||
               c.unicode() == 0xfeff;
    };
    const auto isEnd = [](QChar c) {
        return c.isSpace() || c.unicode() == 0x200b || c.unicode() == 0xfeff;
    };
    QString out = text;
    out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : out) {
        if (isControl(c) && c != u'\t' && !(lines && c == u'\n')) {
            c = lines && c == u'\r' ? QChar(u'\n') : QChar(u' ');
        }
    }
    for (qsizetype i = 0; i < out.size(); ++i) {
        const bool pair =
            out[i].isHighSurrogate() && i + 1 < out.size() && out[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
        } else if (out[i].isSurrogate()) {
            out[i] = QChar::ReplacementCharacter;
        }
    }
    qsizetype begin = 0;
    qsizetype end = out.size();
    while (begin < end && isEnd(out[begin])) {
        ++begin;
    }
    while (end > begin && isEnd(out[end - 1])) {
        --end;
    }
    out = out.mid(begin, end - begin);
    // The mark a spreadsheet puts before text that looks like a formula; our own lists do too.
    return guardsFormula(out) ? out.mid(1).trimmed() : out;
}

Parsed<Tri> parseTri(const QString& text)
{
    const QString word = folded(text);
    if (yesWords().contains(word)) {
        return {Tri::Yes, {}};
    }
    if (noWords().contains(word)) {
        return {Tri::No, {}};
    }
    if (unknownWords().contains(word)) {
        return {Tri::Unknown, {}};
    }
    return parseBoxes(word);
}

bool isTick(const QString& text)
{
    return tickMarks().contains(folded(text));
}

Parsed<CloudModel> parseCloudModel(const QString& text)
{
    QString word = folded(text);
    const qsizetype bracket = word.indexOf(u'(');
    word = bracket > 0 ? word.left(bracket) : word;
    if (word == u"iaas" || word == u"基礎設施即服務" || word == u"基礎架構即服務") {
        return {CloudModel::Iaas, {}};
    }
    if (word == u"paas" || word == u"平台即服務" || word == u"平臺即服務") {
        return {CloudModel::Paas, {}};
    }
    if (word == u"saas" || word == u"軟體即服務") {
        return {CloudModel::Saas, {}};
    }
    static const QSet<QString> none =
        wordSet(u"none 未使用 未用雲端 地端 自建 非雲端 on-premises on-premise onpremises");
    if (none.contains(word) || noWords().contains(word) || unknownWords().contains(word)) {
        return {CloudModel::Unknown, {}};
    }
    return {};
}

Parsed<Score> parseScore(const QString& text, const Factor& factor)
{
    static const QRegularExpression number(
        QStringLiteral("^\\(?([+-]?\\d+)(?:\\.0+)?\\)?(?:分|points?|pts?)?$"));
    static const QRegularExpression both(QStringLiteral("^\\(?([1-3])分?[).、:：,，\\-–=]*(.+)$"));
    const QString word = folded(text);
    if (const auto match = number.match(word); match.hasMatch()) {
        const int score = match.capturedView(1).toInt();
        const bool fits = score >= 1 && score <= 3;
        return fits ? Parsed<Score>{static_cast<Score>(score), {}}
                    : Parsed<Score>{std::nullopt, FaultKind::OutOfRange};
    }
    if (unknownWords().contains(word) || word == u"-" || word == u"無") {
        return {Score{0}, {}};
    }
    if (const auto score = levelBeginning(lettersOnly(text), factor)) {
        return {*score, {}};
    }
    if (const auto match = both.match(word); match.hasMatch()) {
        const auto score = levelBeginning(lettersOnly(match.captured(2)), factor);
        if (score && *score == match.capturedView(1).toInt()) {
            return {*score, {}};
        }
    }
    return {};
}

RtoUnit rtoUnitOf(const QString& header)
{
    static const QRegularExpression minutes(
        QStringLiteral("分鐘|\\(分\\)|[/_]分|分$|minute|\\bmins?\\b|_min"));
    static const QRegularExpression days(
        QStringLiteral("\\(天\\)|\\(日\\)|[/_][天日]|天$|天數|\\bdays?\\b|_day"));
    const QString plain = plainWidth(header).toLower();
    if (minutes.match(plain).hasMatch()) {
        return RtoUnit::Minutes;
    }
    return days.match(plain).hasMatch() ? RtoUnit::Days : RtoUnit::Hours;
}

Parsed<int> parseRto(const QString& text, RtoUnit unit)
{
    static const QRegularExpression bare(QStringLiteral("^\\d+(?:\\.\\d+)?$"));
    static const QRegularExpression negative(QStringLiteral("^-\\d+(?:\\.\\d+)?$"));
    const QString word = folded(text);
    if (unknownWords().contains(word) || word == u"-" || word == u"無" || word == u"未定義") {
        return {unknownRto, {}};
    }
    if (negative.match(word).hasMatch()) {
        return {std::nullopt, FaultKind::OutOfRange};
    }
    if (const auto clock = parseClock(word)) {
        return *clock;
    }
    const QString amount = withDigits(withoutBound(word));
    if (bare.match(amount).hasMatch()) {
        const qint64 each = unit == RtoUnit::Hours ? 60 : unit == RtoUnit::Minutes ? 1 : 24 * 60;
        return withinRange(exactMinutes(amount, each));
    }
    return amount.isEmpty() ? Parsed<int>{} : withinRange(sumOfParts(amount));
}

} // namespace zt
