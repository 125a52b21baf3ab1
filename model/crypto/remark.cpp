// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/remark.h"

#include "model/base/errortext.h"
#include "model/base/fill.h"

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
    return fill(language.translate("WebAuthn", remark.text), [&remark](int place) {
        return remark.args.value(place, u'%' + QString::number(place + 1));
    });
}

} // namespace zt
