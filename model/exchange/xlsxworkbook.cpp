// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxworkbook.h"

#include "model/exchange/sheeterror.h"
#include "model/exchange/xmlpart.h"

#include <QMap>

#include <algorithm>

namespace zt {

namespace {

struct Relationship
{
    QString type; ///< last step of the type's address: "worksheet"
    QString part; ///< empty where it leads out of the package
};

QString relationshipsOf(const QString& part)
{
    const qsizetype folder = part.lastIndexOf(QLatin1Char('/')) + 1;
    return part.left(folder) + QStringLiteral("_rels/") + part.mid(folder) +
           QStringLiteral(".rels");
}

template <class Visit>
Result<void>
visitElements(Package& package, const QString& part, const SheetLimits& limits, Visit visit)
{
    return package.part(part).and_then(
        [&](const std::unique_ptr<PartDevice>& device) -> Result<void> {
            XmlPart xml(package.path(), part, *device, limits.maxXmlDepth);
            while (xml.next()) {
                visit(xml);
            }
            if (!xml.ok()) {
                return tl::unexpected(xml.error());
            }
            return {};
        });
}

Result<QMap<QString, Relationship>>
readRelationships(Package& package, const QString& fromPart, const SheetLimits& limits)
{
    QMap<QString, Relationship> found;
    const QString part = relationshipsOf(fromPart);
    if (!package.has(part)) {
        return found;
    }
    return visitElements(
               package,
               part,
               limits,
               [&](XmlPart& xml) {
                   if (!xml.isStart(QLatin1String("Relationship"))) {
                       return;
                   }
                   const bool external =
                       xml.attribute(QLatin1String("TargetMode")) == QLatin1String("External");
                   const QString target = xml.attribute(QLatin1String("Target"));
                   found.insert(xml.attribute(QLatin1String("Id")),
                                {xml.attribute(QLatin1String("Type")).section(QLatin1Char('/'), -1),
                                 external ? QString() : Package::resolve(fromPart, target)});
               })
        .map([&] { return found; });
}

/// The part that the package calls its document.
Result<QString> mainPart(Package& package, const SheetLimits& limits)
{
    return readRelationships(package, QString(), limits)
        .map([&](const QMap<QString, Relationship>& all) {
            for (const Relationship& relationship : all) {
                if (relationship.type == QLatin1String("officeDocument") &&
                    package.has(relationship.part)) {
                    return relationship.part;
                }
            }
            const QString usual = QStringLiteral("xl/workbook.xml");
            return package.has(usual) ? usual : QString();
        });
}

SheetInfo sheetInfo(const XmlPart& xml)
{
    const QString state = xml.attribute(QLatin1String("state"));
    return {xml.attribute(QLatin1String("name")),
            state == QLatin1String("hidden") || state == QLatin1String("veryHidden")};
}

struct SheetTag
{
    SheetInfo info;
    QString relation;
};

struct WorkbookTags
{
    QList<SheetTag> sheets;
    bool from1904 = false;
};

Result<WorkbookTags>
readWorkbookTags(Package& package, const QString& part, const SheetLimits& limits)
{
    WorkbookTags tags;
    return visitElements(
               package,
               part,
               limits,
               [&](XmlPart& xml) {
                   if (xml.depth() == 1 && xml.xml().isStartElement() &&
                       !xml.isStart(QLatin1String("workbook"))) {
                       xml.fail(QT_TRANSLATE_NOOP("Reason", "this is no workbook"));
                   } else if (xml.depth() == 2 && xml.isStart(QLatin1String("workbookPr"))) {
                       tags.from1904 = xml.boolAttribute(QLatin1String("date1904"));
                   } else if (xml.depth() == 3 && xml.isStart(QLatin1String("sheet"))) {
                       tags.sheets.append({sheetInfo(xml), xml.attribute(QLatin1String("id"))});
                   }
               })
        .map([&] { return tags; });
}

XlsxWorkbook joined(const Package& package,
                    const WorkbookTags& tags,
                    const QMap<QString, Relationship>& relations)
{
    XlsxWorkbook book;
    book.from1904 = tags.from1904;
    for (const Relationship& relation : relations) {
        if (relation.type == QLatin1String("sharedStrings") && package.has(relation.part)) {
            book.stringsPart = relation.part;
        } else if (relation.type == QLatin1String("styles") && package.has(relation.part)) {
            book.stylesPart = relation.part;
        }
    }
    for (const SheetTag& tag : tags.sheets) {
        const Relationship relation = relations.value(tag.relation);
        const bool holdsCells =
            relation.type == QLatin1String("worksheet") || relation.type.isEmpty();
        if (holdsCells) {
            book.sheets.append({tag.info, package.has(relation.part) ? relation.part : QString()});
        }
    }
    return book;
}

} // namespace

Result<QString> officeKind(Package& package, const SheetLimits& limits)
{
    return mainPart(package, limits).map([](const QString& part) {
        if (part.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive)) {
            return QStringLiteral("xlsb");
        }
        if (part.startsWith(QLatin1String("word/"), Qt::CaseInsensitive)) {
            return QStringLiteral("docx");
        }
        if (part.startsWith(QLatin1String("ppt/"), Qt::CaseInsensitive)) {
            return QStringLiteral("pptx");
        }
        return part.isEmpty() ? QString() : QStringLiteral("xlsx");
    });
}

