// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/document_exporter.h"

#include "core/base/file_io.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace digitlab;
using namespace digitlab::ui;

namespace {

Document small()
{
    return {.title = "A run", .blocks = {Paragraph{"It reads."}}};
}

} // namespace

TEST(DocumentExporter, WritesWhatTheEndingAsksFor)
{
    const TemporaryFolder folder;
    DocumentExporter exporter;
    const std::pair<const char *, const char *> forms[]{
        {"run.html", "<!DOCTYPE html>"}, {"run.pdf", "%PDF"}, {"run.md", "# A run"}, {"run.tex", "\\section"}};
    for (const auto &[name, start] : forms) {
        QSignalSpy written(&exporter, &DocumentExporter::written);
        exporter.write(small, toQString(folder / name));
        ASSERT_TRUE(written.wait(longEnough)) << name;
        EXPECT_TRUE(readFile(folder / name).starts_with(start)) << name;
    }
}

TEST(DocumentExporter, NamesTheFileThatCannotBeWritten)
{
    const TemporaryFolder folder;
    DocumentExporter exporter;
    QSignalSpy failed(&exporter, &DocumentExporter::failed);
    exporter.write(small, toQString(folder / "run.doc"));
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("run.doc")));
}

TEST(DocumentExporter, TellsWhatTheDocumentCannotBeMadeFor)
{
    const TemporaryFolder folder;
    DocumentExporter exporter;
    QSignalSpy failed(&exporter, &DocumentExporter::failed);
    exporter.write(
        []() -> Document { throw std::runtime_error("run.json: is missing"); }, toQString(folder / "x.html"));
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_EQ(failed[0][0].toString(), QStringLiteral("run.json: is missing"));
}
