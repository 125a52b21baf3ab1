// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importer.h"

#include "model/domain/invariants.h"
#include "model/domain/labels.h"
#include "model/exchange/importfields.h"
#include "model/exchange/importvalues.h"

#include <QHash>

#include <vector>

namespace zt {

namespace {

using Kind = FieldSlot::Kind;

constexpr qsizetype cacheMost = 20'000;

/// What a cell came to: a number for answers, a text for texts.
struct Value
{
    bool blank = false;
    bool fits = true;
    FaultKind fault = FaultKind::UnknownValue;
    int number = 0;
    QString text;
};

template <class T>
Value valueOf(const Parsed<T>& parsed)
{
    Value value;
    value.fits = parsed.value.has_value();
    value.fault = parsed.fault;
    value.number = parsed.value ? static_cast<int>(*parsed.value) : 0;
    return value;
}

QString wordKey(const QString& text)
{
    return plainWidth(text).toLower();
}

/// One mapped column: how its cells are read, and what was read a moment ago.
class ColumnReader
{
public:
    ColumnReader(const ColumnMapping& mapping,
                 FieldSlot slot,
                 const QMap<QString, QString>& words,
                 const Guideline& guideline)
        : m_mapping(mapping)
        , m_slot(slot)
        , m_unit(rtoUnitOf(mapping.header))
        , m_factor(slot.kind == Kind::Factor ? guideline.factors.value(slot.index) : Factor())
    {
        for (auto word = words.begin(); word != words.end(); ++word) {
            m_words.insert(wordKey(word.key()), word.value());
        }
    }

    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }

    [[nodiscard]] FieldSlot slot() const { return m_slot; }

    [[nodiscard]] Value read(const SheetRow& row)
    {
        static const Cell nothing;
        const Cell& cell =
            m_mapping.column < row.cells.size() ? row.cells[m_mapping.column] : nothing;
        if (cell.kind == Cell::Kind::Error) {
            const bool formula = cell.text.startsWith(u'=');
            return {false, false, formula ? FaultKind::NoResult : FaultKind::UnknownValue, 0, {}};
        }
        if (m_slot.isText()) {
            return readText(cell);
        }
        const auto known = m_cache.constFind(cell.text);
        if (known != m_cache.cend()) {
            return *known;
        }
        Value value = readAnswer(cell.text);
        if (m_cache.size() >= cacheMost) {
            m_cache.clear();
        }
        m_cache.insert(cell.text, value);
        return value;
    }

private:
    [[nodiscard]] int mostCharacters() const
    {
        return m_slot.kind == Kind::Code                                         ? maxCodeLength
               : m_slot.kind == Kind::Description || m_slot.kind == Kind::Reason ? maxTextLength
                                                                                 : maxNameLength;
    }

    [[nodiscard]] Value readText(const Cell& cell) const
    {
        const bool lines = m_slot.kind == Kind::Description || m_slot.kind == Kind::Reason;
        const QString meant =
            m_words.isEmpty() ? cell.text : m_words.value(wordKey(cell.text), cell.text);
        Value value;
        value.text =
            m_slot.kind == Kind::Code ? plainWidth(keptText(meant, false)) : keptText(meant, lines);
        value.blank = value.text.isEmpty();
        if (value.text.size() > mostCharacters()) {
            value.fits = false;
            value.fault = FaultKind::TooLong;
        }
        // A code such as 3-1 that the spreadsheet program took for a date is no code any more.
        value.fits = value.fits && !(m_slot.kind == Kind::Code && cell.kind == Cell::Kind::Date);
        return value;
    }

    [[nodiscard]] Value readAnswer(const QString& text) const
    {
        if (keptText(text, false).isEmpty()) {
            Value blank;
            blank.blank = !(m_slot.isTri() && m_mapping.blank == BlankMeans::No);
            blank.number = static_cast<int>(Tri::No);
            return blank;
        }
        const auto word = m_words.constFind(wordKey(text));
        const bool meant = word != m_words.cend();
        return readWord(meant ? *word : text, meant);
    }

