// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/sequence.h"

#include <algorithm>
#include <array>

namespace zt {

namespace {

/// Those that can go, the first first.
constexpr std::array foldable{SequenceRole::Authenticator,
                              SequenceRole::Trust,
                              SequenceRole::Authentication,
                              SequenceRole::AssertionServer};

int indexOf(const SequenceContent& content, SequenceRole role)
{
    const auto at = std::find_if(content.actors.cbegin(),
                                 content.actors.cend(),
                                 [role](const SequenceActor& one) { return one.role == role; });
    return at == content.actors.cend() ? -1 : static_cast<int>(at - content.actors.cbegin());
}

/// `gone` is taken out; its ends of arrows go to `into`, or, below zero, to their other end.
void fold(SequenceContent& content, int gone, int into)
{
    const auto moved = [gone](int at) { return at > gone ? at - 1 : at; };
    for (SequenceStep& step : content.steps) {
        for (SequenceArrow& arrow : step.arrows) {
            if (arrow.from == gone) {
                arrow.from = into < 0 ? arrow.to : into;
            }
            if (arrow.to == gone) {
                arrow.to = into < 0 ? arrow.from : into;
            }
            arrow.from = moved(arrow.from);
            arrow.to = moved(arrow.to);
        }
        if (step.box) {
            step.box->beside =
                moved(step.box->beside == gone ? std::max(into, 0) : step.box->beside);
        }
    }
    content.actors.removeAt(gone);
}

} // namespace

SequenceContent folded(const SequenceContent& content, int most)
{
    SequenceContent fewer = content;
    for (const SequenceRole role : foldable) {
        if (fewer.actors.size() <= most) {
            break;
        }
        const int gone = indexOf(fewer, role);
        const int controller = indexOf(fewer, SequenceRole::Controller);
        const bool within = role != SequenceRole::Authenticator;
        if (gone >= 0 && (!within || controller >= 0)) {
            fold(fewer, gone, within ? controller : -1);
        }
    }
    return fewer;
}

} // namespace zt
