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
pub const REGIMES: [Regime; 4] = [Regime::Gdpr, Regime::UkGdpr, Regime::Fadp, Regime::Eudpr];

/// The rights that have a letter under the Swiss Act.
const SWISS: [Right; 3] = [Right::Access, Right::Rectification, Right::ObjectionMarketing];

/// Whether a right that the law of a regime grants has a letter under it. [`super::compose`] refuses the others.
pub fn is_written(right: Right, regime: Regime) -> bool {
    WRITTEN.contains(&right)
        && match regime {
            Regime::Gdpr | Regime::UkGdpr => true,
            Regime::Fadp => SWISS.contains(&right),
            // What a notice of the institutions must say stands in other points than in Art. 13 and 14 GDPR.
            Regime::Eudpr => !matches!(right, Right::Information | Right::Complaint),
        }
}

/// Whether a letter can follow a request under a regime.
pub fn is_followed_by(letter: FollowUp, regime: Regime) -> bool {
    match regime {
        Regime::Gdpr | Regime::UkGdpr => true,
        Regime::Fadp => matches!(letter, FollowUp::Reminder | FollowUp::SendAgain),
        // Art. 14(5) of Regulation 2018/1725 knows no fee that could be contested.
        Regime::Eudpr => letter != FollowUp::ContestFee,
    }
}
