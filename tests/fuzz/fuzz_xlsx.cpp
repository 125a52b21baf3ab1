// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

const QByteArray office("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

QByteArray relationships(const QList<std::pair<QByteArray, QByteArray>>& targets)
{
    QByteArray xml("<Relationships>");
    for (const auto& [type, target] : targets) {
        xml += "<Relationship Id=\"" + type + "\" Type=\"" + office + type + "\" Target=\"" +
               target + "\"/>";
    }
    return xml + "</Relationships>";
}

} // namespace

/// An archive as it comes, or (anything else) the parts of one: worksheet, shared strings, styles
/// and workbook with a 0x1e between them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK")) {
        zt::fuzzfiles::write(bytes);
    } else {
        const QByteArrayList parts = bytes.split('\x1e');
        const QByteArray book(
            "<workbook><sheets><sheet name=\"S\" id=\"worksheet\"/></sheets></workbook>");
        zt::fuzzfiles::writeZip(
            {{QStringLiteral("_rels/.rels"),
              relationships({{"officeDocument", "xl/workbook.xml"}})},
             {QStringLiteral("xl/workbook.xml"), parts.size() > 3 ? parts[3] : book},
             {QStringLiteral("xl/_rels/workbook.xml.rels"),
              relationships({{"worksheet", "sheet.xml"},
                             {"sharedStrings", "strings.xml"},
                             {"styles", "styles.xml"}})},
             {QStringLiteral("xl/sheet.xml"), parts[0]},
             {QStringLiteral("xl/strings.xml"), parts.value(1, "<sst><si><t>a</t></si></sst>")},
             {QStringLiteral("xl/styles.xml"), parts.value(2, "<styleSheet/>")}});
    }
    zt::fuzzfiles::readIt();
    return 0;
}
