// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "model/domain/fields.h"

#include <QRandomGenerator>

using namespace zt;
using namespace zt::importfixture;

namespace {

/// Random systems written in random spellings come back as they were.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] System system(int number)
    {
        System one;
        one.code = QStringLiteral("SYS-%1").arg(number);
        one.name = QStringLiteral("系統 %1").arg(number);
        one.ownerUnit =
            pick({QStringLiteral("資訊處"), QString(), QStringLiteral("Ops, \"24/7\"")});
        one.description = pick({QString(), QStringLiteral("多\n行"), QStringLiteral("a\tb")});
        if (m_random.bounded(4) > 0) {
            one.rtoMinutes =
                m_random.bounded(2) == 0 ? m_random.bounded(100) * 30 : m_random.bounded(5000);
        }
        for (Tri& fact : one.facts) {
            fact = static_cast<Tri>(m_random.bounded(3));
        }
        one.cloudModel = one.fact(Fact::CloudServiceInUse) == Tri::No
                             ? CloudModel::Unknown
                             : static_cast<CloudModel>(m_random.bounded(4));
        for (Tri& condition : one.conditions) {
            condition = static_cast<Tri>(m_random.bounded(3));
        }
        for (int i = 0; i < factorCount; ++i) {
            one.scores[static_cast<size_t>(i)] = static_cast<Score>(m_random.bounded(4));
            if (m_random.bounded(3) == 0) {
                one.reasons.insert(aspectOfFactor(i),
                                   QStringLiteral("因為 %1").arg(m_random.bounded(9)));
            }
        }
        return one;
    }

    [[nodiscard]] QString tri(Tri value)
    {
        switch (value) {
        case Tri::Yes:
            return pick(QStringLiteral("是 Y yes Ｙ V ✓ ○ TRUE 1 １ 有").split(u' '));
        case Tri::No:
            return pick(QStringLiteral("否 N no Ｎ × ✗ FALSE 0 ０ 無").split(u' '));
        case Tri::Unknown:
            break;
        }
        return pick({QString(),
                     QStringLiteral("未知"),
                     QStringLiteral("？"),
                     QStringLiteral("N/A"),
                     QStringLiteral("　")});
    }

    [[nodiscard]] QString cloud(CloudModel model)
    {
        switch (model) {
        case CloudModel::Iaas:
            return pick(
                {QStringLiteral("IaaS"), QStringLiteral("iaas"), QStringLiteral("ＩＡＡＳ")});
        case CloudModel::Paas:
            return pick({QStringLiteral("PaaS"), QStringLiteral(" Paas ")});
        case CloudModel::Saas:
            return pick({QStringLiteral("SaaS"), QStringLiteral("SAAS")});
        case CloudModel::Unknown:
            break;
        }
        return pick({QString(), QStringLiteral("無"), QStringLiteral("不適用")});
    }

    [[nodiscard]] QString score(int factor, Score value)
    {
        if (value == 0) {
            return pick({QString(), QStringLiteral("未知")});
        }
        const FactorLevel& level =
            guideline().factors[factor].levels[static_cast<size_t>(3 - value)];
        return pick({QString::number(value),
                     QString::number(value) + QStringLiteral(".0"),
                     QString(QChar(0xff10 + value)),
                     QStringLiteral("%1分").arg(value),
                     level.text.zh,
                     level.text.en,
                     level.text.zh.left(8)});
    }

    [[nodiscard]] QString rto(std::optional<int> minutes)
    {
        if (!minutes) {
            return pick({QString(), QStringLiteral("N/A")});
        }
        QStringList spellings{
            QStringLiteral("%1分").arg(*minutes),
            QStringLiteral("%1 min").arg(*minutes),
            QStringLiteral("%1:%2").arg(*minutes / 60).arg(*minutes % 60, 2, 10, QLatin1Char('0')),
            QStringLiteral("%1小時%2分鐘").arg(*minutes / 60).arg(*minutes % 60),
            QStringLiteral("%1天%2小時%3分")
                .arg(*minutes / 1440)
                .arg(*minutes / 60 % 24)
                .arg(*minutes % 60)};
        if (*minutes % 30 == 0) {
            const QString hours =
                QStringLiteral("%1.%2").arg(*minutes / 60).arg(*minutes % 60 == 0 ? 0 : 5);
            spellings += {hours,
                          hours + QStringLiteral("小時"),
                          hours + QStringLiteral(" hours"),
                          hours + QStringLiteral("h")};
        }
        return pick(spellings);
    }

