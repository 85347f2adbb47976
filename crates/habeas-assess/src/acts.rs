//! What a sentence does, from small classes of words that stand near each other: who keeps what back, asks for what, and
//! has what not. Fixed phrases know only the letters that somebody has read; these know a sentence by its parts.

use crate::cues::{Cue, Words};
use crate::dates::days;
use crate::layout::Unit;

/// What a stop between two words counts for: beyond a comma another clause begins.
const COMMA: usize = 2;
const COLON: usize = 4;

/// A sentence with the place of each of its words.
pub(crate) struct Sentence<'a> {
    unit: &'a Unit,
    words: &'a str,
    language: Words,
    /// Where each word begins, in bytes, and how far it is from the first.
    places: Vec<(usize, usize)>,
}

/// A sign that a sentence can give, by name.
pub(crate) type Sign = (&'static str, fn(&Sentence<'_>) -> bool);

/// The signs of a sentence. A name is what `weights.json` knows it by.
pub(crate) const SIGNS: &[Sign] = &[
    // Phrases that are known.
    ("extends", |s| s.says(Cue::Extension) && !s.has(Cue::Maybe) && !s.unit.heading),
    ("extends_title", |s| s.has(Cue::Extension) && s.unit.heading),
    ("refuses", |s| s.has(Cue::Refusal) && !s.about_else() && !s.unit.heading),
    ("refuses_title", |s| s.has(Cue::Refusal) && !s.about_else() && s.unit.heading),
    ("keeps_back", |s| s.says(Cue::KeepsBack) && !s.about_else() && !s.of_others() && !s.unit.heading),
    ("not_ours", |s| s.says(Cue::Another) && !s.complains() && !s.unit.heading),
    ("no_data", |s| s.says(Cue::NoData) && !s.asks_for_proof() && !s.unit.heading),
    ("asks_for_proof", |s| s.says(Cue::Identity) && s.asks_for_proof() && !s.unit.heading),
    ("proof", |s| s.says(Cue::Identity) && !s.has(Cue::Maybe) && !s.has(Cue::Proved) && !s.unit.heading),
    ("clarifies", |s| s.says(Cue::Clarification) && !s.has(Cue::Maybe) && !s.unit.heading),
    ("clarifies_title", |s| s.has(Cue::Clarification) && s.unit.heading),
    ("received", |s| s.has(Cue::Received)),
    ("later", |s| s.has(Cue::Later) && !s.unit.retold && !s.unit.heading),
    ("portal", |s| s.has(Cue::Portal) && s.has(Cue::Consult) && !s.unit.retold && !s.unit.heading),
    ("portal_copy", |s| s.has(Cue::Portal) && s.has(Cue::Copy) && !s.unit.retold && !s.unit.heading),
    ("policy", |s| s.has(Cue::Policy) && s.has(Cue::Consult) && !s.unit.retold && !s.unit.heading),
    ("proved", |s| s.has(Cue::Proved)),
    ("enclosed", |s| s.has(Cue::Enclosed) && !s.unit.retold),
    ("holds", |s| s.says(Cue::Hold)),
    ("complains", |s| s.complains() && s.has(Cue::Complain)),
    // Words that stand near each other.
    ("w_not_give", |s| s.plain() && s.near(Cue::WordNot, Cue::WordGive, 4) && !s.of_others()),
    ("w_not_have", |s| s.plain() && s.near(Cue::WordNot, Cue::WordHave, 5) && s.has(Cue::WordYou) && !s.of_others()),
    ("w_nothing_held", |s| s.has_nothing()),
    ("w_refuse", |s| s.plain() && s.refuses()),
    ("w_too_much", |s| s.plain() && s.free(Cue::WordExcess, Cue::WordRequest, 8, 2)),
    ("w_secret", |s| s.plain() && s.has(Cue::WordExcess) && !s.of_others()),
    ("w_proof", |s| s.has(Cue::WordProof) && !s.has(Cue::Proved) && !s.of_others() && !s.lists_data()),
    ("w_wants_proof", |s| s.plain() && s.free(Cue::WordNeed, Cue::WordProof, 7, 2) && !s.has(Cue::Proved)),
    ("w_proof_first", |s| s.near(Cue::WordUntil, Cue::WordProof, 7) && !s.has(Cue::Proved)),
    ("w_no_proof", |s| s.near(Cue::WordNot, Cue::WordProof, 4)),
    ("w_longer", |s| s.plain() && s.near(Cue::WordLonger, Cue::WordTime, 3) && !s.has(Cue::PeriodSays)),
    ("w_late", |s| s.plain() && s.near(Cue::WordNot, Cue::WordTime, 6) && s.near(Cue::WordGive, Cue::WordTime, 6)),
    ("w_if_longer", |s| !s.plain() && s.near(Cue::WordLonger, Cue::WordTime, 3)),
    ("w_specify", |s| s.near(Cue::WordNeed, Cue::WordSpecify, 6) && s.near(Cue::WordSpecify, Cue::WordWhich, 4)),
    ("w_which", |s| s.near(Cue::WordSpecify, Cue::WordWhich, 4) && !s.has(Cue::WordProof)),
    ("w_unclear", |s| s.near(Cue::WordUnclear, Cue::WordWhich, 8) || s.near(Cue::WordUnclear, Cue::WordRequest, 6)),
    ("w_asks", |s| s.words.ends_with('?') && s.has(Cue::WordYou) && !s.has(Cue::WordProof)),
    ("w_asks_which", |s| s.words.ends_with('?') && s.has(Cue::WordWhich) && !s.has(Cue::WordProof)),
    ("w_turn", |s| s.near(Cue::WordTurn, Cue::WordBody, 4) && !s.complains() && !s.has(Cue::Policy)),
    ("w_turn_request", |s| s.turns_elsewhere()),
    ("w_not_body", |s| s.near(Cue::WordNot, Cue::WordBody, 3) && !s.complains()),
    ("w_came", |s| s.near(Cue::WordCame, Cue::WordRequest, 6)),
    ("w_will_give", |s| s.near(Cue::WordWill, Cue::WordGive, 6)),
    ("w_will", |s| s.has(Cue::WordWill) && s.has(Cue::WordTime)),
    ("w_press", |s| s.language.count(Cue::WordPress, s.words) >= 2),
    ("w_only_press", |s| s.has(Cue::WordOnly) && s.has(Cue::WordPress)),
    ("w_already", |s| s.has(Cue::WordExcess) && s.near(Cue::WordGive, Cue::WordExcess, 2)),
    ("w_not_manage", |s| s.plain() && s.near(Cue::WordNot, Cue::WordManage, 4) && !s.has(Cue::NoData)),
    ("w_avail_time", |s| s.plain() && s.has(Cue::WordAvail) && (s.has(Cue::WordLonger) || s.has(Cue::WordTime))),
    ("w_avail", |s| s.plain() && s.has(Cue::WordAvail)),
    ("w_sorry", |s| s.has(Cue::WordSorry)),
    ("w_sorry_time", |s| s.has(Cue::WordSorry) && (s.has(Cue::WordTime) || s.has(Cue::WordLonger))),
    ("w_differs", |s| s.has(Cue::WordDiffers)),
    ("w_until_day", |s| s.has_day() && (s.has(Cue::WordUntil) || s.has(Cue::WordGive) || s.has(Cue::WordWill))),
    ("w_not_until_day", |s| s.has_day() && s.has(Cue::WordNot) && (s.has(Cue::WordGive) || s.has(Cue::WordManage))),
    ("w_others_decide", |s| s.has(Cue::WordDecide) && (s.has(Cue::WordBody) || s.has(Cue::WordNot)) && !s.complains()),
    ("w_decide_turn", |s| s.has(Cue::WordDecide) && s.has(Cue::WordTurn) && !s.complains()),
    ("w_again", |s| s.has(Cue::WordAgain) && (s.has(Cue::WordGive) || s.has(Cue::WordRequest))),
    ("w_asks_or", |s| s.words.ends_with('?') && s.offers_a_choice() && !s.has(Cue::WordProof)),
    // Single words, for what they are worth.
    ("w_1_proof", |s| s.has(Cue::WordProof) && !s.lists_data()),
    ("w_1_need", |s| s.has(Cue::WordNeed)),
    ("w_1_unclear", |s| s.has(Cue::WordUnclear)),
    ("w_1_excess", |s| s.has(Cue::WordExcess)),
    ("w_1_refuse", |s| s.has(Cue::WordRefuse)),
    ("w_1_longer", |s| s.has(Cue::WordLonger)),
    ("w_1_body", |s| s.has(Cue::WordBody)),
    ("w_1_will", |s| s.has(Cue::WordWill)),
    ("w_1_if", |s| s.has(Cue::WordIf)),
    ("w_1_reason", |s| s.has(Cue::Reason)),
    ("lists_data", |s| s.lists_data()),
    ("w_leads_to_a_list", |s| s.words.ends_with(':') && s.has(Cue::WordNeed)),
    ("question", |s| s.words.ends_with('?') && !s.unit.heading),
];

