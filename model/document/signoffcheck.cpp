// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/signoffcheck.h"

#include "model/domain/signoffstatement.h"

#include <QFile>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String chain("chain");
constexpr qint64 mostAnchors = 4 << 20; ///< bytes of a file with certificates

QByteArray bytesOf(const QString& base64)
{
    return QByteArray::fromBase64(base64.toLatin1());
}

bool failsBesideChain(const SignatureStep& one)
{
    return !one.check && one.step != chain;
}

const SignatureStep* firstOf(const QList<SignatureStep>& steps, bool (*wrong)(const SignatureStep&))
{
    const auto found = std::find_if(steps.begin(), steps.end(), wrong);
    return found != steps.end() ? &*found : nullptr;
}

bool failsAtAll(const SignatureStep& one)
{
    return !one.check;
}

bool holdsBesideChain(const QList<SignatureStep>& steps)
{
    return !steps.isEmpty() && firstOf(steps, &failsBesideChain) == nullptr;
}

} // namespace

Result<SignatureTrust> readTrust(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    }
    if (file.size() > mostAnchors) {
        return fail(ErrorCode::FileUnreadable,
                    {path, QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "it is too large"))});
    }
    return Certificate::fromPem(file.readAll()).map([](const QList<Certificate>& anchors) {
        return SignatureTrust{anchors};
    });
}

bool SignatureLook::fits() const
{
    return !unreadable && asRecorded && holdsBesideChain(signature.steps) &&
           (!stamp || holdsBesideChain(stamp->steps));
}

std::optional<bool> SignatureLook::isTrusted() const
{
    const Check* own = signature.step(chain);
    const Check* authority = stamp ? stamp->step(chain) : nullptr;
    if (own == nullptr) {
        return std::nullopt;
    }
    return own->has_value() && (!stamp || (authority != nullptr && authority->has_value()));
}

const SignatureStep* SignatureLook::firstFault() const
{
    const SignatureStep* own = firstOf(signature.steps, &failsAtAll);
    return own == nullptr && stamp ? firstOf(stamp->steps, &failsAtAll) : own;
}

QDateTime SignatureLook::at() const
{
    return stamp && holdsBesideChain(stamp->steps) ? stamp->at : signature.signingTime;
}

SignatureLook lookAtSignature(const SignOff& signOff, const SignatureTrust& trust)
{
    SignatureLook look;
    const QByteArray signature = bytesOf(signOff.signature);
    if (!signOff.timeStamp.isEmpty()) {
        const auto stamp = checkTimeStamp(bytesOf(signOff.timeStamp), signature, trust.anchors);
        if (!stamp) {
            look.unreadable = stamp.error();
            return look;
        }
        look.stamp = *stamp;
    }
    const bool stamped = look.stamp && holdsBesideChain(look.stamp->steps);
    const auto verdict = verifyDetached(signature,
                                        signOffStatement(signOff),
                                        trust.anchors,
                                        stamped ? look.stamp->at : QDateTime());
    if (!verdict) {
        look.unreadable = verdict.error();
        return look;
    }
    look.signature = *verdict;
    look.asRecorded = verdict->signingTime == signOff.signedAt && verdict->signer &&
                      verdict->signer->subjectLine() == signOff.signer;
    return look;
}

} // namespace zt