Result<XlsxWorkbook> readWorkbook(Package& package, const SheetLimits& limits)
{
    const auto part = mainPart(package, limits);
    if (!part) {
        return tl::unexpected(part.error());
    }
    return readWorkbookTags(package, *part, limits).and_then([&](const WorkbookTags& tags) {
        return readRelationships(package, *part, limits)
            .map([&](const QMap<QString, Relationship>& relations) {
                return joined(package, tags, relations);
            });
    });
}

Result<std::vector<NumberStyle>>
readCellStyles(Package& package, const QString& part, const SheetLimits& limits)
{
    std::vector<NumberStyle> styles;
    if (part.isEmpty()) {
        return styles;
    }
    QHash<int, NumberStyle> custom;
    std::vector<int> formats;
    bool inCellFormats = false;
    const auto read = visitElements(package, part, limits, [&](XmlPart& xml) {
        if (xml.depth() == 2 && xml.xml().isStartElement()) {
            inCellFormats = xml.isStart(QLatin1String("cellXfs"));
        } else if (xml.depth() == 3 && xml.isStart(QLatin1String("numFmt"))) {
            custom.insert(xml.intAttribute(QLatin1String("numFmtId"), -1),
                          numberStyleOf(xml.attribute(QLatin1String("formatCode"))));
        } else if (xml.depth() == 3 && inCellFormats && xml.isStart(QLatin1String("xf"))) {
            formats.push_back(xml.intAttribute(QLatin1String("numFmtId"), 0));
        }
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    for (const int format : formats) {
        const NumberStyle builtin = builtinNumberStyle(format);
        styles.push_back(builtin == NumberStyle::Plain ? custom.value(format) : builtin);
    }
    return styles;
}

QString unescaped(QString text)
{
    if (!text.contains(QLatin1String("_x"))) {
        return text;
    }
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView code = QStringView(text).mid(i).left(7);
        const bool escape = code.size() == 7 && code.startsWith(u"_x") && code[6] == u'_' &&
                            std::all_of(code.begin() + 2, code.begin() + 6, isHex);
        if (escape) {
            plain += QChar(code.mid(2, 4).toUShort(nullptr, 16));
            i += 6;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// Puts the table of shared strings together, element by element.
class SharedStrings
{
public:
    explicit SharedStrings(qint64 mostBytes)
        : m_mostBytes(mostBytes)
    {
    }

    void take(XmlPart& xml)
    {
        const QXmlStreamReader& at = xml.xml();
        if (at.isCharacters()) {
            if (m_inText && m_phonetic == 0) {
                m_item += at.text();
            }
        } else if (at.isStartElement()) {
            begin(xml, at.name());
        } else if (at.isEndElement()) {
            end(xml, at.name());
        }
    }

    [[nodiscard]] const QList<QString>& strings() const { return m_strings; }

private:
    void begin(XmlPart& xml, QStringView name)
    {
        if (xml.depth() == 1 && name != QLatin1String("sst")) {
            xml.fail(QT_TRANSLATE_NOOP("Reason", "this is no table of shared strings"));
        }
        m_inText = name == QLatin1String("t");
        m_phonetic += name == QLatin1String("rPh") ? 1 : 0;
    }

    void end(XmlPart& xml, QStringView name)
    {
        m_inText = false;
        m_phonetic -= name == QLatin1String("rPh") ? 1 : 0;
        if (xml.depth() == 1 && name == QLatin1String("si")) {
            m_bytes += m_item.size() * 2 + 48;
            m_strings.append(unescaped(m_item));
            m_item = QString();
        }
        if (m_bytes + m_item.size() * 2 > m_mostBytes) {
            xml.fail(QT_TRANSLATE_NOOP("Reason", "its shared strings are too many"));
        }
    }

    qint64 m_mostBytes;
    QList<QString> m_strings;
    qint64 m_bytes = 0;
    QString m_item;
    int m_phonetic = 0; ///< how deep in readings, which are no part of the text
    bool m_inText = false;
};

Result<QList<QString>>
readSharedStrings(Package& package, const QString& part, const SheetLimits& limits)
{
    SharedStrings shared(limits.maxSharedStringBytes);
    if (part.isEmpty()) {
        return shared.strings();
    }
    const auto read =
        visitElements(package, part, limits, [&shared](XmlPart& xml) { shared.take(xml); });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return shared.strings();
}

} // namespace zt
