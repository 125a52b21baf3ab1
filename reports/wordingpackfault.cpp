// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingpackfault.h"

#include "model/base/errortext.h"
#include "reports/phrase.h"

#include <QRegularExpression>

#include <array>

namespace zt {

namespace {

/// The first that fits is taken, so the narrower come first.
constexpr std::array patterns{
    QT_TRANSLATE_NOOP("PackFault", "there is no %1 \"%2\"; there are: %3"),
    QT_TRANSLATE_NOOP("PackFault", "expected \"%1\", found \"%2\""),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is not defined in this pack"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" occurs twice"),
    QT_TRANSLATE_NOOP("PackFault", "the hours end before they begin"),
    QT_TRANSLATE_NOOP("PackFault", "less than \"%1\""),
    QT_TRANSLATE_NOOP("PackFault", "a cut set names at least one item"),
    QT_TRANSLATE_NOOP("PackFault", "a device cannot do \"%1\" on its own"),
    QT_TRANSLATE_NOOP("PackFault", "an attacker has no account"),
    QT_TRANSLATE_NOOP("PackFault", "an attacker needs the \"account\" of somebody"),
    QT_TRANSLATE_NOOP("PackFault", "no step before this one can be replayed"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is before the step above"),
    QT_TRANSLATE_NOOP("PackFault", "a benign step has no goal"),
    QT_TRANSLATE_NOOP("PackFault", "a benign step must not be refused"),
    QT_TRANSLATE_NOOP("PackFault", "no step has a goal that is to be kept from it"),
    QT_TRANSLATE_NOOP("PackFault", "a benign scenario has no twin"),
    QT_TRANSLATE_NOOP("PackFault",
                      "either \"twin\" or \"twin_timeline\" is needed: what must still be served"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is not benign"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" needs \"%2\" in \"with\""),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" has no use for \"%2\"; it takes: %3"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" has no use for \"%2\""),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" cannot befall \"%2\"; possible: %3"),
    QT_TRANSLATE_NOOP("PackFault", "only a sign-in by \"%1\" can have this fault"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" needs a \"target\""),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" needs \"%2\""),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is a number: at_least, at_most or below"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is a yes or no: holds or fails"),
    QT_TRANSLATE_NOOP("PackFault", "\"than\" is missing"),
    QT_TRANSLATE_NOOP("PackFault", "\"than\" has no use here"),
    QT_TRANSLATE_NOOP("PackFault", "a rule whose requirement is not met answers something"),
    QT_TRANSLATE_NOOP("PackFault",
                      "\"%1\" is switched by no rule and not listed under \"not_demonstrable\""),
    QT_TRANSLATE_NOOP("PackFault", "the same place twice"),
    // of checklists and crosswalks
    QT_TRANSLATE_NOOP("PackFault", "not JSON, at byte %1: %2"),
    QT_TRANSLATE_NOOP("PackFault", "not a JSON object"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" has a value of another kind"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" has no link and is not listed"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" has a link, or stands twice, or is not in the pack"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is expected both to apply and not to apply"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is not in the pack \"%2\""),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is superseded, or withdrawn twice"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is this very version"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is this very pack"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" repeats another point itself"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is linked to itself"),
    QT_TRANSLATE_NOOP("PackFault", "links \"%1\" and \"%2\" again"),
    QT_TRANSLATE_NOOP("PackFault", "there is no pack \"%1\" %2"),
    QT_TRANSLATE_NOOP("PackFault", "ends before it begins"),
    QT_TRANSLATE_NOOP("PackFault", "\"%1\" is not in the calendar"),
    QT_TRANSLATE_NOOP("PackFault", "names a fact twice"),
    QT_TRANSLATE_NOOP("PackFault", "no group \"%1\" stands before this one"),
    QT_TRANSLATE_NOOP("PackFault", "no point \"%1\" stands before this one in its group"),
    QT_TRANSLATE_NOOP("PackFault", "out of order: group by group, as they are listed"),
    QT_TRANSLATE_NOOP("PackFault",
                      "suggests something, and /suggestions does not say whose suggestion it is"),
    QT_TRANSLATE_NOOP("PackFault", "suggestions are the editors' own and name no other source"),
    QT_TRANSLATE_NOOP("PackFault", "larger than %1 MiB"),
    QT_TRANSLATE_NOOP("PackFault", "more than %1 entries"),
    QT_TRANSLATE_NOOP("PackFault", "more than %1 objects and arrays"),
    QT_TRANSLATE_NOOP("PackFault", "nested more than %1 levels deep"),
    QT_TRANSLATE_NOOP("PackFault", "the text is longer than %1 characters"),
    QT_TRANSLATE_NOOP("PackFault", "the text is not valid Unicode"),
    QT_TRANSLATE_NOOP("PackFault", "the text contains a control character"),
    QT_TRANSLATE_NOOP("PackFault", "the text is empty, or begins or ends with a blank"),
    // what the schema's validator says
    QT_TRANSLATE_NOOP("PackFault", "Missing required property '%1'."),
    QT_TRANSLATE_NOOP("PackFault",
                      "Object contains a property that could not be validated using 'properties' "
                      "or 'additionalProperties' constraints: '%1'."),
    QT_TRANSLATE_NOOP("PackFault", "Value type not permitted by 'type' constraint."),
    QT_TRANSLATE_NOOP("PackFault", "Failed to match against any enum values."),
    QT_TRANSLATE_NOOP("PackFault", "Failed to match regex specified by 'pattern' constraint."),
    QT_TRANSLATE_NOOP("PackFault", "Expected number greater than or equal to %1"),
    QT_TRANSLATE_NOOP("PackFault", "Expected number less than or equal to %1"),
    QT_TRANSLATE_NOOP("PackFault", "Array should contain no fewer than %1 elements."),
    QT_TRANSLATE_NOOP("PackFault", "Array should contain no more than %1 elements."),
    QT_TRANSLATE_NOOP("PackFault", "String should be no fewer than %1 characters in length."),
    QT_TRANSLATE_NOOP("PackFault", "String should be no more than %1 characters in length."),
    QT_TRANSLATE_NOOP("PackFault", "does not follow the schema"),
};

