// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace zt;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); } // without waiting for the disk

    void init();
    void cleanup();

    void newFileHoldsWhatWasGiven();
    void newFileIsTheOwnersAlone();
    void existingFileIsLeftAlone();
    void refusedProfileLeavesNothing();
    void badPackLeavesNothing();
    void impossiblePlace();
    void applyTellsWhatChanged();
    void reopenedFileIsTheSame();
    void codesMaySwap();
    void oneEntityTwiceInOneChange();
    void refusedChangeChangesNothing();
    void emptyChangeIsNoEntry();
    void packUpgradeAndBack();
    void packsOfTwoKinds();
    void packsWithChecklists();
    void packOfAKindNobodyKnows();
    void factTooLargeToBeReadIsNotWritten();
    void packThatDoesNotMatchItsHash();
    void actorAndReasonAreRecorded();
    void trailIsReadInParts();
    void trailBytesAreCanonical();
    void readOnlyRefuses();
    void copyIsTheSameAndIndependent();
    void copyOntoItselfIsRefused();

private:
    QString path(const QString& name = QStringLiteral("a.zta")) const
    {
        return m_dir->filePath(name);
    }

    std::unique_ptr<Document> create()
    {
        auto made = Document::create(
            path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
        return made ? std::move(*made) : nullptr;
    }

    Result<std::unique_ptr<Document>> open(Document::Access access = Document::Access::ReadWrite)
    {
        return Document::open(path(), access, fixture::environment(m_clock));
    }

    QStringList filesLeft() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SteppedClock m_clock = fixture::newClock();
    QRandomGenerator m_random{20260718};
};

void TestDocument::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestDocument::cleanup()
{
    m_dir.reset();
}