    [[nodiscard]] QString pick(const QStringList& all)
    {
        return all[m_random.bounded(static_cast<int>(all.size()))];
    }

private:
    QRandomGenerator m_random;
};

QString quoted(const QString& text)
{
    const bool needed = text.contains(u'"') || text.contains(u'\t') || text.contains(u'\n');
    return needed ? u'"' + QString(text).replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"'
                  : text;
}

QString head(Writer& writer, const QString& field)
{
    if (field == u"rto_minutes") {
        return writer.pick({QStringLiteral("RTO"), QStringLiteral("復原時間目標（小時）")});
    }
    for (const Factor& factor : guideline().factors) {
        if (field == factor.id) {
            return writer.pick({factor.id,
                                factor.name.zh,
                                factor.name.en,
                                factor.name.zh + QStringLiteral("評分")});
        }
        if (field == QStringLiteral("reason.") + factor.id) {
            return writer.pick({field,
                                factor.name.zh + QStringLiteral("理由"),
                                factor.id + QStringLiteral(" reason")});
        }
    }
    return field;
}

QString written(Writer& writer, const System& system, const QString& field)
{
    for (int i = 0; i < factCount; ++i) {
        if (field == key(static_cast<Fact>(i))) {
            return writer.tri(system.facts[static_cast<size_t>(i)]);
        }
    }
    for (int i = 0; i < conditionCount; ++i) {
        if (field == conditionId(static_cast<Condition>(i))) {
            return writer.tri(system.conditions[static_cast<size_t>(i)]);
        }
    }
    for (int i = 0; i < factorCount; ++i) {
        if (field == factorId(i)) {
            return writer.score(i, system.scores[static_cast<size_t>(i)]);
        }
    }
    if (field == u"cloud_model") {
        return writer.cloud(system.cloudModel);
    }
    if (field == u"rto_minutes") {
        return writer.rto(system.rtoMinutes);
    }
    const Field<System>* found = findField(systemFields(), field);
    return found == nullptr ? QString() : found->get(system).toString();
}

} // namespace

class TestImportRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void systemsComeBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }

    void systemsComeBack()
    {
        QFETCH(const quint32, seed);
        Writer writer(seed);
        QStringList fields;
        for (const Field<System>& field : systemFields()) {
            fields.append(field.key);
        }
        QStringList heads;
        for (const QString& field : fields) {
            heads.append(head(writer, field));
        }
        QString text = heads.join(u'\t') + u'\n';
        QList<System> systems;
        for (int i = 0; i < 50; ++i) {
            systems.append(writer.system(i));
            QStringList cells;
            for (const QString& field : fields) {
                cells.append(quoted(written(writer, systems.last(), field)));
            }
            text += cells.join(u'\t') + u'\n';
        }
        const Sheet sheet = sheetFromTsv(text);
        const ImportPlan plan = planOf(sheet, snapshotWith());
        for (const ImportFault& fault : plan.faults) {
            qWarning().noquote() << fault.cell() << fault.field << fault.read;
        }
        QVERIFY(plan.faults.isEmpty());
        QCOMPARE(plan.added, 50);
        for (qsizetype i = 0; i < systems.size(); ++i) {
            System back = systemOf(plan.changes.changes[i]);
            back.id = {};
            for (const Field<System>& field : systemFields()) {
                QCOMPARE(field.get(back), field.get(systems[i]));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestImportRoundTrip)
#include "tst_importroundtrip.moc"