/// Words of ours that stand where something read may stand.
constexpr std::array words{
    QT_TRANSLATE_NOOP("PackFault", "person"),
    QT_TRANSLATE_NOOP("PackFault", "person or device"),
    QT_TRANSLATE_NOOP("PackFault", "place"),
    QT_TRANSLATE_NOOP("PackFault", "item"),
    QT_TRANSLATE_NOOP("PackFault", "system"),
    QT_TRANSLATE_NOOP("PackFault", "device"),
    QT_TRANSLATE_NOOP("PackFault", "scenario"),
    QT_TRANSLATE_NOOP("PackFault", "document"),
    QT_TRANSLATE_NOOP("PackFault", "authenticator"),
    QT_TRANSLATE_NOOP("PackFault", "none"),
    QT_TRANSLATE_NOOP("PackFault", "nothing"),
    // what the reader of JSON says
    QT_TRANSLATE_NOOP("PackFault", "unterminated object"),
    QT_TRANSLATE_NOOP("PackFault", "missing name separator"),
    QT_TRANSLATE_NOOP("PackFault", "unterminated array"),
    QT_TRANSLATE_NOOP("PackFault", "missing value separator"),
    QT_TRANSLATE_NOOP("PackFault", "illegal value"),
    QT_TRANSLATE_NOOP("PackFault", "invalid termination by number"),
    QT_TRANSLATE_NOOP("PackFault", "illegal number"),
    QT_TRANSLATE_NOOP("PackFault", "invalid escape sequence"),
    QT_TRANSLATE_NOOP("PackFault", "invalid UTF8 string"),
    QT_TRANSLATE_NOOP("PackFault", "unterminated string"),
    QT_TRANSLATE_NOOP("PackFault", "object is missing after a comma"),
    QT_TRANSLATE_NOOP("PackFault", "too deeply nested document"),
    QT_TRANSLATE_NOOP("PackFault", "too large document"),
    QT_TRANSLATE_NOOP("PackFault", "garbage at the end of the document"),
};

QRegularExpression readerOf(const char* pattern)
{
    QString expression = QRegularExpression::escape(QString::fromUtf8(pattern));
    for (const QChar digit : {u'1', u'2', u'3'}) {
        expression.replace(QStringLiteral("\\%") + digit, QStringLiteral("(.*?)"));
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption);
}

QString wordOf(const QString& text, const char* pattern, const Language& language)
{
    const bool bare = qstrncmp(pattern, "there is no %1", 14) == 0 ||
                      qstrncmp(pattern, "not JSON", 8) == 0 || text == QLatin1String("nothing");
    for (const char* word : words) {
        if (bare && text == QLatin1String(word)) {
            return language.translate("PackFault", word);
        }
    }
    return text;
}

} // namespace

QString packFaultText(const QString& reason, const Language& language)
{
    for (const char* pattern : patterns) {
        const QRegularExpressionMatch match = readerOf(pattern).match(reason);
        if (match.hasMatch()) {
            QStringList args;
            for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
                args.append(wordOf(match.captured(i), pattern, language));
            }
            return fill(language.translate("PackFault", pattern), args);
        }
    }
    return reason;
}

QString packErrorText(const Error& error, const Language& language)
{
    Error worded = error;
    if (error.code == ErrorCode::PackInvalid && error.args.size() > 2) {
        worded.args[2] = packFaultText(error.args[2], language);
    }
    return errorSentence(worded, language);
}

} // namespace zt