    /// `exact`: a key of the mapping's words rather than a person's spelling.
    [[nodiscard]] Value readWord(const QString& word, bool exact) const
    {
        switch (m_slot.kind) {
        case Kind::Fact:
        case Kind::Condition:
            return exact && word.isEmpty() ? valueOf(Parsed<Tri>{Tri::Unknown, {}})
                                           : valueOf(parseTri(word));
        case Kind::CloudModel:
            return exact && word.isEmpty() ? valueOf(Parsed<CloudModel>{CloudModel::Unknown, {}})
                                           : valueOf(parseCloudModel(word));
        case Kind::Factor:
            return exact && word.isEmpty() ? valueOf(Parsed<Score>{Score{0}, {}})
                                           : valueOf(parseScore(word, m_factor));
        case Kind::Rto:
            return exact && word.isEmpty()
                       ? valueOf(Parsed<int>{-1, {}})
                       : valueOf(parseRto(word, exact ? RtoUnit::Minutes : m_unit));
        case Kind::Code:
        case Kind::Name:
        case Kind::OwnerUnit:
        case Kind::Contact:
        case Kind::Description:
        case Kind::Reason:
            break;
        }
        return {};
    }

    ColumnMapping m_mapping;
    FieldSlot m_slot;
    RtoUnit m_unit;
    Factor m_factor;
    QHash<QString, QString> m_words;
    QHash<QString, Value> m_cache;
};

void setValue(System& system, FieldSlot slot, const Value& value)
{
    const auto at = static_cast<size_t>(slot.index);
    switch (slot.kind) {
    case Kind::Code:
        system.code = value.text;
        break;
    case Kind::Name:
        system.name = value.text;
        break;
    case Kind::OwnerUnit:
        system.ownerUnit = value.text;
        break;
    case Kind::Contact:
        system.contact = value.text;
        break;
    case Kind::Description:
        system.description = value.text;
        break;
    case Kind::Rto:
        system.rtoMinutes = value.number < 0 ? std::nullopt : std::optional(value.number);
        break;
    case Kind::Fact:
        system.facts.at(at) = static_cast<Tri>(value.number);
        break;
    case Kind::CloudModel:
        system.cloudModel = static_cast<CloudModel>(value.number);
        break;
    case Kind::Condition:
        system.conditions.at(at) = static_cast<Tri>(value.number);
        break;
    case Kind::Factor:
        system.scores.at(at) = static_cast<Score>(value.number);
        break;
    case Kind::Reason:
        system.reasons.insert(static_cast<Aspect>(slot.index), value.text);
        break;
    }
}

bool sameIn(FieldSlot slot, const System& a, const System& b)
{
    const auto at = static_cast<size_t>(slot.index);
    switch (slot.kind) {
    case Kind::Code:
        return a.code == b.code;
    case Kind::Name:
        return a.name == b.name;
    case Kind::OwnerUnit:
        return a.ownerUnit == b.ownerUnit;
    case Kind::Contact:
        return a.contact == b.contact;
    case Kind::Description:
        return a.description == b.description;
    case Kind::Rto:
        return a.rtoMinutes == b.rtoMinutes;
    case Kind::Fact:
        return a.facts.at(at) == b.facts.at(at);
    case Kind::CloudModel:
        return a.cloudModel == b.cloudModel;
    case Kind::Condition:
        return a.conditions.at(at) == b.conditions.at(at);
    case Kind::Factor:
        return a.scores.at(at) == b.scores.at(at);
    case Kind::Reason:
        return a.reasons.value(static_cast<Aspect>(slot.index)) ==
               b.reasons.value(static_cast<Aspect>(slot.index));
    }
    return true;
}

class Planner
{
public:
    Planner(const Sheet& sheet,
            const ImportMapping& mapping,
            const Snapshot& snapshot,
            const ImportOptions& options,
            Clock& clock)
        : m_sheet(sheet)
        , m_snapshot(snapshot)
        , m_options(options)
        , m_clock(clock)
    {
        m_plan.mapping = mapping;
        const Guideline none;
        const Guideline& guideline = snapshot.guideline ? *snapshot.guideline : none;
        for (const ColumnMapping& column : mapping.columns) {
            const auto slot = slotOf(column.field);
            if (!slot) {
                continue;
            }
            if (slot->isTri() && column.blank == BlankMeans::No) {
                m_plan.tickColumns.append(column);
            }
            noteKeyColumn(*slot, m_columns.size());
            m_columns.emplace_back(column, *slot, mapping.words.value(column.field), guideline);
        }
    }

