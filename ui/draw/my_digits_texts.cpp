// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draw/my_digits_texts.h"

#include "ui/style/text.h"

#include <QCoreApplication>

namespace digitlab::ui {

namespace {

struct MyDigitsWords {
    Q_DECLARE_TR_FUNCTIONS(MyDigitsTexts)
};

/// What the user's drawings are called.
enum class Called { Digits, Drawings };

Called calledOf(const ShownDigits &digits)
{
    return areDigitLabels(labelsOf(digits)) ? Called::Digits : Called::Drawings;
}

QString nothingImportedText(int known, Called called)
{
    if (known == 1)
        return called == Called::Digits ? MyDigitsWords::tr("No digit was imported; the only one was there already.")
                                        : MyDigitsWords::tr("No drawing was imported; the only one was there already.");
    return (called == Called::Digits ? MyDigitsWords::tr("No digit was imported; all %1 were there already.")
                                     : MyDigitsWords::tr("No drawing was imported; all %1 were there already."))
        .arg(countText(known));
}

QString newlyImportedText(int count, Called called)
{
    if (count == 1)
        return called == Called::Digits ? MyDigitsWords::tr("One digit was imported")
                                        : MyDigitsWords::tr("One drawing was imported");
    return (called == Called::Digits ? MyDigitsWords::tr("%1 digits were imported")
                                     : MyDigitsWords::tr("%1 drawings were imported"))
        .arg(countText(count));
}

} // namespace

QString deletedText(const ShownDigits &deleted)
{
    const std::size_t count = deleted.size();
    const Called called = calledOf(deleted);
    if (count == 1)
        return called == Called::Digits ? MyDigitsWords::tr("One digit was deleted.")
                                        : MyDigitsWords::tr("One drawing was deleted.");
    return (called == Called::Digits ? MyDigitsWords::tr("%1 digits were deleted.")
                                     : MyDigitsWords::tr("%1 drawings were deleted."))
        .arg(count);
}

QString importedText(int count, int known, const ShownDigits &collection)
{
    const Called called = calledOf(collection);
    if (count == 0)
        return nothingImportedText(known, called);
    QString text = newlyImportedText(count, called);
    if (known == 1)
        text += MyDigitsWords::tr("; one was there already");
    else if (known > 1)
        text += MyDigitsWords::tr("; %1 were there already").arg(countText(known));
    return text + u'.';
}

} // namespace digitlab::ui
