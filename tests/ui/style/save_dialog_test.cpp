// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/save_dialog.h"

#include "tests/support/temporary_folder.h"
#include "ui/style/text.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <functional>
#include <gtest/gtest.h>

namespace digitlab::ui {
namespace {

const QString figureFilters = QStringLiteral("SVG image (*.svg);;PNG image (*.png)");

class SaveDialog : public testing::Test
{
protected:
    /// What is chosen by a user who types `name`, chooses the filter, answers No to a question and leaves then.
    QString answered(const QString &name, const QString &filter = {})
    {
        QObject user;
        const std::function<void()> act = [&] {
            QTimer::singleShot(20, &user, act); // a question comes while the dialog's button is still pressed
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                m_question = question->text();
                question->button(QMessageBox::No)->click();
            } else if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
                answer(*dialog, name, filter);
            }
        };
        act();
        return askForSaveFile(nullptr, QStringLiteral("Save"), QStringLiteral("matrix"), figureFilters);
    }

    void answer(QFileDialog &dialog, const QString &name, const QString &filter)
    {
        if (!m_question.isEmpty())
            return dialog.reject();
        if (!filter.isEmpty()) {
            dialog.selectNameFilter(filter);
            Q_EMIT dialog.filterSelected(filter);
        }
        dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))
            ->setText(toQString(m_folder / name.toStdString()));
        static_cast<QDialog &>(dialog).accept();
    }

    TemporaryFolder m_folder;
    QString m_question;
};

} // namespace

TEST_F(SaveDialog, GivesANameTheEndingOfTheFilterThatIsChosen)
{
    EXPECT_EQ(answered(QStringLiteral("figure")), toQString(m_folder / "figure.svg"));
    EXPECT_EQ(
        answered(QStringLiteral("figure"), QStringLiteral("PNG image (*.png)")), toQString(m_folder / "figure.png"));
    EXPECT_EQ(answered(QStringLiteral("figure.csv")), toQString(m_folder / "figure.csv"));
}

TEST_F(SaveDialog, AsksBeforeAFileIsReplacedThatHasTheNameOnlyWithItsEnding)
{
    m_folder.write("figure.svg", "precious");
    EXPECT_EQ(answered(QStringLiteral("figure")), QString());
    EXPECT_TRUE(m_question.contains(QStringLiteral("figure.svg"))) << m_question.toStdString();
}

} // namespace digitlab::ui
