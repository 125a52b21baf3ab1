// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Feeds the seeds to a fuzz target without libFuzzer: what once broke stays mended. With a number
/// of seconds it goes on with changed seeds for so much of the processor's time, whatever else runs
/// beside it, the same ones in each run; an input that ends the program is left as the file
/// "crash-input".
/// usage: replay FOLDER [SECONDS]
#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

QByteArray& current()
{
    static QByteArray bytes;
    return bytes;
}

extern "C" void keepInput(int signal)
{
    if (std::FILE* file = std::fopen("crash-input", "wb")) {
        std::fwrite(current().constData(), 1, static_cast<std::size_t>(current().size()), file);
        std::fclose(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void feed(const QByteArray& bytes)
{
    current() = bytes;
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(bytes.constData()),
                                 static_cast<size_t>(bytes.size()));
}

int below(QRandomGenerator& random, qsizetype bound)
{
    return bound > 0 ? random.bounded(static_cast<int>(bound)) : 0;
}

/// One to eight changes: bits, bytes that often matter, pieces doubled, taken out, or from another
/// seed; sometimes the end cut off.
QByteArray changed(const QList<QByteArray>& seeds, QRandomGenerator& random)
{
    static constexpr char telling[] = {0, 1, 0x7f, '\x80', '\xff', '"', '[', '{', ',', '\n', '0'};
    QByteArray bytes = seeds[below(random, seeds.size())];
    for (int i = below(random, 8); i >= 0; --i) {
        const qsizetype at = below(random, bytes.size());
        const qsizetype length = 1 + below(random, qMin<qsizetype>(64, bytes.size()));
        switch (below(random, 6)) {
        case 0:
            bytes = bytes.isEmpty() ? QByteArray(1, 'x') : bytes;
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(random, 8)));
            break;
        case 1:
            bytes.insert(at, telling[below(random, sizeof telling)]);
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(random, bytes.size()), length));
            break;
        case 3:
            bytes.remove(at, length);
            break;
        case 4: {
            const QByteArray& other = seeds[below(random, seeds.size())];
            bytes.replace(at, length, other.mid(below(random, other.size()), length));
            break;
        }
        default:
            bytes.truncate(below(random, 4) == 0 ? at : bytes.size());
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    const long seconds = argc > 2 ? std::strtol(argv[2], nullptr, 10) : 0;
    QList<QByteArray> seeds;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return 1;
        }
        seeds.append(file.readAll());
        feed(seeds.last());
    }
    std::printf("%d inputs\n", static_cast<int>(seeds.size()));
    if (seconds > 0 && !seeds.isEmpty()) {
        std::signal(SIGSEGV, &keepInput);
        std::signal(SIGABRT, &keepInput);
        QRandomGenerator random(1);
        constexpr long slowest = 20; // times as long, where the processor is hardly to be had
        QElapsedTimer timer;
        timer.start();
        const std::clock_t end = std::clock() + seconds * CLOCKS_PER_SEC;
        int count = 0;
        while (std::clock() < end && timer.elapsed() < seconds * 1000 * slowest) {
            feed(changed(seeds, random));
            ++count;
        }
        std::printf("%d changed ones\n", count);
    }
    return seeds.isEmpty() ? 1 : 0;
}
