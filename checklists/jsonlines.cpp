// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/jsonlines.h"

#include "checklists/packbounds.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zt {

namespace {

/// Walks through a text and notes where each value stands. Whatever the text, it ends: what does
/// not look like JSON ends the walk.
class LineWalk
{
public:
    explicit LineWalk(QByteArrayView text)
        : m_text(text)
    {
        value(QString(), 0);
    }

    [[nodiscard]] std::optional<int> line(const QString& pointer) const
    {
        const auto at = m_lines.constFind(pointer);
        return at == m_lines.constEnd() ? std::nullopt : std::optional<int>(*at);
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines; // looked up only, never walked through

    [[nodiscard]] bool ended() const { return m_at >= m_text.size(); }

    [[nodiscard]] char now() const { return ended() ? '\0' : m_text[m_at]; }

    void skipBlanks()
    {
        for (; !ended() && (now() == ' ' || now() == '\t' || now() == '\r' || now() == '\n');
             ++m_at) {
            m_line += now() == '\n' ? 1 : 0;
        }
    }

    bool take(char wanted)
    {
        skipBlanks();
        const bool there = now() == wanted;
        m_at += there ? 1 : 0;
        return there;
    }

    void giveUp() { m_at = m_text.size(); }

    /// A string with its quotes, as it stands.
    QByteArray quoted()
    {
        const qsizetype start = m_at++;
        while (!ended() && now() != '"') {
            m_at += now() == '\\' ? 2 : 1;
        }
        m_at = std::min(m_at + 1, m_text.size());
        return m_text.sliced(start, m_at - start).toByteArray();
    }

    QString name()
    {
        const QByteArray raw = quoted();
        QString text = QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString();
        return text.replace(QLatin1Char('~'), QLatin1String("~0"))
            .replace(QLatin1Char('/'), QLatin1String("~1"));
    }

    void value(const QString& pointer, int depth)
    {
        skipBlanks();
        m_lines.insert(pointer, m_line);
        if (depth > maxPackDepth) {
            giveUp();
        } else if (now() == '{') {
            object(pointer, depth);
        } else if (now() == '[') {
            array(pointer, depth);
        } else if (now() == '"') {
            quoted();
        } else {
            while (!ended() && QByteArrayView(",]} \t\r\n").indexOf(now()) < 0) {
                ++m_at;
            }
        }
    }

    void object(const QString& pointer, int depth)
    {
        ++m_at;
        while (!take('}')) {
            if (now() != '"') {
                return giveUp();
            }
            const QString member = pointer + QLatin1Char('/') + name();
            if (!take(':')) {
                return giveUp();
            }
            value(member, depth + 1);
            take(',');
        }
    }

    void array(const QString& pointer, int depth)
    {
        ++m_at;
        for (int i = 0; !take(']') && !ended(); ++i) {
            const qsizetype before = m_at;
            value(pointer + QLatin1Char('/') + QString::number(i), depth + 1);
            take(',');
            if (m_at == before) {
                return giveUp();
            }
        }
    }
};

int lineAt(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

} // namespace

int lineOf(QByteArrayView json, const QString& pointer)
{
    QJsonParseError parse;
    (void)QJsonDocument::fromJson(json.toByteArray(), &parse);
    if (parse.error != QJsonParseError::NoError) {
        return lineAt(json, parse.offset);
    }
    const LineWalk walk(json);
    QString place = pointer == QLatin1String("/") ? QString() : pointer;
    while (!walk.line(place) && !place.isEmpty()) {
        place.truncate(std::max<qsizetype>(place.lastIndexOf(QLatin1Char('/')), 0));
    }
    return walk.line(place).value_or(1);
}

QList<int> linesOfEntries(QByteArrayView json, const QString& pointer)
{
    const LineWalk walk(json);
    QList<int> lines;
    for (int i = 0;; ++i) {
        const auto line = walk.line(pointer + QLatin1Char('/') + QString::number(i));
        if (!line) {
            return lines;
        }
        lines.append(*line);
    }
}

} // namespace zt
