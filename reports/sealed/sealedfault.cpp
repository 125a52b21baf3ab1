// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/notedtext.h"
#include "reports/sealed/sealedcheck.h"

#include <QStringList>

namespace zt {

namespace {

/// The sentences of sealedcheck.cpp. The first that fits counts: what another one would take for
/// its own stands before it. Those without a mark are noted elsewhere.
const QList<const char*>& sentences()
{
    static const QList<const char*> all{
        QT_TRANSLATE_NOOP("Reason", "the last entry is cut off"),
        QT_TRANSLATE_NOOP("Reason", "the last entry is not the head that the package names"),
        QT_TRANSLATE_NOOP("Reason", "entry %1 is out of order or cannot be read"),
        QT_TRANSLATE_NOOP("Reason", "entry %1 does not name the entry before it"),
        QT_TRANSLATE_NOOP("Reason", "entry %1 does not match its hash"),
        QT_TRANSLATE_NOOP("Reason", "not checked: the archive cannot be read to its end"),
        QT_TRANSLATE_NOOP("Reason", "the parts are not in their order"),
        QT_TRANSLATE_NOOP("Reason", "the list of the evidence is missing"),
        QT_TRANSLATE_NOOP("Reason", "there is no manifest"),
        QT_TRANSLATE_NOOP("Reason", "the manifest is not signed"),
        QT_TRANSLATE_NOOP("Reason", "it is no signature of one signer"),
        "it is no time-stamp reply and no token",
        QT_TRANSLATE_NOOP("Reason", "%1: time stamp: %2 does not hold"),
        QT_TRANSLATE_NOOP("Reason", "%1: the time stamp cannot be read"),
        QT_TRANSLATE_NOOP("Reason", "%1: the signature cannot be read"),
        "%1: %2 does not hold",
        QT_TRANSLATE_NOOP("Reason", "%1 does not hold"),
        QT_TRANSLATE_NOOP("Reason", "%1 has no signature beside it"),
        QT_TRANSLATE_NOOP("Reason", "%1 is not in the manifest"),
        "%1 does not match its hash",
        "%1 is missing",
        QT_TRANSLATE_NOOP("Reason", "byte %1: %2"),
    };
    return all;
}

} // namespace

QString sealedFaultText(const QString& fault, const Language& language)
{
    if (language.code() == LanguageCode::En) {
        return fault;
    }
    QStringList texts;
    for (const QString& one : fault.split(QStringLiteral("; "))) {
        texts.append(notedText(one, sentences(), language));
    }
    return texts.join(QStringLiteral("；"));
}

} // namespace zt