    [[nodiscard]] Result<ImportPlan> run(JobContext& job)
    {
        qsizetype done = 0;
        m_plan.rows.reserve(m_sheet.rows.size());
        m_plan.changes.changes.reserve(m_sheet.rows.size());
        for (const SheetRow& row : m_sheet.rows) {
            if (row.number > m_plan.mapping.headerRow) {
                planRow(row);
            }
            if (++done % 256 == 0) {
                job.progress(done, m_sheet.rows.size());
                if (job.cancelled()) {
                    return fail(ErrorCode::Cancelled);
                }
            }
        }
        job.progress(m_sheet.rows.size(), m_sheet.rows.size());
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        finish();
        return std::move(m_plan);
    }

private:
    void noteKeyColumn(FieldSlot slot, size_t at)
    {
        if (slot.kind == Kind::Code) {
            m_codeAt = static_cast<int>(at);
        } else if (slot.kind == Kind::Name) {
            m_nameAt = static_cast<int>(at);
        } else if (slot.kind == Kind::CloudModel) {
            m_modelAt = static_cast<int>(at);
        }
    }

    void readRow(const SheetRow& row)
    {
        m_values.clear();
        for (ColumnReader& column : m_columns) {
            m_values.push_back(column.read(row));
        }
    }

    [[nodiscard]] QString textOf(int at) const
    {
        return at < 0 ? QString() : m_values[static_cast<size_t>(at)].text;
    }

