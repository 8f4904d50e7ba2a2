// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace digitlab::ui {

/// A language for tests: every text in brackets, with accents, and two fifths longer.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }
};

/// What is replaced later on, "%1" and "&File"'s letter with a shortcut, stays.
QString pseudoText(const QString &source);

} // namespace digitlab::ui
