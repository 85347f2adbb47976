//! A place where the text states a right.

use habeas_law::right::Right;

use crate::folded::Span;
use crate::reading::RightStatus;

pub(super) struct Hit {
    pub(super) right: Right,
    pub(super) status: RightStatus,
    /// In the view, to be quoted.
    pub(super) span: Span,
    /// How well it is placed: the best is quoted first.
    pub(super) score: i32,
}

/// The rights that lists of rights are made of.
pub(super) fn is_listed(right: Right) -> bool {
    needs_data(right) || right == Right::Objection
}

/// Rights named by everyday words: "you can delete" means a right only beside words about data.
pub(super) fn needs_data(right: Right) -> bool {
    matches!(right, Right::Access | Right::Rectification | Right::Erasure | Right::Restriction | Right::Portability)
}
