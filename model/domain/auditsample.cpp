// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/auditsample.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<SampleOutcome, 3> outcomeKeys{{
    {SampleOutcome::Unchecked, ""},
    {SampleOutcome::Sound, "sound"},
    {SampleOutcome::Exception, "exception"},
}};

} // namespace

QString toKey(SampleOutcome outcome)
{
    return outcomeKeys.toKey(outcome);
}

std::optional<SampleOutcome> sampleOutcomeFromKey(const QString& key)
{
    return outcomeKeys.fromKey(key);
}

} // namespace zt
