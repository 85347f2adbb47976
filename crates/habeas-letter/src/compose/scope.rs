//! Which letters exist under which law.

use habeas_law::follow_up::FollowUp;
use habeas_law::regime::Regime;
use habeas_law::right::Right;

/// The rights that have a letter. [`super::compose`] refuses the others.
pub const WRITTEN: [Right; 27] = [
    Right::Access,
    Right::Rectification,
    Right::Completion,
    Right::Erasure,
    Right::ErasurePublic,
    Right::Restriction,
    Right::RecipientsNotice,
    Right::Portability,
    Right::PortabilityDirect,
    Right::Objection,
    Right::ObjectionMarketing,
    Right::ObjectionResearch,
    Right::AutomatedDecision,
    Right::WithdrawConsent,
    Right::Information,
    Right::Complaint,
    Right::MinorErasure,
    Right::PostMortem,
    Right::PostMortemHeirs,
    Right::Source,
    Right::DeleteMe,
    Right::Breach,
    Right::AiTraining,
    Right::CameraAccess,
    Right::EmployeeAccess,
    Right::Deceased,
    Right::Score,
];

/// The regimes that have letters.
pub const REGIMES: [Regime; 6] =
    [Regime::Gdpr, Regime::UkGdpr, Regime::Fadp, Regime::Eudpr, Regime::DsgEkd, Regime::Kdg];

/// The rights that have a letter under the Swiss Act.
const SWISS: [Right; 10] = [
    Right::Access,
    Right::Rectification,
    Right::Erasure,
    Right::Portability,
    Right::PortabilityDirect,
    Right::Objection,
    Right::ObjectionMarketing,
    Right::AutomatedDecision,
    Right::WithdrawConsent,
    Right::Source,
];

/// Whether data are handed out or transmitted, and nothing else is asked for: under the Swiss Act that has terms of its own
/// (Art. 28(3), 29), and the others within thirty days those of the information (Art. 25, 26).
pub(super) fn hands_out(rights: &[Right]) -> bool {
    rights.iter().all(|right| matches!(right, Right::Portability | Right::PortabilityDirect))
}

/// Whether a right that the law of a regime grants has a letter under it. [`super::compose`] refuses the others.
pub fn is_written(right: Right, regime: Regime) -> bool {
    WRITTEN.contains(&right)
        && match regime {
            // The catalogue names only those of a church that letters were written for.
            Regime::Gdpr | Regime::UkGdpr | Regime::Eudpr | Regime::DsgEkd | Regime::Kdg => true,
            Regime::Fadp => SWISS.contains(&right),
        }
}

/// Whether a letter can follow a request under a regime.
pub fn is_followed_by(letter: FollowUp, regime: Regime) -> bool {
    match regime {
        Regime::Gdpr | Regime::UkGdpr => true,
        // The FADP and the DSG-EKD know no extension that could be contested; of the KDG, those whose articles are known.
        Regime::Fadp | Regime::DsgEkd | Regime::Kdg => matches!(
            letter,
            FollowUp::Reminder
                | FollowUp::MissingItems
                | FollowUp::ContestIdentity
                | FollowUp::ContestFee
                | FollowUp::AnswerClarification
                | FollowUp::GiveIdentity
                | FollowUp::SendAgain
        ),
        // Art. 14(5) of Regulation 2018/1725 knows no fee that could be contested.
        Regime::Eudpr => letter != FollowUp::ContestFee,
    }
}