    /// Nothing stands in any mapped column. A blank that means "no" is nothing as well.
    [[nodiscard]] bool isBlank(const SheetRow& row) const
    {
        for (const ColumnReader& column : m_columns) {
            const qint32 at = column.mapping().column;
            if (at < row.cells.size() && !keptText(row.cells[at].text, false).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// The head printed again, or one text merged across the row as the title of a group.
    [[nodiscard]] bool isHeading(const SheetRow& row) const
    {
        if (m_codeAt < 0 || m_nameAt < 0) {
            return false;
        }
        const ColumnMapping& code = m_columns[static_cast<size_t>(m_codeAt)].mapping();
        const ColumnMapping& name = m_columns[static_cast<size_t>(m_nameAt)].mapping();
        const QString codeText = textOf(m_codeAt);
        if (codeText.isEmpty() ||
            (codeText != textOf(m_nameAt) && codeText != plainWidth(code.header))) {
            return false;
        }
        if (codeText == plainWidth(code.header) &&
            textOf(m_nameAt) == keptText(name.header, false)) {
            return true;
        }
        int same = 0;
        for (const ColumnReader& column : m_columns) {
            const qint32 at = column.mapping().column;
            const QString text = at < row.cells.size() ? row.cells[at].text : QString();
            if (plainWidth(keptText(text, false)) != codeText) {
                return false;
            }
            ++same;
        }
        return same >= 3;
    }

    void
    addFault(const SheetRow& row, const ColumnReader& column, FaultKind kind, QStringList args = {})
    {
        const qint32 at = column.mapping().column;
        const QString read = at < row.cells.size() ? row.cells[at].text : QString();
        m_plan.faults.append(
            {m_sheet.name, row.number, at, column.mapping().field, kind, read, std::move(args)});
    }

    /// A fault of a field that may have no column at all.
    void addMissing(const SheetRow& row, int at, const TargetField& field)
    {
        const auto column = static_cast<size_t>(at >= 0 ? at : std::max(m_codeAt, 0));
        const qint32 place = m_columns.empty() ? 0 : m_columns[column].mapping().column;
        m_plan.faults.append(
            {m_sheet.name, row.number, place, field, FaultKind::MissingRequired, {}, {}});
    }

    void checkCode(const SheetRow& row, const QString& code, bool exists)
    {
        if (code.isEmpty()) {
            // An error value or a date in the code's cell has been named already.
            if (m_codeAt < 0 || m_values[static_cast<size_t>(m_codeAt)].fits) {
                addMissing(row, m_codeAt, QStringLiteral("code"));
            }
            return;
        }
        const ColumnReader& column = m_columns[static_cast<size_t>(m_codeAt)];
        const auto earlier = m_rowOfCode.constFind(code);
        if (earlier != m_rowOfCode.cend()) {
            addFault(row, column, FaultKind::DuplicateInFile, {QString::number(*earlier)});
            return;
        }
        m_rowOfCode.insert(code, row.number);
        if (exists && m_options.onExisting == OnExisting::Refuse) {
            addFault(row, column, FaultKind::AlreadyThere, {code});
        }
    }

    void checkValues(const SheetRow& row)
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Value& value = m_values[i];
            if (value.fits) {
                continue;
            }
            QStringList args;
            if (value.fault == FaultKind::TooLong) {
                args.append(QString::number(value.text.size()));
            }
            addFault(row, m_columns[i], value.fault, std::move(args));
        }
    }

    void apply(System& system) const
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_values[i].blank && m_values[i].fits) {
                setValue(system, m_columns[i].slot(), m_values[i]);
            }
        }
    }

    void checkCloud(const SheetRow& row, const System& system)
    {
        if (m_modelAt < 0) {
            return;
        }
        const Value& model = m_values[static_cast<size_t>(m_modelAt)];
        const bool given =
            !model.blank && model.fits && model.number != static_cast<int>(CloudModel::Unknown);
        if (given && system.fact(Fact::CloudServiceInUse) == Tri::No) {
            addFault(row, m_columns[static_cast<size_t>(m_modelAt)], FaultKind::Contradiction);
        }
    }

    void planRow(const SheetRow& row)
    {
        if (isBlank(row)) {
            return;
        }
        readRow(row);
        const QString code = textOf(m_codeAt);
        const System* existing = code.isEmpty() ? nullptr : m_snapshot.systemByCode(code);
        ImportRow planned;
        planned.row = row.number;
        planned.code = code;
        const bool skipExisting = existing != nullptr && m_options.onExisting == OnExisting::Skip;
        if (isHeading(row) || skipExisting) {
            planned.fate = ImportRow::Fate::Skip;
            ++m_plan.skipped;
            m_plan.rows.append(planned);
            return;
        }
        const qsizetype faultsBefore = m_plan.faults.size();
        checkCode(row, code, existing != nullptr);
        if (existing == nullptr &&
            (m_nameAt < 0 || (m_values[static_cast<size_t>(m_nameAt)].blank &&
                              m_values[static_cast<size_t>(m_nameAt)].fits))) {
            addMissing(row, m_nameAt, QStringLiteral("name"));
        }
        checkValues(row);
        System system = existing == nullptr ? System() : *existing;
        apply(system);
        checkCloud(row, system);
        if (m_plan.faults.size() > faultsBefore) {
            planned.fate = ImportRow::Fate::Faulty;
            ++m_plan.faultyRows;
        } else if (existing == nullptr) {
            addSystem(system, planned);
        } else {
            updateSystem(*existing, system, planned);
        }
        m_plan.rows.append(planned);
    }

    void addSystem(System& system, ImportRow& planned)
    {
        system.id = SystemId{m_clock.newUuid()};
        planned.fate = ImportRow::Fate::Add;
        ++m_plan.added;
        m_plan.changes.changes.append(Change{std::nullopt, std::move(system)});
    }

    void updateSystem(const System& before, System& after, ImportRow& planned)
    {
        for (const ColumnReader& column : m_columns) {
            if (!sameIn(column.slot(), before, after)) {
                planned.changedFields.append(column.mapping().field);
            }
        }
        if (planned.changedFields.isEmpty()) {
            planned.fate = ImportRow::Fate::Unchanged;
            ++m_plan.unchanged;
            return;
        }
        planned.fate = ImportRow::Fate::Update;
        ++m_plan.updated;
        m_plan.changes.changes.append(Change{before, std::move(after)});
    }

    void finish()
    {
        m_plan.changes.label = {
            labels::import,
            {m_options.fileName, QString::number(m_plan.added), QString::number(m_plan.updated)}};
        if (!m_plan.faults.isEmpty() && !m_options.validRowsOnly) {
            m_plan.changes.changes.clear();
        }
    }

    const Sheet& m_sheet;
    const Snapshot& m_snapshot;
    const ImportOptions& m_options;
    Clock& m_clock;
    ImportPlan m_plan;
    std::vector<ColumnReader> m_columns;
    std::vector<Value> m_values;
    int m_codeAt = -1;
    int m_nameAt = -1;
    int m_modelAt = -1;
    QHash<QString, qint32> m_rowOfCode;
};

} // namespace

Result<ImportPlan> planImport(const Sheet& sheet,
                              const ImportMapping& mapping,
                              const Snapshot& snapshot,
                              const ImportOptions& options,
                              Clock& clock,
                              JobContext& job)
{
    return Planner(sheet, mapping, snapshot, options, clock).run(job);
}

} // namespace zt
