// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordinganalysis.h"

#include "reports/phrase.h"

#include <QRegularExpression>

#include <array>

namespace zt {

namespace {

/// A text to be translated, by a key.
struct Words
{
    const char* key;
    const char* name;
    const char* hint;
};

// One row per kind; a kind without a row goes by its key.
constexpr std::array kindWords{
    Words{"accounts",
          QT_TRANSLATE_NOOP("Analysis", "Accounts"),
          QT_TRANSLATE_NOOP("Analysis", "a list of accounts, of a directory or a system")},
    Words{"password-policy",
          QT_TRANSLATE_NOOP("Analysis", "Password policies"),
          QT_TRANSLATE_NOOP("Analysis", "settings of a system, or a table of policies")},
    Words{"devices",
          QT_TRANSLATE_NOOP("Analysis", "Devices"),
          QT_TRANSLATE_NOOP("Analysis", "an inventory of devices with their health")},
    Words{"logins",
          QT_TRANSLATE_NOOP("Analysis", "Log-ins"),
          QT_TRANSLATE_NOOP("Analysis", "a log of attempts to log in")},
    Words{"certificates",
          QT_TRANSLATE_NOOP("Analysis", "Certificates"),
          QT_TRANSLATE_NOOP("Analysis", "certificates as PEM, DER, PKCS#7 or PKCS#12")},
    Words{"firewall",
          QT_TRANSLATE_NOOP("Analysis", "Firewall rules"),
          QT_TRANSLATE_NOOP("Analysis", "a table of firewall rules")},
    Words{"vulnerability-scans",
          QT_TRANSLATE_NOOP("Analysis", "Vulnerability scans"),
          QT_TRANSLATE_NOOP("Analysis", "the report of a scanner")},
    Words{"backups",
          QT_TRANSLATE_NOOP("Analysis", "Backups and drills"),
          QT_TRANSLATE_NOOP("Analysis", "a table of backup jobs and restore drills")},
    Words{"training",
          QT_TRANSLATE_NOOP("Analysis", "Training"),
          QT_TRANSLATE_NOOP("Analysis", "a table of people and their hours of training")},
    Words{"mobile-apps",
          QT_TRANSLATE_NOOP("Analysis", "Mobile apps"),
          QT_TRANSLATE_NOOP("Analysis", "a form of mobile apps and their tests")},
    Words{"account-opening",
          QT_TRANSLATE_NOOP("Analysis", "Online account opening"),
          QT_TRANSLATE_NOOP("Analysis", "a form or a table of cases")},
    Words{"assurance",
          QT_TRANSLATE_NOOP("Analysis", "Identity assurance"),
          QT_TRANSLATE_NOOP("Analysis", "a form of populations and their levels")},
};

constexpr std::array seriesWords{
    Words{"password_age_days", QT_TRANSLATE_NOOP("Analysis", "Age of passwords in days"), ""},
    Words{"trust_tenths", QT_TRANSLATE_NOOP("Analysis", "Health trust level in tenths"), ""},
    Words{"ties", QT_TRANSLATE_NOOP("Analysis", "States that a level cannot tell apart"), ""},
    Words{"restore_age_days",
          QT_TRANSLATE_NOOP("Analysis", "Age of the last restore test in days"),
          ""},
    Words{"hours_last_year", QT_TRANSLATE_NOOP("Analysis", "Hours of training in a year"), ""},
    Words{"classes", QT_TRANSLATE_NOOP("Analysis", "By class"), ""},
    Words{"weakest_level",
          QT_TRANSLATE_NOOP("Analysis", "Level of assurance of the weakest phase"),
          ""},
    Words{"last_hit_age_days", QT_TRANSLATE_NOOP("Analysis", "Days since the last hit"), ""},
    Words{"class", QT_TRANSLATE_NOOP("Analysis", "Validation class"), ""},
    Words{"days_left", QT_TRANSLATE_NOOP("Analysis", "Days left"), ""},
    Words{"severity", QT_TRANSLATE_NOOP("Analysis", "Weaknesses by severity"), ""},
    Words{"open_age_days", QT_TRANSLATE_NOOP("Analysis", "Age of open weaknesses in days"), ""},
    Words{"daily_attempts", QT_TRANSLATE_NOOP("Analysis", "Attempts by day"), ""},
    Words{"daily_failures", QT_TRANSLATE_NOOP("Analysis", "Failures by day"), ""},
    Words{"daily_unknown_accounts",
          QT_TRANSLATE_NOOP("Analysis", "Attempts with unknown accounts by day"),
          ""},
};

constexpr std::array valueWords{
    Words{"yes", QT_TRANSLATE_NOOP("Analysis", "yes"), ""},
    Words{"no", QT_TRANSLATE_NOOP("Analysis", "no"), ""},
    Words{"letter", QT_TRANSLATE_NOOP("Analysis", "letters"), ""},
    Words{"digit", QT_TRANSLATE_NOOP("Analysis", "digits"), ""},
    Words{"symbol", QT_TRANSLATE_NOOP("Analysis", "symbols"), ""},
    Words{"user_id", QT_TRANSLATE_NOOP("Analysis", "user"), ""},
    Words{"never", QT_TRANSLATE_NOOP("Analysis", "never"), ""},
    Words{"tested", QT_TRANSLATE_NOOP("Analysis", "tested"), ""},
    Words{"not tested", QT_TRANSLATE_NOOP("Analysis", "not tested"), ""},
    Words{"failed", QT_TRANSLATE_NOOP("Analysis", "failed"), ""},
    Words{"order", QT_TRANSLATE_NOOP("Analysis", "orders"), ""},
    Words{"account_query", QT_TRANSLATE_NOOP("Analysis", "account query"), ""},
    Words{"identity", QT_TRANSLATE_NOOP("Analysis", "identity"), ""},
    Words{"call", QT_TRANSLATE_NOOP("Analysis", "phone call"), ""},
    Words{"settlement_bank", QT_TRANSLATE_NOOP("Analysis", "settlement bank"), ""},
    Words{"citizen_certificate", QT_TRANSLATE_NOOP("Analysis", "citizen certificate"), ""},
    Words{"bank_account", QT_TRANSLATE_NOOP("Analysis", "bank account"), ""},
    Words{"chip_card", QT_TRANSLATE_NOOP("Analysis", "chip card"), ""},
    Words{"photo_and_debit_account", QT_TRANSLATE_NOOP("Analysis", "photo and debit account"), ""},
    Words{"video", QT_TRANSLATE_NOOP("Analysis", "video"), ""},
    Words{"mobile_id", QT_TRANSLATE_NOOP("Analysis", "Mobile ID"), ""},
    Words{"other", QT_TRANSLATE_NOOP("Analysis", "other"), ""},
    Words{"critical", QT_TRANSLATE_NOOP("Analysis", "critical"), ""},
    Words{"high", QT_TRANSLATE_NOOP("Analysis", "high"), ""},
    Words{"medium", QT_TRANSLATE_NOOP("Analysis", "medium"), ""},
    Words{"low", QT_TRANSLATE_NOOP("Analysis", "low"), ""},
    Words{"fixed|compensated", QT_TRANSLATE_NOOP("Analysis", "fixed or compensated"), ""},
    Words{"trusted", QT_TRANSLATE_NOOP("Analysis", "trusted"), ""},
    Words{"target", QT_TRANSLATE_NOOP("Analysis", "target"), ""},
    Words{"time", QT_TRANSLATE_NOOP("Analysis", "time"), ""},
    Words{"tool_version", QT_TRANSLATE_NOOP("Analysis", "version of the tool"), ""},
    Words{"database_version", QT_TRANSLATE_NOOP("Analysis", "version of its database"), ""},
    Words{"severity", QT_TRANSLATE_NOOP("Analysis", "severity"), ""},
    Words{"description", QT_TRANSLATE_NOOP("Analysis", "description"), ""},
    Words{"advice", QT_TRANSLATE_NOOP("Analysis", "advice"), ""},
    Words{"system", QT_TRANSLATE_NOOP("Analysis", "operating system"), ""},
    Words{"antivirus", QT_TRANSLATE_NOOP("Analysis", "antivirus"), ""},
    Words{"applications", QT_TRANSLATE_NOOP("Analysis", "applications"), ""},
    Words{"configuration", QT_TRANSLATE_NOOP("Analysis", "configuration"), ""},
    Words{"open", QT_TRANSLATE_NOOP("Analysis", "open"), ""},
    Words{"-", QT_TRANSLATE_NOOP("Analysis", "none"), ""},
    Words{"fixed", QT_TRANSLATE_NOOP("Analysis", "fixed"), ""},
    Words{"otp", QT_TRANSLATE_NOOP("Analysis", "OTP"), ""},
    Words{"login_datetime", QT_TRANSLATE_NOOP("Analysis", "time of log-in"), ""},
};

/// The second is for one alone, where it differs.
constexpr std::array unitWords{
    Words{
        "hits", QT_TRANSLATE_NOOP("Analysis", "%1 hits"), QT_TRANSLATE_NOOP("Analysis", "%1 hit")},
    Words{
        "days", QT_TRANSLATE_NOOP("Analysis", "%1 days"), QT_TRANSLATE_NOOP("Analysis", "%1 day")},
    Words{"months",
          QT_TRANSLATE_NOOP("Analysis", "%1 months"),
          QT_TRANSLATE_NOOP("Analysis", "%1 month")},
    Words{"years",
          QT_TRANSLATE_NOOP("Analysis", "%1 years"),
          QT_TRANSLATE_NOOP("Analysis", "%1 year")},
    Words{"hours",
          QT_TRANSLATE_NOOP("Analysis", "%1 hours"),
          QT_TRANSLATE_NOOP("Analysis", "%1 hour")},
    Words{"minutes",
          QT_TRANSLATE_NOOP("Analysis", "%1 minutes"),
          QT_TRANSLATE_NOOP("Analysis", "%1 minute")},
    Words{"characters",
          QT_TRANSLATE_NOOP("Analysis", "%1 characters"),
          QT_TRANSLATE_NOOP("Analysis", "%1 character")},
    Words{"passwords",
          QT_TRANSLATE_NOOP("Analysis", "%1 passwords"),
          QT_TRANSLATE_NOOP("Analysis", "%1 password")},
    Words{"attempts",
          QT_TRANSLATE_NOOP("Analysis", "%1 attempts"),
          QT_TRANSLATE_NOOP("Analysis", "%1 attempt")},
    Words{"accounts",
          QT_TRANSLATE_NOOP("Analysis", "%1 accounts"),
          QT_TRANSLATE_NOOP("Analysis", "%1 account")},
    Words{"tenths",
          QT_TRANSLATE_NOOP("Analysis", "%1 tenths"),
          QT_TRANSLATE_NOOP("Analysis", "%1 tenth")},
    Words{
        "bits", QT_TRANSLATE_NOOP("Analysis", "%1 bits"), QT_TRANSLATE_NOOP("Analysis", "%1 bit")},
    Words{"copies",
          QT_TRANSLATE_NOOP("Analysis", "%1 copies"),
          QT_TRANSLATE_NOOP("Analysis", "%1 copy")},
    Words{"media",
          QT_TRANSLATE_NOOP("Analysis", "%1 kinds of media"),
          QT_TRANSLATE_NOOP("Analysis", "%1 kind of media")},
    Words{"loa", QT_TRANSLATE_NOOP("Analysis", "LoA %1"), ""},
    Words{"aal", QT_TRANSLATE_NOOP("Analysis", "AAL%1"), ""},
    Words{"twd", QT_TRANSLATE_NOOP("Analysis", "NT$ %1"), ""},
    Words{"generation", QT_TRANSLATE_NOOP("Analysis", "%1G"), ""},
};

template <size_t N>
const Words* wordsOf(const std::array<Words, N>& table, const QString& key)
{
    for (const Words& one : table) {
        if (key == QLatin1String(one.key)) {
            return &one;
        }
    }
    return nullptr;
}

/// The key itself where there are no words for it.
template <size_t N>
QString said(const std::array<Words, N>& table, const QString& key, const Language& language)
{
    const Words* words = wordsOf(table, key);
    return words != nullptr ? language.translate("Analysis", words->name) : key;
}

QString valueText(const RuleParameter& parameter, const Language& language)
{
    if (parameter.isOpen()) {
        return language.translate("Analysis", "not set");
    }
    if (parameter.number) {
        return wordsOf(unitWords, parameter.unit) != nullptr
                   ? amountText(*parameter.number, parameter.unit, language)
                   : (QString::number(*parameter.number) + u' ' + parameter.unit).trimmed();
    }
    QStringList words;
    for (const QString& word : parameter.words) {
        words.append(said(valueWords, word, language));
    }
    return parameter.unit == QLatin1String("clock") ? words.join(QStringLiteral("–"))
                                                    : joinList(words, language);
}

QString parameterText(const RuleParameter& parameter, const Language& language)
{
    const QString value = valueText(parameter, language);
    return parameter.reason.isEmpty()
               ? value
               : fill(language.translate("Analysis", "%1 (set for this analysis: %2)"),
                      {value, parameter.reason});
}

} // namespace

QString analysisKindText(AnalysisKind kind, const Language& language)
{
    return said(kindWords, toKey(kind), language);
}

QString analysisKindHint(AnalysisKind kind, const Language& language)
{
    const Words* words = wordsOf(kindWords, toKey(kind));
    return words != nullptr ? language.translate("Analysis", words->hint) : QString();
}

QString seriesText(const QString& key, const Language& language)
{
    return said(seriesWords, key, language);
}

QString measureText(const Measure& measure, const Language& language)
{
    return measure.number ? toText(measure) : said(valueWords, toText(measure), language);
}

QString amountText(qint64 number, const QString& unit, const Language& language)
{
    const Words* words = wordsOf(unitWords, unit);
    if (words == nullptr) {
        return groupedNumber(number);
    }
    const bool single = number == 1 && *words->hint != '\0';
    return fill(language.translate("Analysis", single ? words->hint : words->name),
                {groupedNumber(number)});
}

QString wordText(const QString& word, const Language& language)
{
    return said(valueWords, word, language);
}

QString measureWords(const Measure& measure, const QString& unit, const Language& language)
{
    if (measure.number) {
        return amountText(*measure.number, unit, language);
    }
    static const QRegularExpression between(QStringLiteral(", | / | \\+ "));
    static const QRegularExpression amount(QStringLiteral("^([0-9]+) ([a-z]+)$"));
    static const QRegularExpression hours(QStringLiteral("^([0-9]+(?:\\.[0-9])?) h$"));
    static const QRegularExpression dated(
        QStringLiteral("^([a-z]+) ([0-9]{4}-[0-9]{2}-[0-9]{2})$"));
    const auto one = [&language](const QString& word) {
        if (const auto match = amount.match(word);
            match.hasMatch() && wordsOf(unitWords, match.captured(2)) != nullptr) {
            return amountText(match.captured(1).toLongLong(), match.captured(2), language);
        }
        if (const auto match = hours.match(word); match.hasMatch()) {
            return fill(language.translate("Analysis", "%1 hours"), {match.captured(1)});
        }
        if (const auto match = dated.match(word); match.hasMatch()) {
            return wordText(match.captured(1), language) + u' ' + match.captured(2);
        }
        return wordText(word, language);
    };
    if (wordsOf(valueWords, measure.text) != nullptr) {
        return wordText(measure.text, language);
    }
    QString text;
    qsizetype from = 0;
    for (auto it = between.globalMatch(measure.text); it.hasNext();) {
        const auto match = it.next();
        text += one(measure.text.mid(from, match.capturedStart() - from));
        text += match.captured() == QLatin1String(", ") ? joinList({{}, {}}, language)
                                                        : match.captured();
        from = match.capturedEnd();
    }
    return text + one(measure.text.mid(from));
}

QString unitText(const QString& unit, const Language& language)
{
    const Words* words = wordsOf(unitWords, unit);
    return words == nullptr
               ? QString()
               : fill(language.translate("Analysis", words->name), {QString()}).trimmed();
}

QString parameterWords(const EvidenceRule& rule, const Language& language)
{
    QStringList parts;
    for (const RuleParameter& parameter : rule.parameters) {
        parts.append(parameterText(parameter, language));
    }
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

QString ruleText(const AnalysisResult& result, const QString& rule, const Language& language)
{
    for (const RuleOutcome& outcome : result.rules) {
        if (outcome.rule.id == rule) {
            return pick(outcome.rule.name, language);
        }
    }
    return rule;
}

} // namespace zt