void TestDocument::newFileHoldsWhatWasGiven()
{
    const auto document = create();
    QVERIFY(document);
    QCOMPARE(document->path(), path());
    QVERIFY(!document->isReadOnly());
    QCOMPARE(document->snapshot().profile, fixture::profile());
    QCOMPARE(document->snapshot().methodology, Methodology());
    QCOMPARE(document->snapshot().packs, QList<PackPin>{fixture::pack()});
    QCOMPARE(document->snapshot().guideline->version, QStringLiteral("1"));
    QCOMPARE(document->snapshot().trailSeq, 1);
    raw::Database file(path());
    QCOMPARE(file.value(QStringLiteral("PRAGMA application_id")).toUInt(), 0x5a544131U);
    QCOMPARE(file.value(QStringLiteral("PRAGMA user_version")), QStringLiteral("6"));
    QCOMPARE(file.value(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("delete"));
    QCOMPARE(file.value(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
}

void TestDocument::newFileIsTheOwnersAlone()
{
    const auto document = create();
    QVERIFY(document);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

void TestDocument::existingFileIsLeftAlone()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const auto made = Document::create(
        path(), fixture::profile(), fixture::pack(), fixture::environment(m_clock));
    ZT_COMPARE_ERROR(made, ErrorCode::FileExists);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
    QCOMPARE(filesLeft(), QStringList{QStringLiteral("a.zta")});
}

void TestDocument::refusedProfileLeavesNothing()
{
    const auto made =
        Document::create(path(), Profile(), fixture::pack(), fixture::environment(m_clock));
    ZT_COMPARE_ERROR(made, ErrorCode::InvariantBroken);
    QCOMPARE(filesLeft(), QStringList());
}

void TestDocument::badPackLeavesNothing()
{
    PackPin bad = fixture::pack();
    bad.bytes = "no such thing";
    bad.sha256 = sha256Hex(bad.bytes);
    auto made = Document::create(path(), fixture::profile(), bad, fixture::environment(m_clock));
    ZT_COMPARE_ERROR(made, ErrorCode::PackInvalid);
    DocumentEnvironment noReader = fixture::environment(m_clock);
    noReader.readPack = {};
    made = Document::create(path(), fixture::profile(), fixture::pack(), noReader);
    ZT_COMPARE_ERROR(made, ErrorCode::PackMissing);
    QCOMPARE(filesLeft(), QStringList());
}

void TestDocument::impossiblePlace()
{
    const auto made = Document::create(path(QStringLiteral("no/such/folder.zta")),
                                       fixture::profile(),
                                       fixture::pack(),
                                       fixture::environment(m_clock));
    ZT_COMPARE_ERROR(made, ErrorCode::FileUnwritable);
    QCOMPARE(made.error().args.first(), path(QStringLiteral("no/such/folder.zta")));
}

void TestDocument::applyTellsWhatChanged()
{
    const auto document = create();
    ChangeSummary last;
    QObject::connect(document.get(), &Document::changed, document.get(), [&](const auto& summary) {
        last = summary;
    });
    const System one = fixture::randomSystem(m_clock, 1, m_random);
    const System two = fixture::randomSystem(m_clock, 2, m_random);
    ZT_VERIFY_RESULT(document->apply(fixture::adding({one, two})));
    QCOMPARE(last.added, (QList<SystemId>{one.id, two.id}));
    QCOMPARE(last.trailSeq, 2);
    QCOMPARE(last.label.code, QStringLiteral("import"));
    QVERIFY(!last.profile && !last.methodology && !last.packs && !last.adoption && !last.reset);

    ChangeSet mixed = fixture::renaming(one, QStringLiteral("新"));
    mixed.changes.append(Change{two, std::nullopt});
    Profile profile = fixture::profile();
    profile.team.clear();
    mixed.changes.append(Change{fixture::profile(), profile});
    mixed.changes.append(
        Change{std::nullopt, Adoption{{one.code}, QStringLiteral("decided on 18 July")}});
    ZT_VERIFY_RESULT(document->apply(mixed));
    QCOMPARE(last.edited, QList<SystemId>{one.id});
    QCOMPARE(last.removed, QList<SystemId>{two.id});
    QVERIFY(last.added.isEmpty() && last.profile && last.adoption && !last.methodology);
    QCOMPARE(document->snapshot().systems.size(), 1);
    QCOMPARE(document->snapshot().system(one.id)->name, QStringLiteral("新"));
}

void TestDocument::reopenedFileIsTheSame()
{
    auto document = create();
    QList<System> systems;
    for (int i = 0; i < 300; ++i) {
        systems.append(fixture::randomSystem(m_clock, i, m_random));
    }
    ZT_VERIFY_RESULT(document->apply(fixture::adding(systems)));
    Methodology methodology;
    methodology.instrument = Instrument::Both;
    methodology.riskCutoff = 1250;
    methodology.seed = 4294967295U;
    methodology.weightPercent[3] = 250;
    methodology.reason = QStringLiteral("The board's decision");
    ZT_VERIFY_RESULT(document->apply(
        {{labels::methodologyApply, {}}, {Change{Methodology(), methodology}}, {}}));
    const Snapshot before = document->snapshot();
    document.reset();
    for (const auto access : {Document::Access::ReadWrite, Document::Access::ReadOnly}) {
        const auto again = open(access);
        ZT_VERIFY_RESULT(again);
        const Snapshot& after = (*again)->snapshot();
        QVERIFY(after.systems == before.systems);
        QCOMPARE(after.methodology, methodology);
        QCOMPARE(after.profile, before.profile);
        QCOMPARE(after.trailHead, before.trailHead);
        QCOMPARE(after.trailSeq, before.trailSeq);
        QCOMPARE(after.indexById, before.indexById);
        QCOMPARE(after.indexByCode, before.indexByCode);
        QCOMPARE((*again)->isReadOnly(), access == Document::Access::ReadOnly);
    }
    QCOMPARE(filesLeft(), QStringList{QStringLiteral("a.zta")});
}

void TestDocument::codesMaySwap()
{
    const auto document = create();
    const System one = fixture::emptySystem(m_clock, 1);
    const System two = fixture::emptySystem(m_clock, 2);
    const System three = fixture::emptySystem(m_clock, 3);
    ZT_VERIFY_RESULT(document->apply(fixture::adding({one, two, three})));
    ChangeSet swap{{labels::systemsPaste, {QStringLiteral("2")}}, {}, {}};
    System a = one;
    System b = two;
    a.code = two.code;
    b.code = three.code;
    swap.changes = {Change{one, a}, Change{two, b}, Change{three, std::nullopt}};
    ZT_VERIFY_RESULT(document->apply(swap));
    QCOMPARE(document->snapshot().systemByCode(two.code)->id, one.id);
    QCOMPARE(document->snapshot().systemByCode(three.code)->id, two.id);
    raw::Database file(path());
    QCOMPARE(file.rows(QStringLiteral("SELECT code FROM system ORDER BY id")),
             (QStringList{two.code, three.code}));
}

void TestDocument::oneEntityTwiceInOneChange()
{
    const auto document = create();
    const System system = fixture::emptySystem(m_clock, 1);
    System named = system;
    named.name = QStringLiteral("named");
    ChangeSet set = fixture::adding({system});
    set.changes.append(Change{system, named});
    ZT_VERIFY_RESULT(document->apply(set));
    QCOMPARE(*document->snapshot().system(system.id), named);
    ZT_VERIFY_RESULT(document->apply(set.inverted()));
    QCOMPARE(document->snapshot().systems.size(), 0);
    JobContext job;
    const auto lines = verifyFile(path(), &fixture::readPack, job);
    ZT_VERIFY_RESULT(lines);
    for (const CheckLine& line : *lines) {
        QVERIFY2(line.ok, qPrintable(line.id + line.fault));
    }
}

void TestDocument::refusedChangeChangesNothing()
{
    const auto document = create();
    const System system = fixture::emptySystem(m_clock, 1);
    ZT_VERIFY_RESULT(document->apply(fixture::adding({system})));
    const auto before = raw::dump(path());
    const QString head = document->snapshot().trailHead;
    bool told = false;
    QObject::connect(document.get(), &Document::changed, document.get(), [&] { told = true; });

    System twin = fixture::emptySystem(m_clock, 1);
    ZT_COMPARE_ERROR(document->apply(fixture::adding({twin})), ErrorCode::DuplicateCode);
    System nameless = fixture::emptySystem(m_clock, 2);
    nameless.code.clear();
    ZT_COMPARE_ERROR(document->apply(fixture::adding({nameless})), ErrorCode::InvariantBroken);
    System old = system;
    old.name = QStringLiteral("of yesterday");
    ZT_COMPARE_ERROR(document->apply(fixture::renaming(old, QStringLiteral("x"))),
                     ErrorCode::StaleChange);
    ZT_COMPARE_ERROR(
        document->apply({{labels::packUpgrade, {}}, {Change{fixture::pack(), std::nullopt}}, {}}),
        ErrorCode::PackMissing);

    QVERIFY(!told);
    QCOMPARE(raw::dump(path()), before);
    QCOMPARE(document->snapshot().trailHead, head);
    ZT_VERIFY_RESULT(document->apply(fixture::renaming(system, QStringLiteral("still works"))));
}

void TestDocument::emptyChangeIsNoEntry()
{
    const auto document = create();
    const auto before = raw::dump(path());
    ZT_VERIFY_RESULT(document->apply(ChangeSet{{labels::import, {}}, {}, {}}));
    QCOMPARE(raw::dump(path()), before);
}

void TestDocument::packUpgradeAndBack()
{
    auto document = create();
    const ChangeSet upgrade{
        {labels::packUpgrade, {QStringLiteral("guide"), QStringLiteral("1"), QStringLiteral("2")}},
        {Change{fixture::pack(), fixture::pack("2")}},
        {}};
    ZT_VERIFY_RESULT(document->apply(upgrade));
    QCOMPARE(document->snapshot().guideline->version, QStringLiteral("2"));
    document.reset();
    document = std::move(*open());
    QCOMPARE(document->snapshot().guideline->version, QStringLiteral("2"));
    const auto back = document->revertOf(2);
    ZT_VERIFY_RESULT(back);
    ZT_VERIFY_RESULT(document->apply(*back));
    QCOMPARE(document->snapshot().packs, QList<PackPin>{fixture::pack()});
    QCOMPARE(document->snapshot().guideline->version, QStringLiteral("1"));
    raw::Database file(path());
    QCOMPARE(file.value(QStringLiteral("SELECT count(*) FROM pack")), QStringLiteral("2"));
    const auto forth = document->revertOf(3);
    ZT_VERIFY_RESULT(forth);
    ZT_VERIFY_RESULT(document->apply(*forth));
    QCOMPARE(document->snapshot().packs, QList<PackPin>{fixture::pack("2")});
}

/// It would be in a file that nobody could open again.
void TestDocument::factTooLargeToBeReadIsNotWritten()
{
    DocumentEnvironment environment = fixture::environment(m_clock);
    environment.readPack = [](const QByteArray& bytes) -> Result<PackContent> {
        return fixture::readPack(bytes.left(6));
    };
    QByteArray bytes = "pack 2";
    bytes += QByteArray(65 << 20, ' ');
    const PackPin large{QStringLiteral("guide"), QStringLiteral("2"), sha256Hex(bytes), bytes};
    {
        const auto made =
            Document::create(path(), fixture::profile(), fixture::pack(), environment);
        ZT_VERIFY_RESULT(made);
        const auto refused = (*made)->apply({{labels::packUpgrade, {QStringLiteral("guide")}},
                                             {Change{fixture::pack(), large}},
                                             {}});
        QVERIFY(!refused && refused.error().code == ErrorCode::SqlFailed);
        QVERIFY(refused.error().args.value(1).contains(QStringLiteral("longer than any")));
    }
    const auto again = Document::open(path(), Document::Access::ReadWrite, environment);
    ZT_VERIFY_RESULT(again);
    QCOMPARE((*again)->snapshot().packs, QList<PackPin>{fixture::pack()});
    QCOMPARE((*again)->snapshot().trailSeq, 1);
}

void TestDocument::packsOfTwoKinds()
{
    DocumentEnvironment environment = fixture::environment(m_clock);
    environment.readPack = [](const QByteArray& bytes) -> Result<PackContent> {
        if (!bytes.startsWith("model ")) {
            return fixture::readPack(bytes);
        }
        MaturityModel model;
        model.version = QString::fromLatin1(bytes.mid(6));
        return model;
    };
    const auto model = [](const QByteArray& version) {
        const QByteArray bytes = "model " + version;
        return PackPin{
            QStringLiteral("a model"), QString::fromLatin1(version), sha256Hex(bytes), bytes};
    };
    auto document = Document::create(
        path(), fixture::profile(), QList<PackPin>{fixture::pack(), model("1")}, environment);
    ZT_VERIFY_RESULT(document);
    // In the order of their ids, and each in its place.
    QCOMPARE((*document)->snapshot().packs, (QList<PackPin>{model("1"), fixture::pack()}));
    QCOMPARE((*document)->snapshot().maturityModel->version, QStringLiteral("1"));
    QCOMPARE((*document)->snapshot().guideline->version, QStringLiteral("1"));
    ZT_VERIFY_RESULT(
        (*document)->apply({{labels::packUpgrade, {}}, {Change{model("1"), model("2")}}, {}}));
    document->reset();

    document = Document::open(path(), Document::Access::ReadWrite, environment);
    ZT_VERIFY_RESULT(document);
    QCOMPARE((*document)->snapshot().maturityModel->version, QStringLiteral("2"));
    const auto before = (*document)->stateAt(1);
    ZT_VERIFY_RESULT(before);
    QCOMPARE(before->maturityModel->version, QStringLiteral("1"));
    ZT_VERIFY_RESULT((*document)->apply({{labels::packUpgrade, {}}, {Change{model("2"), {}}}, {}}));
    QCOMPARE((*document)->snapshot().maturityModel, nullptr);
    JobContext job;
    const auto lines = verifyFile(path(), environment.readPack, job);
    ZT_VERIFY_RESULT(lines);
    QVERIFY(std::all_of(lines->begin(), lines->end(), [](const CheckLine& one) { return one.ok; }));
}

/// Any number of them, each by its id.
void TestDocument::packsWithChecklists()
{
    DocumentEnvironment environment = fixture::environment(m_clock);
    environment.readPack = [](const QByteArray& bytes) -> Result<PackContent> {
        if (!bytes.startsWith("list ")) {
            return fixture::readPack(bytes);
        }
        Checklist list;
        list.id = QString::fromLatin1(bytes.mid(5));
        return list;
    };
    const auto list = [](const QByteArray& id) {
        const QByteArray bytes = "list " + id;
        return PackPin{QString::fromLatin1(id), QStringLiteral("1"), sha256Hex(bytes), bytes};
    };
    auto document = Document::create(
        path(), fixture::profile(), QList<PackPin>{fixture::pack(), list("a")}, environment);
    ZT_VERIFY_RESULT(document);
    ZT_VERIFY_RESULT(
        (*document)->apply({{labels::packUpgrade, {}}, {Change{std::nullopt, list("b")}}, {}}));
    QCOMPARE((*document)->snapshot().checklists.keys(),
             (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    const auto before = (*document)->stateAt(1);
    ZT_VERIFY_RESULT(before);
    QCOMPARE(before->checklists.keys(), QStringList{QStringLiteral("a")});
    document->reset();
    document = Document::open(path(), Document::Access::ReadWrite, environment);
    ZT_VERIFY_RESULT(document);
    QCOMPARE((*document)->snapshot().checklists.size(), 2);
    ZT_VERIFY_RESULT((*document)->apply({{labels::packUpgrade, {}}, {Change{list("a"), {}}}, {}}));
    QCOMPARE((*document)->snapshot().checklists.keys(), QStringList{QStringLiteral("b")});
}

/// A program that does not know the kind opens the file all the same; damage is still found.
void TestDocument::packOfAKindNobodyKnows()
{
    DocumentEnvironment newer = fixture::environment(m_clock);
    newer.readPack = [](const QByteArray& bytes) -> Result<PackContent> {
        return bytes == "other" ? Result<PackContent>(MaturityModel())
                                : Result<PackContent>(fixture::readPack(bytes));
    };
    const PackPin other{
        QStringLiteral("other"), QStringLiteral("1"), sha256Hex("other"), QByteArray("other")};
    ZT_VERIFY_RESULT(Document::create(
        path(), fixture::profile(), QList<PackPin>{fixture::pack(), other}, newer));
    {
        const auto older = open();
        ZT_VERIFY_RESULT(older);
        QCOMPARE((*older)->snapshot().packs.size(), 2);
        QCOMPARE((*older)->snapshot().maturityModel, nullptr);
    }
    const QString damage =
        QStringLiteral("UPDATE pack SET bytes = CAST('Other' AS BLOB) WHERE id = 'other'");
    QCOMPARE(raw::Database(path()).execute(damage), 0);
    ZT_COMPARE_ERROR(open(), ErrorCode::DamagedFile);
}

void TestDocument::packThatDoesNotMatchItsHash()
{
    const auto document = create();
    PackPin forged = fixture::pack("2");
    forged.bytes += "!";
    ZT_COMPARE_ERROR(
        document->apply({{labels::packUpgrade, {}}, {Change{fixture::pack(), forged}}, {}}),
        ErrorCode::InvariantBroken);
    PackPin unreadable = fixture::pack("2");
    unreadable.bytes = "?";
    unreadable.sha256 = sha256Hex("?");
    ZT_COMPARE_ERROR(
        document->apply({{labels::packUpgrade, {}}, {Change{fixture::pack(), unreadable}}, {}}),
        ErrorCode::PackInvalid);
    QCOMPARE(document->snapshot().packs, QList<PackPin>{fixture::pack()});
}

void TestDocument::actorAndReasonAreRecorded()
{
    const auto document = create();
    QCOMPARE(document->actor(), QStringLiteral("auditor"));
    document->setActor(QStringLiteral("資安長"));
    ChangeSet set = fixture::adding({fixture::emptySystem(m_clock, 1)});
    set.reason = QStringLiteral("because \"so\",\"time\":\"never\"\n第二行");
    SteppedClock ahead = m_clock;
    const QDateTime time = ahead.now();
    ZT_VERIFY_RESULT(document->apply(set));
    const auto entries = document->trail();
    ZT_VERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->first().actor, QStringLiteral("auditor"));
    QCOMPARE(entries->first().label.code, QString(labels::documentCreate));
    QCOMPARE(entries->first().label.args, QStringList{fixture::profile().name});
    QCOMPARE(entries->first().previousHash, QString(64, QLatin1Char('0')));
    const TrailEntry& last = entries->last();
    QCOMPARE(last.actor, QStringLiteral("資安長"));
    QCOMPARE(last.reason, set.reason);
    QCOMPARE(last.label, set.label);
    QVERIFY(last.time >= time && last.time.timeSpec() == Qt::UTC);
    QCOMPARE(document->snapshot().trailTime, last.time);
    QCOMPARE(last.subjects, QStringList{QStringLiteral("SYS-000001")});
    QVERIFY(last.fieldCount >= 2);
    QCOMPARE(last.previousHash, entries->first().hash);
    QCOMPARE(last.hash, document->snapshot().trailHead);
}

void TestDocument::trailIsReadInParts()
{
    const auto document = create();
    System system = fixture::emptySystem(m_clock, 1);
    ZT_VERIFY_RESULT(document->apply(fixture::adding({system})));
    for (int i = 0; i < 20; ++i) {
        const ChangeSet set = fixture::renaming(system, QStringLiteral("name %1").arg(i));
        ZT_VERIFY_RESULT(document->apply(set));
        system = std::get<System>(*set.changes.first().after);
    }
    const auto part = document->trail(5, 9);
    ZT_VERIFY_RESULT(part);
    QCOMPARE(part->size(), 5);
    QCOMPARE(part->first().seq, 5);
    QCOMPARE(part->last().seq, 9);
    QCOMPARE(part->last().fieldCount, 1);
    const auto again =
        Document::open(document->path(), Document::Access::ReadOnly, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(again);
    QCOMPARE((*again)->snapshot().trailTime, document->trail(22)->first().time);
    QCOMPARE(document->trail()->size(), 22);
    QCOMPARE(document->trail(22, 1000)->size(), 1);
    QCOMPARE(document->trail(23)->size(), 0);
    QCOMPARE(document->trail(9, 5)->size(), 0);
}

void TestDocument::trailBytesAreCanonical()
{
    const auto document = create();
    System system = fixture::randomSystem(m_clock, 1, m_random);
    system.name = QStringLiteral("\"quoted\" \\ \t 𠀀 😀 </script>");
    ZT_VERIFY_RESULT(document->apply(fixture::adding({system})));
    raw::Database file(path());
    QByteArray previous(32, '\0');
    for (int seq = 1; seq <= 2; ++seq) {
        const auto column = [&](const QString& name) {
            return QByteArray::fromHex(
                file.value(QStringLiteral("SELECT hex(%1) FROM trail WHERE seq = %2")
                               .arg(name)
                               .arg(seq))
                    .toLatin1());
        };
        const QByteArray stored = column(QStringLiteral("stored"));
        const QJsonDocument json = QJsonDocument::fromJson(stored);
        QVERIFY(json.isObject());
        // What the whole, parsed and written again, gives: keys in order and not a blank too many.
        QCOMPARE(json.toJson(QJsonDocument::Compact), stored);
        QCOMPARE(json.object().keys(),
                 (QStringList{QStringLiteral("actor"),
                              QStringLiteral("changes"),
                              QStringLiteral("label"),
                              QStringLiteral("reason"),
                              QStringLiteral("seq"),
                              QStringLiteral("time"),
                              QStringLiteral("uuid")}));
        QCOMPARE(column(QStringLiteral("previous_hash")), previous);
        QCOMPARE(column(QStringLiteral("hash")),
                 QCryptographicHash::hash(previous + stored, QCryptographicHash::Sha256));
        previous = column(QStringLiteral("hash"));
    }
}

void TestDocument::readOnlyRefuses()
{
    create().reset();
    const auto document = open(Document::Access::ReadOnly);
    ZT_VERIFY_RESULT(document);
    const ChangeSet set = fixture::adding({fixture::emptySystem(m_clock, 1)});
    ZT_COMPARE_ERROR((*document)->apply(set), ErrorCode::ReadOnly);
    ZT_COMPARE_ERROR((*document)->prepareCommit(set), ErrorCode::ReadOnly);
    QCOMPARE(filesLeft(), QStringList{QStringLiteral("a.zta")});
}

void TestDocument::copyIsTheSameAndIndependent()
{
    const auto document = create();
    ZT_VERIFY_RESULT(
        document->apply(fixture::adding({fixture::randomSystem(m_clock, 1, m_random)})));
    const QString copy = path(QStringLiteral("copy.zta"));
    ZT_VERIFY_RESULT(document->saveCopy(copy));
    QCOMPARE(raw::dump(copy), raw::dump(path()));
    ZT_VERIFY_RESULT(
        document->apply(fixture::adding({fixture::randomSystem(m_clock, 2, m_random)})));
    QVERIFY(raw::dump(copy) != raw::dump(path()));
    ZT_VERIFY_RESULT(document->saveCopy(copy));
    QCOMPARE(raw::dump(copy), raw::dump(path()));
    const auto opened =
        Document::open(copy, Document::Access::ReadWrite, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(opened);
    ZT_COMPARE_ERROR(document->saveCopy(copy), ErrorCode::FileLocked);
    ZT_COMPARE_ERROR(document->saveCopy(path(QStringLiteral("none/copy.zta"))),
                     ErrorCode::FileUnwritable);
    const auto reader =
        Document::open(path(), Document::Access::ReadOnly, fixture::environment(m_clock));
    ZT_VERIFY_RESULT(reader);
    ZT_VERIFY_RESULT((*reader)->saveCopy(path(QStringLiteral("second.zta"))));
    QCOMPARE(raw::dump(path(QStringLiteral("second.zta"))), raw::dump(path()));
}

void TestDocument::copyOntoItselfIsRefused()
{
    const auto document = create();
    const auto before = raw::dump(path());
    ZT_COMPARE_ERROR(document->saveCopy(path()), ErrorCode::FileUnwritable);
    QVERIFY(QFile::link(path(), path(QStringLiteral("link.zta"))));
    ZT_COMPARE_ERROR(document->saveCopy(path(QStringLiteral("link.zta"))),
                     ErrorCode::FileUnwritable);
    QCOMPARE(raw::dump(path()), before);
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
