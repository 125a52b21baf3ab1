// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zt::xlsx {

/// libxlsxwriter packs a workbook through minizip (zipOpen … zipClose); QuaZip, which reads
/// spreadsheets, carries a changed minizip that exports the same names. In one ELF program the
/// first to be found serves both, and the program crashes. So the five functions that libxlsxwriter
/// calls are defined in the program itself (packagewriter.cpp), on zlib: they are found before
/// either library's. Reading is not touched: libxlsxwriter never unpacks. Nothing here may write
/// archives with QuaZip.
///
/// Called once before a workbook is made, so that the linker takes the file in.
void useOwnPackageWriter();

} // namespace zt::xlsx
