// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/remark.h"

#include "model/base/errortext.h"

namespace zt {

bool Remark::operator==(const Remark& other) const
{
    return qstrcmp(text, other.text) == 0 && args == other.args && fault == other.fault;
}

QString sentence(const Remark& remark, const Language& language)
{
    if (remark.fault) {
        return errorSentence(*remark.fault, language);
    }
    const QString pattern = language.translate("WebAuthn", remark.text);
    QString out;
    // In one pass: what was read may hold a "%1" of its own.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number =
            pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].unicode() - u'1' : -1;
        if (number >= 0 && number < remark.args.size()) {
            out += remark.args[number];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace zt
