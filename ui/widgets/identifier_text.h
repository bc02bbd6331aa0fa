// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace ferrule::ui {

/// Whether the text is a claim ID and nothing else, as devices make theirs: ten symbols of
/// Crockford's base 32, upper case, one of them a letter (facts/wire.md (a)). Claim IDs written by
/// hand may look otherwise.
bool looksLikeClaimId(QStringView text);

/// The sentence as rich text, with claim IDs and each place where the identifier stands in the
/// monospace face. An empty identifier stands nowhere.
QString withIdentifier(const QString& sentence, const QString& identifier = {});

/// Puts the sentence on the label: as rich text where an identifier stands in it, plain where none
/// does.
void showSentence(QLabel& label, const QString& sentence, const QString& identifier = {});

} // namespace ferrule::ui
