// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/checknames.h"

#include <algorithm>
#include <array>

namespace zt {

namespace {

struct Name
{
    const char* id;
    const char* text; ///< noted under "Reason"
};

constexpr std::array checks{
    Name{"chain", QT_TRANSLATE_NOOP("Reason", "Chain of the trail")},
    Name{"triggers", QT_TRANSLATE_NOOP("Reason", "Append-only triggers")},
    Name{"packs", QT_TRANSLATE_NOOP("Reason", "Packs by hash")},
    Name{"evidence", QT_TRANSLATE_NOOP("Reason", "Evidence by hash")},
    Name{"schema", QT_TRANSLATE_NOOP("Reason", "Schema version")},
    Name{"integrity", QT_TRANSLATE_NOOP("Reason", "SQLite integrity")},
    Name{"state", QT_TRANSLATE_NOOP("Reason", "State equals the trail")},
    Name{"runs", QT_TRANSLATE_NOOP("Reason", "Sealed gateway runs")},
    Name{"signatures", QT_TRANSLATE_NOOP("Reason", "Sign-offs")},
    // of a sealed package
    Name{"archive", QT_TRANSLATE_NOOP("Reason", "Archive, byte by byte")},
    Name{"manifest", QT_TRANSLATE_NOOP("Reason", "Manifest of the files")},
    Name{"sign-offs", QT_TRANSLATE_NOOP("Reason", "Sign-offs")},
    Name{"signature", QT_TRANSLATE_NOOP("Reason", "Manifest's signature")},
    Name{"time-stamp", QT_TRANSLATE_NOOP("Reason", "Package's time stamp")},
};

constexpr std::array tables{
    Name{"sqlite_schema", QT_TRANSLATE_NOOP("Reason", "the list of tables")},
    Name{"schema_step", QT_TRANSLATE_NOOP("Reason", "the file's versions")},
    Name{"profile", QT_TRANSLATE_NOOP("Reason", "the assessment's profile")},
    Name{"team_member", QT_TRANSLATE_NOOP("Reason", "the assessment's team")},
    Name{"methodology", QT_TRANSLATE_NOOP("Reason", "the method of selection")},
    Name{"methodology_weight", QT_TRANSLATE_NOOP("Reason", "the weights of the factors")},
    Name{"system", QT_TRANSLATE_NOOP("Reason", "the systems")},
    Name{"system_reason", QT_TRANSLATE_NOOP("Reason", "the reasons of the systems' scores")},
    Name{"pack", QT_TRANSLATE_NOOP("Reason", "the packs")},
    Name{"pack_pin", QT_TRANSLATE_NOOP("Reason", "which packs are in use")},
    Name{"adoption", QT_TRANSLATE_NOOP("Reason", "the adopted list")},
    Name{"adoption_code", QT_TRANSLATE_NOOP("Reason", "the adopted list's systems")},
    Name{"trail", QT_TRANSLATE_NOOP("Reason", "the trail")},
    Name{"item_answer", QT_TRANSLATE_NOOP("Reason", "the answers on maturity")},
    Name{"lens_answer", QT_TRANSLATE_NOOP("Reason", "the answers by the CISA model")},
    Name{"evidence_blob", QT_TRANSLATE_NOOP("Reason", "the contents of the evidence")},
    Name{"evidence_piece", QT_TRANSLATE_NOOP("Reason", "the contents of the evidence")},
    Name{"evidence", QT_TRANSLATE_NOOP("Reason", "the list of the evidence")},
    Name{"named_point", QT_TRANSLATE_NOOP("Reason", "the snapshots")},
    Name{"pillar_target", QT_TRANSLATE_NOOP("Reason", "the targets")},
    Name{"improvement_action", QT_TRANSLATE_NOOP("Reason", "the improvement actions")},
    Name{"maturity_method", QT_TRANSLATE_NOOP("Reason", "the method of maturity")},
    Name{"roadmap_settings", QT_TRANSLATE_NOOP("Reason", "the roadmap's settings")},
    Name{"audit", QT_TRANSLATE_NOOP("Reason", "the audits")},
    Name{"point_result", QT_TRANSLATE_NOOP("Reason", "the working papers")},
    Name{"audit_finding", QT_TRANSLATE_NOOP("Reason", "the audit findings")},
    Name{"audit_sample", QT_TRANSLATE_NOOP("Reason", "the audit samples")},
    Name{"incident", QT_TRANSLATE_NOOP("Reason", "the incidents")},
    Name{"incident_event", QT_TRANSLATE_NOOP("Reason", "what happened in the incidents")},
    Name{"exhibit", QT_TRANSLATE_NOOP("Reason", "the incidents' exhibits")},
    Name{"simulation_run", QT_TRANSLATE_NOOP("Reason", "the sealed gateway runs")},
    Name{"sign_off", QT_TRANSLATE_NOOP("Reason", "the sign-offs")},
};

template <std::size_t Count>
const char* textOf(const std::array<Name, Count>& names, const QString& id)
{
    const auto* const found = std::find_if(
        names.begin(), names.end(), [&](const Name& one) { return id == QLatin1String(one.id); });
    return found != names.end() ? found->text : nullptr;
}

/// "sqlite_autoindex_trail_1" is the trail's.
QString tableOfIndex(const QString& index)
{
    QString longest;
    for (const Name& one : tables) {
        const QString table = QString::fromLatin1(one.id);
        const bool isAutomatic =
            index.startsWith(QStringLiteral("sqlite_autoindex_") + table + QLatin1Char('_'));
        const bool isNamed = index.startsWith(table + QLatin1Char('_'));
        if ((isAutomatic || isNamed) && table.size() > longest.size()) {
            longest = table;
        }
    }
    return longest;
}

QString beside(const QString& text, const QString& raw, const Language& language)
{
    return language.code() == LanguageCode::En ? QStringLiteral("%1 (%2)").arg(text, raw)
                                               : QStringLiteral("%1（%2）").arg(text, raw);
}

} // namespace

QString checkName(const QString& id, const Language& language)
{
    const char* text = textOf(checks, id);
    return text != nullptr ? language.translate("Reason", text) : id;
}

QString storedName(const QString& table, const Language& language)
{
    if (table == QLatin1String("free")) {
        return language.translate("Reason", "not in use");
    }
    if (const char* text = textOf(tables, table)) {
        return beside(language.translate("Reason", text), table, language);
    }
    const QString prefix = QStringLiteral("index ");
    const QString index = table.startsWith(prefix) ? table.mid(prefix.size()) : table;
    const char* of = textOf(tables, tableOfIndex(index));
    if (of == nullptr) {
        return table;
    }
    const QString pattern = language.translate("Reason", "looking up %1");
    return beside(pattern.arg(language.translate("Reason", of)), index, language);
}

} // namespace zt
