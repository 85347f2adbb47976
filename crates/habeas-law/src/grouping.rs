//! Which rights share a letter, and which exclude one another.

use jiff::civil::Date;

use crate::fields::{self, FieldValues};
use crate::regime::Regime;
use crate::right::{self, Right};

/// Two demands that cannot both be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// Art. 18(1)(b) and (c) keep data that Art. 17 would erase.
    #[error("data that are to be kept and restricted (Art. 18(1)(b) or (c)) cannot be erased as well")]
    KeepAndErase,
    /// A letter cannot revoke all directives and give new ones.
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

/// The rights of each letter, in the order in which a letter names them.
///
/// Rights with a month or thirty days for the answer share a letter: a controller that answers one part and not another
/// is then late for all of it. A right without a term, or with another recipient, has a letter of its own. Erasure comes
/// last, because it would destroy what the others ask for.
///
/// # Errors
/// Demands that exclude one another.
pub fn letters(
    rights: &[Right],
    regime: Regime,
    values: &FieldValues,
    on: Date,
) -> Result<Vec<Vec<Right>>, Contradiction> {
    let has = |r| rights.contains(&r);
    let keeps =
        fields::values_of(values, "restriction_ground").any(|g| g == "unlawful_kept" || g == "needed_for_claims");
    if erases(rights) && has(Right::Restriction) && keeps {
        return Err(Contradiction::KeepAndErase);
    }
    let directives: Vec<&str> = fields::values_of(values, "directive").collect();
    if has(Right::PostMortem) && directives.contains(&"revoke") && directives.len() > 1 {
        return Err(Contradiction::RevokeAndDirect);
    }
    let last = [Right::Erasure, Right::ErasurePublic, Right::DeleteMe];
    let ordered = || Right::ALL.iter().copied().filter(|r| has(*r));
    let in_order = ordered().filter(|r| !last.contains(r)).chain(ordered().filter(|r| last.contains(r)));
    let shares = |right: &Right| {
        let term = right::term(&[*right], regime, on);
        // A national right cites its own act instead of the Regulation.
        term.is_of_answer() && !right::entry(*right).is_national()
    };
    let (shared, single): (Vec<Right>, Vec<Right>) = in_order.partition(shares);
    let first = (!shared.is_empty()).then_some(shared);
    Ok(first.into_iter().chain(single.into_iter().map(|r| vec![r])).collect())
}

/// Whether the letter has to order two steps: first hand over the data, then erase them.
pub fn hands_over_before_erasing(rights: &[Right]) -> bool {
    let has = |r| rights.contains(&r);
    erases(rights) && (has(Right::Access) || has(Right::Portability) || has(Right::PortabilityDirect))
}

/// Whether one of the rights has the controller's own data erased.
fn erases(rights: &[Right]) -> bool {
    rights.contains(&Right::Erasure) || rights.contains(&Right::DeleteMe)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    fn split(rights: &[Right]) -> Vec<Vec<Right>> {
        letters(rights, Regime::Gdpr, &FieldValues::new(), TODAY).unwrap()
    }

    #[test]
    fn rights_with_one_term_share_a_letter() {
        let asked = [Right::Erasure, Right::Complaint, Right::Access, Right::WithdrawConsent, Right::Portability];
        assert_eq!(
            split(&asked),
            [vec![Right::Access, Right::Portability, Right::WithdrawConsent, Right::Erasure], vec![Right::Complaint]]
        );
        assert_eq!(split(&[Right::MinorErasure, Right::Access]), [vec![Right::Access], vec![Right::MinorErasure]]);
        assert_eq!(split(&[Right::DeleteMe, Right::Access]), [vec![Right::Access, Right::DeleteMe]]);
        assert!(split(&[]).is_empty());
    }

    #[test]
    fn data_cannot_be_kept_and_erased() {
        let both = [Right::Restriction, Right::Erasure];
        let check = |ground: &str| {
            let values = FieldValues::from([("restriction_ground".to_owned(), vec![ground.to_owned()])]);
            letters(&both, Regime::Gdpr, &values, TODAY)
        };
        assert_eq!(check("needed_for_claims"), Err(Contradiction::KeepAndErase));
        assert!(check("accuracy_contested").is_ok());
        let forget = |ground: &str| {
            let values = FieldValues::from([("restriction_ground".to_owned(), vec![ground.to_owned()])]);
            letters(&[Right::DeleteMe, Right::Restriction], Regime::Gdpr, &values, TODAY)
        };
        assert_eq!(forget("needed_for_claims"), Err(Contradiction::KeepAndErase));
    }
}
