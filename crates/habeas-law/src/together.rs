//! Which rights share a letter, and which exclude one another.

use crate::given::{self, Given};
use crate::regime::Regime;
use crate::right::{self, Clock, Right};

/// Two wishes that cannot both be granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// Art. 18(1)(b) and (c) keep data that Art. 17 would erase.
    #[error("data that are to be kept and restricted (Art. 18(1)(b) or (c)) cannot be erased as well")]
    KeepAndErase,
    /// Directives that are revoked cannot be given in the same letter.
    #[error("directives cannot be revoked and given in one letter")]
    RevokeAndDirect,
}

impl Contradiction {
    pub fn id(self) -> &'static str {
        match self {
            Self::KeepAndErase => "keep_and_erase",
            Self::RevokeAndDirect => "revoke_and_direct",
        }
    }
}

/// The rights of each letter, in the order a letter names them. Rights with one and the same clock go together:
/// a controller that answers one part and keeps silent on another is then late for all of it. What has no clock, or
/// goes to somebody else, is a letter of its own. Erasure comes last, since it would destroy what the others ask for.
///
/// # Errors
/// The wishes that exclude one another.
pub fn letters(rights: &[Right], regime: Regime, given: &Given) -> Result<Vec<Vec<Right>>, Contradiction> {
    let has = |r| rights.contains(&r);
    let keeps = given::all(given, "restriction_ground").any(|g| g == "unlawful_kept" || g == "needed_for_claims");
    if has(Right::Erasure) && has(Right::Restriction) && keeps {
        return Err(Contradiction::KeepAndErase);
    }
    let directives: Vec<&str> = given::all(given, "directive").collect();
    if has(Right::PostMortem) && directives.contains(&"revoke") && directives.len() > 1 {
        return Err(Contradiction::RevokeAndDirect);
    }
    let clock = |r: Right| right::law(r, regime).map_or(Clock::None, |l| l.clock);
    let last = [Right::Erasure, Right::ErasurePublic];
    let ordered = || Right::ALL.iter().copied().filter(|r| has(*r));
    let asks: Vec<Right> =
        ordered().filter(|r| !last.contains(r)).chain(ordered().filter(|r| last.contains(r))).collect();
    let (together, alone): (Vec<Right>, Vec<Right>) =
        asks.into_iter().partition(|r| matches!(clock(*r), Clock::OneMonth | Clock::ThirtyDays) && !of_a_nation(*r));
    let first = (!together.is_empty()).then_some(together);
    Ok(first.into_iter().chain(alone.into_iter().map(|r| vec![r])).collect())
}

/// Rights of one country's own law, which their letters cite instead of the Regulation.
fn of_a_nation(right: Right) -> bool {
    right::entry(right).laws.iter().all(|l| l.place.is_some())
}

/// Whether a letter is also an order of steps: first hand over, then erase.
pub fn hands_over_before_erasing(rights: &[Right]) -> bool {
    let has = |r| rights.contains(&r);
    has(Right::Erasure) && (has(Right::Access) || has(Right::Portability) || has(Right::PortabilityDirect))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(rights: &[Right]) -> Vec<Vec<Right>> {
        letters(rights, Regime::Gdpr, &Given::new()).unwrap()
    }

    #[test]
    fn one_clock_one_letter() {
        let asked = [Right::Erasure, Right::Complaint, Right::Access, Right::WithdrawConsent, Right::Portability];
        assert_eq!(
            split(&asked),
            [
                vec![Right::Access, Right::Portability, Right::Erasure],
                vec![Right::WithdrawConsent],
                vec![Right::Complaint]
            ]
        );
        assert_eq!(split(&[Right::MinorErasure, Right::Access]), [vec![Right::Access], vec![Right::MinorErasure]]);
        assert!(split(&[]).is_empty());
    }

    #[test]
    fn what_is_to_be_kept_is_not_erased() {
        let both = [Right::Restriction, Right::Erasure];
        let ground = |g: &str| Given::from([("restriction_ground".to_owned(), vec![g.to_owned()])]);
        assert_eq!(letters(&both, Regime::Gdpr, &ground("needed_for_claims")), Err(Contradiction::KeepAndErase));
        assert!(letters(&both, Regime::Gdpr, &ground("accuracy_contested")).is_ok());
    }
}
