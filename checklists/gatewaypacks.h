// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/gatewayscenario.h"
#include "model/domain/simulationrun.h"

#include <functional>

namespace zt {

// The door to what the gateway simulation goes by: its policy, its scenarios, and a scenario of
// one's own. Each error is PackInvalid with file and line ("S24.json:57"), JSON path, reason, and
// the line once more by itself; or PackMissing.

/// Reads a policy. The very bytes this program ships are not checked again.
[[nodiscard]] Result<GatewayPolicy> readGatewayPolicy(const QByteArray& bytes,
                                                      const QString& fileName);
/// The same with every check, whatever the bytes.
[[nodiscard]] Result<GatewayPolicy> checkAndReadGatewayPolicy(const QByteArray& bytes,
                                                              const QString& fileName);

/// Reads one scenario with every check, to be run with `policy` beside `others`, where its twin may
/// be.
[[nodiscard]] Result<GatewayScenario>
checkAndReadGatewayScenario(const QByteArray& bytes,
                            const QString& fileName,
                            const GatewayPolicy& policy,
                            const QList<GatewayScenario>& others);

/// The same beside the scenarios this program ships, with its policy: a scenario of one's own.
[[nodiscard]] Result<GatewayScenario> checkAndReadGatewayScenario(const QByteArray& bytes,
                                                                  const QString& fileName);

/// Gives the bytes of a file by its path beside the pack, "scenarios/S24.json".
using PackFiles = std::function<Result<QByteArray>(const QString& path)>;

/// Reads a pack of scenarios and each of its files with every check. Its SHA-256 is that of the
/// pack's bytes and those of the scenarios after it, in order.
[[nodiscard]] Result<GatewayScenarios> checkAndReadGatewayScenarios(const QByteArray& bytes,
                                                                    const QString& fileName,
                                                                    const GatewayPolicy& policy,
                                                                    const PackFiles& files);

/// The files in the folder of a pack on disk.
[[nodiscard]] PackFiles filesBeside(const QString& packPath);
/// The files of the scenarios this program ships.
[[nodiscard]] PackFiles shippedScenarioFiles();

[[nodiscard]] Result<PackPin> shippedGatewayPolicyPack();
[[nodiscard]] Result<PackPin> shippedGatewayScenarioPack();

/// What this program ships, read once.
[[nodiscard]] const Result<GatewayPolicy>& shippedGatewayPolicy();
[[nodiscard]] const Result<GatewayScenarios>& shippedGatewayScenarios();

/// How a sealed run names the two of them; empty where they cannot be read.
[[nodiscard]] RunPacks shippedRunPacks();

} // namespace zt