impl<'a> Sentence<'a> {
    pub(crate) fn of(unit: &'a Unit, language: Words) -> Self {
        let words = unit.words.as_str();
        let mut places = Vec::new();
        let (mut at, mut far) = (0, 0);
        for word in words.split(' ') {
            if !word.is_empty() {
                places.push((at, far));
                far += match word.chars().last() {
                    Some(',' | ')') => 1 + COMMA,
                    Some(':' | ';' | '.' | '?') => 1 + COLON,
                    _ => 1,
                };
            }
            at += word.len() + 1;
        }
        Self { unit, words, language, places }
    }

    /// The signs that it gives, by their place in [`SIGNS`].
    pub(crate) fn signs(&self) -> Vec<usize> {
        SIGNS.iter().enumerate().filter(|(_, (_, gives))| gives(self)).map(|(at, _)| at).collect()
    }

    fn has(&self, cue: Cue) -> bool {
        self.language.has(cue, self.words)
    }

    /// Whether it has a cue of its own, and does not only retell the request: "which data do you want" asks before it
    /// retells.
    fn says(&self, cue: Cue) -> bool {
        let first = |cue| self.language.find(cue, self.words).map(|(start, _)| start);
        let retold = || first(Cue::Restated).is_none_or(|restated| first(cue).is_none_or(|own| restated <= own));
        self.has(cue) && !(self.unit.retold && retold())
    }

