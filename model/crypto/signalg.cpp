// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/signalg.h"

namespace zt {

const QList<SignAlg>& allSignAlgs()
{
    static const QList<SignAlg> all{
        SignAlg::ES256, SignAlg::ES384, SignAlg::ES512, SignAlg::EdDSA, SignAlg::RS256};
    return all;
}

std::optional<SignAlg> signAlgFromCose(qint64 number)
{
    for (const SignAlg alg : allSignAlgs()) {
        if (static_cast<qint64>(alg) == number) {
            return alg;
        }
    }
    return std::nullopt;
}

QString toString(SignAlg alg)
{
    switch (alg) {
    case SignAlg::ES256:
        return QStringLiteral("ES256");
    case SignAlg::EdDSA:
        return QStringLiteral("EdDSA");
    case SignAlg::ES384:
        return QStringLiteral("ES384");
    case SignAlg::ES512:
        return QStringLiteral("ES512");
    case SignAlg::RS256:
        return QStringLiteral("RS256");
    }
    return {};
}

qsizetype fieldSize(SignAlg alg)
{
    switch (alg) {
    case SignAlg::ES256:
        return 32;
    case SignAlg::ES384:
        return 48;
    case SignAlg::ES512:
        return 66;
    case SignAlg::EdDSA:
    case SignAlg::RS256:
        break;
    }
    return 0;
}

} // namespace zt
