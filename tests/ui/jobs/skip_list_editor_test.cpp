// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/skip_list_editor.h"

#include "core/data/skip_list.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

TEST(SkipListEditor, LeavesOutAndTakesBack)
{
    const TemporaryFolder folder;
    const QString place = toQString(folder.path());
    SkipListEditor editor;
    QSignalSpy leftOut(&editor, &SkipListEditor::leftOut);
    QSignalSpy takenBack(&editor, &SkipListEditor::takenBack);

    editor.leaveOut(place, {"train/1/a.png", "train/1/b.png"});
    ASSERT_TRUE(leftOut.wait(longEnough));
    EXPECT_EQ(readSkipList(folder.path()), (SkipList{"train/1/a.png", "train/1/b.png"}));

    editor.takeBack(place, {"train/1/a.png"});
    ASSERT_TRUE(takenBack.wait(longEnough));
    EXPECT_EQ(readSkipList(folder.path()), (SkipList{"train/1/b.png"}));

    editor.takeAllBack(place);
    ASSERT_TRUE(takenBack.wait(longEnough));
    EXPECT_FALSE(exists(folder / "manifest.json")) << "nothing of ours stays in the user's folder";
}

TEST(SkipListEditor, NamesAManifestThatIsDamaged)
{
    const TemporaryFolder folder;
    folder.write("manifest.json", "{\"skip\": 3}");
    SkipListEditor editor;
    QSignalSpy failed(&editor, &SkipListEditor::failed);
    editor.leaveOut(toQString(folder.path()), {"1/a.png"});
    ASSERT_TRUE(failed.wait(longEnough));
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("manifest.json")))
        << failed[0][0].toString().toStdString();
}

} // namespace
} // namespace digitlab::ui