    /// It says what is, and not what may still happen.
    fn plain(&self) -> bool {
        !self.has(Cue::Maybe) && !self.has(Cue::WordIf)
    }

    /// That nobody else gets anything, that nothing goes abroad or that no program decides is no refusal and no silence.
    fn of_others(&self) -> bool {
        [Cue::RecipientNone, Cue::AbroadNone, Cue::DecisionNone].into_iter().any(|cue| self.has(cue))
    }

    /// That data cannot be erased, that a program refused a contract, that there are none: no refusal of access.
    fn about_else(&self) -> bool {
        let erasure = self.has(Cue::Erasure) || self.has(Cue::Rectification) || self.has(Cue::Decision);
        erasure && !self.has(Cue::Copy) || self.has(Cue::NoData) || self.has(Cue::Maybe) || self.has(Cue::Portal)
    }

    /// An authority or a court is only where one complains.
    fn complains(&self) -> bool {
        self.has(Cue::Authority) || self.has(Cue::Court)
    }

    /// "This or that, or both".
    fn offers_a_choice(&self) -> bool {
        const OR: &[&str] = &[
            "or", "oder", "ou", "o", "of", "lub", "albo", "czy", "both", "beides", "deux", "ambos", "ambas",
            "entrambi", "oba", "also", "auch", "aussi", "tambien", "anche", "ook", "tez", "tambem",
        ];
        self.words.split(' ').skip(1).any(|word| OR.contains(&word))
    }

