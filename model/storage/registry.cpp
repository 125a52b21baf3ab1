// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/registry.h"

#include "model/storage/migrations/migrations.h"

namespace zt {

const Registry& shippedRegistry()
{
    static const Registry registry{
        migrations::m0001(),
        migrations::m0002(),
        migrations::m0003(),
        migrations::m0004(),
        migrations::m0005(),
        migrations::m0006(),
    };
    return registry;
}

} // namespace zt