    fn has_day(&self) -> bool {
        !days(self.words).is_empty()
    }

    /// Whether it says when something will be.
    pub(crate) fn promises(&self) -> bool {
        let ahead = [Cue::WordUntil, Cue::WordWill, Cue::Later, Cue::WordLonger];
        !self.unit.heading && ahead.into_iter().any(|cue| self.has(cue)) && self.plain()
    }

    /// A row of kinds of data: a number of an identity card is one of them, and no demand for it.
    fn lists_data(&self) -> bool {
        self.language.count(Cue::DataWords, self.words) >= 3 && self.words.matches(',').count() >= 2
    }

    fn asks_for_proof(&self) -> bool {
        self.has(Cue::Identity) && self.has(Cue::Demand) && !self.has(Cue::Maybe) && !self.has(Cue::Proved)
    }

    /// There is nothing: no data of the reader, or nobody by that name.
    fn has_nothing(&self) -> bool {
        let not = |class, most| self.near(Cue::WordNot, class, most);
        let known = not(Cue::WordData, 5) && !not(Cue::WordGive, 2) || not(Cue::WordCustomer, 4);
        let elsewhere = self.of_others() || self.has(Cue::WordRefuse) || self.has(Cue::WordProof);
        !elsewhere && self.has(Cue::WordYou) && not(Cue::WordHave, 5) && known
    }

    fn refuses(&self) -> bool {
        let others = self.of_others() || self.has(Cue::Erasure) || self.has(Cue::Portal);
        let asked = [Cue::WordRequest, Cue::WordGive, Cue::WordData];
        !others && !self.complains() && asked.into_iter().any(|it| self.near(Cue::WordRefuse, it, 6))
    }

    fn turns_elsewhere(&self) -> bool {
        let there = self.near(Cue::WordTurn, Cue::WordBody, 4) && self.near(Cue::WordTurn, Cue::WordRequest, 8);
        there && !self.complains() && !self.has(Cue::WordIf) && !self.has(Cue::Policy)
    }

    /// Where a class stands: the distance of its first and of its last word.
    fn at(&self, class: Cue) -> Vec<(usize, usize)> {
        let far = |byte: usize| {
            let after = self.places.partition_point(|(start, _)| *start <= byte);
            self.places.get(after.saturating_sub(1)).map_or(0, |place| place.1)
        };
        self.language.all(class, self.words).into_iter().map(|(s, e)| (far(s), far(e.saturating_sub(1)))).collect()
    }

    /// Whether two classes stand within so many words of each other, in either order.
    fn near(&self, one: Cue, other: Cue, most: usize) -> bool {
        let ones = self.at(one);
        let others = if ones.is_empty() { Vec::new() } else { self.at(other) };
        ones.iter().any(|a| others.iter().any(|b| gap(*a, *b).is_some_and(|gap| gap <= most)))
    }

    /// The same of words that no negation stands before.
    fn free(&self, class: Cue, other: Cue, most: usize, kept_from: usize) -> bool {
        let (nots, others) = (self.at(Cue::WordNot), self.at(other));
        let denied = |place: (usize, usize)| {
            nots.iter().any(|not| gap(*not, place).is_some_and(|gap| gap <= kept_from) && *not <= place)
        };
        let pair = |a: (usize, usize), b: (usize, usize)| gap(a, b).is_some_and(|gap| gap <= most);
        self.at(class).iter().any(|a| !denied(*a) && others.iter().any(|b| pair(*a, *b) && !denied(*b)))
    }
}

/// The words between two stretches; `None` if they overlap.
fn gap(a: (usize, usize), b: (usize, usize)) -> Option<usize> {
    let between = |first: (usize, usize), second: (usize, usize)| second.0.checked_sub(first.1 + 1);
    between(a, b).or_else(|| between(b, a))
}
